/** Mentions that the rules on first and later mentions speak of. */
import type { Analysis, Range } from "../../model/analysis.ts";
import type { CitedDocument, Mention } from "../cited-documents.ts";

/** Cited by their names alone. */
export const LAWS: ReadonlySet<string> = new Set(["Hiến pháp", "Luật", "Bộ luật", "Pháp lệnh"]);

/** Mentions in the document itself: headings abbreviate, and an annex is read by itself. */
export function mainMentions({ mentions }: CitedDocument, { annexes }: Analysis): readonly Mention[] {
  const end = annexes[0]?.range.start ?? Number.POSITIVE_INFINITY;
  return mentions.filter(({ inHeading, range }) => !inHeading && range.start < end);
}

/** So far back a sentence is looked at. */
const REACH = 300;

const SENTENCE_START = /[.;:!?](?=\s)|\n\s*(?:\n|[-+*•|])/g;

/** Another number: of a list of documents, or of the document whose title this mention is part of. */
const OTHER_NUMBER = /số\s+\S*\d\S*[/-]/;

/**
 * The mention's sentence up to it, where it stands in running text. Null where it opens a line, an item or a cell, or
 * follows another citation: lists, tables, footnotes and titles of documents give what they must.
 */
export function sentenceBefore({ range }: Mention, source: string): string | null {
  const before = source.slice(Math.max(0, range.start - REACH), range.start);
  let start = 0;
  SENTENCE_START.lastIndex = 0;
  while (SENTENCE_START.test(before)) start = SENTENCE_START.lastIndex;
  const sentence = before.slice(start);
  return /(?:^|[\n|])[\s\-+*•([\d\])]*$/.test(sentence) || OTHER_NUMBER.test(sentence) ? null : sentence;
}

/** The rest of the mention's paragraph, as far as it matters. */
export function sentenceBehind({ range }: Mention, source: string): Range {
  const behind = source.slice(range.end, range.end + REACH);
  const stop = behind.search(/[.;](?=\s|$)|\n\s*(?:\n|[-+*•|])/);
  return { start: range.end, end: range.end + (stop < 0 ? behind.length : stop) };
}
