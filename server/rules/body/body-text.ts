/** The stretch of a document that is its own running text, and searches in it. */
import { phraseOrEnd } from "../../../grammar/search.ts";
import type { Analysis, Range } from "../../model/analysis.ts";
import { countUpTo } from "../../model/ordered.ts";

/**
 * From what follows the title to the end of the body, legal bases included: a text without numbered units is all before
 * the first of them. Empty where there is none.
 */
export function bodyRange(analysis: Analysis): Range {
  return analysis.derive(readBodyRange);
}

function readBodyRange({ tree }: Analysis): Range {
  const zones = tree.children.filter(({ kind }) => kind === "preamble" || kind === "body");
  return { start: zones[0]?.start ?? 0, end: zones.at(-1)?.end ?? 0 };
}

/**
 * Every place of `needle` in `range`, in order. It is looked for by its first letter with a mark, which is rarer than a
 * plain one, or behind its blank: a search stops at every place where its first letter stands.
 */
export function* placesOf(source: string, needle: string, { start, end }: Range): Iterable<number> {
  const marked = needle.search(BEYOND_ASCII);
  const rare = marked === -1 ? Math.max(0, needle.search(/\S/)) : marked;
  for (let at = phraseOrEnd(source, needle, rare, start); at < end; ) {
    yield at;
    at = phraseOrEnd(source, needle, rare, at + needle.length);
  }
}

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** So far back a quotation is looked for. */
const LONGEST_QUOTATION = 1500;

/** True inside curly quotation marks: words of another document, or words that are spoken of. */
export function isQuoted(analysis: Analysis, offset: number): boolean {
  const marks = analysis.derive(quotationMarks);
  const last = marks[countUpTo(marks, offset - 1, (mark) => mark) - 1];
  return last !== undefined && offset - last <= LONGEST_QUOTATION && analysis.source.charAt(last) === "“";
}

/** Places of all curly quotation marks, in order. */
function quotationMarks({ source }: Analysis): readonly number[] {
  return Array.from(source.matchAll(/[“”]/g), ({ index }) => index);
}
