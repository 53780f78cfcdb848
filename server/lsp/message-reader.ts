/**
 * Reads messages from a stream and finds its way back after anything that is no message. The library's reader takes
 * the bytes behind a broken header for another header, and never hears its client again.
 */
import { AbstractMessageReader, type DataCallback, type Disposable, type Message } from "vscode-languageserver/node";

const HEADER = "Content-Length:";
const HEADER_END = "\r\n\r\n";
/** No header is longer; what goes on without an end is no header. */
const LONGEST_HEADER = 512;
/** No message is longer (bytes); a client that announces more has made a mistake. */
const LONGEST_MESSAGE = 256 * 1_048_576;

export class TolerantMessageReader extends AbstractMessageReader {
  readonly #input: NodeJS.ReadableStream;
  /** Bytes not yet used, in the order they came. Joined only once a message is complete. */
  #chunks: Buffer[] = [];
  #length = 0;
  /** Bytes needed before it is worth looking again. */
  #needed = 0;
  #deliver: DataCallback = () => {};

  constructor(input: NodeJS.ReadableStream) {
    super();
    this.#input = input;
  }

  listen(callback: DataCallback): Disposable {
    this.#deliver = callback;
    const take = (chunk: Buffer): void => this.#take(chunk);
    this.#input.on("data", take);
    this.#input.on("error", (error) => this.fireError(error));
    this.#input.on("close", () => this.fireClose());
    return { dispose: () => this.#input.off("data", take) };
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    if (this.#length < this.#needed) return;
    let bytes = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks);
    let rest: Buffer | null = bytes;
    this.#needed = 0;
    while (rest !== null) {
      bytes = rest;
      rest = this.#next(bytes);
    }
    this.#chunks = bytes.length === 0 ? [] : [bytes];
    this.#length = bytes.length;
  }

  /** Delivers the message `bytes` open with, and gives what follows it; null where more bytes have to come first. */
  #next(bytes: Buffer): Buffer | null {
    const start = headerIn(bytes);
    if (start > 0) return this.#skip(bytes, start);
    if (start < 0) return bytes.length < LONGEST_HEADER ? null : this.#skip(bytes, bytes.length - HEADER.length);
    const end = bytes.indexOf(HEADER_END);
    if (end < 0 || end > LONGEST_HEADER) return bytes.length < LONGEST_HEADER ? null : this.#skip(bytes, HEADER.length);
    const length = lengthIn(bytes.toString("latin1", HEADER.length, end));
    if (length === null) return this.#skip(bytes, HEADER.length);
    const from = end + HEADER_END.length;
    if (bytes.length < from + length) {
      this.#needed = from + length;
      return null;
    }
    return this.#read(bytes, from, from + length);
  }

  /** Leaves out what is no message. Headers other than the length may stand in front of it and are none of our business. */
  #skip(bytes: Buffer, count: number): Buffer {
    const skipped = bytes.toString("latin1", 0, Math.min(count, LONGEST_HEADER));
    if (!/^(?:Content-Type:[^\r\n]*\r\n|\s*)$/i.test(skipped))
      this.fireError(new Error(`Skipped ${count} bytes that are no message.`));
    return bytes.subarray(count);
  }

  /** A body that is no JSON has a wrong length: the next message may begin inside it, or its end is still to come. */
  #read(bytes: Buffer, from: number, to: number): Buffer {
    try {
      const message: unknown = JSON.parse(bytes.toString("utf8", from, to));
      if (typeof message !== "object" || message === null) throw new Error("A message is an object.");
      this.#deliver(message as Message);
      return bytes.subarray(to);
    } catch (error) {
      this.fireError(error instanceof Error ? error : new Error(String(error)));
      const inner = headerIn(bytes.subarray(from, to));
      return bytes.subarray(inner < 0 ? to : from + inner);
    }
  }
}

/** Where the next header begins; -1 where there is none. */
function headerIn(bytes: Buffer): number {
  const usual = bytes.indexOf(HEADER);
  return usual >= 0 ? usual : bytes.indexOf(HEADER.toLowerCase());
}

/** The length in a header; null where it is not a number of bytes. */
function lengthIn(header: string): number | null {
  const digits = /^[ \t]*(\d{1,12})[ \t]*(?:\r\n[^\r\n]+)*$/.exec(header)?.[1];
  const length = Number(digits);
  return digits !== undefined && length <= LONGEST_MESSAGE ? length : null;
}
