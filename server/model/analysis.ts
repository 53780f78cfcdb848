/**
 * The record of one document that rules and features read. All ranges are UTF-16 offsets of the source text, all
 * texts are NFC with markup removed and blanks folded. A part the text lacks is null, a list of nothing is empty.
 */
import type { DocumentSymbol } from "../../grammar/symbol.ts";
import type { DocumentNode } from "../../grammar/tree.ts";

/** Half-open range of UTF-16 offsets in the source. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the document: its range in the source and its text as read. */
export interface TextPart {
  readonly range: Range;
  readonly text: string;
}

/** Which rules of layout a document follows; `none` is prose that only cites. */
export type Regime = "state" | "party" | "qppl" | "none";

/** One line of the header, signature block or another component, as printed on one physical line or in one cell. */
export interface Line extends TextPart {
  /** The line as it stands in the source, markup and blanks included, without its line break. */
  readonly raw: string;
}

/** A date as a value. `2024-02-31` has parts but no `iso`. */
export interface DateMention extends TextPart {
  /** `words`: ngày … tháng … năm …; the others by their separator. */
  readonly form: "words" | "slash" | "hyphen" | "dot";
  /** Parts as printed (`05`, `5`), null where left blank; each with its range. */
  readonly day: TextPart | null;
  readonly month: TextPart | null;
  readonly year: TextPart | null;
  /** ISO date; null when a part is blank, the year has not four digits, or the calendar has no such day. */
  readonly iso: string | null;
}

/** The number line: `Số: 15/QĐ-SNV`. */
export interface NumberLine extends TextPart {
  /** `Số:`, `Số`, `Luật số:` as printed; null where the line has no label. */
  readonly label: TextPart | null;
  /** Number and symbol as printed, blanks included; its range covers the printed symbol. */
  readonly printed: TextPart;
  readonly symbol: DocumentSymbol;
}

/** The place-and-date line: `Hà Nội, ngày 05 tháng 02 năm 2026`. */
export interface PlaceDateLine extends TextPart {
  readonly place: TextPart | null;
  /** What stands between place and `ngày`: `, ` when right. */
  readonly separator: TextPart;
  /** From `ngày` on. Blank parts are null. */
  readonly date: DateMention;
  /** True when the line stands in the header, false when it was found at the signature. */
  readonly inHeader: boolean;
}

export interface Header {
  /** Range of the whole header; null for a text without one. */
  readonly range: Range | null;
  readonly nationalTitle: Line | null;
  readonly motto: Line | null;
  /** A rule (`_____`, `-----`) directly below the motto. */
  readonly mottoRule: Line | null;
  readonly partyTitle: Line | null;
  /** `ĐOÀN TNCS HỒ CHÍ MINH`: the Youth Union lays its papers out by rules of its own. */
  readonly youthUnionTitle: Line | null;
  readonly superior: TextPart | null;
  readonly issuer: TextPart | null;
  /** Every printed line of superior and issuer, from the top. */
  readonly issuerLines: readonly Line[];
  /** The separator directly below the issuer: a rule or the Party's `*`. */
  readonly issuerRule: Line | null;
  readonly number: NumberLine | null;
  readonly placeDate: PlaceDateLine | null;
  /** Components in reading order, for the order of the main parts. */
  readonly order: readonly HeaderComponent[];
}

export type HeaderComponentName =
  | "nationalTitle"
  | "motto"
  | "partyTitle"
  | "issuer"
  | "number"
  | "placeDate"
  | "type"
  | "abstract";

export interface HeaderComponent {
  readonly name: HeaderComponentName;
  readonly range: Range;
}

/** The type line, and the trích yếu below it (or after `V/v` in a letter). */
export interface Title {
  /** Sentence case: `Quyết định`; `Công văn` for a letter, which prints none. */
  readonly type: string | null;
  /** The printed type line; null for a letter. */
  readonly typeLine: Line | null;
  readonly abstract: TextPart | null;
  /** `V/v` as printed, letters only. */
  readonly abstractPrefix: TextPart | null;
}

export interface LegalBasis extends TextPart {
  /** The opening word as printed: `Căn cứ`. */
  readonly opening: TextPart;
  /** Closing punctuation mark as printed, `` where there is none. */
  readonly terminator: string;
  /** True when the paragraph opens with a hyphen, as in Party papers. */
  readonly dash: boolean;
}

export type SectionKind =
  | "part"
  | "chapter"
  | "roman"
  | "section"
  | "subsection"
  | "article"
  | "clause"
  | "point"
  | "dash";

/** A numbered unit of the body. */
export interface Section {
  readonly kind: SectionKind;
  /** As cited: `I`, `1`, `1.1`, `a`, `Điều 1`, `Chương I`, `Mục 1`, `Phần thứ nhất`; `-` for a dash. */
  readonly label: string;
  /** From 1; nested by the kinds around it. */
  readonly level: number;
  /** Index of the enclosing section in the list, -1 at the top. */
  readonly parent: number;
  /** Ordinal value of the label (`IV` → 4, `đ` → 5th letter of the Vietnamese row); null where it has none. */
  readonly ordinal: number | null;
  /** Parts of a decimal label beyond the first: `2.3` → 1; 0 for everything else. */
  readonly depth: number;
  /** Where the marker begins: cheaper to ask for than the marker itself. */
  readonly start: number;
  /** The marker as printed: `1.`, `1)`, `a)`, `Điều 1.`; its range. */
  readonly marker: TextPart;
  readonly title: string;
  /** From the marker to the end of the section's own heading or first paragraph. */
  readonly range: Range;
  /** Quoted text of an amended document: not part of this document's own numbering. */
  readonly quoted: boolean;
}

