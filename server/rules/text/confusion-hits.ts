/**
 * Finds the listed misspellings in one pass over the blanks of a text: two letters on either side of a blank tell nearly all
 * pairs of syllables from those on the list; the few that pass are looked up whole.
 *
 *     bổ xung   ← `bổ` + `xu`
 */
import { isLetter } from "../../../grammar/letters.ts";
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

interface Form {
  readonly right: string;
  readonly confusion: Confusion;
}

const BLANK = 0x20;
const BREAK = 0x0a;
const NO_BREAK_SPACE = 0xa0;
const TABLE_SIZE = 65536;
const MARKS = /[\u0300-\u036f]/;

/** Blanks between two syllables that still make one word: two of them, or the indent of a wrapped line. */
const MOST_BLANKS = 4;

/** No Vietnamese syllable has more letters. */
const LONGEST_SYLLABLE = 7;

/** The wrong forms in the cases a word may have; `Qui Định`, both syllables with a capital, is a name or a title. */
const FORMS: ReadonlyMap<string, Form> = new Map(CONFUSIONS.flatMap(formsOf));
const BEGINNINGS = beginnings();

/** All misspellings of `source` in order, offsets in UTF-16; `oddities` says which unusual characters the text has. */
export function* confusionHits(source: string, oddities: string): Iterable<ConfusionHit> {
  if (!MARKS.test(oddities)) {
    yield* hitsIn(source);
    return;
  }
  const toSource = sourceOffsets(source);
  for (const hit of hitsIn(source.normalize("NFC"))) {
    const start = toSource(hit.range.start);
    yield { ...hit, range: { start, end: toSource(hit.range.end) } };
  }
}

function* hitsIn(text: string): Iterable<ConfusionHit> {
  // A letter asked for behind the end would be no number, and make the loop several times slower.
  const end = text.length - 2;
  for (let at = 2; at < end; at++) {
    if (!isBlank(text.charCodeAt(at))) continue;
    const left = at;
    const last = Math.min(left + MOST_BLANKS, end) - 1;
    while (at < last && isBlank(text.charCodeAt(at + 1))) at++;
    if (BEGINNINGS[keyAround(text, left, at + 1)] === 0) continue;
    const hit = hitAround(text, left, at + 1);
    if (hit !== null) yield hit;
  }
}

/** The misspelling whose first syllable ends at `left` and whose second begins at `right`. */
function hitAround(text: string, left: number, right: number): ConfusionHit | null {
  let start = left;
  while (start > 0 && start > left - LONGEST_SYLLABLE && isLetter(text.charCodeAt(start - 1))) start--;
  let end = right;
  while (end < right + LONGEST_SYLLABLE && isLetter(text.charCodeAt(end))) end++;
  const printed = `${text.slice(start, left)} ${text.slice(right, end)}`;
  const form = FORMS.get(printed);
  if (form === undefined || isPartOfMore(text, start, end)) return null;
  const blanks = text.slice(left, right);
  if (blanks.indexOf("\n") !== blanks.lastIndexOf("\n")) return null;
  const { confusion } = form;
  if (confusion.unless.length > 0) {
    if (confusion.unless.includes(wordBefore(text, start)) || confusion.unless.includes(wordBehind(text, end)))
      return null;
  }
  const range = { start, end };
  return { range, printed, right: form.right, text: form.right.replace(" ", blanks), old: confusion.old };
}

/** True inside an address of the web or of mail, or a longer word. */
function isPartOfMore(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  return /[\p{L}\d/@_.=-]/u.test(before) || /[\p{L}\d/@_=]/u.test(text.charAt(end));
}

function wordBefore(text: string, start: number): string {
  return /(\p{L}{1,7})\s{1,4}$/u.exec(text.slice(Math.max(0, start - 11), start))?.[1]?.toLowerCase() ?? "";
}

function wordBehind(text: string, end: number): string {
  return /^\s{1,4}(\p{L}{1,7})/u.exec(text.slice(end, end + 11))?.[1]?.toLowerCase() ?? "";
}

function isBlank(code: number): boolean {
  return code === BLANK || code === BREAK || code === NO_BREAK_SPACE || code === 0x0d || code === 0x09;
}

/** Place in the table of the two letters before `left` and the two from `right` on; others may share it. */
function keyAround(text: string, left: number, right: number): number {
  const before = text.charCodeAt(left - 2) * 31 + text.charCodeAt(left - 1);
  const behind = text.charCodeAt(right) * 31 + text.charCodeAt(right + 1);
  return (before * 961 + behind) & (TABLE_SIZE - 1);
}

function formsOf(confusion: Confusion): readonly (readonly [string, Form])[] {
  const cased = [
    (word: string) => word,
    (word: string) => word.charAt(0).toUpperCase() + word.slice(1),
    (word: string) => word.toUpperCase(),
  ];
  return cased.map((inCase) => [inCase(confusion.wrong), { right: inCase(confusion.right), confusion }] as const);
}

function beginnings(): Uint8Array {
  const table = new Uint8Array(TABLE_SIZE);
  for (const form of FORMS.keys()) {
    const blank = form.indexOf(" ");
    table[keyAround(form, blank, blank + 1)] = 1;
  }
  return table;
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
