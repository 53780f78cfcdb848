/**
 * Renumbers a unit: its own number, those that follow it in its count, and every reference to any of them.
 *
 * Articles and chapters are counted through the text (NĐ 78/2025, Điều 62), everything else within what encloses it.
 * References to other documents and text quoted from them stay as they are, and no word but numbers changes.
 */
import type { Range as LspRange, Position, TextEdit, WorkspaceEdit } from "vscode-languageserver-types";
import type { Analysis, Range } from "../model/analysis.ts";
import type { Language } from "../rules/rule.ts";
import { headingOf, itemAt, namedAt, stepsTo } from "./navigation-symbol.ts";
import { readNumberWord, writeNumberWord } from "./number-word.ts";
import { lastWord, type NumberedItem, numberedItem, rangeOfWord, runAround } from "./numbering.ts";
import { outlineOf, unitAt } from "./outline.ts";
import { type Target, targetedSteps } from "./reference-targets.ts";
import { REFUSALS, type Refusal } from "./rename-refusals.ts";
import { offsetAt, rangeAt, type Snapshot } from "./snapshot.ts";

/** Why a place cannot be renumbered, in the language asked for. */
export interface Refused {
  readonly refusal: string;
}

export interface Renamable {
  /** The number at the cursor. */
  readonly range: LspRange;
  readonly placeholder: string;
}

export interface Renamed {
  readonly edit: WorkspaceEdit;
}

/** What would be renumbered from `position`, or why nothing can be. */
export function prepareRename(snapshot: Snapshot, position: Position, language: Language): Renamable | Refused {
  const found = find(snapshot, offsetAt(snapshot, position));
  if ("refusal" in found) return { refusal: found.refusal[language] };
  return { range: rangeAt(snapshot, found.range), placeholder: found.item.word };
}

/** The edit that gives the unit at `position` the number `newName`, or why it cannot be made. */
export function rename(snapshot: Snapshot, position: Position, newName: string, language: Language): Renamed | Refused {
  const found = find(snapshot, offsetAt(snapshot, position));
  if ("refusal" in found) return { refusal: found.refusal[language] };
  const words = newWords(snapshot.analysis, found.item, newName);
  const edits = "refusal" in words ? words : editsOf(snapshot.analysis, words);
  if ("refusal" in edits) return { refusal: edits.refusal[language] };
  const changes = [...edits]
    .sort(([a], [b]) => a - b)
    .map(([, { range, newText }]): TextEdit => ({ range: rangeAt(snapshot, range), newText }));
  return { edit: { changes: { [snapshot.uri]: changes } } };
}

interface Found {
  readonly item: NumberedItem;
  /** The number at the cursor, in the heading or in a reference to it. */
  readonly range: Range;
}

interface Stop {
  readonly refusal: Refusal;
}

/** A number to be written. */
interface NewWord {
  readonly item: NumberedItem;
  readonly word: string;
}

function find(snapshot: Snapshot, offset: number): Found | Stop {
  const { analysis } = snapshot;
  const step = itemAt(targetedSteps(analysis), offset);
  const target = step?.target ?? headingTargetAt(snapshot, offset);
  if (target === null) return { refusal: noNumberAt(analysis, offset) };
  const item = numberedItem(analysis, target);
  if (item === null || step?.label === "này") return { refusal: REFUSALS.nothing() };
  if (item.number === null || item.number.suffix !== "") return { refusal: REFUSALS.notCounted(item.word) };
  const range = step === null ? item.range : rangeOfWord(analysis.source, step.range, lastWord(step.label));
  return range === null ? { refusal: REFUSALS.hidden(lineOf(analysis, offset)) } : { item, range };
}

/** The unit whose label is at `offset`; the rest of a heading is words. */
function headingTargetAt(snapshot: Snapshot, offset: number): Target | null {
  const place = namedAt(snapshot, offset);
  if (place === null || !place.heading || place.thing.kind !== "target") return null;
  const label = headingOf(snapshot, place.thing.target)?.name;
  return label !== undefined && offset >= label.start && offset <= label.end ? place.thing.target : null;
}

