/**
 * What all rules on capitals have found, made once for an analysis: the known names, compared letter by letter where the
 * walk over all words has met their first ones, people's middle names, and small letters where a sentence begins.
 *
 *     Uỷ Ban Nhân Dân   ← reads as `ủy ban nhân dân`, written otherwise
 */
import { isLetter, isUpper } from "../../../grammar/letters.ts";
import type { Analysis } from "../../model/analysis.ts";
import type { WrongForm } from "../../registry/capitals.ts";
import { fold } from "../text/folding.ts";
import { wordPlacesOf } from "../text/word-places.ts";
import { inCaseOf, type KnownName, type NameEntry, SHOUTING } from "./known-names.ts";
import { type CapitalHit, personAround, smallLineStart, smallSentenceStart } from "./words-in-sentence.ts";

/** Key of the lines that begin small behind what may be the mark of a unit. */
export const LINE_STARTS = "line";

/** What the whole text gives, by rule. */
export function capitalHits(analysis: Analysis, rule: string): readonly CapitalHit[] {
  return analysis.derive(hitsByRule).get(rule) ?? [];
}

const BLANK = 0x20;

function hitsByRule(analysis: Analysis): ReadonlyMap<string, readonly CapitalHit[]> {
  const { source, tree } = analysis;
  const found = new Map<string, CapitalHit[]>();
  const { names, middleNames, openings } = wordPlacesOf(analysis);
  const from = tree.children.find(({ kind }) => kind === "header")?.end ?? 0;
  /** Behind the last name that is settled: what is inside it is not judged by itself. */
  let settled = from;
  for (const { start, names: candidates } of names) {
    if (start < settled) continue;
    const name = nameAmong(candidates, source, start);
    if (name !== undefined && settle(found, source, start, name)) settled = start + name.folded.length;
  }
  for (const at of middleNames) if (at >= from) noteMiddleName(found, source, at);
  for (const at of openings) if (at >= from) noteOpening(found, source, at);
  return found;
}

function noteMiddleName(found: Map<string, CapitalHit[]>, source: string, at: number): void {
  const hit = personAround(source, at);
  if (hit !== null) note(found, "caps/person-name", hit);
}

/** Small letters where a sentence or a line begins. */
function noteOpening(found: Map<string, CapitalHit[]>, source: string, at: number): void {
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

/** The longest of the names that stands at `at`, in whatever letters. */
function nameAmong(names: readonly KnownName[], source: string, at: number): KnownName | undefined {
  for (const name of names) if (isFolded(name.folded, source, at)) return name;
  return undefined;
}

/** The word or words at `at`, folded, are `folded`. */
function isFolded(folded: string, source: string, at: number): boolean {
  const last = folded.length - 1;
  const end = at + folded.length;
  // The last letter tells names apart that begin alike, and what is behind it those that are the beginning of a word.
  if (end > source.length || fold(source.charCodeAt(end - 1)) !== folded.charCodeAt(last)) return false;
  if (end < source.length && isLetter(source.charCodeAt(end))) return false;
  for (let index = 0; index < last; index++) {
    if (fold(source.charCodeAt(at + index)) !== folded.charCodeAt(index)) return false;
  }
  return true;
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
