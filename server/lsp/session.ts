/** What the server knows while it runs: documents, settings, the client's abilities, and the world outside. */
import {
  type ClientCapabilities,
  type Connection,
  type InitializeParams,
  MessageType,
  type SemanticTokens,
  ShowMessageNotification,
} from "vscode-languageserver";
import { lintOptions } from "../config/settings.ts";
import type { Regime } from "../model/analysis.ts";
import { duplicateFinding, withFinding } from "../project/numbers.ts";
import { siftFindings } from "../project/unknown-findings.ts";
import type { DocumentRecord } from "../registry/entry.ts";
import type { Pack } from "../registry/pack.ts";
import { EMPTY_REGISTRY, type Registry } from "../registry/registry.ts";
import { RULES } from "../rules/index.ts";
import { type LintOptions, lint } from "../rules/lint.ts";
import type { Bilingual, Finding } from "../rules/rule.ts";
import { type DiagnosticOptions, RULE_PAGES } from "../service/diagnostics.ts";
import type { Snapshot } from "../service/snapshot.ts";
import { ClientDisk } from "./client-disk.ts";
import { DocumentStore, type DocumentVersion } from "./document-store.ts";
import { ListedFiles } from "./listed-files.ts";
import { ProjectBaselines } from "./project-baselines.ts";
import { ProjectConfigs } from "./project-configs.ts";
import type { ProjectDisk } from "./project-disk.ts";
import { ProjectIgnores } from "./project-ignores.ts";
import { DEFAULTS, type Settings } from "./settings.ts";
import type { WorkspaceFiles } from "./workspace-files.ts";
import { WorkspaceIndex } from "./workspace-index.ts";
import { WorkspaceNumbers } from "./workspace-numbers.ts";

/** The world outside the connection. Node and the browser have each their own, tests theirs. */
export interface Host {
  readonly version: string;
  readonly files: WorkspaceFiles;
  /** The registry that ships; null where there is none. */
  readonly pack: Pack | null | Promise<Pack | null>;
  /** The files around documents; absent where there is no disk. */
  readonly disk?: ProjectDisk;
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
  readonly documents = new DocumentStore((uri) => this.regimeOf(uri));
  /** The files around documents. */
  readonly disk: ClientDisk;
  /** What the configurations say. */
  readonly configs: ProjectConfigs;
  /** Findings that are known, and not told again. */
  readonly baselines: ProjectBaselines;
  /** Documents that are left out. */
  readonly ignores: ProjectIgnores;
  /** Documents on disk. */
  readonly files: ListedFiles;
  /** Documents that citations may lead to. */
  readonly workspace: WorkspaceIndex;
  /** Numbers that documents of the workspace were issued under. */
  readonly numbers: WorkspaceNumbers;
  /** Semantic tokens as they were sent last, by document. */
  readonly tokens = new Map<string, SemanticTokens>();
  phase: Phase = "new";
  client: ClientCapabilities = {};
  /** Addresses of the workspace's folders. */
  folders: readonly string[] = [];
  #clientCommands: ReadonlySet<string> = new Set();
  #settings = DEFAULTS;
  #known: (more: readonly DocumentRecord[]) => Registry = () => EMPTY_REGISTRY;
  #registries = new Map<readonly DocumentRecord[], Registry>();
  /** Findings of a document for itself. */
  #lint: (snapshot: Snapshot) => readonly Finding[];
  /** The day by which `#lint` judges. */
  #day = "";
  /** Counts changes of settings and registry: an answer given under others is out of date. */
  #circumstancesRevision = 0;
  #notify: () => void = () => {};
  readonly #started = Date.now().toString(36);

