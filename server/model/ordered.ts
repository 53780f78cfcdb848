/** Looks up places in lists that are in the order of the text, by halving. */
import type { Range } from "./analysis.ts";

/** How many of `items`, which are in ascending order of what `placeOf` gives, stand at or before `offset`. */
export function countUpTo<T>(items: readonly T[], offset: number, placeOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && placeOf(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first of `parts`, which are in order, that lies inside `range`; undefined where none does. */
export function firstInside<Part extends { readonly range: Range }>(
  parts: readonly Part[],
  { start, end }: Range,
): Part | undefined {
  for (let at = countUpTo(parts, start - 1, startOf); at < parts.length; at++) {
    const part = parts[at];
    if (part === undefined || part.range.start > end) return undefined;
    if (part.range.end <= end) return part;
  }
  return undefined;
}

/** The place of a part. */
export function startOf({ range }: { readonly range: Range }): number {
  return range.start;
}
