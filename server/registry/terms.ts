/** Terms (khóa) of the Party's Central Committee: within one, no number is given twice. */

/** First day of each term: the end of the congress that elected the committee. */
const TERMS: readonly (readonly [term: string, from: string])[] = [
  ["XIV", "2026-01-23"],
  ["XIII", "2021-02-01"],
  ["XII", "2016-01-28"],
  ["XI", "2011-01-19"],
  ["X", "2006-04-25"],
  ["IX", "2001-04-22"],
];

/** The Party's term on an ISO date; null before the ninth, whose beginning is the first the registry tells. */
export function partyTermOn(date: string): string | null {
  return TERMS.find(([, from]) => date >= from)?.[0] ?? null;
}
