/** Writes a message in one piece. The library writes its header first, which costs as much again as a short answer. */
import { AbstractMessageWriter, type Message } from "vscode-languageserver/node";

export class WholeMessageWriter extends AbstractMessageWriter {
  readonly #output: NodeJS.WritableStream;

  constructor(output: NodeJS.WritableStream) {
    super();
    this.#output = output;
    output.on("error", (error: Error) => this.fireError(error));
    output.on("close", () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    const body = JSON.stringify(message);
    this.#output.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    // The stream keeps what its reader is too slow for, and tells errors by its event.
    return Promise.resolve();
  }

  end(): void {
    this.#output.end();
  }
}