export interface RecipientEntry extends TextPart {
  /** Mark in front: `-`, `–`, `+`, or `` where there is none. */
  readonly mark: string;
  /** Closing punctuation mark as printed, `` where there is none. */
  readonly terminator: string;
}

export interface Recipients {
  /** `Nơi nhận:` as printed; null where only the list was found. */
  readonly heading: Line | null;
  /** True when something else stands on the heading's line or cell behind it. */
  readonly headingShared: boolean;
  readonly entries: readonly RecipientEntry[];
}

/** A line of the signature block that opens with a signing prefix. */
export interface AuthorityLine extends Line {
  /** Prefix in the regulation's form: `TM.`, `KT.`, `T/M`. */
  readonly prefix: string;
  /** Prefix as printed: `T.M`, `TM`, `KT.`; its range. */
  readonly printedPrefix: TextPart;
  /** The body or office behind it. */
  readonly rest: string;
}

export interface Signature {
  readonly range: Range;
  readonly lines: readonly Line[];
  readonly authorities: readonly AuthorityLine[];
  /** The body signed for: what follows `TM.`, or null. */
  readonly body: string | null;
  /** Office of the person who signs, without rank; null where only a name stands. */
  readonly title: TextPart | null;
  readonly name: TextPart | null;
}

export interface Annex {
  /** `Phụ lục I`; `Quy chế` for an attached text. */
  readonly label: string;
  readonly title: string;
  readonly range: Range;
  /** Numbered units of the annex, as an attached regulation has; read when they are asked for. */
  readonly sections: readonly Section[];
}

/** A citation of another document. */
export interface Citation extends TextPart {
  /** Sentence case: `Nghị định`; supplied from the head of a list where needed; null when unknown. */
  readonly type: string | null;
  /** The type's word as printed; null when it was supplied. */
  readonly typePart: TextPart | null;
  /** The word `số` in front of the number; null where it is missing. */
  readonly numberWord: TextPart | null;
  /** Number and symbol as printed, blanks included. */
  readonly printedSymbol: TextPart | null;
  readonly symbol: DocumentSymbol | null;
  readonly date: DateMention | null;
  readonly issuer: TextPart | null;
  /** `khoản 2 Điều 5` directly before the type. */
  readonly locator: TextPart | null;
  /** Stands inside the header, the type or the abstract, all of whose letters may be capitals. */
  readonly inHeading: boolean;
}

/** A reference to a part of a document: `điểm a khoản 2 Điều 5`. */
export interface StructuralReference extends TextPart {
  readonly steps: readonly { readonly unit: string; readonly label: string; readonly range: Range }[];
}

/** How the body ends. */
export interface BodyEnd {
  /** The last paragraph of the body that is text, without markup. */
  readonly lastParagraph: TextPart | null;
  /** `./.` with any blanks inside or before it, as printed; null where missing. */
  readonly endMark: TextPart | null;
}

/** Everything read from one text. Parts are computed on first use, at most once. */
export interface Analysis {
  readonly source: string;
  readonly tree: DocumentNode;
  /**
   * The characters that are not read as they stand, each once: markup, odd spaces, combining marks, look-alike letters,
   * invisible characters; `\u2000` stands for all typographic spaces and joiners.
   */
  readonly oddities: string;
  readonly regime: Regime;
  /** The date by which the document is judged: its own, or null when undated. ISO. */
  readonly issued: string | null;
  readonly header: Header;
  readonly title: Title;
  readonly addressees: readonly TextPart[];
  /** `Kính gửi` as printed; null where missing. */
  readonly addresseeHeading: TextPart | null;
  readonly legalBases: readonly LegalBasis[];
  /** The capital line that orders: `QUYẾT ĐỊNH:`. */
  readonly operative: Line | null;
  /** Sections of the main document, in order. */
  readonly sections: readonly Section[];
  readonly bodyEnd: BodyEnd;
  readonly recipients: Recipients | null;
  /** Blocks of the signers, in reading order; the first is the one `inspect` shows. */
  readonly signatures: readonly Signature[];
  readonly annexes: readonly Annex[];
  readonly citations: readonly Citation[];
  /** Every date in the text, those of the header and of citations included, in order. */
  readonly dates: readonly DateMention[];
  readonly references: readonly StructuralReference[];
  /**
   * What `compute` makes of this analysis, computed at most once: a layer above keeps what it derives for as long as the
   * analysis lives. `compute` is a function of the analysis alone, declared once, for the value is kept by its identity.
   */
  derive<T>(compute: (analysis: Analysis) => T): T;
  /** Turns a source offset into line and column from 1, columns in UTF-16 units. */
  positionAt(offset: number): { readonly line: number; readonly column: number };
  /** Turns a line and column from 1 into a source offset; a position outside is moved to the nearest place inside. */
  offsetAt(position: { readonly line: number; readonly column: number }): number;
}
