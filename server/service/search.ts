/** Looks up places in lists that are in the order of the text. */

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
