/**
 * Finds the listed misspellings in one pass over the blanks of a text: two letters on either side of a blank tell nearly all
 * pairs of syllables from those on the list; the few that pass are looked up whole.
 *
 *     bổ xung   ← `bổ` + `xu`
 */
import { isLetter, isLower, isUpper } from "../../../grammar/letters.ts";
import type { Range } from "../../model/analysis.ts";
import { CONFUSIONS, type Confusion } from "./confusions.ts";

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

/** The cases a misspelling is looked for in. `Qui Định`, both syllables with a capital, is a name or a title, and no form. */
type LetterCase = "small" | "capital" | "capitals";

/** A misspelling in one case. Its words are made when the letters around a blank are first met: few of them ever are. */
interface CasedConfusion {
  readonly confusion: Confusion;
  readonly letterCase: LetterCase;
  form: Form | undefined;
}

/** A wrong form in one of the cases a word may have. */
interface Form {
  readonly first: string;
  readonly second: string;
  /** Code of the last letter of the second syllable. */
  readonly lastLetter: number;
  readonly right: string;
  readonly confusion: Confusion;
}

const BLANK = 0x20;
const NO_BREAK_SPACE = 0xa0;
const TABLE_SIZE = 65536;
const MARKS = /[\u0300-\u036f]/;

/** Blanks between two syllables that still make one word: two of them, or the indent of a wrapped line. */
const MOST_BLANKS = 4;

/** No Vietnamese syllable has more letters. */
const LONGEST_SYLLABLE = 7;

const INNER = new Uint8Array(TABLE_SIZE);
const NEAREST = new Uint16Array(TABLE_SIZE);
/** The forms whose letters around the blank have one place in `NEAREST`; its first list is empty. */
const BUCKETS: CasedConfusion[][] = [[]];
noteForms();

/** All misspellings of `source` in order, offsets in UTF-16; `oddities` says which unusual characters the text has. */
export function confusionHits(source: string, oddities: string): readonly ConfusionHit[] {
  if (!MARKS.test(oddities)) return hitsIn(source);
  const toSource = sourceOffsets(source);
  return hitsIn(source.normalize("NFC")).map((hit) => {
    const start = toSource(hit.range.start);
    return { ...hit, range: { start, end: toSource(hit.range.end) } };
  });
}

function hitsIn(text: string): readonly ConfusionHit[] {
  const hits: ConfusionHit[] = [];
  // A letter asked for behind the end would be no number, and make the loop several times slower.
  const end = text.length - 2;
  for (let at = 2; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > BLANK && code !== NO_BREAK_SPACE) continue;
    const left = at;
    let right = at + 1;
    let opening = text.charCodeAt(right);
    for (const last = Math.min(left + MOST_BLANKS, end); right < last && isBlank(opening); ) {
      opening = text.charCodeAt(++right);
    }
    // Syllables on the list have two letters at least, so the next blank that matters is behind them.
    at = right + 1;
    // Two letters rule out most pairs; each letter asked for costs as much as the table.
    const inner = innerKey(text.charCodeAt(left - 2), opening);
    if (INNER[inner] === 0) continue;
    const bucket = NEAREST[nearestKey(inner, text.charCodeAt(left - 1), text.charCodeAt(right + 1))] ?? 0;
    if (bucket === 0) continue;
    const hit = hitAround(text, left, right, BUCKETS[bucket] ?? []);
    if (hit !== null) hits.push(hit);
  }
  return hits;
}