function noNumberAt(analysis: Analysis, offset: number): Refusal {
  const outline = outlineOf(analysis);
  const unit = outline.units[unitAt(outline, offset)];
  if (unit?.section.quoted === true) return REFUSALS.quoted();
  return itemAt(analysis.references, offset) === null ? REFUSALS.nothing() : REFUSALS.other();
}

/** The numbers that change when `item` becomes `newName`. */
function newWords(analysis: Analysis, item: NumberedItem, newName: string): readonly NewWord[] | Stop {
  const { number, kind, word } = item;
  const wanted = readNumberWord(bare(newName), kind === "point");
  if (number === null || wanted === null || wanted.script !== number.script || wanted.suffix !== "")
    return { refusal: REFUSALS.notNumber(newName.trim(), word) };
  if (wanted.prefix !== number.prefix) return { refusal: REFUSALS.notNumber(newName.trim(), word) };
  const { before, behind } = runAround(analysis, item);
  if (before?.number != null && before.number.value >= wanted.value) return { refusal: REFUSALS.taken(before.word) };
  const words: NewWord[] = [];
  let value = wanted.value - 1;
  for (const each of [item, ...behind]) {
    if (each.number === null) break;
    // `5a`, put in behind 5, stays behind it.
    if (each.number.suffix === "") value++;
    const written = writeNumberWord(each.number, value);
    if (written === null) return { refusal: REFUSALS.tooMany(each.word) };
    if (written === each.word) continue;
    words.push({ item: each, word: written }, ...decimalsBelow(analysis, each, written));
  }
  return words;
}

/** `Điều 6.` and `6)` say `6`. */
function bare(newName: string): string {
  return lastWord(
    newName
      .normalize("NFC")
      .trim()
      .replace(/[.)/]+$/, ""),
  );
}

/** Decimals repeat the number of the clause they stand in: below 2, now 3, `2.1` becomes `3.1`. */
function decimalsBelow(analysis: Analysis, { target, kind, word }: NumberedItem, written: string): readonly NewWord[] {
  if (target.kind !== "unit" || kind !== "clause") return [];
  const { units } = outlineOf(analysis);
  const end = units[target.index]?.extent.end ?? 0;
  const words: NewWord[] = [];
  for (let index = target.index + 1; (units[index]?.extent.start ?? Infinity) < end; index++) {
    const item = numberedItem(analysis, { kind: "unit", index });
    if (item?.kind === "clause" && item.word.startsWith(`${word}.`))
      words.push({ item, word: written + item.word.slice(word.length) });
  }
  return words;
}

interface SourceEdit {
  readonly range: Range;
  readonly newText: string;
}

/** Edits by their place: each heading, and each reference to it. */
function editsOf(analysis: Analysis, words: readonly NewWord[]): ReadonlyMap<number, SourceEdit> | Stop {
  const edits = new Map<number, SourceEdit>();
  for (const { item, word } of words) {
    if (item.range === null) return { refusal: REFUSALS.hidden(lineOf(analysis, headingStart(analysis, item.target))) };
    edits.set(item.range.start, { range: item.range, newText: word });
    for (const { label, range: step } of stepsTo(analysis, item.target)) {
      if (label === "này") continue;
      const range = rangeOfWord(analysis.source, step, lastWord(label));
      if (range === null) return { refusal: REFUSALS.hidden(lineOf(analysis, step.start)) };
      edits.set(range.start, { range, newText: inScriptOf(lastWord(label), word) });
    }
  }
  return edits;
}

/** `word` as the reference prints its numbers: `Chương 2` stays Arabic where the heading has `II`. */
function inScriptOf(label: string, word: string): string {
  const [printed, written] = [readNumberWord(label, false), readNumberWord(word, false)];
  if (printed === null || written === null || printed.script === written.script) return word;
  return writeNumberWord({ ...printed, prefix: "", suffix: "" }, written.value) ?? word;
}

function headingStart(analysis: Analysis, target: Target): number {
  const { units, annexes } = outlineOf(analysis);
  return (target.kind === "unit" ? units[target.index]?.extent.start : annexes[target.index]?.range.start) ?? 0;
}

function lineOf(analysis: Analysis, offset: number): number {
  return analysis.positionAt(offset).line;
}
