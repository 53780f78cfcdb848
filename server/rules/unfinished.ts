/** Texts that break off: excerpts, and drafts that are still being written. What stands at their end is not judged yet. */
import type { Analysis, Range } from "../model/analysis.ts";

/** Whether the text ends inside a sentence, and no closing stands anywhere. */
export function breaksOff(analysis: Analysis): boolean {
  const { source, recipients, signatures } = analysis;
  if (recipients !== null || signatures.length > 0) return false;
  const end = analysis.derive(endOfWords);
  return /[\p{L}\d,]$/u.test(source.slice(Math.max(0, end - 2), end));
}

/** Whether nothing but blanks and markup stands behind `range`. */
export function isLastOf(analysis: Analysis, { end }: Range): boolean {
  return end >= analysis.derive(endOfWords);
}

/** Where the last word of a text ends, before the marks that close its emphasis or paragraph: `… Điều 4**`, `… Điều 4</p>`. */
function endOfWords({ source }: Analysis): number {
  let end = source.trimEnd().length;
  for (;;) {
    const last = source.charAt(end - 1);
    if (last === "*" || last === "_") end--;
    else if (last !== ">" || !CLOSING_TAG.test(source.slice(Math.max(0, end - 12), end))) return end;
    else end = source.lastIndexOf("<", end - 1);
  }
}

const CLOSING_TAG = /<\/[a-z]{1,8}>$/i;
