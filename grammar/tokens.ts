/** Token types of the document grammar: one for each kind of line the regulations know, and the token itself. */
import { createToken, type IToken, Lexer, type TokenType } from "chevrotain";
import type { LineNode, NodeKind } from "./tree.ts";

const token = (name: string, ...categories: TokenType[]): TokenType =>
  createToken({ name, pattern: Lexer.NA, categories });

/** Any numbered unit of the body; its rank says what it can stand in. */
const Heading = token("Heading");
/** Any line that opens no unit. */
const Leaf = token("Leaf");

export const LINE = {
  Heading,
  Leaf,
  Blank: token("Blank", Leaf),
  /** A rule, a row of bars, the Party's `*`. */
  Separator: token("Separator", Leaf),
  NationalTitle: token("NationalTitle", Leaf),
  Motto: token("Motto", Leaf),
  PartyTitle: token("PartyTitle", Leaf),
  Number: token("Number", Leaf),
  PlaceDate: token("PlaceDate", Leaf),
  Type: token("Type", Leaf),
  /** `V/v …` of a letter. */
  Subject: token("Subject", Leaf),
  Addressee: token("Addressee", Leaf),
  LegalBasis: token("LegalBasis", Leaf),
  Operative: token("Operative", Leaf),
  Part: token("Part", Heading),
  Chapter: token("Chapter", Heading),
  Section: token("Section", Heading),
  Subsection: token("Subsection", Heading),
  Roman: token("Roman", Heading),
  Article: token("Article", Heading),
  Clause: token("Clause", Heading),
  Point: token("Point", Heading),
  Dash: token("Dash", Leaf),
  Footnote: token("Footnote", Leaf),
  RecipientsHeading: token("RecipientsHeading", Leaf),
  Authority: token("Authority", Leaf),
  AnnexHeading: token("AnnexHeading", Leaf),
  /** A line of capitals that is none of the above: an issuer, an office, a title. */
  Capitals: token("Capitals", Leaf),
  Text: token("Text", Leaf),
} as const;

export const LINE_TOKENS: TokenType[] = Object.values(LINE);

/** Ranks of the numbered units; a unit stands in the nearest one before it of lower rank. */
const RANKS: ReadonlyMap<TokenType, number> = new Map([
  [LINE.Part, 1],
  [LINE.Chapter, 2],
  [LINE.Section, 3],
  [LINE.Subsection, 4],
  [LINE.Roman, 5],
  [LINE.Article, 6],
  [LINE.Clause, 7],
  [LINE.Point, 12],
]);

const KINDS: ReadonlyMap<TokenType, NodeKind> = new Map<TokenType, NodeKind>([
  [LINE.Blank, "blank"],
  [LINE.Separator, "separator"],
  [LINE.NationalTitle, "nationalTitle"],
  [LINE.Motto, "motto"],
  [LINE.PartyTitle, "partyTitle"],
  [LINE.Number, "number"],
  [LINE.PlaceDate, "placeDate"],
  [LINE.Type, "type"],
  [LINE.Subject, "abstract"],
  [LINE.Addressee, "addressee"],
  [LINE.LegalBasis, "legalBasis"],
  [LINE.Operative, "operative"],
  [LINE.Part, "part"],
  [LINE.Chapter, "chapter"],
  [LINE.Section, "section"],
  [LINE.Subsection, "subsection"],
  [LINE.Roman, "roman"],
  [LINE.Article, "article"],
  [LINE.Clause, "clause"],
  [LINE.Point, "point"],
  [LINE.Dash, "dash"],
  [LINE.Footnote, "footnote"],
  [LINE.RecipientsHeading, "recipientsHeading"],
  [LINE.Authority, "authority"],
  [LINE.AnnexHeading, "annexHeading"],
]);

/** The same two by token type index, for a line is given its type once at least and there are many lines. */
const RANK_BY_INDEX: number[] = [];
const KIND_BY_INDEX: NodeKind[] = [];
for (const type of LINE_TOKENS) {
  RANK_BY_INDEX[type.tokenTypeIdx ?? 0] = RANKS.get(type) ?? 0;
  KIND_BY_INDEX[type.tokenTypeIdx ?? 0] = KINDS.get(type) ?? "paragraph";
}

const NO_CHILDREN: readonly [] = [];

/** One line as a Chevrotain token and as a leaf of the tree at once; its image is cut out only when asked for. */
export class LineToken implements IToken, LineNode {
  readonly startOffset: number;
  readonly endOffset: number;
  tokenTypeIdx: number;
  tokenType: TokenType;
  kind: NodeKind;
  start: number;
  end: number;
  readonly from: number;
  readonly to: number;
  continues = false;
  quoted = false;
  readonly first: boolean;
  readonly cell: boolean;
  /** Ordinal value of a heading's label; 0 where it has none. */
  ordinal: number;
  /** Where a unit may stand: decimals rank below their clause by depth. */
  rank: number;
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
    this.endOffset = end - 1;
    this.start = start;
    this.end = end;
    this.from = from;
    this.to = to;
    this.first = first;
    this.cell = cell;
    this.tokenType = LINE.Text;
    this.tokenTypeIdx = LINE.Text.tokenTypeIdx ?? 0;
    this.kind = "paragraph";
    this.ordinal = 0;
    this.rank = 0;
  }

  get children(): readonly [] {
    return NO_CHILDREN;
  }

  get image(): string {
    return this.#text.slice(this.startOffset, this.endOffset + 1);
  }

  /** The content in the reading view. */
  get content(): string {
    return this.#text.slice(this.from, this.to);
  }

  is(type: TokenType): boolean {
    return this.tokenType === type;
  }

  become(type: TokenType, ordinal = 0, depth = 0): void {
    this.tokenType = type;
    const index = type.tokenTypeIdx ?? 0;
    this.tokenTypeIdx = index;
    this.kind = KIND_BY_INDEX[index] ?? "paragraph";
    this.ordinal = ordinal;
    this.rank = (RANK_BY_INDEX[index] ?? 0) + depth;
  }
}
