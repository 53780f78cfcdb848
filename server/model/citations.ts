/** Turns what the inline scan found into citations, dates and references of the model. */
import type { CitationNode, InlineNode, ReferenceNode } from "../../grammar/inline.ts";
import type { SourceText, Span } from "../../grammar/source.ts";
import { type DocumentSymbol, parseSymbol } from "../../grammar/symbol.ts";
import type { Citation, DateMention, NumberLine, Range, StructuralReference, TextPart } from "./analysis.ts";
import { dateMention } from "./dates.ts";
import { SpanPart } from "./parts.ts";

/** What the scan found, as the model shows it. */
export interface InlineReading {
  readonly citations: readonly Citation[];
  readonly dates: readonly DateMention[];
  readonly references: readonly StructuralReference[];
}

/**
 * @param headings Source ranges of what stands before the text itself, whose citations may be printed in capitals.
 * @param own The document's own number, which is no citation, nor where an older paper repeats it in the title.
 * @param title Source range of type and abstract.
 */
export function readInline(
  source: SourceText,
  nodes: readonly InlineNode[],
  headings: readonly Range[],
  own: NumberLine | null,
  title: Range | null,
): InlineReading {
  const citations: Citation[] = [];
  const dates: DateMention[] = [];
  const references: StructuralReference[] = [];
  const headingEnd = Math.max(0, ...headings.map(({ end }) => end));
  for (const node of nodes) {
    if (node.kind === "date") dates.push(dateMention(source, node));
    else if (node.kind === "reference") references.push(new NodeReference(source, node));
    else {
      const start = source.toSource(node.start);
      const inHeading = start < headingEnd && headings.some((heading) => start >= heading.start && start < heading.end);
      const citation = new NodeCitation(source, node, inHeading);
      const inTitle = title !== null && start >= title.start && start < title.end;
      const opensTitle = inTitle && /^[\s*#]*$/.test(source.source.slice(title.start, start));
      if (!(inTitle && repeatsOwn(citation, own, opensTitle)) && !(own !== null && isOwnNumber(citation, own.range)))
        citations.push(citation);
    }
  }
  return { citations, dates, references };
}

/** `LUẬT` / `CỦA QUỐC HỘI SỐ 21-LCT/HĐNN8 NGÀY …`: older papers print their own number in the title. */
function repeatsOwn({ type, symbol }: Citation, own: NumberLine | null, opensTitle: boolean): boolean {
  if (symbol === null) return false;
  if (own === null) return type === null || opensTitle;
  return withoutMarks(symbol.text) === withoutMarks(own.symbol.text);
}

/** The same number may be printed `14-CP` and `14/CP`. */
function withoutMarks(symbol: string): string {
  return symbol.replace(/[-/.]/g, "").toUpperCase();
}

function isOwnNumber({ printedSymbol, range }: Citation, own: Range): boolean {
  if (range.start >= own.end) return false;
  return printedSymbol !== null && printedSymbol.range.start < own.end && printedSymbol.range.end > own.start;
}

class NodeReference extends SpanPart implements StructuralReference {
  readonly #node: ReferenceNode;
  #steps: StructuralReference["steps"] | undefined;

  constructor(source: SourceText, node: ReferenceNode) {
    super(source, node);
    this.#node = node;
  }

  get steps(): StructuralReference["steps"] {
    this.#steps ??= this.#node.steps.map(({ unit, label, start, end }) => ({
      unit,
      label,
      range: this.view.toSourceSpan({ start, end }),
    }));
    return this.#steps;
  }
}

class NodeCitation extends SpanPart implements Citation {
  readonly inHeading: boolean;
  readonly #node: CitationNode;
  #symbol: DocumentSymbol | null | undefined;
  #date: DateMention | null | undefined;

  constructor(source: SourceText, node: CitationNode, inHeading: boolean) {
    super(source, node);
    this.#node = node;
    this.inHeading = inHeading;
  }

  get type(): string | null {
    return this.#node.typeName;
  }

  get typePart(): TextPart | null {
    return this.#part(this.#node.type);
  }

  get numberWord(): TextPart | null {
    return this.#part(this.#node.numberWord);
  }

  get printedSymbol(): TextPart | null {
    return this.#part(this.#node.symbol);
  }

  get symbol(): DocumentSymbol | null {
    const span = this.#node.symbol;
    if (this.#symbol === undefined)
      this.#symbol = span === null ? null : parseSymbol(this.view.text.slice(span.start, span.end));
    return this.#symbol;
  }

  get date(): DateMention | null {
    if (this.#date === undefined)
      this.#date = this.#node.date === null ? null : dateMention(this.view, this.#node.date);
    return this.#date;
  }

  get issuer(): TextPart | null {
    return this.#part(this.#node.issuer);
  }

  get locator(): TextPart | null {
    return this.#part(this.#node.reference);
  }

  #part(span: Span | null): TextPart | null {
    return span === null ? null : new SpanPart(this.view, span);
  }
}
