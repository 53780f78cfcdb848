/** What the scan for capitals finds without a list: a middle name left small, and a sentence that begins small. */
import { isLetter, isLower, isUpper } from "../../../grammar/letters.ts";
import type { Range } from "../../model/analysis.ts";
import { opensWithSurname } from "../signature/signer-name.ts";

/** Letters that are not in the case they should be in. */
export interface CapitalHit {
  readonly range: Range;
  /** As printed, and as it should be; on one line. */
  readonly printed: string;
  readonly right: string;
  /** What to put into the source instead, line breaks kept. */
  readonly text: string;
}

/** Short words that a full stop abbreviates. */
const ABBREVIATED: ReadonlySet<string> = new Set(["stt", "etc", "vol", "inc", "ltd", "nxb", "ngh", "thg"]);

/** What a numbered unit or a paragraph with a hyphen opens with, behind a line break. */
const UNIT_MARK = /\n[ \t]{0,8}(?:-|\d{1,3}\.|[a-zđ]\)) $/;
const LONGEST_MARK = 14;

const VOWEL = /[aeiouyàáâãèéêìíòóôõùúýăĩũơưạ-ỹ]/;

const SHORTEST_WORD = 3;
const LONGEST_SYLLABLE = 7;
const BLANK = 0x20;

/**
 * The person's name whose middle name may be the `văn` or `thị` at `at`, which are words as well; null where it is none.
 *
 *     ông Nguyễn văn Bình   ← small between two words with capitals
 */
export function personAround(source: string, at: number): CapitalHit | null {
  if (!isLower(source.charCodeAt(at)) || !isUpper(source.charCodeAt(at + 4))) return null;
  if (!source.startsWith("văn ", at) && !source.startsWith("thị ", at)) return null;
  let surname = at - 1;
  while (at - surname <= LONGEST_SYLLABLE && isLetter(source.charCodeAt(surname - 1))) surname--;
  const first = source.slice(surname, at - 1);
  if (at - surname > LONGEST_SYLLABLE || source.charCodeAt(at - 1) !== BLANK || !opensWithSurname(first)) return null;
  // `ĐOÀN văn …` is a heading, and `Đoàn văn …` may be a troupe.
  if (!isUpper(source.charCodeAt(surname)) || first === first.toUpperCase() || first === "Đoàn") return null;
  let end = at + 4;
  while (end < source.length && isLetter(source.charCodeAt(end))) end++;
  const printed = source.slice(surname, end);
  const text = `${first} ${source.charAt(at).toUpperCase()}${source.slice(at + 1, end)}`;
  return { range: { start: surname, end }, printed, right: text, text };
}

/** The small word at `at` behind a full stop that ends a sentence: `… kết quả. các đơn vị`; null on doubt. */
export function smallSentenceStart(source: string, at: number): CapitalHit | null {
  return source.charAt(at - 2) === "." && endsSentence(source, at - 2) ? smallWord(source, at) : null;
}

/** The small word at `at` behind the mark of a unit at the beginning of a line: `- rà soát`, `a) rà soát`; else null. */
export function smallLineStart(source: string, at: number): CapitalHit | null {
  return UNIT_MARK.test(source.slice(Math.max(0, at - LONGEST_MARK), at)) ? smallWord(source, at) : null;
}

/** A word of small letters only: a brand may begin small, as `iPhone` does. */
function smallWord(source: string, at: number): CapitalHit | null {
  let end = at;
  while (end < source.length && isLower(source.charCodeAt(end))) end++;
  const printed = source.slice(at, end);
  // A unit (`mg/l`), an address or a brand.
  if (end - at < 2 || !VOWEL.test(printed) || isLetter(source.charCodeAt(end)) || /[\d/@_-]/.test(source.charAt(end)))
    return null;
  const text = printed.charAt(0).toUpperCase() + printed.slice(1);
  return { range: { start: at, end }, printed, right: text, text };
}

/** True behind a whole small word that is no abbreviation. */
function endsSentence(source: string, stop: number): boolean {
  let start = stop;
  while (start > 0 && isLower(source.charCodeAt(start - 1))) start--;
  const word = source.slice(start, stop);
  if (word.length < SHORTEST_WORD || ABBREVIATED.has(word)) return false;
  return !isLetter(source.charCodeAt(start - 1)) && source.charAt(start - 1) !== "." && VOWEL.test(word);
}
