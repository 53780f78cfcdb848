/** Known documents: what the registry holds of each, whether it is ours or the user's. Facts with their certainty. */

/**
 * What is recorded of a document's force. `unknown` means not checked. `in_force`: treated as current by sources of
 * 2026, which is no proof. `amended`: an amendment is noted in the official codification. `superseded`: another
 * document has taken its place.
 */
export type Status = "unknown" | "in_force" | "amended" | "superseded";

/** `high`: two distinct texts agree, or an official header and a citation. `medium`: one good source. */
export type Confidence = "high" | "medium";

/** The facts of one document. Party numbers restart with each term and many State numbers each year: a symbol is no key. */
export interface DocumentRecord {
  /** Number and symbol: `25-NQ/TW`, `30/2020/NĐ-CP`; numbers below ten have a leading zero. */
  readonly symbol: string;
  /** Sentence case: `Nghị quyết`. */
  readonly type: string;
  /** Body that issued it, sentence case; null where no source names it. */
  readonly issuer: string | null;
  /** Term (khóa) in Roman numerals: of the Party's Central Committee, or of the National Assembly; else null. */
  readonly term: string | null;
  /** Day of issue, ISO. */
  readonly date: string;
  /** Short title as a citation gives it: `về công tác tôn giáo`; null where unknown. */
  readonly title: string | null;
  readonly regime: "party" | "state";
  readonly status: Status;
  /** True where the status was concluded from a later document on the same subject, and no text says so. */
  readonly inferred: boolean;
  /** Symbol of the document that has taken its place. */
  readonly replacedBy: string | null;
  readonly confidence: Confidence;
  /** How many sources the entry rests on. */
  readonly sources: number;
}

/** An entry of the registry. Its title is read when it is asked for. */
export interface KnownDocument extends DocumentRecord {
  /** `own`: from the registry file of the workspace, which goes before what is built in. */
  readonly origin: "own" | "builtIn";
}
