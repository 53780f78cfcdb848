/** What an editor can fold: header, legal bases, every unit of two lines or more, recipients, signatures, annexes. */
import type { FoldingRange } from "vscode-languageserver-types";
import type { Range } from "../model/analysis.ts";
import { recipientsRange } from "./document-symbols.ts";
import { outlineOf } from "./outline.ts";
import { positionAt, type Snapshot } from "./snapshot.ts";

/** Folds by lines, in order; each begins on a line of its own, the widest of those that begin there. */
export function foldingRanges(snapshot: Snapshot): readonly FoldingRange[] {
  const widest = new Map<number, number>();
  for (const { start, end } of foldable(snapshot)) {
    const [first, last] = [positionAt(snapshot, start).line, lastLine(snapshot, start, end)];
    if (last > Math.max(first, widest.get(first) ?? -1)) widest.set(first, last);
  }
  return nested([...widest].sort(([a], [b]) => a - b)).map(([startLine, endLine]) => ({ startLine, endLine }));
}

/** Leaves out a fold that would end behind the one it begins in, as a list beside the signature may. */
function nested(folds: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const open: number[] = [];
  return folds.filter(([first, last]) => {
    while (open.length > 0 && (open[open.length - 1] ?? 0) < first) open.pop();
    if (last > (open[open.length - 1] ?? Infinity)) return false;
    open.push(last);
    return true;
  });
}

function foldable({ analysis }: Snapshot): readonly Range[] {
  const ranges: Range[] = [];
  for (const { kind, start, end } of analysis.tree.children)
    if (kind === "frontMatter" || kind === "header") ranges.push({ start, end });
  const [firstBasis, lastBasis] = [analysis.legalBases[0], analysis.legalBases[analysis.legalBases.length - 1]];
  if (firstBasis !== undefined && lastBasis !== undefined)
    ranges.push({ start: firstBasis.range.start, end: lastBasis.range.end });
  for (const { extent } of outlineOf(analysis).units) ranges.push(extent);
  const recipients = recipientsRange(analysis);
  if (recipients !== null) ranges.push(recipients);
  for (const { range } of analysis.signatures) ranges.push(range);
  for (const { range } of analysis.annexes) ranges.push(range);
  return ranges;
}

/** The last line of a stretch that is not blank, from 0. */
function lastLine(snapshot: Snapshot, start: number, end: number): number {
  const { source } = snapshot.analysis;
  let at = end;
  while (at > start && /\s/.test(source.charAt(at - 1))) at--;
  return positionAt(snapshot, at).line;
}
