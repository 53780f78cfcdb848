/**
 * One scan for all rules on capitals: at the start of every word, its first letters decide whether a known name can begin
 * there; the few places that pass are compared letter by letter. Linear, and done once for an analysis.
 *
 *     Uỷ Ban Nhân Dân   ← reads as `ủy ban nhân dân`, written otherwise
 */
import { isLetter, isLower, isUpper } from "../../../grammar/letters.ts";
import type { Analysis } from "../../model/analysis.ts";
import type { WrongForm } from "../../registry/capitals.ts";
import { inCaseOf, KNOWN_NAMES, type KnownName, type NameEntry, SHOUTING } from "./known-names.ts";
import {
  type CapitalHit,
  isMiddleName,
  personAround,
  smallLineStart,
  smallSentenceStart,
} from "./words-in-sentence.ts";

/** Key of the lines that begin small behind what may be the mark of a unit. */
export const LINE_STARTS = "line";

/** What the whole text gives, by rule. */
export function capitalHits(analysis: Analysis, rule: string): readonly CapitalHit[] {
  return analysis.derive(scan).get(rule) ?? [];
}

const BLANK = 0x20;
const STOP = 0x2e;
const HYPHEN = 0x2d;
const BRACKET = 0x29;
const SMALL_T = 0x74;
const SMALL_V = 0x76;
const TABLE_SIZE = 16384;

/** Letters that are looked at before a word is taken for the beginning of a name. */
const LOOKED_AT = 6;

/** The parts of Unicode in which Latin letters with Vietnamese marks stand. */
const LETTER_BLOCKS = [
  [0x41, 0x24f],
  [0x1e00, 0x1eff],
] as const;

const NO_NAME = 0;
const LONG_NAMES = 1;
const SHORT_NAME = 2;

/** Folding of letters to small ones; line breaks and no-break spaces are blanks. */
const FOLDED = foldingTable();
const BEGINNINGS = new Uint8Array(TABLE_SIZE);
const LONGER_BEGINNINGS = new Uint8Array(TABLE_SIZE);
const LONGER_NAMES = namesBy(secondKey, false);
const SHORTER_NAMES = namesBy(firstKey, true);
noteBeginnings();

function scan(analysis: Analysis): ReadonlyMap<string, readonly CapitalHit[]> {
  const { source, tree } = analysis;
  const found = new Map<string, CapitalHit[]>();
  const header = tree.children.find(({ kind }) => kind === "header");
  let inWord = false;
  let word = 0;
  // A letter asked for behind the end would be no number, and make the loop several times slower.
  const end = source.length - LOOKED_AT;
  for (let at = header?.end ?? 0; at < end; at++) {
    const letter = isLetter(source.charCodeAt(at));
    if (letter && !inWord) {
      const before = word;
      word = at;
      const code = source.charCodeAt(at);
      if ((code === SMALL_V || code === SMALL_T) && isMiddleName(source, at)) noteMiddleName(found, source, before, at);
      else if (isLower(code) && source.charCodeAt(at - 1) === BLANK) noteStart(found, source, at);
      // Three letters rule out most words, six nearly all of them.
      const beginning = BEGINNINGS[firstKey(source, at)];
      if (
        beginning === SHORT_NAME ||
        (beginning === LONG_NAMES && LONGER_BEGINNINGS[secondKey(source, at)] !== NO_NAME)
      ) {
        const name = nameAt(source, at, beginning);
        if (name !== undefined && settle(found, source, at, name)) at += name.folded.length - 1;
      }
    }
    inWord = letter;
  }
  return found;
}

function noteMiddleName(found: Map<string, CapitalHit[]>, source: string, before: number, at: number): void {
  const hit = personAround(source, before, at);
  if (hit !== null) note(found, "caps/person-name", hit);
}

/** Small letters where a sentence or a line begins. */
function noteStart(found: Map<string, CapitalHit[]>, source: string, at: number): void {
  const mark = source.charCodeAt(at - 2);
  if (mark !== STOP && mark !== HYPHEN && mark !== BRACKET) return;
  const sentence = smallSentenceStart(source, at);
  const line = sentence === null ? smallLineStart(source, at) : null;
  if (sentence !== null) note(found, "caps/sentence-start", sentence);
  else if (line !== null) note(found, LINE_STARTS, line);
}

