/** A language client over standard input that measures: it does no more than it must, so what it sees is the server. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** Where it is set, this variable alone more than doubles the start of Node, which would flatter a slow server. */
const { NODE_EXTRA_CA_CERTS: _, ...ENVIRONMENT } = process.env;

const END_OF_HEADER = Buffer.from("\r\n\r\n");

const CAPABILITIES = {
  textDocument: {
    synchronization: {},
    diagnostic: { dynamicRegistration: false },
    completion: { completionItem: {} },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: { configuration: true, didChangeConfiguration: {}, workspaceFolders: true },
};

export class LspClient {
  #process;
  #answers;
  #chunks = [];
  #length = 0;
  #needed = 0;
  #requests = 0;
  #waiting = new Map();
  #started = performance.now();

  /** Starts a server: arguments of `node`, and what the client answers to requests of its own, by method. */
  constructor(args, folder, answers = {}) {
    this.#answers = { "workspace/configuration": ({ items }) => items.map(() => null), ...answers };
    this.folder = pathToFileURL(folder).href;
    this.#process = spawn(process.execPath, args, {
      cwd: folder,
      env: ENVIRONMENT,
      stdio: ["pipe", "pipe", "ignore"],
    });
    this.#process.stdout.on("data", (bytes) => this.#take(bytes));
  }

  /** Says hello. Time from the start of the process to the answer, ms. */
  async initialize(initializationOptions = {}) {
    const workspaceFolders = [{ uri: this.folder, name: "bench" }];
    const params = { processId: process.pid, rootUri: this.folder, workspaceFolders, capabilities: CAPABILITIES };
    await this.request("initialize", { ...params, initializationOptions });
    const time = performance.now() - this.#started;
    this.notify("initialized", {});
    return time;
  }

  request(method, params) {
    const id = ++this.#requests;
    const answer = new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#send({ id, method, params });
    return answer;
  }

  notify(method, params) {
    this.#send({ method, params });
  }

  /** Resident memory of the server, MiB. */
  get memory() {
    const status = readFileSync(`/proc/${this.#process.pid}/status`, "utf8");
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  }

  async end() {
    const closed = new Promise((resolve) => this.#process.on("close", resolve));
    await this.request("shutdown");
    this.notify("exit");
    this.#process.stdin.end();
    await closed;
  }

  #send(message) {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #take(bytes) {
    this.#chunks.push(bytes);
    this.#length += bytes.length;
    if (this.#length < this.#needed) return;
    let rest = this.#chunks.length === 1 ? bytes : Buffer.concat(this.#chunks);
    this.#needed = 0;
    for (;;) {
      const end = rest.indexOf(END_OF_HEADER);
      if (end < 0) break;
      const from = end + END_OF_HEADER.length;
      const to = from + Number(/Content-Length: (\d+)/i.exec(rest.toString("latin1", 0, end))[1]);
      if (rest.length < to) {
        this.#needed = to;
        break;
      }
      this.#hear(JSON.parse(rest.toString("utf8", from, to)));
      rest = rest.subarray(to);
    }
    this.#chunks = [rest];
    this.#length = rest.length;
  }

  async #hear({ id, method, params, result, error }) {
    if (method === undefined) {
      const { resolve, reject } = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error === undefined) resolve(result);
      else reject(new Error(error.message));
    } else if (id !== undefined) {
      this.#send({ id, result: (await this.#answers[method]?.(params)) ?? null });
    }
  }
}
