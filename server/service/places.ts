/** Parts of a document by their places: lists in reading order, which do not overlap, are searched by halving. */
import type { Range } from "../model/analysis.ts";
import { countUpTo, startOf } from "../model/ordered.ts";

interface Placed {
  readonly range: Range;
}

/** The part that holds `offset` or ends there; undefined where none does. */
export function partAt<Part extends Placed>(parts: readonly Part[], offset: number): Part | undefined {
  const part = parts[countUpTo(parts, offset, startOf) - 1];
  if (part === undefined || part.range.end >= offset) return part;
  return undefined;
}

/** The parts that touch `window`, in order. */
export function partsIn<Part extends Placed>(parts: readonly Part[], window: Range): readonly Part[] {
  const first = countUpTo(parts, window.start, startOf) - 1;
  const from = first >= 0 && (parts[first]?.range.end ?? 0) > window.start ? first : first + 1;
  return parts.slice(from, countUpTo(parts, window.end - 1, startOf));
}
