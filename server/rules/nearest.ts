/** Which of the words one knows a misspelt one is meant to be. */

/** Longer words are not compared. */
const LONGEST = 80;

/** The nearest of `candidates` to `word`; null where none is near enough to be what was meant. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const meant = word.toLowerCase();
  let best: string | null = null;
  let least = Math.max(1, Math.floor(meant.length / 3)) + 1;
  if (meant.length > LONGEST) return null;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - meant.length) >= least) continue;
    const steps = distance(meant, candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** Letters to insert, drop, change or swap with their neighbour to make one word of the other. */
function distance(first: string, second: string): number {
  let before: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let row = 1; row <= first.length; row++) {
    const present = [row];
    for (let column = 1; column <= second.length; column++) {
      const same = first[row - 1] === second[column - 1];
      const swapped = first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1];
      present[column] = Math.min(
        (last[column] ?? 0) + 1,
        (present[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, last] = [last, present];
  }
  return last[second.length] ?? 0;
}
