/**
 * Files that `.gitignore` and `.thethucignore` leave out, by git's rules: a file of a deeper folder goes before one of a
 * higher one, `.thethucignore` before `.gitignore`, and nothing inside a folder that is left out comes back.
 */
import type { Ignore } from "ignore";
import { folderOf, joinPath, relativePath } from "../config/find.ts";

/** Git's own file; it counts where folders are walked. */
const GIT_IGNORE = ".gitignore";

/** Ours; it counts wherever a document is. */
const OWN_IGNORE = ".thethucignore";

/** In order of precedence, the weaker first. */
export const IGNORE_FILES: readonly string[] = [GIT_IGNORE, OWN_IGNORE];

/** What the ignore files of one folder say, and of those above it. Paths have `/` on every system. */
export interface IgnoreScope {
  readonly folder: string;
  readonly ignores: Ignore;
  readonly above: IgnoreScope | null;
}

/** Whether a file or folder is left out; the folders above it are not. */
export function isIgnored(path: string, isFolder: boolean, scope: IgnoreScope | null): boolean {
  for (let at = scope; at !== null; at = at.above) {
    const relative = relativePath(at.folder, path);
    const { ignored, unignored } = at.ignores.test(isFolder ? `${relative}/` : relative);
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** The folder of the repository that `folder` is in; null where it is in none. */
export function repositoryOf(folder: string, exists: (path: string) => boolean): string | null {
  for (let at = folder; ; at = folderOf(at)) {
    if (exists(joinPath(at, ".git"))) return at;
    if (folderOf(at) === at) return null;
  }
}

/** The files around documents, as far as ignore files need them. */
export interface IgnoreFilesDisk {
  /** The text of a file; null where there is none. */
  read(path: string): string | null;
  exists(path: string): boolean;
}

/** What holds in a folder. */
interface FolderState {
  readonly isIgnored: boolean;
  readonly scope: IgnoreScope | null;
}

/** Tells of single files whether a walk would leave them out; each folder is looked at once. */
export class IgnoredFiles {
  readonly #disk: IgnoreFilesDisk;
  readonly #names: readonly string[];
  readonly #create: () => Ignore;
  readonly #roots: readonly string[];
  readonly #folders = new Map<string, FolderState>();

  /**
   * `roots`: folders that are walked; a file in none of them is looked at as in a walk of its folder. `own`: only
   * `.thethucignore` counts, for files that somebody asked for by name.
   */
  constructor(disk: IgnoreFilesDisk, roots: readonly string[], own: boolean, create: () => Ignore) {
    this.#disk = disk;
    this.#names = own ? [OWN_IGNORE] : IGNORE_FILES;
    this.#create = create;
    this.#roots = roots;
  }

  has(path: string): boolean {
    const folder = folderOf(path);
    const state = this.#folders.get(folder) ?? this.#stateOf(folder, this.#rootFor(folder));
    return state.isIgnored || isIgnored(path, false, state.scope);
  }

  #stateOf(folder: string, root: string): FolderState {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const state = this.#look(folder, root);
    this.#folders.set(folder, state);
    return state;
  }

  #look(folder: string, root: string): FolderState {
    const above = folder === root ? OUTSIDE : this.#stateOf(folderOf(folder), root);
    if (above.isIgnored || isIgnored(folder, true, above.scope)) return { isIgnored: true, scope: null };
    const texts = this.#names.flatMap((name) => this.#disk.read(joinPath(folder, name)) ?? []);
    if (texts.length === 0) return { isIgnored: false, scope: above.scope };
    const ignores = this.#create();
    for (const text of texts) ignores.add(text);
    return { isIgnored: false, scope: { folder, ignores, above: above.scope } };
  }

  /** The folder whose ignore files are the first that count: that of the repository the walk begins in, else its own. */
  #rootFor(folder: string): string {
    const walked = this.#roots.filter((root) => folder === root || folder.startsWith(`${root.replace(/\/$/, "")}/`));
    const [start = folder] = walked.sort((a, b) => a.length - b.length);
    return repositoryOf(start, (path) => this.#disk.exists(path)) ?? start;
  }
}

const OUTSIDE: FolderState = { isIgnored: false, scope: null };
