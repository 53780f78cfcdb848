/**
 * Widens a selection by what stands around it: word, phrase or citation or date, line, paragraph, unit, the units that
 * enclose it, component, document.
 */
import type { Position, SelectionRange } from "vscode-languageserver-types";
import { isLetter } from "../../grammar/letters.ts";
import { isLine, type LineNode, type TreeNode } from "../../grammar/tree.ts";
import type { Analysis, Range } from "../model/analysis.ts";
import { countUpTo } from "../model/ordered.ts";
import { shortRange } from "./mentions.ts";
import { itemAt } from "./navigation-symbol.ts";
import { outlineOf, textAt, unitAt } from "./outline.ts";
import { offsetAt, rangeAt, type Snapshot } from "./snapshot.ts";

/** One chain for each position, from the innermost range outwards; each range lies within the next and is smaller. */
export function selectionRanges(snapshot: Snapshot, positions: readonly Position[]): readonly SelectionRange[] {
  return positions.map((position) => {
    const chain = chainAt(snapshot.analysis, offsetAt(snapshot, position));
    let widest: SelectionRange = { range: rangeAt(snapshot, { start: 0, end: snapshot.analysis.source.length }) };
    for (let at = chain.length - 1; at >= 0; at--) {
      const range = chain[at];
      if (range !== undefined) widest = { range: rangeAt(snapshot, range), parent: widest };
    }
    return widest;
  });
}

/** Ranges around `offset` smaller than the document, each within the next. */
function chainAt(analysis: Analysis, offset: number): readonly Range[] {
  const whole = analysis.source.length;
  const around = candidates(analysis, offset)
    .filter(({ start, end }) => start <= offset && offset <= end && start < end && end - start < whole)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const chain: Range[] = [];
  for (const range of around) {
    const last = chain[chain.length - 1];
    const wider = last === undefined || (range.start <= last.start && range.end >= last.end);
    const same = last !== undefined && range.start === last.start && range.end === last.end;
    if (wider && !same) chain.push(range);
  }
  return chain;
}

function candidates(analysis: Analysis, offset: number): readonly Range[] {
  const { line, paragraph } = linesAt(analysis, offset);
  return [
    wordAt(analysis.source, offset),
    phraseAt(analysis.source, offset, paragraph),
    line,
    paragraph,
    ...mentionsAt(analysis, offset),
    ...componentsAt(analysis, offset),
    ...unitsAt(analysis, offset),
  ];
}

/** Citations, dates and references at `offset`, with their parts. */
function mentionsAt(analysis: Analysis, offset: number): readonly Range[] {
  const ranges: Range[] = [];
  const date = itemAt(analysis.dates, offset);
  if (date !== null) ranges.push(date.range);
  const reference = itemAt(analysis.references, offset);
  if (reference !== null) {
    ranges.push(reference.range);
    for (const { range } of reference.steps) ranges.push(range);
  }
  const citation = itemAt(analysis.citations, offset);
  if (citation !== null) {
    ranges.push(citation.range, shortRange(citation));
    for (const part of [citation.printedSymbol, citation.issuer, citation.locator]) {
      if (part !== null) ranges.push(part.range);
    }
  }
  return ranges;
}

/** Parts of the header, the closing and the other components, and the zones. */
function componentsAt(analysis: Analysis, offset: number): readonly Range[] {
  const { header, title, legalBases, recipients, signatures, annexes, tree } = analysis;
  const parts = [
    header.number?.printed,
    header.number,
    header.placeDate?.place,
    header.placeDate?.date,
    header.placeDate,
    title.typeLine,
    title.abstract,
    itemAt(legalBases, offset),
    ...signatures,
    ...(recipients?.entries ?? []),
    annexes[textAt(outlineOf(analysis), offset) - 1],
  ];
  const zones = tree.children.map(({ start, end }) => trimmed(analysis.source, start, end));
  return [...parts.flatMap((part) => (part == null ? [] : [part.range])), ...zones];
}

/** The heading of the innermost unit at `offset`, that unit, and those around it. */
function unitsAt(analysis: Analysis, offset: number): readonly Range[] {
  const outline = outlineOf(analysis);
  const ranges: Range[] = [];
  for (let at = unitAt(outline, offset); at !== -1; at = outline.units[at]?.parent ?? -1) {
    const unit = outline.units[at];
    if (unit === undefined) break;
    if (ranges.length === 0) ranges.push(unit.section.range);
    ranges.push(unit.extent);
  }
  return ranges;
}

function wordAt(source: string, offset: number): Range {
  let [start, end] = [offset, offset];
  while (isWord(source.charCodeAt(start - 1))) start--;
  while (isWord(source.charCodeAt(end))) end++;
  return { start, end };
}

/** A letter, a digit, or a mark over a letter. */
function isWord(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x39) || (code >= 0x300 && code <= 0x36f);
}

/** What stands between two marks of punctuation. */
function phraseAt(source: string, offset: number, { start: first, end: last }: Range): Range {
  let [start, end] = [Math.max(offset, first), Math.min(offset, last)];
  while (start > first && !endsPhrase(source, start - 1)) start--;
  while (end < last && !endsPhrase(source, end)) end++;
  return trimmed(source, start, end);
}

/** A dot or comma between digits is part of a number. */
function endsPhrase(source: string, at: number): boolean {
  const character = source.charAt(at);
  if (character === "." || character === ",") return !/\d/.test(source.charAt(at + 1));
  return ';:()“”"[]?!'.includes(character);
}

/** The line at `offset` and the paragraph it belongs to, without blanks around them. */
function linesAt({ source, tree }: Analysis, offset: number): { readonly line: Range; readonly paragraph: Range } {
  let node: TreeNode = tree;
  let siblings: readonly TreeNode[] = [];
  let at = 0;
  while (!isLine(node)) {
    siblings = node.children;
    at = Math.max(0, countUpTo(siblings, offset, ({ start }) => start) - 1);
    const child = siblings[at];
    if (child === undefined) break;
    node = child;
  }
  let [first, last] = [at, at];
  while (continues(siblings[first]) && first > 0) first--;
  while (continues(siblings[last + 1])) last++;
  return {
    line: trimmed(source, node.start, node.end),
    paragraph: trimmed(source, siblings[first]?.start ?? node.start, siblings[last]?.end ?? node.end),
  };
}

function continues(node: TreeNode | undefined): node is LineNode {
  return node !== undefined && isLine(node) && node.continues;
}

function trimmed(source: string, from: number, to: number): Range {
  let [start, end] = [from, to];
  while (end > start && /\s/.test(source.charAt(end - 1))) end--;
  while (start < end && /\s/.test(source.charAt(start))) start++;
  return { start, end };
}
