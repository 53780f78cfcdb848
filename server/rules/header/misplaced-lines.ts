/** Lines of the header and the title that stand in the wrong place, so that the model has no part for them. */
import { type LineNode, linesOf, type NodeKind } from "../../../grammar/tree.ts";
import type { Analysis, Range } from "../../model/analysis.ts";

/** A type line above the header, in a document that has none below it. */
export function typeAboveHeader(analysis: Analysis): Range | null {
  if (analysis.title.type !== null || analysis.header.number === null) return null;
  return find(analysis, ["frontMatter", "header"], "type");
}

/** The number line below the type, in a document whose header has none. */
export function numberBelowType(analysis: Analysis): Range | null {
  return isBelowType(analysis) ? find(analysis, ["title", "preamble"], "number") : null;
}

/** The place-and-date line below the type, in a document whose header has none. */
export function placeDateBelowType(analysis: Analysis): Range | null {
  return isBelowType(analysis) ? find(analysis, ["title", "preamble"], "placeDate") : null;
}

function isBelowType({ header, title }: Analysis): boolean {
  return title.typeLine !== null && header.range !== null && header.number === null;
}

function find({ tree, source }: Analysis, zones: readonly NodeKind[], kind: LineNode["kind"]): Range | null {
  for (const zone of tree.children) {
    if (!zones.includes(zone.kind)) continue;
    const line = linesOf(zone).find((candidate) => candidate.kind === kind);
    if (line !== undefined)
      return { start: line.start, end: line.start + source.slice(line.start, line.end).trimEnd().length };
  }
  return null;
}

/** Whether a type stands in the table that a web site puts above the document: `Loại văn bản: | Quyết định |`. */
export function isLabelled({ source }: Analysis, { start }: Range): boolean {
  return LABELLED.test(source.slice(Math.max(0, start - 40), start));
}

const LABELLED = /Loại(?: văn bản)?:?[\s|]{0,8}$/i;
