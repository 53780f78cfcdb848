/** The documents a citation may lead to: those that are open, and those on disk as far as they fit in memory. */
import type { Snapshot } from "../service/snapshot.ts";
import type { DocumentStore } from "./document-store.ts";
import { sameAddress, type WorkspaceFile, type WorkspaceFiles } from "./workspace-files.ts";

/** At most so many UTF-16 units of text are kept; documents beyond that are not found. */
const MOST_KEPT = 4_000_000;

interface Kept {
  readonly stamp: string;
  readonly snapshot: Snapshot;
}

export class WorkspaceIndex {
  readonly #files: WorkspaceFiles;
  readonly #open: DocumentStore;
  readonly #folders: () => readonly string[];
  #kept: ReadonlyMap<string, Kept> = new Map();
  /** The list of files that `#kept` was read from. */
  #list: readonly WorkspaceFile[] | null = null;
  #reading: Promise<void> = Promise.resolve();

  constructor(files: WorkspaceFiles, open: DocumentStore, folders: () => readonly string[]) {
    this.#files = files;
    this.#open = open;
    this.#folders = folders;
  }

  /** Every document that is known, open ones as they are in the editor. */
  async documents(): Promise<readonly Snapshot[]> {
    // One reading after the other: the second finds what the first has read.
    this.#reading = this.#reading.then(() => this.#readFiles());
    await this.#reading;
    const open = this.#open.snapshots;
    const addresses = new Set(open.map(({ uri }) => sameAddress(uri)));
    const closed = [...this.#kept.values()].filter(({ snapshot }) => !addresses.has(sameAddress(snapshot.uri)));
    return [...open, ...closed.map(({ snapshot }) => snapshot)];
  }

  /** Documents may have to be read by other rules now. */
  readAnew(): void {
    this.#kept = new Map();
    this.#list = null;
  }

  async #readFiles(): Promise<void> {
    const list = await this.#files.list(this.#folders()).catch(() => []);
    if (list === this.#list) return;
    const kept = new Map<string, Kept>();
    let room = MOST_KEPT;
    for (const { uri, stamp } of list) {
      const before = this.#kept.get(uri);
      const text = before?.stamp === stamp ? before.snapshot.analysis.source : await this.#files.read(uri);
      if (text === null || text.length > room) continue;
      room -= text.length;
      const snapshot = before?.stamp === stamp ? before.snapshot : this.#open.read(uri, text).snapshot;
      kept.set(uri, { stamp, snapshot });
    }
    this.#kept = kept;
    this.#list = list;
  }
}
