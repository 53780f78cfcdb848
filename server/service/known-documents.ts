/** What the features ask of the registry of known documents, so that tests and callers may give a small one. */

/** The facts of one document. A symbol is no key: Party numbers restart with each term, many State numbers each year. */
export interface KnownDocument {
  /** `25-NQ/TW`, `30/2020/NĐ-CP`. */
  readonly symbol: string;
  /** Sentence case: `Nghị quyết`. */
  readonly type: string;
  readonly issuer: string | null;
  /** Term (khóa) in Roman numerals, of the Central Committee or the National Assembly. */
  readonly term: string | null;
  /** Day of issue, ISO. */
  readonly date: string;
  /** `về công tác tôn giáo`, `Luật Lưu trữ`; null where unknown. */
  readonly title: string | null;
  readonly status: "unknown" | "in_force" | "amended" | "superseded";
  /** Concluded from a later document on the same subject; no text says so. */
  readonly inferred: boolean;
  /** Symbol of the document that has taken its place. */
  readonly replacedBy: string | null;
  readonly confidence: "high" | "medium";
  /** How many sources the entry rests on. */
  readonly sources: number;
}

/** What is known of a cited document; the more, the surer. */
export interface CitedDocument {
  readonly symbol: string;
  /** ISO. */
  readonly date?: string | null;
  readonly type?: string | null;
  readonly issuer?: string | null;
  readonly term?: string | null;
  /** Day of the citing document, ISO: what is later cannot be meant. */
  readonly before?: string | null;
}

export interface KnownDocuments {
  /** Documents of this symbol, the oldest first. */
  find(symbol: string): readonly KnownDocument[];
  /** The one document that a citation means, if it can be told, and those it may mean. */
  resolve(cited: CitedDocument): {
    readonly known: KnownDocument | null;
    readonly candidates: readonly KnownDocument[];
  };
  /** At most `limit` documents that have every part of the query, the likeliest first, with or without diacritics. */
  search(query: string, limit: number): readonly KnownDocument[];
}
