/**
 * Reads the listed misspellings where the walk over all words has met their first letters.
 *
 *     bổ xung   ← `bổ` + `xu`
 */
import { isLetter, isLower, isUpper } from "../../../grammar/letters.ts";
import type { Analysis, Range } from "../../model/analysis.ts";
import type { Confusion } from "./confusions.ts";
import { fold } from "./folding.ts";
import { wordPlacesOf } from "./word-places.ts";

/** A misspelling where it stands. */
export interface ConfusionHit {
  readonly range: Range;
  /** As printed and as it should be, on one line, in the same case. */
  readonly printed: string;
  readonly right: string;
  /** The right form with the blanks of the text. */
  readonly text: string;
  readonly old: boolean;
}

const BLANK = 0x20;
const NO_BREAK_SPACE = 0xa0;

/** Blanks between two syllables that still make one word: two of them, or the indent of a wrapped line. */
const MOST_BLANKS = 4;

/** No Vietnamese syllable has more letters. */
const LONGEST_SYLLABLE = 7;

/** All misspellings in order, offsets in UTF-16. */
export function confusionHits(analysis: Analysis): readonly ConfusionHit[] {
  const text = analysis.source;
  return wordPlacesOf(analysis).confusions.flatMap(({ second, confusions }) => {
    let left = second;
    while (second - left < MOST_BLANKS && isBlank(text.charCodeAt(left - 1))) left--;
    return hitAround(text, left, second, confusions) ?? [];
  });
}

/** The misspelling whose first syllable ends at `left` and whose second begins at `right`. */
function hitAround(text: string, left: number, right: number, confusions: readonly Confusion[]): ConfusionHit | null {
  for (const confusion of confusions) {
    const { wrong, old } = confusion;
    const parts = wrong.indexOf(" ");
    const start = left - parts;
    const end = right + wrong.length - parts - 1;
    // Most near misses are the right form itself, which often differs in its last letter; that is asked without a string.
    if (fold(text.charCodeAt(end - 1)) !== wrong.charCodeAt(wrong.length - 1)) continue;
    const blanks = text.slice(left, right);
    if (blanks.indexOf("\n") !== blanks.lastIndexOf("\n")) continue;
    const printed = `${text.slice(start, left)} ${text.slice(right, end)}`;
    const inCase = caseOf(printed, wrong);
    if (inCase === null || isPartOfMore(text, start, end) || isEndOfName(text, start, right)) continue;
    if (isMadeRight(confusion, text, start, end)) continue;
    const form = inCase(confusion.right);
    return { range: { start, end }, printed, right: form, text: form.replace(" ", blanks), old };
  }
  return null;
}

/**
 * What gives words the case in which `wrong` is printed; null where something else is. `Qui Định`, both syllables with a
 * capital, is a name or a title, and no form.
 */
function caseOf(printed: string, wrong: string): ((words: string) => string) | null {
  return CASES.find((inCase) => inCase(wrong) === printed) ?? null;
}

const CASES: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => words.charAt(0).toUpperCase() + words.slice(1),
  (words) => words.toUpperCase(),
];

/** What joins a form to a longer word, or to an address of the web or of mail. */
const JOINING = "0123456789/@_=";

/** True inside an address of the web or of mail, or a longer word. */
function isPartOfMore(text: string, start: number, end: number): boolean {
  const joins = (at: number, marks: string): boolean =>
    at >= 0 && at < text.length && (isLetter(text.charCodeAt(at)) || marks.includes(text.charAt(at)));
  return joins(start - 1, `${JOINING}.-`) || joins(end, JOINING);
}

/** True behind a name it may belong to: `xã Yên Trương trình`, `Trương` being no verb. */
function isEndOfName(text: string, start: number, right: number): boolean {
  if (!isUpper(text.charCodeAt(start)) || isUpper(text.charCodeAt(right))) return false;
  const word = wordBefore(text, start);
  return isUpper(word.charCodeAt(0)) && isLower(word.charCodeAt(1));
}

/** True beside a word with which the form is two words, both right. */
function isMadeRight({ unless }: Confusion, text: string, start: number, end: number): boolean {
  if (unless.length === 0) return false;
  return unless.includes(wordBefore(text, start).toLowerCase()) || unless.includes(wordBehind(text, end).toLowerCase());
}

/** The word in front of `start` with nothing but a few blanks between; empty where there is none. */
function wordBefore(text: string, start: number): string {
  let end = start;
  while (end > start - MOST_BLANKS && isBlank(text.charCodeAt(end - 1))) end--;
  let from = end;
  while (from > end - LONGEST_SYLLABLE && isLetter(text.charCodeAt(from - 1))) from--;
  return end === start ? "" : text.slice(from, end);
}

/** The word behind `end`, likewise. */
function wordBehind(text: string, end: number): string {
  let start = end;
  while (start < end + MOST_BLANKS && isBlank(text.charCodeAt(start))) start++;
  let to = start;
  while (to < start + LONGEST_SYLLABLE && isLetter(text.charCodeAt(to))) to++;
  return text.slice(start, to);
}

function isBlank(code: number): boolean {
  return code <= BLANK || code === NO_BREAK_SPACE;
}
