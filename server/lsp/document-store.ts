/** The open documents: their text as the client has it, and one lazy analysis per version. */
import type {
  DidChangeTextDocumentParams,
  TextDocumentContentChangeEvent,
  TextDocumentItem,
} from "vscode-languageserver";
import { type Position, TextDocument } from "vscode-languageserver-textdocument";
import type { Regime } from "../model/analysis.ts";
import { analyze } from "../model/analyze.ts";
import type { Snapshot } from "../service/snapshot.ts";

/**
 * Analyses of at most so many UTF-16 units of text are kept, those asked for last; any other is made again when it is
 * asked for. The last one is kept whatever its size.
 */
const MOST_ANALYSED = 4_000_000;

/** What is known of one version of one document. */
export class DocumentVersion {
  readonly snapshot: Snapshot;
  /** Counts the versions of all documents; never the same twice, whatever numbers the client gives. */
  readonly revision: number;
  readonly #derived = new Map<unknown, unknown>();

  constructor(snapshot: Snapshot, revision: number) {
    this.snapshot = snapshot;
    this.revision = revision;
  }

  /** False for a document that was read for one answer. */
  get isOpen(): boolean {
    return this.revision > 0;
  }

  /** What `derive` makes of this version, made at most once: several requests are answered out of it. */
  once<T>(derive: (snapshot: Snapshot) => T): T {
    if (!this.#derived.has(derive)) this.#derived.set(derive, derive(this.snapshot));
    return this.#derived.get(derive) as T;
  }
}

interface OpenDocument {
  readonly text: TextDocument;
  revision: number;
}

export class DocumentStore {
  readonly #open = new Map<string, OpenDocument>();
  /** Versions with their analyses, the one asked for last at the end. */
  readonly #versions = new Map<string, DocumentVersion>();
  readonly #regimeOf: (uri: string) => Regime | null;
  #revisions = 0;

  /** `regimeOf`: by whose rules a document is read; null lets it say by itself. */
  constructor(regimeOf: (uri: string) => Regime | null) {
    this.#regimeOf = regimeOf;
  }

  open({ uri, languageId, version, text }: TextDocumentItem): void {
    this.#versions.delete(uri);
    this.#open.set(uri, { text: TextDocument.create(uri, languageId, version, text), revision: ++this.#revisions });
  }

  /**
   * Applies changes in their order. The version is taken as it comes, even a lower one: the changes describe the text
   * as the client has it, and to drop them would part the two. False for a document that is not open.
   */
  change({ textDocument, contentChanges }: DidChangeTextDocumentParams): boolean {
    const document = this.#open.get(textDocument.uri);
    if (document === undefined) return false;
    this.#versions.delete(textDocument.uri);
    document.revision = ++this.#revisions;
    for (const change of contentChanges) {
      TextDocument.update(document.text, [inside(document.text, change)], textDocument.version);
    }
    return true;
  }

  close(uri: string): void {
    this.#open.delete(uri);
    this.#versions.delete(uri);
  }

  /** The present version; undefined for a document that is not open. */
  get(uri: string): DocumentVersion | undefined {
    const document = this.#open.get(uri);
    if (document === undefined) return undefined;
    const version = this.#versions.get(uri) ?? this.#read(document);
    this.#versions.delete(uri);
    this.#versions.set(uri, version);
    this.#forgetOldest();
    return version;
  }

  /** Every open document as it is. To look at all of them is no use of one: none is forgotten for it. */
  get snapshots(): readonly Snapshot[] {
    let room = MOST_ANALYSED - this.#kept;
    return [...this.#open].map(([uri, document]) => {
      const known = this.#versions.get(uri);
      if (known !== undefined) return known.snapshot;
      const version = this.#read(document);
      room -= version.snapshot.analysis.source.length;
      if (room >= 0) this.#versions.set(uri, version);
      return version.snapshot;
    });
  }

  /** Addresses of all open documents, in the order they were opened. */
  get uris(): readonly string[] {
    return [...this.#open.keys()];
  }

  /** Documents may have to be read by other rules now. */
  readAnew(): void {
    this.#versions.clear();
    for (const document of this.#open.values()) document.revision = ++this.#revisions;
  }

  /** A document that is not open, such as a file of the workspace. */
  read(uri: string, text: string): DocumentVersion {
    return new DocumentVersion({ uri, version: 0, analysis: analyze(text, this.#regimeOf(uri)) }, 0);
  }

  #read({ text, revision }: OpenDocument): DocumentVersion {
    const analysis = analyze(text.getText(), this.#regimeOf(text.uri));
    return new DocumentVersion({ uri: text.uri, version: text.version, analysis }, revision);
  }

  /** UTF-16 units of text whose analyses are kept. */
  get #kept(): number {
    let kept = 0;
    for (const { snapshot } of this.#versions.values()) kept += snapshot.analysis.source.length;
    return kept;
  }

  #forgetOldest(): void {
    let kept = this.#kept;
    for (const [uri, { snapshot }] of this.#versions) {
      if (kept <= MOST_ANALYSED || this.#versions.size === 1) return;
      kept -= snapshot.analysis.source.length;
      this.#versions.delete(uri);
    }
  }
}

/** A change whose range is moved inside the text: beyond it, the library would lose count of its lines. */
function inside(text: TextDocument, change: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent {
  if (!("range" in change) || change.range === undefined) return change;
  const clamp = (position: Position): Position => text.positionAt(text.offsetAt(position));
  return { text: change.text, range: { start: clamp(change.range.start), end: clamp(change.range.end) } };
}