function note(found: Map<string, CapitalHit[]>, rule: string, hit: CapitalHit): void {
  const hits = found.get(rule);
  if (hits === undefined) found.set(rule, [hit]);
  else hits.push(hit);
}

/** The longest known name at `at`, in whatever letters, among those that begin like the word there. */
function nameAt(source: string, at: number, beginning: number | undefined): KnownName | undefined {
  const longer = nameAmong(LONGER_NAMES.get(secondKey(source, at)), source, at);
  return (
    longer ?? (beginning === SHORT_NAME ? nameAmong(SHORTER_NAMES.get(firstKey(source, at)), source, at) : undefined)
  );
}

function nameAmong(names: readonly KnownName[] | undefined, source: string, at: number): KnownName | undefined {
  return names?.find(({ folded }) => {
    const end = at + folded.length;
    // The last letter tells names apart that begin alike.
    if (end > source.length || fold(source.charCodeAt(end - 1)) !== folded.charCodeAt(folded.length - 1)) return false;
    for (let index = 0; index < folded.length; index++) {
      if (fold(source.charCodeAt(at + index)) !== folded.charCodeAt(index)) return false;
    }
    return end === source.length || !isLetter(source.charCodeAt(end));
  });
}

/** Judges a name where it stands, and says whether anything inside it is left to be judged by itself. */
function settle(found: Map<string, CapitalHit[]>, source: string, start: number, name: KnownName): boolean {
  // Nearly all names are right; that costs no string.
  for (const { right } of name.entries) if (source.startsWith(right, start)) return true;
  // A word in capitals belongs to a heading, whatever the case of the next.
  const heading = isUpper(source.charCodeAt(start)) && isUpper(source.charCodeAt(start + 1));
  if (heading && !name.shouted) return true;
  const end = start + name.folded.length;
  const printed = source.slice(start, end);
  const entry = name.entries.find((candidate) => isWrong(candidate, source, start, printed));
  if (entry === undefined) return name.entries.some(({ right }) => inCaseOf(printed, right) === printed);
  const text = rightForm(entry, source, start, printed);
  note(found, entry.rule, { range: { start, end }, printed: onOneLine(printed), right: onOneLine(text), text });
  return true;
}

function isWrong(entry: NameEntry, source: string, start: number, printed: string): boolean {
  const { rule, right, report, wrong, notAfter, onlyAfter, notBefore } = entry;
  const end = start + printed.length;
  if (rule === SHOUTING) return isAllCapitals(printed) && isShouted(source, start, end);
  const corrected = inCaseOf(printed, right);
  if (corrected === printed) return false;
  if (wrong.length > 0) {
    if (!wrong.some((form) => inCaseOf(printed, form) === printed)) return false;
  } else {
    const forms = wrongForms(source, start, printed, corrected);
    if (forms.length === 0 || !forms.every((form) => report.includes(form))) return false;
  }
  if (notAfter?.has(wordBefore(source, start)) || notBefore?.has(wordBehind(source, end))) return false;
  return onlyAfter === undefined || onlyAfter.has(wordBefore(source, start));
}

/** The printed letters in the right case; a small first letter becomes a capital where a sentence begins. */
function rightForm({ right }: NameEntry, source: string, start: number, printed: string): string {
  const corrected = inCaseOf(printed, right);
  const opens = isUpper(printed.charCodeAt(0)) && !isInsideSentence(source, start);
  return opens ? corrected.charAt(0).toUpperCase() + corrected.slice(1) : corrected;
}

/** Capitals that go on in small letters: `YÊU CẦU các đơn vị`. */
function isShouted(source: string, start: number, end: number): boolean {
  const next = source.charCodeAt(end + 1);
  if (source.charCodeAt(end) !== BLANK || !isLetter(next) || isUpper(next)) return false;
  const before = source.charCodeAt(start - 2);
  return source.charCodeAt(start - 1) !== BLANK || !isUpper(before);
}

