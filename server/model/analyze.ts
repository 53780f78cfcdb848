/** Reads a text into its analysis. Each part is computed on first use, at most once, and never changes. */
import { type ParsedDocument, parse } from "../../grammar/index.ts";
import { scanInline } from "../../grammar/inline-scan.ts";
import type { SourceText } from "../../grammar/source.ts";
import type { DocumentNode, LineNode, NodeKind, TreeNode } from "../../grammar/tree.ts";
import { lastLinesOf, linesOf } from "../../grammar/tree.ts";
import { AGREEMENTS } from "../../grammar/vocabulary.ts";
import type {
  Analysis,
  Annex,
  BodyEnd,
  Citation,
  DateMention,
  Header,
  LegalBasis,
  Line,
  Range,
  Recipients,
  Regime,
  Section,
  Signature,
  StructuralReference,
  TextPart,
  Title,
} from "./analysis.ts";
import { readAnnexes } from "./annexes.ts";
import { readBodyEnd } from "./body-end.ts";
import { type InlineReading, readInline } from "./citations.ts";
import { readRecipients, readSignatures } from "./closing.ts";
import {
  EMPTY_HEADER,
  type HeaderReading,
  isLetterSymbol,
  readHeader,
  readNumberLine,
  readPlaceDate,
} from "./header.ts";
import { LineIndex, type Position } from "./positions.ts";
import { readAddressees, readLegalBases, readOperative } from "./preamble.ts";
import { regimeOf } from "./regime.ts";
import { readSections } from "./sections.ts";
import { EMPTY_TITLE, readLetterTitle, readTitle, readTitleWithoutType } from "./title.ts";

/** Lines among which the end of the body is looked for: a few paragraphs, however they are wrapped. */
const END_LINES = 80;

/**
 * Reads `text`. Never throws; prose gives an analysis of regime `none`. A `regime` that is given holds whatever the
 * text looks like.
 */
export function analyze(text: string, regime: Regime | null = null): Analysis {
  return new LazyAnalysis(text, regime);
}

class LazyAnalysis implements Analysis {
  readonly source: string;
  #parsed: ParsedDocument | undefined;
  #header: Header | undefined;
  #headerReading: HeaderReading | undefined;
  #title: Title | undefined;
  #regime: Regime | undefined;
  #addressing: Addressing | undefined;
  #legalBases: readonly LegalBasis[] | undefined;
  #operative: Line | null | undefined;
  #sections: readonly Section[] | undefined;
  #bodyEnd: BodyEnd | undefined;
  #closingLines: readonly LineNode[] | undefined;
  #recipients: Recipients | null | undefined;
  #signatures: readonly Signature[] | undefined;
  #annexes: readonly Annex[] | undefined;
  #inline: InlineReading | undefined;
  #lineIndex: LineIndex | undefined;
  readonly #derived = new Map<(analysis: Analysis) => unknown, unknown>();

  constructor(source: string, regime: Regime | null) {
    this.source = source;
    if (regime !== null) this.#regime = regime;
  }

  get tree(): DocumentNode {
    return this.#document.tree;
  }

  get oddities(): string {
    return this.#view.oddities;
  }

  get header(): Header {
    this.#header ??= this.#readHeader();
    return this.#header;
  }

  get title(): Title {
    this.#title ??= this.#readTitle();
    return this.#title;
  }

  get regime(): Regime {
    this.#regime ??= regimeOf(this.header, this.title, this.signatures[0]);
    return this.#regime;
  }

  get issued(): string | null {
    return this.header.placeDate?.date.iso ?? null;
  }

  get addressees(): readonly TextPart[] {
    return this.#readAddressing().addressees;
  }

  get addresseeHeading(): TextPart | null {
    return this.#readAddressing().heading;
  }

  get legalBases(): readonly LegalBasis[] {
    this.#legalBases ??= readLegalBases(
      this.#view,
      this.title.type === "Công văn" ? [...this.#lines("preamble"), ...this.#lines("body")] : this.#lines("preamble"),
    );
    return this.#legalBases;
  }

