/** Texts that break off: excerpts, and drafts that are still being written. What stands at their end is not judged yet. */
import type { Analysis, Range } from "../model/analysis.ts";

/** Whether the text ends inside a sentence, and no closing stands anywhere. */
export function breaksOff({ source, recipients, signatures }: Analysis): boolean {
  return recipients === null && signatures.length === 0 && /[\p{L}\d,]$/u.test(source.trimEnd().slice(-2));
}

/** Whether nothing but blanks stands behind `range`. */
export function isLastOf({ source }: Analysis, { end }: Range): boolean {
  return end >= source.trimEnd().length;
}
