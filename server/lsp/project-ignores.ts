/** Which documents ignore files leave out, as where the command line walks the folders of the workspace. */
import ignore from "ignore";
import { IGNORE_FILES, IgnoredFiles } from "../project/ignore-files.ts";
import { nameOf, type ProjectDisk } from "./project-disk.ts";

/** What an editor is to tell when it changes. */
export const IGNORE_GLOB = `**/{${IGNORE_FILES.join(",")}}`;

export class ProjectIgnores {
  readonly #disk: ProjectDisk;
  readonly #folders: () => readonly string[];
  /** Ignore files as they were read; null where there is none. */
  #texts = new Map<string, string | null>();
  #walked: IgnoredFiles | undefined;
  #named: IgnoredFiles | undefined;

  constructor(disk: ProjectDisk, folders: () => readonly string[]) {
    this.#disk = disk;
    this.#folders = folders;
  }

  /** Whether a walk over the workspace leaves the document out. */
  fromWalks(uri: string): boolean {
    const path = this.#disk.pathOf(uri);
    if (path === null) return false;
    this.#walked ??= this.#make(false);
    return this.#walked.has(path);
  }

  /** Whether it is left out even where somebody opens it: git's ignore files say nothing about that. */
  always(uri: string): boolean {
    const path = this.#disk.pathOf(uri);
    if (path === null) return false;
    this.#named ??= this.#make(true);
    return this.#named.has(path);
  }

  /** Looks at the disk anew where one of these files may matter. True when other documents may be left out now. */
  changed(uris: readonly string[]): boolean {
    if (!uris.some((uri) => IGNORE_FILES.includes(nameOf(uri)))) return false;
    if ([...this.#texts].every(([path, text]) => this.#disk.read(path) === text)) return false;
    this.forget();
    return true;
  }

  /** The workspace has other folders now. */
  forget(): void {
    this.#texts = new Map();
    this.#walked = undefined;
    this.#named = undefined;
  }

  #make(own: boolean): IgnoredFiles {
    const texts = this.#texts;
    const disk = {
      read: (path: string): string | null => {
        const text = this.#disk.read(path);
        texts.set(path, text);
        return text;
      },
      exists: (path: string): boolean => this.#disk.exists(path),
    };
    const roots = this.#folders().flatMap((uri) => this.#disk.pathOf(uri)?.replace(/\/$/, "") ?? []);
    return new IgnoredFiles(disk, roots, own, ignore);
  }
}