  get operative(): Line | null {
    if (this.#operative === undefined) this.#operative = readOperative(this.#view, this.#lines("preamble"));
    return this.#operative;
  }

  get sections(): readonly Section[] {
    this.#sections ??= readSections(this.#view, this.#zone("body"));
    return this.#sections;
  }

  get bodyEnd(): BodyEnd {
    this.#bodyEnd ??= this.#readBodyEnd();
    return this.#bodyEnd;
  }

  get recipients(): Recipients | null {
    if (this.#recipients === undefined) this.#recipients = readRecipients(this.#view, this.#closing);
    return this.#recipients;
  }

  get signatures(): readonly Signature[] {
    this.#signatures ??= readSignatures(this.#view, this.#closing);
    return this.#signatures;
  }

  get annexes(): readonly Annex[] {
    this.#annexes ??= readAnnexes(this.#view, this.#zone("annex"));
    return this.#annexes;
  }

  get citations(): readonly Citation[] {
    return this.#readInline().citations;
  }

  get dates(): readonly DateMention[] {
    return this.#readInline().dates;
  }

  get references(): readonly StructuralReference[] {
    return this.#readInline().references;
  }

  derive<T>(compute: (analysis: Analysis) => T): T {
    const known = this.#derived.get(compute);
    if (known !== undefined || this.#derived.has(compute)) return known as T;
    const derived = compute(this);
    this.#derived.set(compute, derived);
    return derived;
  }

  positionAt(offset: number): Position {
    return this.#positions.positionAt(offset);
  }

  offsetAt(position: Position): number {
    return this.#positions.offsetAt(position);
  }

  get #document(): ParsedDocument {
    this.#parsed ??= parse(this.source);
    return this.#parsed;
  }

  get #view(): SourceText {
    return this.#document.source;
  }

  get #positions(): LineIndex {
    this.#lineIndex ??= new LineIndex(this.source);
    return this.#lineIndex;
  }

  #zone(kind: NodeKind): readonly TreeNode[] {
    return this.#zoneNode(kind)?.children ?? [];
  }

  #lines(kind: NodeKind): readonly LineNode[] {
    const zone = this.#zoneNode(kind);
    return zone === undefined ? [] : linesOf(zone);
  }

  #zoneNode(kind: NodeKind): TreeNode | undefined {
    return this.tree.children.find((child) => child.kind === kind);
  }

  get #closing(): readonly LineNode[] {
    this.#closingLines ??= this.#lines("closing");
    return this.#closingLines;
  }

  get #headerZone(): HeaderReading {
    if (this.#headerReading === undefined) {
      const lines = this.#lines("header");
      this.#headerReading = lines.length === 0 ? { header: EMPTY_HEADER, subject: [] } : readHeader(this.#view, lines);
    }
    return this.#headerReading;
  }

  #readHeader(): Header {
    const header = this.#numbered(this.#headerZone.header);
    if (header.placeDate !== null) return header;
    const line = this.#closing.find(({ kind }) => kind === "placeDate");
    return line === undefined ? header : { ...header, placeDate: readPlaceDate(this.#view, [line], false) };
  }

  /** What parties agree upon prints its number below its type. */
  #numbered(header: Header): Header {
    if (header.range === null || header.number !== null || !AGREEMENTS.has(this.title.type ?? "")) return header;
    const below = this.#lines("preamble").filter(({ kind }) => kind === "number");
    return below.length === 1 ? { ...header, number: readNumberLine(this.#view, below) } : header;
  }

  #readTitle(): Title {
    const lines = this.#lines("title");
    const { header, subject } = this.#headerZone;
    if (lines.length > 0) {
      const title = readTitle(this.#view, lines);
      // Some print the abstract below the number as a letter does, and the type behind it.
      if (title.abstract !== null || subject.length === 0) return title;
      return { ...title, abstract: readLetterTitle(this.#view, subject, false).abstract };
    }
    if (this.addresseeHeading === null && (header.number === null || subject.length === 0)) return EMPTY_TITLE;
    if (this.addresseeHeading === null && header.number !== null && !isLetterSymbol(header.number.symbol))
      return readTitleWithoutType(this.#view, subject);
    return readLetterTitle(this.#view, subject, header.partyTitle !== null || header.number?.symbol.style === "party");
  }

  #readAddressing(): Addressing {
    this.#addressing ??= readAddressees(this.#view, this.#lines("preamble"));
    return this.#addressing;
  }

  #readBodyEnd(): BodyEnd {
    const body = lastLinesOf(this.#zone("body"), END_LINES);
    const printed = body.some(({ kind }) => kind !== "blank" && kind !== "separator");
    return readBodyEnd(this.#view, printed ? body : this.#lines("preamble"));
  }

  #readInline(): InlineReading {
    if (this.#inline === undefined) {
      const headings = this.tree.children
        .filter(({ kind }) => kind === "frontMatter" || kind === "header" || kind === "title")
        .map(({ start, end }): Range => ({ start, end }));
      const title = this.tree.children.find(({ kind }) => kind === "title") ?? null;
      this.#inline = readInline(this.#view, scanInline(this.#view.text), headings, this.header.number, title);
    }
    return this.#inline;
  }
}

/** Whom a document is addressed to, and `Kính gửi` as printed. */
interface Addressing {
  readonly heading: TextPart | null;
  readonly addressees: readonly TextPart[];
}
