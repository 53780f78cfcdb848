/** The stretch of a document that is its own running text, and searches in it. */
import type { Analysis, Range } from "../../model/analysis.ts";

/** The body, without header, closing and annexes; empty where there is none. */
export function bodyRange({ tree }: Analysis): Range {
  const body = tree.children.find(({ kind }) => kind === "body");
  return body === undefined ? { start: 0, end: 0 } : { start: body.start, end: body.end };
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
