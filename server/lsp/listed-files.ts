/** The documents of the workspace as they were listed last. Looking at thousands of files again and again is not free. */
import type { WorkspaceFile, WorkspaceFiles } from "./workspace-files.ts";

/** A list holds for so long (ms) where the client does not tell what changed, and where it does. */
const FRESH = 3000;
const FRESH_IF_WATCHED = 60_000;

export class ListedFiles implements WorkspaceFiles {
  readonly #files: WorkspaceFiles;
  #list: Promise<readonly WorkspaceFile[]> | null = null;
  #listed = 0;
  /** The client tells when a file changes. */
  watched = false;

  constructor(files: WorkspaceFiles) {
    this.#files = files;
  }

  list(folders: readonly string[]): Promise<readonly WorkspaceFile[]> {
    const fresh = this.watched ? FRESH_IF_WATCHED : FRESH;
    if (this.#list !== null && performance.now() - this.#listed < fresh) return this.#list;
    this.#listed = performance.now();
    this.#list = this.#files.list(folders);
    this.#list.catch(() => this.forget());
    return this.#list;
  }

  read(uri: string): Promise<string | null> {
    return this.#files.read(uri);
  }

  /** Something changed: the next list is a new one. */
  forget(): void {
    this.#list = null;
  }
}
