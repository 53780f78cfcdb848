/** Options by which each file of a run is read and linted: the command line before the configuration, and that before the defaults. */
import path from "node:path";
import type { Config } from "../config/config.ts";
import { lintOptions } from "../config/settings.ts";
import type { Regime } from "../model/analysis.ts";
import type { Registry } from "../registry/registry.ts";
import type { LintOptions } from "../rules/lint.ts";
import { KnownDocuments } from "./known-documents.ts";
import type { Session } from "./session.ts";

export interface FileOptions {
  readonly lint: LintOptions;
  readonly registry: Registry;
  /** Rules by which the file is read; null where it says by itself. */
  readonly regime: Regime | null;
}

/** Works out the options of files. What is wrong with a configuration is reported when it is met, once. */
export class RunOptions {
  readonly #session: Session;
  readonly #asOf: string | undefined;
  readonly #known: KnownDocuments;
  readonly #told = new Set<Config>();
  readonly #options = new Map<object, FileOptions>();

  /** `asOf`: the day by which every document is judged, ISO, where the command line names one. */
  constructor(session: Session, asOf?: string) {
    this.#session = session;
    this.#asOf = asOf;
    this.#known = new KnownDocuments(session);
  }

  /** Options of the file of this path, relative to the folder of the command; null for a text without a path. */
  async of(file: string | null): Promise<FileOptions> {
    const { settings, config } = await this.#session.configs.of(file);
    this.#tellUnreadable();
    if (config !== null) this.#tell(config);
    const known = this.#options.get(settings);
    if (known !== undefined) return known;
    const { language, languageGiven, host } = this.#session;
    const registry = this.#known.with(config?.records ?? []);
    const base = { language, today: host.today, registry, ...(this.#asOf === undefined ? {} : { asOf: this.#asOf }) };
    const lint = { ...lintOptions(settings, base), ...(languageGiven ? { language } : {}) };
    const options = { lint, registry, regime: settings.regime };
    this.#options.set(settings, options);
    return options;
  }

  #tellUnreadable(): void {
    const { configs, messages } = this.#session;
    for (const { file, code } of configs.unreadable.splice(0)) {
      this.#session.problem(messages.unreadable(code), this.#shown(file));
    }
  }

  #shown(file: string): string {
    return path.relative(this.#session.host.cwd, file).replaceAll(path.sep, "/");
  }

  #tell(config: Config): void {
    if (this.#told.has(config)) return;
    this.#told.add(config);
    for (const { file, line, column, message } of config.problems) {
      this.#session.problem(message[this.#session.language], `${this.#shown(file)}:${line}:${column}`);
    }
  }
}
