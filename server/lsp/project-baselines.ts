/**
 * The baselines of the documents, found as the command line finds them: the one the configuration names, else the nearest
 * of the usual name. One that cannot be used is told once, and what was last read from it stays in force.
 */
import { folderOf, relativePath } from "../config/find.ts";
import {
  BASELINE_NAME,
  BASELINE_PROBLEMS,
  BaselineFinder,
  type Counts,
  type KnownFindings,
  readBaseline,
} from "../project/baseline-file.ts";
import type { Bilingual } from "../rules/rule.ts";
import type { ProjectConfigs } from "./project-configs.ts";
import { nameOf, type ProjectDisk } from "./project-disk.ts";

interface Kept {
  /** As the file is now; null where there is none. */
  readonly text: string | null;
  /** False for a file that may still come. */
  readonly isSure: boolean;
  /** What holds: what it says, or what it said before it was broken. */
  readonly inForce: KnownFindings | null;
}

export class ProjectBaselines {
  readonly #disk: ProjectDisk;
  readonly #configs: ProjectConfigs;
  readonly #warn: (message: Bilingual) => void;
  #finder: BaselineFinder;
  /** Folders for which one was looked for. */
  readonly #folders = new Set<string>();
  readonly #kept = new Map<string, Kept>();

  constructor(disk: ProjectDisk, configs: ProjectConfigs, warn: (message: Bilingual) => void) {
    this.#disk = disk;
    this.#configs = configs;
    this.#warn = warn;
    this.#finder = new BaselineFinder(disk.exists.bind(disk));
  }

  /** The known findings of a document; undefined where no baseline holds for it or knows of it. */
  knownOf(uri: string): Counts | undefined {
    const path = this.#disk.pathOf(uri);
    if (path === null) return undefined;
    const file = this.#configs.of(uri).baseline ?? this.#find(folderOf(path));
    if (file === null) return undefined;
    const before = this.#kept.get(file);
    const kept = before?.isSure === true ? before : this.#read(file, before);
    return kept.inForce?.get(relativePath(folderOf(file), path));
  }

  /** Looks at the disk anew where one of these files may matter. True when another baseline holds now. */
  changed(uris: readonly string[]): boolean {
    const disk = this.#disk;
    if (!uris.some((uri) => this.#matters(uri))) return false;
    const others = [...this.#kept].filter(([file, before]) => this.#read(file, before).text !== before.text);
    const [known, finder] = [this.#finder, new BaselineFinder(disk.exists.bind(disk))];
    const moved = [...this.#folders].filter((folder) => finder.find(folder) !== known.find(folder));
    this.#finder = finder;
    return others.length > 0 || moved.length > 0;
  }

  #matters(uri: string): boolean {
    return nameOf(uri) === BASELINE_NAME || this.#kept.has(this.#disk.pathOf(uri) ?? "");
  }

  #find(folder: string): string | null {
    this.#folders.add(folder);
    return this.#finder.find(folder);
  }

  #read(file: string, before: Kept | undefined): Kept {
    const text = this.#disk.read(file);
    const isNew = before === undefined || text !== before.text;
    const read = text === null ? null : readBaseline(text);
    const isSure = text !== null || !this.#disk.isWaiting;
    if (text === null && isSure && before?.isSure !== true) this.#tell(file, BASELINE_PROBLEMS.missing);
    if (text !== null && read === null && isNew) this.#tell(file, BASELINE_PROBLEMS.broken);
    const kept = { text, isSure, inForce: read ?? (text === null ? null : (before?.inForce ?? null)) };
    this.#kept.set(file, kept);
    return kept;
  }

  #tell(file: string, problem: Bilingual): void {
    this.#warn({ vi: `${file}: ${problem.vi}`, en: `${file}: ${problem.en}` });
  }
}