/** How `printed` departs from `right`; nothing where only the first letter of a sentence is a capital. */
function wrongForms(source: string, start: number, printed: string, right: string): readonly WrongForm[] {
  const forms: WrongForm[] = [];
  const firstOver = printed.charAt(0) !== right.charAt(0) && isUpper(printed.charCodeAt(0));
  const over = differs(printed, right, firstOver ? 1 : 0, true);
  if (over || (firstOver && isInsideSentence(source, start))) forms.push("over");
  if (isUpper(right.charCodeAt(0)) && !isUpper(printed.charCodeAt(0)))
    forms.push(
      printed === printed.toLowerCase() && right.slice(1) !== right.slice(1).toLowerCase() ? "whole" : "first",
    );
  else if (printed === printed.toLowerCase() && right !== printed) forms.push("whole");
  if (!forms.includes("whole") && differs(printed, right, 1, false)) forms.push("under");
  return forms;
}

/** True where a letter from `from` on is a capital against `right` (`over`), or small against it. */
function differs(printed: string, right: string, from: number, over: boolean): boolean {
  for (let at = from; at < printed.length; at++) {
    if (printed.charAt(at) !== right.charAt(at) && isUpper(printed.charCodeAt(at)) === over) return true;
  }
  return false;
}

/** True behind a word or a comma on the same line: no sentence begins there. */
export function isInsideSentence(source: string, start: number): boolean {
  const before = source.charCodeAt(start - 2);
  return source.charCodeAt(start - 1) === BLANK && (isLetter(before) || before === 0x2c);
}

function wordBefore(source: string, start: number): string {
  return /(\S{1,12})[ \n]$/.exec(source.slice(Math.max(0, start - 14), start))?.[1]?.toLowerCase() ?? "";
}

function wordBehind(source: string, end: number): string {
  return /^[ \n]([^\s.,;:)]{1,12})/.exec(source.slice(end, end + 14))?.[1]?.toLowerCase() ?? "";
}

function onOneLine(text: string): string {
  return text.replace(/\s/g, " ");
}

function isAllCapitals(printed: string): boolean {
  return printed === printed.toUpperCase();
}

function fold(code: number): number {
  return code < FOLDED.length ? (FOLDED[code] ?? code) : code;
}

/** Place in a table of the first three letters, which may be shared by others. */
function firstKey(text: string, at: number): number {
  const first = fold(text.charCodeAt(at)) * 31 + fold(text.charCodeAt(at + 1));
  return (first * 31 + fold(text.charCodeAt(at + 2))) & (TABLE_SIZE - 1);
}

/** Place in a table of the first six. */
function secondKey(text: string, at: number): number {
  return (firstKey(text, at) * 31 + firstKey(text, at + 3)) & (TABLE_SIZE - 1);
}

/** One entry a letter, up to the last that Vietnamese has. */
function foldingTable(): Uint16Array {
  const table = new Uint16Array(0x1f00);
  for (let code = 0; code < table.length; code++) table[code] = code;
  for (const [first, last] of LETTER_BLOCKS) {
    for (let code = first; code <= last; code++) {
      const small = String.fromCharCode(code).toLowerCase();
      if (small.length === 1) table[code] = small.charCodeAt(0);
    }
  }
  table[0x0a] = BLANK;
  table[0xa0] = BLANK;
  return table;
}

/** Notes what the known names begin with. */
function noteBeginnings(): void {
  for (const { folded } of KNOWN_NAMES) {
    const first = firstKey(folded, 0);
    if (folded.length < LOOKED_AT) BEGINNINGS[first] = SHORT_NAME;
    else {
      BEGINNINGS[first] = Math.max(BEGINNINGS[first] ?? NO_NAME, LONG_NAMES);
      LONGER_BEGINNINGS[secondKey(folded, 0)] = LONG_NAMES;
    }
  }
}

/** Names by key, the longer before the shorter, of which they may be a part. */
function namesBy(key: (text: string, at: number) => number, short: boolean): ReadonlyMap<number, readonly KnownName[]> {
  const names = new Map<number, KnownName[]>();
  for (const name of KNOWN_NAMES) {
    if (name.folded.length < LOOKED_AT !== short) continue;
    const place = key(name.folded, 0);
    const others = names.get(place);
    if (others === undefined) names.set(place, [name]);
    else others.push(name);
  }
  for (const others of names.values()) others.sort((a, b) => b.folded.length - a.folded.length);
  return names;
}
