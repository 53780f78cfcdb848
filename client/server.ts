/** The server's life: started with the first document that needs it, restarted when it crashes, stopped with VS Code. */
import {
  type ConfigurationChangeEvent,
  type Disposable,
  EventEmitter,
  type LogOutputChannel,
  type TextDocument,
  window,
} from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { CrashHandler } from "./crash.ts";
import { COMMANDS_FOR_SERVER, READ_FILE } from "./protocol.ts";
import { readFile } from "./read-file.ts";
import { isRead, selector } from "./selection.ts";
import { SECTION } from "./settings.ts";

export type StartClient = (options: LanguageClientOptions) => BaseLanguageClient;

export class Server implements Disposable {
  readonly #startClient: StartClient;
  readonly #started = new EventEmitter<void>();
  /** Fires when the server is there, first or again. */
  readonly onDidStart = this.#started.event;
  #client: Promise<BaseLanguageClient> | null = null;
  /**
   * One for all clients, and closed by VS Code alone: each client would close its own when it is stopped, and then throw
   * when it writes there that its process has left.
   */
  #log: LogOutputChannel | null = null;
  #selector = "";

  constructor(startClient: StartClient) {
    this.#startClient = startClient;
  }

  get running(): boolean {
    return this.#client !== null;
  }

  /** The client of the server, which is started if need be. */
  client(): Promise<BaseLanguageClient> {
    this.#client ??= this.#start();
    return this.#client;
  }

  startFor(document: TextDocument): void {
    if (isRead(document)) this.client().catch(() => undefined);
  }

  async restart(): Promise<void> {
    await this.#stop();
    await this.client();
  }

  settingsChanged(change: ConfigurationChangeEvent): void {
    if (change.affectsConfiguration(`${SECTION}.includePlainText`)) this.selectionChanged();
  }

  /** Other documents may be the server's now: a client keeps the selection it was started with. */
  selectionChanged(): void {
    if (this.#client !== null && this.#selector !== JSON.stringify(selector())) void this.restart();
  }

  dispose(): void {
    this.#started.dispose();
    void this.#stop();
  }

  async #start(): Promise<BaseLanguageClient> {
    const documentSelector = selector();
    this.#selector = JSON.stringify(documentSelector);
    this.#log ??= window.createOutputChannel("Thể Thức", { log: true });
    const crashes = new CrashHandler(() => this.restart(), this.#log);
    const client = this.#startClient({
      documentSelector,
      errorHandler: crashes,
      outputChannel: this.#log,
      diagnosticPullOptions: { onChange: true, onSave: true },
      initializationOptions: { commands: COMMANDS_FOR_SERVER, readsFiles: true },
      synchronize: { configurationSection: SECTION },
    });
    client.onRequest(READ_FILE, ({ uri }) => readFile(client.protocol2CodeConverter.asUri(uri)));
    try {
      await client.start();
    } catch (error) {
      this.#client = null;
      crashes.couldNotStart(error);
      throw error;
    }
    this.#started.fire();
    return client;
  }

  async #stop(): Promise<void> {
    const started = this.#client;
    this.#client = null;
    const client = await started?.catch(() => undefined);
    // One that crashed for good has nothing left to stop, and says so by throwing.
    await client?.dispose().catch(() => undefined);
  }
}
