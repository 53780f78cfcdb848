/** A language client of a real process, which may also say what no client should. */
import assert from "node:assert/strict";
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import path from "node:path";

interface Message {
  readonly id?: number | null;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

export class StdioClient {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<number, (message: Message) => void>();
  #received = Buffer.alloc(0);
  #requests = 0;
  /** Everything that came and was no answer. */
  readonly heard: Message[] = [];
  readonly exit: Promise<number | null>;

  constructor() {
    this.#process = spawn(process.execPath, [path.resolve("dist/thethuc.cjs"), "lsp", "--stdio"]);
    this.#process.stdout.on("data", (bytes: Buffer) => this.#take(bytes));
    this.exit = new Promise((resolve) => this.#process.on("close", (status) => resolve(status)));
  }

  static async start(): Promise<StdioClient> {
    const client = new StdioClient();
    await client.request("initialize", { processId: process.pid, rootUri: null, capabilities: {} });
    client.notify("initialized", {});
    return client;
  }

  /** Bytes as they are, message or not. */
  raw(bytes: string | Uint8Array): void {
    this.#process.stdin.write(bytes);
  }

  request(method: string, params?: unknown): Promise<Message> {
    const id = ++this.#requests;
    const answer = new Promise<Message>((resolve) => this.#waiting.set(id, resolve));
    this.raw(framed({ jsonrpc: "2.0", id, method, params }));
    return answer;
  }

  notify(method: string, params?: unknown): void {
    this.raw(framed({ jsonrpc: "2.0", method, params }));
  }

  hangUp(): void {
    this.#process.stdin.end();
  }

  #take(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const header = /^Content-Length: (\d+)\r\n\r\n/.exec(this.#received.toString("latin1", 0, 60));
      assert.ok(header !== null || this.#received.length < 60, `No message: ${this.#received}`);
      if (header === null) return;
      const [from, length] = [header[0].length, Number(header[1])];
      if (this.#received.length < from + length) return;
      this.#hear(JSON.parse(this.#received.toString("utf8", from, from + length)) as Message);
      this.#received = this.#received.subarray(from + length);
    }
  }

  #hear(message: Message): void {
    const waiting = typeof message.id === "number" && message.method === undefined && this.#waiting.get(message.id);
    if (waiting) waiting(message);
    else this.heard.push(message);
  }
}

/** A message as it goes over the wire; `length` where another one than its own is to be told. */
export function framed(message: unknown, length?: number | string): string {
  const body = typeof message === "string" ? message : JSON.stringify(message);
  return `Content-Length: ${length ?? Buffer.byteLength(body)}\r\n\r\n${body}`;
}
