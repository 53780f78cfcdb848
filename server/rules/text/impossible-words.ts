/** Which of the words that are no syllable are written as Vietnamese ones, and so misspelt. */
import { FULL_STOP, isSyllable, JOINER, OTHER_LETTER, type SyllableTable, syllableTable } from "./syllable-table.ts";

/** A word that is no syllable, with the offsets of all places where it stands. */
export interface ImpossibleWord {
  readonly word: string;
  readonly starts: number[];
}

/**
 * What is judged: an onset of Vietnamese (ngh and k before any vowel included), one group of vowels, and final letters out
 * of which Vietnamese makes its codas. Loan words of several syllables, and foreign beginnings and endings, are not.
 */
const JUDGED =
  /^(?:[bcdđghklmnpqrstvx]|[cgknpt]h|ngh?|tr)?[aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ]{1,4}[chmngpt]{0,3}$/;
/** Pairs of letters that stand for one in the encoding of VNI: coâng, veà, coù. */
const LEGACY_PAIR = /[aeouyâô][ùõ]|[aeo]â|[ae][àáã]|a[êéèú]/;
const BLANKS = " \t\r\n\u00a0";
/** Shorter ones are fragments, names of letters and abbreviations as often as words. */
const SHORTEST = 3;

/** A text that has as many different ones as this, and one in so many characters, was damaged by a conversion. */
const DAMAGED_WORDS = 8;
const DAMAGED_DISTANCE = 400;

/**
 * The impossible words in order of their first places; none for a text that is damaged throughout. `dead` are the places
 * at which words of `text` have proved to be no syllable.
 */
export function findImpossibleWords(text: string, dead: readonly number[]): readonly ImpossibleWord[] {
  const table = syllableTable();
  const most = Math.max(DAMAGED_WORDS, text.length / DAMAGED_DISTANCE);
  const found = new Map<string, ImpossibleWord>();
  for (const at of dead) {
    const word = wordAt(table, text, at);
    if (!word.marked || !isImpossible(table, text, word)) continue;
    addPlace(found, text.slice(word.start, word.end), word.start);
    if (found.size >= most) return [];
  }
  return [...found.values()];
}

interface WordSpan {
  readonly start: number;
  readonly end: number;
  /** True when all its letters are small ones of Vietnamese, and some vowel bears a mark. */
  readonly marked: boolean;
}

/** The word around or before an offset. */
function wordAt({ classes, marked: markedClasses }: SyllableTable, text: string, at: number): WordSpan {
  let start = at;
  while (start > 0 && isLetterClass(classes[text.charCodeAt(start - 1)])) start--;
  let end = start;
  let marks = 0;
  let foreign = false;
  for (; end < text.length; end++) {
    const letter = classes[text.charCodeAt(end)] as number;
    if (!isLetterClass(letter)) break;
    if (letter === OTHER_LETTER) foreign = true;
    marks += markedClasses[letter] as number;
  }
  return { start, end, marked: marks > 0 && !foreign };
}

function isImpossible(table: SyllableTable, text: string, { start, end }: WordSpan): boolean {
  // The last word of a text is often cut off, or being typed.
  if (end === text.length || end - start < SHORTEST) return false;
  if (joinsWhatFollows(table, text, end) || standsInMarkup(table, text, start, end)) return false;
  const word = text.slice(start, end);
  return JUDGED.test(word) && !LEGACY_PAIR.test(word) && !isBroken(table, text, start, end);
}

function joinsWhatFollows({ classes }: SyllableTable, text: string, end: number): boolean {
  const letter = classes[text.charCodeAt(end)];
  // A colon ends a word as often as it stands in an address.
  if (text.charAt(end) === ":") return false;
  return letter === JOINER || (letter === FULL_STOP && isLetterClass(classes[text.charCodeAt(end + 1)]));
}

/** Emphasis or a tag may part a word. */
function standsInMarkup({ classes }: SyllableTable, text: string, start: number, end: number): boolean {
  if (text.charAt(start - 1) === ">" || text.charAt(end) === "<") return true;
  let before = start - 1;
  while (text.charAt(before) === "*") before--;
  let behind = end;
  while (text.charAt(behind) === "*") behind++;
  return (
    (before < start - 1 && isLetterClass(classes[text.charCodeAt(before)])) ||
    (behind > end && isLetterClass(classes[text.charCodeAt(behind)]))
  );
}

/** True when the word and the one beside it are one syllable that a conversion has parted: `trườ ng`. */
function isBroken({ classes }: SyllableTable, text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  const before = pastBlanks(text, start - 1, -1);
  let from = before;
  while (from >= 0 && isLetterClass(classes[text.charCodeAt(from)])) from--;
  if (before < start - 1 && isSyllable(text.slice(from + 1, before + 1).toLowerCase() + word)) return true;
  const behind = pastBlanks(text, end, 1);
  let to = behind;
  while (to < text.length && isLetterClass(classes[text.charCodeAt(to)])) to++;
  return behind > end && to > behind && isSyllable(word + text.slice(behind, to));
}

/** The first offset in a direction that holds no blank and no line break. */
function pastBlanks(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (at >= 0 && at < text.length && BLANKS.includes(text.charAt(at))) at += step;
  return at;
}

function addPlace(found: Map<string, ImpossibleWord>, word: string, start: number): void {
  const known = found.get(word);
  if (known === undefined) found.set(word, { word, starts: [start] });
  else known.starts.push(start);
}

function isLetterClass(letter: number | undefined): boolean {
  return letter !== undefined && letter >= OTHER_LETTER && letter !== FULL_STOP;
}
