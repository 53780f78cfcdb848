/** The stretch of a document that is its own running text, and searches in it. */
import type { Analysis, Range } from "../../model/analysis.ts";

/**
 * From what follows the title to the end of the body, legal bases included: a text without numbered units is all before
 * the first of them. Empty where there is none.
 */
export function bodyRange({ tree }: Analysis): Range {
  const zones = tree.children.filter(({ kind }) => kind === "preamble" || kind === "body");
  return { start: zones[0]?.start ?? 0, end: zones.at(-1)?.end ?? 0 };
}

/** Every place of `needle` in `range`, in order. */
export function* placesOf(source: string, needle: string, { start, end }: Range): Iterable<number> {
  for (let at = source.indexOf(needle, start); at !== -1 && at < end; at = source.indexOf(needle, at + needle.length)) {
    yield at;
  }
}

/** So far back a quotation is looked for. */
const LONGEST_QUOTATION = 1500;

/** True inside curly quotation marks: words of another document, or words that are spoken of. */
export function isQuoted(source: string, offset: number): boolean {
  const before = source.slice(Math.max(0, offset - LONGEST_QUOTATION), offset);
  return before.lastIndexOf("“") > before.lastIndexOf("”");
}
