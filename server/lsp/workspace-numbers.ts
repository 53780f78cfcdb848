/**
 * The numbers of all documents of the workspace, for the one rule that looks at more than one document. What is open is
 * taken in as it changes; what is not is read in the background, once an open document has a number, and again where a
 * file has changed. To ask about a document costs the same however many there are.
 */
import { Numbers } from "../project/numbers.ts";
import type { LintOptions } from "../rules/lint.ts";
import type { DocumentStore, DocumentVersion } from "./document-store.ts";
import { placeOf, shownFile } from "./file-places.ts";
import type { ProjectIgnores } from "./project-ignores.ts";
import { Turns } from "./turns.ts";
import { sameAddress, type WorkspaceFile, type WorkspaceFiles } from "./workspace-files.ts";

/** What is looked at, and how. */
export interface NumbersSource {
  readonly documents: DocumentStore;
  readonly files: WorkspaceFiles;
  readonly ignores: ProjectIgnores;
  readonly folders: readonly string[];
  lintOptionsFor(uri: string): LintOptions;
}

export class WorkspaceNumbers {
  readonly #source: NumbersSource;
  readonly #numbers = new Numbers();
  /** Addresses as they were given, by those that are the same for one file. */
  readonly #uris = new Map<string, string>();
  /** Files whose numbers were read from disk, with their stamps. */
  #stamps = new Map<string, string>();
  /** Files of the folders as they were listed last. */
  #listed: ReadonlySet<string> = new Set();
  /** Addresses of the open documents. */
  readonly #open = new Set<string>();
  /** Open documents that have changed since they were taken in. */
  readonly #changed = new Set<string>();
  /** Who holds the number of an open document, as it was told last. */
  readonly #told = new Map<string, string | null>();
  #scanning: Promise<void> | null = null;
  #hasScanned = false;
  /** A scan in the background has not begun yet. */
  #isWaiting = false;
  #notify: () => void = () => {};

  constructor(source: NumbersSource) {
    this.#source = source;
  }

  /** `notify` is called when the files read in the background say something new about an open document. */
  listen(notify: () => void): void {
    this.#notify = notify;
  }

  /** An open document is another one now. */
  documentChanged(uri: string): void {
    this.#open.add(sameAddress(uri));
    this.#changed.add(uri);
  }

  documentClosed(uri: string): void {
    const address = sameAddress(uri);
    this.#open.delete(address);
    this.#changed.delete(uri);
    this.#told.delete(uri);
    // What is on disk may be something else.
    this.#stamps.delete(address);
    if (!this.#listed.has(address)) this.#drop(address);
    this.filesChanged();
  }

  /** Files may have changed. Nothing is read as long as nobody has needed it. */
  filesChanged(): void {
    if (this.#hasScanned || this.#scanning !== null) this.#scanInBackground();
  }

  /** Documents may have to be read by other rules now. */
  readAnew(): void {
    this.#stamps = new Map();
    for (const uri of this.#source.documents.uris) this.#changed.add(uri);
    this.filesChanged();
  }

  /** What results call the file whose document has the number of this one by right; null where that is nobody else. */
  holderOf(uri: string): string | null {
    const holder = this.#holderNow(uri);
    if (this.#open.has(sameAddress(uri))) this.#told.set(uri, holder);
    return holder;
  }

  /** Open documents about which something else has to be said than was said last. */
  get outdated(): readonly string[] {
    return [...this.#told].flatMap(([uri, told]) => (this.#holderNow(uri) === told ? [] : [uri]));
  }

  /** Reads the files that have changed. `onRead` is given each, before it is forgotten. */
  async scan(
    onRead?: (file: WorkspaceFile, document: DocumentVersion) => void,
    isCancelled = () => false,
  ): Promise<void> {
    // One after the other: the second finds what the first has read.
    const before = this.#scanning;
    const scanning = (async (): Promise<void> => {
      await before?.catch(() => {});
      await this.#scan(onRead, isCancelled);
    })();
    this.#scanning = scanning;
    try {
      await scanning;
    } finally {
      if (this.#scanning === scanning) this.#scanning = null;
    }
  }

  #holderNow(uri: string): string | null {
    this.#takeChanged();
    const address = sameAddress(uri);
    if (this.#numbers.has(address) && !this.#hasScanned && this.#scanning === null) this.#scanInBackground();
    const holder = this.#numbers.holderOf(address);
    return holder === null ? null : shownFile(this.#uris.get(holder) ?? holder, uri, this.#source.folders);
  }

  #scanInBackground(): void {
    // One that waits for the scan that is going on is enough.
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.scan()
      .then(() => {
        if (this.outdated.length > 0) this.#notify();
      })
      .catch(() => {});
  }

  async #scan(
    onRead: ((file: WorkspaceFile, document: DocumentVersion) => void) | undefined,
    isCancelled: () => boolean,
  ): Promise<void> {
    this.#isWaiting = false;
    const { files, folders, ignores, documents } = this.#source;
    const list = await files.list(folders).catch(() => []);
    const listedBefore = this.#hasScanned ? this.#listed : null;
    this.#listed = new Set(list.map(({ uri }) => sameAddress(uri)));
    const turns = new Turns();
    for (const file of list) {
      if (isCancelled()) return;
      const address = sameAddress(file.uri);
      if (this.#open.has(address) || this.#stamps.get(address) === file.stamp) continue;
      const text = ignores.fromWalks(file.uri) ? null : await files.read(file.uri);
      // It may have been opened meanwhile.
      if (this.#open.has(address)) continue;
      if (text === null) this.#drop(address);
      else {
        const document = documents.read(file.uri, text);
        this.#take(document);
        onRead?.(file, document);
      }
      this.#stamps.set(address, file.stamp);
      await turns.pause();
    }
    for (const address of [...this.#uris.keys()]) {
      if (!this.#listed.has(address) && !this.#open.has(address)) this.#drop(address);
    }
    // Whether a file is listed tells where its document stands.
    for (const uri of documents.uris) {
      const address = sameAddress(uri);
      if (listedBefore?.has(address) !== this.#listed.has(address)) this.#changed.add(uri);
    }
    this.#hasScanned = true;
  }

  #takeChanged(): void {
    if (this.#changed.size === 0) return;
    const changed = [...this.#changed];
    this.#changed.clear();
    for (const uri of changed) {
      const document = this.#source.documents.get(uri);
      if (document !== undefined) this.#take(document);
    }
  }

  #take({ snapshot: { uri, analysis } }: DocumentVersion): void {
    const { ignores, folders } = this.#source;
    const address = sameAddress(uri);
    if (ignores.always(uri)) {
      this.#drop(address);
      return;
    }
    this.#uris.set(address, uri);
    const isWalked = !ignores.fromWalks(uri) && (this.#listed.has(address) || !this.#hasScanned);
    this.#numbers.take(address, placeOf(uri, isWalked, folders), analysis, this.#source.lintOptionsFor(uri));
  }

  #drop(address: string): void {
    this.#uris.delete(address);
    this.#stamps.delete(address);
    this.#numbers.drop(address);
  }
}
