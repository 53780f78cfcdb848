/** A language client in memory, over the streams an editor would use. Everything the server says is held to the protocol. */
import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import {
  type CancellationToken,
  type ClientCapabilities,
  createConnection,
  createMessageConnection,
  type Diagnostic,
  type InitializeResult,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver/node";
import { CONNECTION_OPTIONS } from "../../server/lsp/connection-options.ts";
import type { Feature } from "../../server/lsp/feature.ts";
import type { Host } from "../../server/lsp/session.ts";
import { startServer } from "../../server/lsp/start-server.ts";
import { NO_FILES } from "../../server/lsp/workspace-files.ts";
import { recordAnswer, recordNotification, recordQuestion } from "./protocol-answers.ts";

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  /** What the client answers when it is asked for the settings of `thethuc`. */
  readonly settings?: unknown;
  readonly initializationOptions?: unknown;
  readonly folders?: readonly string[];
  readonly host?: Partial<Host>;
  readonly features?: readonly Feature[];
  /** Texts of files that the client reads for the server, by address. */
  readonly files?: Map<string, string>;
}

/** A client that asks for diagnostics, as VS Code does. */
export const PULLS: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { configuration: true, diagnostics: { refreshSupport: true }, didChangeConfiguration: {} },
};

/** One that waits for them, as older editors do. */
export const WAITS: ClientCapabilities = { workspace: { configuration: true } };

export class Client {
  readonly connection: MessageConnection;
  /** Messages the server logged or showed, in order. */
  readonly said: string[] = [];
  /** Requests of the server, by method, in order. */
  readonly asked: string[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  initialized: InitializeResult = { capabilities: {} };
  settings: unknown;
  readonly #files: ReadonlyMap<string, string> | undefined;
  #listeners: (() => void)[] = [];

  /** A server and a client connected, nothing said yet. */
  constructor({ settings, host = {}, features, files }: ClientOptions = {}) {
    const [up, down] = [new PassThrough(), new PassThrough()];
    const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down), CONNECTION_OPTIONS);
    const defaults: Host = { version: "1.2.3", files: NO_FILES, pack: null, today: () => "2026-11-24" };
    startServer(server, { ...defaults, ...host }, features);
    this.connection = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    this.settings = settings ?? null;
    this.#files = files;
    this.connection.onNotification((method, params) => this.#hear(method, params));
    this.connection.onRequest((method, params) => this.#answer(method, params));
    this.connection.listen();
  }

  /** A client that has said hello, and whose server has what it asked for. */
  static async start(options: ClientOptions = {}): Promise<Client> {
    const client = new Client(options);
    const { capabilities = PULLS, folders, initializationOptions } = options;
    client.initialized = await client.request<InitializeResult>("initialize", {
      processId: null,
      rootUri: null,
      workspaceFolders: folders?.map((uri) => ({ uri, name: uri })) ?? null,
      capabilities,
      initializationOptions,
    });
    client.notify("initialized", {});
    if (capabilities.workspace?.configuration)
      await client.until(() => client.asked.includes("workspace/configuration"));
    return client;
  }

  async request<T>(method: string, params?: unknown, token?: CancellationToken): Promise<T> {
    const result = await this.#send<T>(method, params, token);
    recordAnswer(method, result);
    return result;
  }

  notify(method: string, params: unknown): void {
    void this.connection.sendNotification(method, params);
  }

  /** What the server answers to a request that it refuses. */
  async refusal(
    method: string,
    params?: unknown,
    token?: CancellationToken,
  ): Promise<{ code: number; message: string }> {
    try {
      await this.#send(method, params, token);
    } catch (error) {
      return error as { code: number; message: string };
    }
    return assert.fail(`${method} was answered.`);
  }

  open(uri: string, text: string, version = 1): void {
    this.notify("textDocument/didOpen", { textDocument: { uri, languageId: "vanban", version, text } });
  }

  change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): void {
    this.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
  }

  close(uri: string): void {
    this.notify("textDocument/didClose", { textDocument: { uri } });
  }

  /** Diagnostics of a document, asked for. */
  async pull(uri: string): Promise<Diagnostic[]> {
    return (await this.request<{ items: Diagnostic[] }>("textDocument/diagnostic", { textDocument: { uri } })).items;
  }

  /** The next diagnostics the server sends for a document. */
  async pushed(uri: string): Promise<PublishDiagnosticsParams> {
    const before = this.published.length;
    const next = () => this.published.slice(before).find((params) => params.uri === uri);
    await this.until(() => next() !== undefined);
    return next() ?? assert.fail();
  }

  /** Waits until something the server said makes `condition` true. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise<void>((resolve) => this.#listeners.push(resolve));
  }

  #send<T>(method: string, params?: unknown, token?: CancellationToken): Promise<T> {
    if (params === undefined) return this.connection.sendRequest<T>(method);
    return this.connection.sendRequest<T>(method, params, ...(token ? [token] : []));
  }

  #hear(method: string, params: unknown): void {
    recordNotification(method, params);
    if (method === "textDocument/publishDiagnostics") this.published.push(params as PublishDiagnosticsParams);
    if (method.startsWith("window/")) this.said.push((params as { message: string }).message);
    for (const listener of this.#listeners.splice(0)) listener();
  }

  #answer(method: string, params: unknown): unknown {
    recordQuestion(method, params);
    this.asked.push(method);
    setImmediate(() => {
      for (const listener of this.#listeners.splice(0)) listener();
    });
    if (method === "thethuc/readFile") return this.#files?.get((params as { uri: string }).uri) ?? null;
    return method === "workspace/configuration" ? [this.settings] : null;
  }
}
