/** Parts of a document by their places: lists in reading order, which do not overlap, are searched by halving. */
import type { Range } from "../model/analysis.ts";

interface Placed {
  readonly range: Range;
}

/** The part that holds `offset` or ends there; undefined where none does. */
export function partAt<Part extends Placed>(parts: readonly Part[], offset: number): Part | undefined {
  const part = parts[firstBehind(parts, offset + 1) - 1];
  if (part === undefined || part.range.end >= offset) return part;
  return undefined;
}

/** The parts that touch `window`, in order. */
export function partsIn<Part extends Placed>(parts: readonly Part[], window: Range): readonly Part[] {
  const first = firstBehind(parts, window.start + 1) - 1;
  const from = first >= 0 && (parts[first]?.range.end ?? 0) > window.start ? first : first + 1;
  return parts.slice(from, firstBehind(parts, window.end));
}

/** Index of the first part that begins at or behind `offset`; how many there are where none does. */
function firstBehind(parts: readonly Placed[], offset: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.range.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
