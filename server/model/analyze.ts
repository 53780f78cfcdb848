/** Reads a text into its analysis. Each part is computed on first use, at most once, and never changes. */
import { type ParsedDocument, parse } from "../../grammar/index.ts";
import { scanInline } from "../../grammar/inline-scan.ts";
import type { DocumentNode, LineNode, NodeKind, TreeNode } from "../../grammar/tree.ts";
import { lastLinesOf, linesOf } from "../../grammar/tree.ts";
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
import { EMPTY_HEADER, type HeaderReading, readHeader, readPlaceDate } from "./header.ts";
import { LineIndex, type Position } from "./positions.ts";
import { readAddressees, readLegalBases, readOperative } from "./preamble.ts";
import { regimeOf } from "./regime.ts";
import { readSections } from "./sections.ts";
import { EMPTY_TITLE, readLetterTitle, readTitle } from "./title.ts";

/** Lines among which the end of the body is looked for: a few paragraphs, however they are wrapped. */
const END_LINES = 80;

/** Reads `text`. Never throws; prose gives an analysis of regime `none`. */
export function analyze(text: string): Analysis {
  return new LazyAnalysis(text);
}

class LazyAnalysis implements Analysis {
  readonly source: string;
  readonly #parts = new Map<string, unknown>();

  constructor(source: string) {
    this.source = source;
  }

  /** The value computed by `compute`, kept under `name`. */
  #once<T>(name: string, compute: () => T): T {
    if (!this.#parts.has(name)) this.#parts.set(name, compute());
    return this.#parts.get(name) as T;
  }

  get #parsed(): ParsedDocument {
    return this.#once("parsed", () => parse(this.source));
  }

  get tree(): DocumentNode {
    return this.#parsed.tree;
  }

  #zone(kind: NodeKind): readonly TreeNode[] {
    const zone = this.tree.children.find((child) => child.kind === kind);
    return (zone?.children as readonly TreeNode[] | undefined) ?? [];
  }

  #lines(kind: NodeKind): readonly LineNode[] {
    return this.#once(`lines ${kind}`, () => this.#zone(kind).flatMap((node) => linesOf(node)));
  }

  get #headerReading(): HeaderReading {
    return this.#once("headerReading", () => {
      const lines = this.#lines("header");
      return lines.length === 0 ? { header: EMPTY_HEADER, subject: [] } : readHeader(this.#parsed.source, lines);
    });
  }

  get header(): Header {
    return this.#once("header", () => {
      const { header } = this.#headerReading;
      if (header.placeDate !== null) return header;
      const line = this.#lines("closing").find(({ kind }) => kind === "placeDate");
      return line === undefined ? header : { ...header, placeDate: readPlaceDate(this.#parsed.source, [line], false) };
    });
  }

  get title(): Title {
    return this.#once("title", () => {
      const lines = this.#lines("title");
      if (lines.length > 0) return readTitle(this.#parsed.source, lines);
      const { header, subject } = this.#headerReading;
      if (header.number === null && this.addresseeHeading === null) return EMPTY_TITLE;
      const letter = subject.length > 0 || this.addresseeHeading !== null;
      return letter
        ? readLetterTitle(
            this.#parsed.source,
            subject,
            header.partyTitle !== null || header.number?.symbol.style === "party",
          )
        : EMPTY_TITLE;
    });
  }

  get regime(): Regime {
    return this.#once("regime", () => regimeOf(this.header, this.title, this.signatures[0]));
  }

  get issued(): string | null {
    return this.header.placeDate?.date.iso ?? null;
  }

  get #addressing(): { heading: TextPart | null; addressees: readonly TextPart[] } {
    return this.#once("addressing", () => readAddressees(this.#parsed.source, this.#lines("preamble")));
  }

  get addressees(): readonly TextPart[] {
    return this.#addressing.addressees;
  }

  get addresseeHeading(): TextPart | null {
    return this.#addressing.heading;
  }

  get legalBases(): readonly LegalBasis[] {
    return this.#once("legalBases", () => {
      const letter = this.title.type === "Công văn";
      const lines = letter ? [...this.#lines("preamble"), ...this.#lines("body")] : this.#lines("preamble");
      return readLegalBases(this.#parsed.source, lines);
    });
  }

  get operative(): Line | null {
    return this.#once("operative", () => readOperative(this.#parsed.source, this.#lines("preamble")));
  }

  get sections(): readonly Section[] {
    return this.#once("sections", () => readSections(this.#parsed.source, this.#zone("body")));
  }

  get bodyEnd(): BodyEnd {
    return this.#once("bodyEnd", () => {
      const body = lastLinesOf(this.#zone("body"), END_LINES);
      const printed = body.some(({ kind }) => kind !== "blank" && kind !== "separator");
      return readBodyEnd(this.#parsed.source, printed ? body : this.#lines("preamble"));
    });
  }

  get recipients(): Recipients | null {
    return this.#once("recipients", () => readRecipients(this.#parsed.source, this.#lines("closing")));
  }

  get signatures(): readonly Signature[] {
    return this.#once("signatures", () => readSignatures(this.#parsed.source, this.#lines("closing")));
  }

  get annexes(): readonly Annex[] {
    return this.#once("annexes", () => readAnnexes(this.#parsed.source, this.#zone("annex")));
  }

  get #inline(): InlineReading {
    return this.#once("inline", () => {
      const { source } = this.#parsed;
      const headings = this.tree.children
        .filter(({ kind }) => kind === "frontMatter" || kind === "header" || kind === "title")
        .map(({ start, end }): Range => ({ start, end }));
      return readInline(source, scanInline(source.text), headings, this.header.number?.range ?? null);
    });
  }

  get citations(): readonly Citation[] {
    return this.#inline.citations;
  }

  get dates(): readonly DateMention[] {
    return this.#inline.dates;
  }

  get references(): readonly StructuralReference[] {
    return this.#inline.references;
  }

  get #lineIndex(): LineIndex {
    return this.#once("lineIndex", () => new LineIndex(this.source));
  }

  positionAt(offset: number): Position {
    return this.#lineIndex.positionAt(offset);
  }

  offsetAt(position: Position): number {
    return this.#lineIndex.offsetAt(position);
  }
}
