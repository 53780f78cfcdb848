/**
 * What a line can be, and the token of one: the lines are what the document grammar is written in terms of, each cut out
 * of the text by its offsets alone.
 */
import { createToken, type IToken, Lexer, type TokenType } from "chevrotain";
import type { LineNode, NodeKind } from "./tree.ts";

/** A kind of line. */
export interface LineType {
  /** Kind of its leaf in the tree. */
  readonly kind: NodeKind;
  /** Of a numbered unit: it stands in the nearest one before it of lower rank. 0 for a line that opens none. */
  readonly rank: number;
}

const leaf = (kind: NodeKind): LineType => ({ kind, rank: 0 });
const unit = (kind: NodeKind, rank: number): LineType => ({ kind, rank });

export const LINE = {
  Blank: leaf("blank"),
  /** A rule, a row of bars, the Party's `*`. */
  Separator: leaf("separator"),
  NationalTitle: leaf("nationalTitle"),
  Motto: leaf("motto"),
  PartyTitle: leaf("partyTitle"),
  Number: leaf("number"),
  PlaceDate: leaf("placeDate"),
  Type: leaf("type"),
  /** `V/v …` of a letter. */
  Subject: leaf("abstract"),
  Addressee: leaf("addressee"),
  LegalBasis: leaf("legalBasis"),
  Operative: leaf("operative"),
  Part: unit("part", 1),
  Chapter: unit("chapter", 2),
  Section: unit("section", 3),
  Subsection: unit("subsection", 4),
  Roman: unit("roman", 5),
  Article: unit("article", 6),
  /** Decimals rank below their clause by depth, so that five ranks are free above a point. */
  Clause: unit("clause", 7),
  Point: unit("point", 12),
  Dash: leaf("dash"),
  Footnote: leaf("footnote"),
  RecipientsHeading: leaf("recipientsHeading"),
  Authority: leaf("authority"),
  AnnexHeading: leaf("annexHeading"),
  /** A line of capitals that is none of the above: an issuer, an office, a title. */
  Capitals: leaf("paragraph"),
  Text: leaf("paragraph"),
} as const;

/** What a line begins as, with the ordinal of its label (0 without one) and, for decimals such as `1.2.`, the depth below a clause. */
export interface LineKind {
  readonly type: LineType;
  readonly ordinal: number;
  readonly depth: number;
}

export function asLineKind(type: LineType, ordinal = 0, depth = 0): LineKind {
  return { type, ordinal, depth };
}

const token = (name: string): TokenType => createToken({ name, pattern: Lexer.NA });

/** Tokens of the document grammar: headings one by one, and what stands between them in one zone as one run. */
export const BLOCK = {
  FrontMatter: token("FrontMatter"),
  Header: token("Header"),
  Title: token("Title"),
  Preamble: token("Preamble"),
  /** The line that opens a numbered unit of the body. */
  Heading: token("Heading"),
  /** Lines of the body that open no unit. */
  Paragraphs: token("Paragraphs"),
  Closing: token("Closing"),
  AnnexHeading: token("AnnexHeading"),
  Annex: token("Annex"),
} as const;

export const BLOCK_TOKENS: TokenType[] = Object.values(BLOCK);

const NO_CHILDREN: readonly [] = [];

/** One line as a leaf of the tree, and as a token where it is a heading; its text is cut out only when asked for. */
export class LineToken implements IToken, LineNode {
  /** Reading-view offset at which the line's stretch begins. */
  readonly startOffset: number;
  start: number;
  end: number;
  readonly from: number;
  readonly to: number;
  type: LineType;
  kind: NodeKind;
  ordinal = 0;
  /** Where a unit may stand: decimals rank below their clause by depth. */
  rank = 0;
  /** What is true of the line, one bit each: a long text has many lines, and a field of its own costs eight bytes. */
  #flags: number;
  readonly #text: string;

  /**
   * @param start Reading-view offset at which the line's stretch begins; `end` where it ends.
   * @param from Where its content begins; `to` where it ends.
   * @param first False for the second and later cells of a physical line.
   * @param cell True for every cell of a physical line that has several.
   */
  constructor(text: string, start: number, end: number, from: number, to: number, first: boolean, cell: boolean) {
    this.#text = text;
    this.startOffset = start;
    this.start = start;
    this.end = end;
    this.from = from;
    this.to = to;
    this.type = LINE.Text;
    this.kind = LINE.Text.kind;
    this.#flags = (first ? FIRST : 0) | (cell ? CELL : 0);
  }

  /** False for the second and later cells of a physical line. */
  get first(): boolean {
    return (this.#flags & FIRST) !== 0;
  }

  /** True for every cell of a physical line that has several. */
  get cell(): boolean {
    return (this.#flags & CELL) !== 0;
  }

  get continues(): boolean {
    return (this.#flags & CONTINUES) !== 0;
  }

  set continues(value: boolean) {
    this.#flags = value ? this.#flags | CONTINUES : this.#flags & ~CONTINUES;
  }

  get quoted(): boolean {
    return (this.#flags & QUOTED) !== 0;
  }

  set quoted(value: boolean) {
    this.#flags = value ? this.#flags | QUOTED : this.#flags & ~QUOTED;
  }

  get depth(): number {
    return this.rank - this.type.rank;
  }

  get children(): readonly [] {
    return NO_CHILDREN;
  }

  /** In the document grammar, in which only headings of units and annexes stand for themselves. */
  get tokenType(): TokenType {
    return this.rank > 0 ? BLOCK.Heading : BLOCK.AnnexHeading;
  }

  get tokenTypeIdx(): number {
    return this.tokenType.tokenTypeIdx ?? 0;
  }

  get image(): string {
    return this.content;
  }

  /** The content in the reading view. */
  get content(): string {
    return this.#text.slice(this.from, this.to);
  }

  is(type: LineType): boolean {
    return this.type === type;
  }

  become(type: LineType, ordinal = 0, depth = 0): void {
    this.type = type;
    this.kind = type.kind;
    this.ordinal = ordinal;
    this.rank = type.rank + depth;
  }
}

const FIRST = 1;
const CELL = 2;
const CONTINUES = 4;
const QUOTED = 8;

/** Lines that follow each other in one zone, as one token. */
export class RunToken implements IToken {
  readonly tokenType: TokenType;
  readonly tokenTypeIdx: number;
  readonly lines: readonly LineToken[];

  constructor(tokenType: TokenType, lines: readonly LineToken[]) {
    this.tokenType = tokenType;
    this.tokenTypeIdx = tokenType.tokenTypeIdx ?? 0;
    this.lines = lines;
  }

  get startOffset(): number {
    return this.lines[0]?.startOffset ?? 0;
  }

  get image(): string {
    return this.lines.map(({ image }) => image).join("\n");
  }
}
