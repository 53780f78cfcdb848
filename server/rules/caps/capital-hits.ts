/**
 * One scan for all rules on capitals: at the start of every word, three letters decide whether a known name can begin
 * there; the few places that pass are compared letter by letter. Linear, and done once for an analysis.
 *
 *     Uỷ Ban Nhân Dân   ← reads as `ủy ban nhân dân`, written otherwise
 */
import { isLetter, isUpper } from "../../../grammar/letters.ts";
import type { Analysis, Range } from "../../model/analysis.ts";
import type { WrongForm } from "../../registry/capitals.ts";
import { KNOWN_NAMES, type KnownName, type NameEntry, SHOUTING } from "./known-names.ts";

/** A known name that is not written as it should be. */
export interface CapitalHit {
  readonly range: Range;
  /** As printed, and as it should be; on one line. */
  readonly printed: string;
  readonly right: string;
  /** What to put into the source instead, line breaks kept. */
  readonly text: string;
}

/** What the whole text gives, by rule. */
export function capitalHits(analysis: Analysis, rule: string): readonly CapitalHit[] {
  return analysis.derive(scan).get(rule) ?? [];
}

const BLANK = 0x20;
const FILTER_SIZE = 8192;

/** Letters by which the longer names are told apart: `tỉnh` alone begins dozens of them. */
const LONG_START = 8;
const SHORT_START = 3;

/** Folding of letters to small ones; line breaks and no-break spaces are blanks. */
const FOLDED = foldingTable();
const FILTER = new Uint8Array(FILTER_SIZE);
const LONG_NAMES = namesByStart(LONG_START, Infinity);
const SHORT_NAMES = namesByStart(SHORT_START, LONG_START);

function scan(analysis: Analysis): ReadonlyMap<string, readonly CapitalHit[]> {
  const { source, tree } = analysis;
  const found = new Map<string, CapitalHit[]>();
  const header = tree.children.find(({ kind }) => kind === "header");
  let inWord = false;
  for (let at = header?.end ?? 0; at < source.length; at++) {
    const letter = isLetter(source.charCodeAt(at));
    if (letter && !inWord) {
      const name = FILTER[keyAt(source, at, SHORT_START) & (FILTER_SIZE - 1)] === 1 ? nameAt(source, at) : undefined;
      if (name !== undefined && settle(found, source, at, name)) at += name.folded.length - 1;
    }
    inWord = letter;
  }
  return found;
}

/** The longest known name at `at`, in whatever letters. */
function nameAt(source: string, at: number): KnownName | undefined {
  return (
    nameAmong(LONG_NAMES.get(keyAt(source, at, LONG_START)), source, at) ??
    nameAmong(SHORT_NAMES.get(keyAt(source, at, SHORT_START)), source, at)
  );
}

function nameAmong(names: readonly KnownName[] | undefined, source: string, at: number): KnownName | undefined {
  if (names === undefined) return undefined;
  for (const name of names) if (standsAt(name.folded, source, at)) return name;
  return undefined;
}

function standsAt(folded: string, source: string, at: number): boolean {
  for (let index = 0; index < folded.length; index++) {
    if (fold(source.charCodeAt(at + index)) !== folded.charCodeAt(index)) return false;
  }
  return !isLetter(source.charCodeAt(at + folded.length));
}

/** Judges a name where it stands, and says whether anything inside it is left to be judged by itself. */
function settle(found: Map<string, CapitalHit[]>, source: string, start: number, name: KnownName): boolean {
  const end = start + name.folded.length;
  const printed = source.slice(start, end);
  const entry = name.entries.find((candidate) => isWrong(candidate, source, start, printed));
  if (entry === undefined) return name.entries.some(({ right }) => inCaseOf(printed, right) === printed);
  const hits = found.get(entry.rule) ?? [];
  found.set(entry.rule, hits);
  const text = rightForm(entry, source, start, printed);
  hits.push({ range: { start, end }, printed: onOneLine(printed), right: onOneLine(text), text });
  return true;
}