  constructor(connection: Connection, host: Host) {
    this.connection = connection;
    this.host = host;
    const folders = (): readonly string[] => this.folders;
    this.disk = new ClientDisk(host.disk, connection, folders, (uris) => {
      if (this.filesAroundChanged(uris)) this.#notify();
    });
    this.configs = new ProjectConfigs(
      this.disk,
      () => this.#settings.language,
      (uri, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics }),
    );
    this.files = new ListedFiles({
      list: (roots) => host.files.list(roots),
      read: async (uri) => (await host.files.read(uri)) ?? this.disk.load(uri),
    });
    this.workspace = new WorkspaceIndex(this.files, this.documents, folders);
    this.baselines = new ProjectBaselines(this.disk, this.configs, (message) => this.warn(message));
    this.ignores = new ProjectIgnores(this.disk, folders);
    this.numbers = new WorkspaceNumbers(this);
    this.#lint = this.#makeLint();
  }

  /** `notify` is called when something else has to be said, and no message of the client made it so. */
  listen(notify: () => void): void {
    this.#notify = notify;
    this.numbers.listen(notify);
  }

  /** Waits until what holds for a document is known. */
  async ready(uri: string): Promise<void> {
    if (!this.disk.isOffered) return;
    do {
      this.configs.of(uri);
      this.baselines.knownOf(uri);
      this.ignores.always(uri);
      this.ignores.fromWalks(uri);
    } while (await this.disk.settled());
  }

  /** What is known of documents elsewhere, as far as it concerns the document of this address. */
  registryFor(uri: string): Registry {
    const { records } = this.configs.of(uri);
    const registry = this.#registries.get(records) ?? this.#known(records);
    this.#registries.set(records, registry);
    return registry;
  }

  /** Takes what makes a registry, given the records that a configuration adds. */
  know(known: (more: readonly DocumentRecord[]) => Registry): void {
    this.#known = known;
    this.changeCircumstances();
  }

  /** What answers depend on beside the texts is another thing now. */
  changeCircumstances(): void {
    this.#registries = new Map();
    this.#circumstancesRevision++;
    this.#lint = this.#makeLint();
  }

  /** Looks anew at the files around documents where one of these may matter. True when something else holds now. */
  filesAroundChanged(uris: readonly string[]): boolean {
    const isConfig = this.configs.changed(uris);
    const isIgnores = this.ignores.changed(uris);
    if (!this.baselines.changed(uris) && !isConfig && !isIgnores) return false;
    this.changeCircumstances();
    if (isConfig) this.#readAnew();
    else if (isIgnores) this.numbers.readAnew();
    return true;
  }

  /** The workspace has these folders now. */
  changeFolders(folders: readonly string[]): void {
    this.folders = folders;
    this.files.forget();
    this.ignores.forget();
    this.numbers.readAnew();
  }

  /** Documents may have to be read by other rules now. */
  #readAnew(): void {
    this.documents.readAnew();
    this.workspace.readAnew();
    this.numbers.readAnew();
  }

  /** By whose rules a document is read; null lets it say by itself. A configuration goes before the user's settings. */
  regimeOf(uri: string): Regime | null {
    return this.configs.of(uri).settings.regime ?? this.#settings.regime;
  }

  get settings(): Settings {
    return this.#settings;
  }

  start({ capabilities, workspaceFolders, rootUri, initializationOptions }: InitializeParams): void {
    this.client = capabilities;
    const commands: unknown = initializationOptions?.commands;
    this.#clientCommands = new Set(Array.isArray(commands) ? commands : []);
    this.folders = workspaceFolders?.map(({ uri }) => uri) ?? (typeof rootUri === "string" ? [rootUri] : []);
    this.disk.isOffered = initializationOptions?.readsFiles === true;
    this.phase = "running";
  }

  /** Takes other settings; false where they are the ones in force. */
  change(settings: Settings): boolean {
    if (JSON.stringify(settings) === JSON.stringify(this.#settings)) return false;
    const { regime } = this.#settings;
    this.#settings = settings;
    this.changeCircumstances();
    if (settings.regime !== regime) this.#readAnew();
    return true;
  }

  /**
   * What is to be said of a version under the present settings: what it has for itself and beside the other documents, but
   * for what a baseline knows.
   */
  findings(version: DocumentVersion): readonly Finding[] {
    const { snapshot, isOpen } = version;
    const { uri, analysis } = snapshot;
    if (isOpen ? this.ignores.always(uri) : this.ignores.fromWalks(uri)) return [];
    if (this.#day !== this.host.today()) this.#lint = this.#makeLint();
    const own = version.once(this.#lint);
    const holder = this.numbers.holderOf(uri);
    const all = holder === null ? own : withFinding(own, duplicateFinding(analysis, holder, this.lintOptionsFor(uri)));
    const known = this.baselines.knownOf(uri);
    return known === undefined ? all : siftFindings(all, analysis, known).unknown;
  }

  get diagnosticOptions(): DiagnosticOptions {
    return { rulePages: RULE_PAGES };
  }

  /** By what a document is linted: its configuration goes before the user's settings, as on the command line. */
  lintOptionsFor(uri: string): LintOptions {
    const { language } = this.#settings;
    const base = { language, today: this.host.today(), registry: this.registryFor(uri) };
    return lintOptions(this.configs.of(uri).settings, base);
  }

  /** True where the client says, by `initializationOptions.commands`, that it carries out a command of ours itself. */
  carriesOut(command: string): boolean {
    return this.#clientCommands.has(command);
  }

  /** Tells the diagnostics of a document from every other answer: they hang on the other documents, too. */
  diagnosticsId(uri: string, content: string): string {
    const holder = this.numbers.holderOf(uri);
    return this.resultId(holder === null ? content : `${content}.${holder}`);
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
  #makeLint(): (snapshot: Snapshot) => readonly Finding[] {
    this.#day = this.host.today();
    return ({ uri, analysis }) => lint(analysis, RULES, this.lintOptionsFor(uri));
  }
}
