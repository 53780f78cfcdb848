/** The bundles for a web worker, run in something as poor as one: no Node, no file, only messages and `fetch`. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { type Context, createContext, Script } from "node:vm";
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

  it("shares its bundles with the other programs", () => {
    const { bundles } = new Worker();
    deepEqual([...bundles.keys()].sort(), ["browser-server.cjs", "core.cjs", "reading.cjs", "rules.cjs"]);
    for (const [name, { exports }] of bundles) {
      // Programs take the values as they are when a bundle has been loaded.
      deepEqual([name, Object.entries(exports).filter(([, value]) => value === undefined)], [name, []]);
    }
  });
});

interface Bundle {
  exports: Readonly<Record<string, unknown>>;
}

type Module = (module: Bundle, exports: object, require: (id: string) => unknown) => void;

/** A worker whose script stands at `https://example.org/dist/`. */
class Worker {
  readonly fetched: string[] = [];
  /** What was loaded. */
  readonly bundles = new Map<string, Bundle>();
  readonly #scope;
  readonly #listeners = new Set<(event: { readonly data: unknown }) => void>();
  readonly #waiting = new Map<number, (message: Message) => void>();
  #requests = 0;

  constructor() {
    this.#scope = {
      location: { href: "https://example.org/dist/worker.js" },
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
    this.#load("browser-server.cjs", createContext({ ...globals, crypto, TextEncoder, TextDecoder }));
  }

  /** What the client does by one script of all the bundles. */
  #load(name: string, context: Context): unknown {
    const known = this.bundles.get(name);
    if (known !== undefined) return known.exports;
    const text = readFileSync(`dist/${name}`, "utf8");
    const bundle: Bundle = { exports: {} };
    this.bundles.set(name, bundle);
    const run = new Script(`(module, exports, require) => {${text}\n}`).runInContext(context) as Module;
    run(bundle, bundle.exports, (id) => this.#load(path.basename(id), context));
    return bundle.exports;
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