function isWrong(entry: NameEntry, source: string, start: number, printed: string): boolean {
  const { rule, right, report, wrong, notAfter, onlyAfter, notBefore } = entry;
  const end = start + printed.length;
  if (rule === SHOUTING) return isAllCapitals(printed) && isShouted(source, start, end);
  const corrected = inCaseOf(printed, right);
  // A word in capitals belongs to a heading, whatever the case of the next.
  if (corrected === printed || isAllCapitals(printed) || startsInCapitals(printed, right)) return false;
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

function startsInCapitals(printed: string, right: string): boolean {
  return isUpper(printed.charCodeAt(0)) && isUpper(printed.charCodeAt(1)) && !isUpper(right.charCodeAt(1));
}

/** How `printed` departs from `right`; nothing where only the first letter of a sentence is a capital. */
function wrongForms(source: string, start: number, printed: string, right: string): readonly WrongForm[] {
  const forms: WrongForm[] = [];
  const firstOver = printed.charAt(0) !== right.charAt(0) && isUpper(printed.charCodeAt(0));
  const over = differs(printed, right, firstOver ? 1 : 0, true);
  if (over || (firstOver && isInsideSentence(source, start))) forms.push("over");
  if (isUpper(right.charCodeAt(0)) && !isUpper(printed.charCodeAt(0)))
    forms.push(printed === printed.toLowerCase() && /\p{Lu}/u.test(right.slice(1)) ? "whole" : "first");
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

export function wordBefore(source: string, start: number): string {
  return /(\S{1,12})[ \n]$/.exec(source.slice(Math.max(0, start - 14), start))?.[1]?.toLowerCase() ?? "";
}

function wordBehind(source: string, end: number): string {
  return /^[ \n]([^\s.,;:)]{1,12})/.exec(source.slice(end, end + 14))?.[1]?.toLowerCase() ?? "";
}

/** The letters of `printed`, capital where `right` has a capital; both have the same length. */
function inCaseOf(printed: string, right: string): string {
  let text = "";
  for (let at = 0; at < printed.length; at++) {
    const letter = printed.charAt(at);
    text += isUpper(right.charCodeAt(at)) ? letter.toUpperCase() : letter.toLowerCase();
  }
  return text;
}

function onOneLine(text: string): string {
  return text.replace(/\s/g, " ");
}

function isAllCapitals(printed: string): boolean {
  return printed === printed.toUpperCase();
}

function fold(code: number): number {
  return FOLDED[code] ?? code;
}

/** A number made of the first `count` letters, which may be shared by others. */
function keyAt(text: string, at: number, count: number): number {
  let key = 0;
  for (let index = at; index < at + count; index++)
    key = (Math.imul(key, 31) + fold(text.charCodeAt(index))) & 0xffffff;
  return key;
}

function foldingTable(): Uint16Array {
  const table = new Uint16Array(0x1f00);
  for (let code = 0; code < table.length; code++) {
    const small = isUpper(code) ? String.fromCharCode(code).toLowerCase() : "";
    table[code] = small.length === 1 ? small.charCodeAt(0) : code;
  }
  table[0x0a] = BLANK;
  table[0xa0] = BLANK;
  return table;
}

/** Names of at least `start` and less than `end` letters by the key of so many, the longer before the shorter. */
function namesByStart(start: number, end: number): ReadonlyMap<number, readonly KnownName[]> {
  const names = new Map<number, KnownName[]>();
  for (const name of KNOWN_NAMES) {
    if (name.folded.length < start || name.folded.length >= end) continue;
    FILTER[keyAt(name.folded, 0, SHORT_START) & (FILTER_SIZE - 1)] = 1;
    const key = keyAt(name.folded, 0, start);
    const others = names.get(key) ?? [];
    names.set(key, others);
    others.push(name);
  }
  for (const others of names.values()) others.sort((a, b) => b.folded.length - a.folded.length);
  return names;
}
