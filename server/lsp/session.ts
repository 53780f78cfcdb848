/** What the server knows while it runs: documents, settings, the client's abilities, and the world outside. */
import {
  type ClientCapabilities,
  type Connection,
  type InitializeParams,
  MessageType,
  type SemanticTokens,
  ShowMessageNotification,
} from "vscode-languageserver";
import type { Pack } from "../registry/pack.ts";
import { EMPTY_REGISTRY, type Registry } from "../registry/registry.ts";
import { RULES } from "../rules/index.ts";
import { type LintOptions, lint } from "../rules/lint.ts";
import type { Bilingual, Finding } from "../rules/rule.ts";
import { type DiagnosticOptions, RULE_PAGES } from "../service/diagnostics.ts";
import type { Snapshot } from "../service/snapshot.ts";
import { DocumentStore, type DocumentVersion } from "./document-store.ts";
import { ListedFiles } from "./listed-files.ts";
import { DEFAULTS, type Settings } from "./settings.ts";
import type { WorkspaceFiles } from "./workspace-files.ts";
import { WorkspaceIndex } from "./workspace-index.ts";

/** The world outside the connection. Node and the browser have each their own, tests theirs. */
export interface Host {
  readonly version: string;
  readonly files: WorkspaceFiles;
  /** The registry that ships; null where there is none. */
  readonly pack: Pack | null | Promise<Pack | null>;
  /** The day by which undated documents are judged, ISO, local time. */
  today(): string;
  /** From now on memory counts for more than a little time; called when a large document is opened. */
  spareMemory?(): void;
}

/** `running` lies between the answer to `initialize` and `shutdown`. */
export type Phase = "new" | "running" | "shutDown";

export class Session {
  readonly connection: Connection;
  readonly host: Host;
  readonly documents = new DocumentStore();
  /** Documents on disk. */
  readonly files: ListedFiles;
  /** Documents that citations may lead to. */
  readonly workspace: WorkspaceIndex;
  /** Semantic tokens as they were sent last, by document. */
  readonly tokens = new Map<string, SemanticTokens>();
  phase: Phase = "new";
  client: ClientCapabilities = {};
  /** Addresses of the workspace's folders. */
  folders: readonly string[] = [];
  #clientCommands: ReadonlySet<string> = new Set();
  #settings = DEFAULTS;
  #registry = EMPTY_REGISTRY;
  #findings: (snapshot: Snapshot) => readonly Finding[];
  /** The day by which `#findings` judges. */
  #day = "";
  /** Counts changes of settings and registry: an answer given under others is out of date. */
  #circumstancesRevision = 0;
  readonly #started = Date.now().toString(36);

  constructor(connection: Connection, host: Host) {
    this.connection = connection;
    this.host = host;
    this.files = new ListedFiles(host.files);
    this.workspace = new WorkspaceIndex(this.files, this.documents, () => this.folders);
    this.#findings = this.#makeFindings();
  }

  /** What is known of documents elsewhere. */
  get registry(): Registry {
    return this.#registry;
  }

  set registry(registry: Registry) {
    this.#registry = registry;
    this.#circumstancesRevision++;
    this.#findings = this.#makeFindings();
  }

  get settings(): Settings {
    return this.#settings;
  }

  start({ capabilities, workspaceFolders, rootUri, initializationOptions }: InitializeParams): void {
    this.client = capabilities;
    const commands: unknown = initializationOptions?.commands;
    this.#clientCommands = new Set(Array.isArray(commands) ? commands : []);
    this.folders = workspaceFolders?.map(({ uri }) => uri) ?? (typeof rootUri === "string" ? [rootUri] : []);
    this.phase = "running";
  }

  /** Takes other settings; false where they are the ones in force. */
  change(settings: Settings): boolean {
    if (JSON.stringify(settings) === JSON.stringify(this.#settings)) return false;
    this.#settings = settings;
    this.#circumstancesRevision++;
    this.#findings = this.#makeFindings();
    this.documents.regime = settings.regime;
    return true;
  }

  /** The findings of a version under the present settings, made once. */
  findings(version: DocumentVersion): readonly Finding[] {
    if (this.#day !== this.host.today()) this.#findings = this.#makeFindings();
    return version.once(this.#findings);
  }

  get diagnosticOptions(): DiagnosticOptions {
    return { rulePages: RULE_PAGES };
  }

  /** Rules are judged by the day, messages are in the user's language. */
  get lintOptions(): LintOptions {
    return { language: this.#settings.language, today: this.host.today(), registry: this.#registry };
  }

  /** True where the client says, by `initializationOptions.commands`, that it carries out a command of ours itself. */
  carriesOut(command: string): boolean {
    return this.#clientCommands.has(command);
  }

  /** Tells an answer about a version of a document from every other one: `content` changes with the text. */
  resultId(content: string): string {
    return `${this.#started}.${this.#circumstancesRevision}.${this.host.today()}.${content}`;
  }

  /** One line in the client's log. */
  log(text: Bilingual): void {
    this.connection.console.error(text[this.#settings.language]);
  }

  /** One line in front of the user, for what the user can mend. */
  warn(text: Bilingual): void {
    this.#show(MessageType.Warning, text[this.#settings.language]);
  }

  /** What the user asked to be told. */
  tell(message: string): void {
    this.#show(MessageType.Info, message);
  }

  #show(type: MessageType, message: string): void {
    void this.connection.sendNotification(ShowMessageNotification.type, { type, message });
  }

  /** A new function for every change of settings and every day: what was made by another one does not count. */
  #makeFindings(): (snapshot: Snapshot) => readonly Finding[] {
    const options = this.lintOptions;
    this.#day = options.today;
    return ({ analysis }) => lint(analysis, RULES, options);
  }
}
