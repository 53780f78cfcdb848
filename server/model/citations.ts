/** Turns what the inline scan found into citations, dates and references of the model. */
import type { CitationNode, InlineNode } from "../../grammar/inline.ts";
import type { SourceText, Span } from "../../grammar/source.ts";
import { parseSymbol } from "../../grammar/symbol.ts";
import type { Citation, DateMention, Range, StructuralReference, TextPart } from "./analysis.ts";
import { dateMention } from "./dates.ts";
import { partOfSpan } from "./parts.ts";

/** What the scan found, as the model shows it. */
export interface InlineReading {
  readonly citations: readonly Citation[];
  readonly dates: readonly DateMention[];
  readonly references: readonly StructuralReference[];
}

/**
 * @param headings Source ranges of header and title, whose citations are printed in capitals.
 * @param own Source range of the document's own number, which is no citation.
 */
export function readInline(
  source: SourceText,
  nodes: readonly InlineNode[],
  headings: readonly Range[],
  own: Range | null,
): InlineReading {
  const citations: Citation[] = [];
  const dates: DateMention[] = [];
  const references: StructuralReference[] = [];
  for (const node of nodes) {
    if (node.kind === "date") dates.push(dateMention(source, node));
    else if (node.kind === "reference") {
      references.push({
        ...partOfSpan(source, node),
        steps: node.steps.map(({ unit, label, start, end }) => ({
          unit,
          label,
          range: source.toSourceSpan({ start, end }),
        })),
      });
    } else {
      const citation = readCitation(source, node, headings);
      if (
        own === null ||
        citation.printedSymbol === null ||
        citation.printedSymbol.range.start >= own.end ||
        citation.printedSymbol.range.end <= own.start
      )
        citations.push(citation);
    }
  }
  return { citations, dates, references };
}

function readCitation(source: SourceText, node: CitationNode, headings: readonly Range[]): Citation {
  const part = (span: Span | null): TextPart | null => (span === null ? null : partOfSpan(source, span));
  const whole = partOfSpan(source, node);
  return {
    ...whole,
    type: node.typeName,
    typePart: part(node.type),
    numberWord: part(node.numberWord),
    printedSymbol: part(node.symbol),
    symbol: node.symbol === null ? null : parseSymbol(source.text.slice(node.symbol.start, node.symbol.end)),
    date: node.date === null ? null : dateMention(source, node.date),
    issuer: part(node.issuer),
    locator: part(node.reference),
    inHeading: headings.some(({ start, end }) => whole.range.start >= start && whole.range.start < end),
  };
}
