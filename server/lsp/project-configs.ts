/**
 * The configurations of the documents, found upward from each as the command line finds them. A file with a mistake gets a
 * diagnostic at its place, and what was last read from it without one stays in force.
 */
import type { Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import { type Config, readConfig } from "../config/config.ts";
import { CONFIG_NAMES, ConfigFinder, type FoundConfig } from "../config/find.ts";
import type { ConfigProblem } from "../config/problem.ts";
import { type FileSettings, NO_SETTINGS } from "../config/settings.ts";
import type { DocumentRecord } from "../registry/entry.ts";
import { RULES } from "../rules/index.ts";
import { NOT_EVALUATED } from "../rules/not-evaluated.ts";
import type { Language } from "../rules/rule.ts";
import { SOURCE } from "../service/diagnostics.ts";
import { nameOf, type ProjectDisk } from "./project-disk.ts";

/** What a configuration says of one document. */
export interface ProjectSettings {
  readonly settings: FileSettings;
  /** Known documents of the registry files it names. */
  readonly records: readonly DocumentRecord[];
  /** Path of the baseline it names. */
  readonly baseline: string | null;
}

const NOTHING: ProjectSettings = { settings: NO_SETTINGS, records: [], baseline: null };

const CATALOGUE = { rules: RULES, notEvaluated: NOT_EVALUATED.map(({ id }) => id) };

/** Files that may hold a configuration, or a part of one. */
export const CONFIG_GLOB = "**/*.{json,jsonc}";

interface Kept {
  readonly text: string;
  /** As the file is now. */
  readonly read: Config;
  /** What holds: the same, or an earlier one without a mistake. */
  readonly inForce: Config;
}

export class ProjectConfigs {
  readonly #disk: ProjectDisk;
  readonly #send: (uri: string, diagnostics: Diagnostic[]) => void;
  readonly #language: () => Language;
  #finder: ConfigFinder;
  #byUri = new Map<string, ProjectSettings>();
  #kept = new Map<string, Kept>();
  /** Configurations as they were last without a mistake. */
  readonly #good = new Map<string, Config>();
  /** Files that have diagnostics of ours. */
  #told = new Set<string>();

  constructor(disk: ProjectDisk, language: () => Language, send: (uri: string, diagnostics: Diagnostic[]) => void) {
    this.#disk = disk;
    this.#language = language;
    this.#send = send;
    this.#finder = new ConfigFinder(disk);
  }

  /** What holds for a document, or in a folder that is to hold one. */
  of(uri: string): ProjectSettings {
    const known = this.#byUri.get(uri);
    if (known !== undefined) return known;
    const files = this.#kept.size;
    const settings = this.#look(uri);
    if (this.#kept.size > files) this.#tell();
    return settings;
  }

  #look(uri: string): ProjectSettings {
    const path = this.#disk.pathOf(uri);
    const found = path === null ? null : this.#finder.find(path.slice(0, path.lastIndexOf("/")) || "/");
    const config = found === null ? null : this.#read(found);
    const settings = config === null ? NOTHING : settingsOf(config, path);
    this.#byUri.set(uri, settings);
    return settings;
  }

  /** Looks at the disk anew where one of these files may matter. True when another configuration holds now. */
  changed(uris: readonly string[]): boolean {
    if (!uris.some((uri) => this.#matters(uri))) return false;
    const [before, documents] = [this.#kept, [...this.#byUri.keys()]];
    this.#finder = new ConfigFinder(this.#disk);
    this.#byUri = new Map();
    this.#kept = new Map();
    for (const uri of documents) this.#look(uri);
    this.#tell();
    const texts = (kept: ReadonlyMap<string, Kept>): string =>
      JSON.stringify([...kept].map(([path, { text }]) => [path, text]));
    return texts(before) !== texts(this.#kept) || uris.some((uri) => this.#isPart(uri));
  }

  #read(found: FoundConfig): Config {
    const known = this.#kept.get(found.path);
    if (known !== undefined) return known.inForce;
    const read = readConfig(found, this.#disk, CATALOGUE);
    if (read.problems.length === 0) this.#good.set(found.path, read);
    const inForce = this.#good.get(found.path) ?? read;
    this.#kept.set(found.path, { text: found.text, read, inForce });
    return inForce;
  }

  #matters(uri: string): boolean {
    const name = nameOf(uri);
    return CONFIG_NAMES.includes(name) || name === "package.json" || this.#isPart(uri);
  }

  /** Whether a configuration extends the file, or takes its known documents from it. */
  #isPart(uri: string): boolean {
    const path = this.#disk.pathOf(uri) ?? "";
    return [...this.#kept.values()].some(({ read }) => path !== read.path && read.sources.includes(path));
  }

  #tell(): void {
    // What has not come yet is no mistake.
    if (this.#disk.isWaiting) return;
    const problems = [...this.#kept.values()].flatMap(({ read }) => read.problems);
    const files = new Set(problems.map(({ file }) => file));
    for (const file of new Set([...this.#told, ...files])) {
      const own = problems.filter((problem) => problem.file === file);
      this.#send(
        this.#disk.uriOf(file),
        own.map((problem) => diagnosticOf(problem, this.#language())),
      );
    }
    this.#told = files;
  }
}

function settingsOf(config: Config, path: string | null): ProjectSettings {
  return { settings: config.settingsFor(path), records: config.records, baseline: config.baseline };
}

const ERROR: DiagnosticSeverity = 1;

function diagnosticOf({ line, column, endLine, endColumn, message }: ConfigProblem, language: Language): Diagnostic {
  return {
    range: {
      start: { line: line - 1, character: column - 1 },
      end: { line: endLine - 1, character: endColumn - 1 },
    },
    severity: ERROR,
    source: SOURCE,
    message: message[language],
  };
}
