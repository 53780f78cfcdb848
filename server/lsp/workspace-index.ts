/** The documents a citation may lead to: those that are open, and those on disk as far as they fit in memory. */
import type { Snapshot } from "../service/snapshot.ts";
import type { DocumentStore } from "./document-store.ts";
import { sameAddress, type WorkspaceFiles } from "./workspace-files.ts";

/** The disk is looked at again after so long (ms). */
const FRESH = 3000;

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
  #reading: Promise<void> | null = null;
  #read = Number.NEGATIVE_INFINITY;

  constructor(files: WorkspaceFiles, open: DocumentStore, folders: () => readonly string[]) {
    this.#files = files;
    this.#open = open;
    this.#folders = folders;
  }

  /** Every document that is known, open ones as they are in the editor. */
  async documents(): Promise<readonly Snapshot[]> {
    if (performance.now() - this.#read > FRESH) {
      this.#reading ??= this.#readFiles();
      await this.#reading;
    }
    const open = this.#open.snapshots;
    const addresses = new Set(open.map(({ uri }) => sameAddress(uri)));
    const closed = [...this.#kept.values()].filter(({ snapshot }) => !addresses.has(sameAddress(snapshot.uri)));
    return [...open, ...closed.map(({ snapshot }) => snapshot)];
  }

  /** The folders changed: what was read is out of date. */
  forget(): void {
    this.#read = Number.NEGATIVE_INFINITY;
  }

  async #readFiles(): Promise<void> {
    try {
      const kept = new Map<string, Kept>();
      let room = MOST_KEPT;
      for (const { uri, stamp } of await this.#files.list(this.#folders())) {
        const before = this.#kept.get(uri);
        const text = before?.stamp === stamp ? before.snapshot.analysis.source : await this.#files.read(uri);
        if (text === null || text.length > room) continue;
        room -= text.length;
        const snapshot = before?.stamp === stamp ? before.snapshot : this.#open.read(uri, text).snapshot;
        kept.set(uri, { stamp, snapshot });
      }
      this.#kept = kept;
      this.#read = performance.now();
    } finally {
      this.#reading = null;
    }
  }
}
