/** The bundle for a web worker, run in something as poor as one: no Node, no file, only messages and `fetch`. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { createContext, Script } from "node:vm";
import { describe, it } from "mocha";
import { FLAWED } from "../cli/support.ts";

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: { readonly items?: readonly unknown[]; readonly capabilities?: object };
}

const URI = "untitled:van-ban.vanban";

describe("lsp: in a web worker", () => {
  it("answers, and fetches the registry", async () => {
    const worker = new Worker();
    const initialize = { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } };
    ok((await worker.ask("initialize", initialize)).result?.capabilities);
    worker.send({ method: "initialized", params: {} });
    worker.send({
      method: "textDocument/didOpen",
      params: { textDocument: { uri: URI, languageId: "vanban", version: 1, text: FLAWED } },
    });
    const { result } = await worker.ask("textDocument/diagnostic", { textDocument: { uri: URI } });
    equal(result?.items?.length, 3);
    deepEqual(worker.fetched.sort(), ["registry.index", "registry.titles", "rules.json"]);
  });
});

/** A worker whose script stands at `https://example.org/dist/`. */
class Worker {
  readonly fetched: string[] = [];
  readonly #scope;
  readonly #listeners = new Set<(event: { readonly data: unknown }) => void>();
  readonly #waiting = new Map<number, (message: Message) => void>();
  #requests = 0;

  constructor() {
    this.#scope = {
      location: { href: "https://example.org/dist/browser-server.js" },
      onmessage: (_event: { readonly data: unknown }): void => {},
      addEventListener: (type: string, listen: (event: { readonly data: unknown }) => void) => {
        if (type === "message") this.#listeners.add(listen);
      },
      removeEventListener: (_type: string, listen: (event: { readonly data: unknown }) => void) =>
        this.#listeners.delete(listen),
      postMessage: (message: Message) => this.#hear(message),
    };
    const fetch = (url: URL) => {
      const name = path.basename(url.pathname);
      this.fetched.push(name);
      return Promise.resolve({ ok: true, text: () => Promise.resolve(readFileSync(`dist/${name}`, "utf8")) });
    };
    const globals = { self: this.#scope, fetch, URL, setTimeout, clearTimeout, queueMicrotask, performance, console };
    new Script(readFileSync("dist/browser-server.js", "utf8")).runInContext(
      createContext({ ...globals, crypto, TextEncoder, TextDecoder }),
    );
  }

  ask(method: string, params: object): Promise<Message> {
    const id = ++this.#requests;
    const answer = new Promise<Message>((resolve) => this.#waiting.set(id, resolve));
    this.send({ id, method, params });
    return answer;
  }

  send(message: object): void {
    const event = { data: { jsonrpc: "2.0", ...message } };
    for (const listen of this.#listeners) listen(event);
    this.#scope.onmessage(event);
  }

  #hear(message: Message): void {
    if (message.method === undefined && message.id !== undefined) this.#waiting.get(message.id)?.(message);
  }
}
