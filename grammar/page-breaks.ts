/** Finds where a page ends in mid-sentence, as texts taken from PDF files have it. */
import { isLower } from "./letters.ts";
import { endsSentence } from "./sentence.ts";
import type { SourceText, Span } from "./source.ts";
import { LINE, type LineToken } from "./tokens.ts";

/** A line shorter than this may be a heading or a name, and ends where it ends. */
const SHORTEST_BROKEN = 40;

/** Blank lines and marks of pages between two halves of a sentence. */
const MOST_BETWEEN = 8;

/**
 * Stretches of the source between two lines of one sentence, from the end of the one to the beginning of the other:
 *
 *     … theo quy định tại Nghị định
 *
 *                    3
 *
 *     số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 …
 */
export function pageBreaks(source: SourceText, tokens: readonly LineToken[]): readonly Span[] {
  const breaks: Span[] = [];
  for (let index = 1; index < tokens.length; index++) {
    const last = tokens[index - 1];
    if (last === undefined || !isBetween(tokens[index]) || !mayBeBroken(source.text, last)) continue;
    let next = index;
    let marked = false;
    for (; next - index < MOST_BETWEEN && isBetween(tokens[next]); next++) marked ||= !tokens[next]?.is(LINE.Blank);
    const first = tokens[next];
    marked ||= first !== undefined && source.text.slice(last.to, first.from).includes("\f");
    if (first !== undefined && goesOn(source.text, last, first, marked)) {
      breaks.push({ start: source.toSourceEnd(last.to), end: source.toSource(first.from) });
    }
    index = next;
  }
  return breaks;
}

/** A page number as a line of its own: `2`, `- 2 -`, `Trang 2`, `2/9`. */
export function isPageNumber(line: LineToken): boolean {
  return line.to - line.from <= LONGEST_NUMBER && PAGE_NUMBER.test(line.content);
}

const LONGEST_NUMBER = 14;

const PAGE_NUMBER = /^(?:[-–—] ?)?(?:(?:Trang|trang|TRANG|Page) )?\d{1,3}(?: ?[/|] ?\d{1,3})?(?: ?[-–—])?$/;

function isBetween(line: LineToken | undefined): boolean {
  if (line === undefined || line.cell) return false;
  return line.is(LINE.Blank) || isPageNumber(line);
}

function mayBeBroken(text: string, line: LineToken): boolean {
  const isProse = line.is(LINE.Text) || line.is(LINE.LegalBasis) || line.is(LINE.Dash) || line.rank > 0;
  return isProse && !line.cell && line.to - line.from >= SHORTEST_BROKEN && !endsSentence(text, line.to);
}

/** In small letters, and no point `a) …`; behind the mark of a page and half a sentence also a name or a number. */
function goesOn(text: string, last: LineToken, first: LineToken, marked: boolean): boolean {
  if (!first.is(LINE.Text) || first.cell) return false;
  return isLower(text.charCodeAt(first.from)) || (marked && (last.continues || last.is(LINE.LegalBasis)));
}