/** The misspelling whose first syllable ends at `left` and whose second begins at `right`. */
function hitAround(text: string, left: number, right: number, bucket: readonly CasedConfusion[]): ConfusionHit | null {
  for (const cased of bucket) {
    cased.form ??= formOf(cased);
    const { form } = cased;
    const start = left - form.first.length;
    const end = right + form.second.length;
    // Most near misses are the right form itself, which often differs in a last letter; that is asked without a call.
    if (start < 0 || end > text.length || !isFormAt(form, text, start, right, end)) continue;
    const blanks = text.slice(left, right);
    if (isPartOfMore(text, start, end) || isEndOfName(text, start, right)) continue;
    if (isMadeRight(form.confusion, text, start, end)) continue;
    if (blanks.indexOf("\n") !== blanks.lastIndexOf("\n")) continue;
    return {
      range: { start, end },
      printed: `${form.first} ${form.second}`,
      right: form.right,
      text: form.right.replace(" ", blanks),
      old: form.confusion.old,
    };
  }
  return null;
}

function isFormAt(
  { first, second, lastLetter }: Form,
  text: string,
  start: number,
  right: number,
  end: number,
): boolean {
  return text.charCodeAt(end - 1) === lastLetter && text.startsWith(second, right) && text.startsWith(first, start);
}

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

/** Place of the last letter but one of the first syllable and the first of the second; others may share it. */
function innerKey(first: number, second: number): number {
  return (first * 127 + second) & (TABLE_SIZE - 1);
}

/** Place of those two, the last letter of the first syllable and the second of the second. */
function nearestKey(inner: number, first: number, second: number): number {
  return (inner * 961 + first * 31 + second) & (TABLE_SIZE - 1);
}

function formOf({ confusion, letterCase }: CasedConfusion): Form {
  const [first = "", second = ""] = inCase(confusion.wrong, letterCase).split(" ");
  return {
    first,
    second,
    lastLetter: second.charCodeAt(second.length - 1),
    right: inCase(confusion.right, letterCase),
    confusion,
  };
}

function inCase(words: string, letterCase: LetterCase): string {
  if (letterCase === "small") return words;
  return letterCase === "capitals" ? words.toUpperCase() : words.charAt(0).toUpperCase() + words.slice(1);
}

/** Notes the letters around the blank of every misspelling, in all cases. */
function noteForms(): void {
  const capitals = new Map<number, number>();
  const capitalOf = (code: number): number => {
    const known = capitals.get(code) ?? String.fromCharCode(code).toUpperCase().charCodeAt(0);
    capitals.set(code, known);
    return known;
  };
  for (const confusion of CONFUSIONS) {
    const { wrong } = confusion;
    const blank = wrong.indexOf(" ");
    const lastButOne = wrong.charCodeAt(blank - 2);
    const last = wrong.charCodeAt(blank - 1);
    const next = wrong.charCodeAt(blank + 1);
    const second = wrong.charCodeAt(blank + 2);
    note({ confusion, letterCase: "small", form: undefined }, [lastButOne, last, next, second]);
    const initial = blank === 2 ? capitalOf(lastButOne) : lastButOne;
    note({ confusion, letterCase: "capital", form: undefined }, [initial, last, next, second]);
    note({ confusion, letterCase: "capitals", form: undefined }, [
      capitalOf(lastButOne),
      capitalOf(last),
      capitalOf(next),
      capitalOf(second),
    ]);
  }
}

/** Notes one form by the two letters before the blank and the two behind it. */
function note(
  cased: CasedConfusion,
  [lastButOne, last, next, second]: readonly [number, number, number, number],
): void {
  const inner = innerKey(lastButOne, next);
  INNER[inner] = 1;
  const key = nearestKey(inner, last, second);
  const bucket = NEAREST[key] ?? 0;
  if (bucket > 0) BUCKETS[bucket]?.push(cased);
  else NEAREST[key] = BUCKETS.push([cased]) - 1;
}

/** Tells where in `source` an offset of its composed form lies; to be asked in ascending order. */
function sourceOffsets(source: string): (offset: number) => number {
  let at = 0;
  let composed = 0;
  return (offset) => {
    while (composed < offset && at < source.length) {
      let end = at + 1;
      while (end < source.length && MARKS.test(source.charAt(end))) end++;
      composed += end === at + 1 ? 1 : source.slice(at, end).normalize("NFC").length;
      at = end;
    }
    return at;
  };
}
