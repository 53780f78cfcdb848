/** What the inline scan finds in running text: citations of documents, dates, references to parts of a document. */
import type { Span } from "./source.ts";

/**
 * A date in running text or on the date line, taken apart but not judged: `31/02/2024` is a date node too.
 *
 *     ngày 05 tháng 3 năm 2020      05/3/2020      ngày 26-5-2025
 *     ^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^      ^^^^^^^^^^^^^^
 */
export interface DateNode extends Span {
  readonly kind: "date";
  /** `words`: ngày … tháng … năm …; the others by their separator. */
  readonly form: "words" | "slash" | "hyphen" | "dot";
  /** The word `ngày`, where it leads the date. */
  readonly keyword: Span | null;
  /** Digits of each part; null where the part is left blank. */
  readonly day: Span | null;
  readonly month: Span | null;
  readonly year: Span | null;
}

/** Units a reference can name, in the regulation's English terms. */
export type ReferenceUnit = "point" | "clause" | "article" | "subsection" | "section" | "chapter" | "part" | "annex";

/** One step of a reference, such as `khoản 2`. */
export interface ReferenceStep extends Span {
  readonly unit: ReferenceUnit;
  /** Label as written without the unit's word: `2`, `a`, `IV`, `5a`. */
  readonly label: string;
}

/**
 * A reference to a part of a document, from small to large as a rule.
 *
 *     điểm a khoản 2 Điều 5
 *     ^^^^^^^^^^^^^^^^^^^^^
 */
export interface ReferenceNode extends Span {
  readonly kind: "reference";
  readonly steps: readonly ReferenceStep[];
  /** The document the part belongs to when it is named as this one: `Điều 5 Nghị định này`, `khoản 1 Điều này`. */
  readonly self: boolean;
}

/**
 * One mention of another document.
 *
 *     khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ
 *     ^^^^^^^^^^^^^^ reference                                            issuer ^^^^^^^^^
 */
export interface CitationNode extends Span {
  readonly kind: "citation";
  /** The reference standing directly before the type, or null. */
  readonly reference: ReferenceNode | null;
  /** The type's word as printed; null when it is supplied from the head of a list. */
  readonly type: Span | null;
  /** Canonical sentence-case type (`Nghị định`, `Văn bản`), supplied from the head of a list where needed. */
  readonly typeName: string | null;
  /** Name of a law between type and number or date: `Luật Lưu trữ số …`, or null. */
  readonly name: Span | null;
  /** The word `số`, or null. */
  readonly numberWord: Span | null;
  /** Number and symbol as printed, blanks included; null for a law cited by name and date. */
  readonly symbol: Span | null;
  readonly date: DateNode | null;
  /** The body after `của`, or null. Never guessed. */
  readonly issuer: Span | null;
}

export type InlineNode = CitationNode | DateNode | ReferenceNode;
