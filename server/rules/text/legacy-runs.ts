/**
 * Finds the lines of a Unicode document that came from a document in TCVN3 or VNI, whose bytes were read as Windows-1252:
 *
 *     Céng hßa x· héi chñ nghÜa ViÖt Nam
 *     Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam
 *
 * A line alone must leave no doubt. A short one beside such lines is taken when it makes sense in the same encoding.
 */
import { isSyllable, LEGACY_WORD } from "../../../grammar/legacy/plausibility.ts";
import { fromTcvn3 } from "../../../grammar/legacy/tcvn3.ts";
import { fromVni } from "../../../grammar/legacy/vni.ts";
import type { Analysis, Range } from "../../model/analysis.ts";
import type { Edit } from "../rule.ts";

/** Lines of one encoding with nothing between them but blank lines and lines of plain ASCII. */
export interface LegacyRun {
  readonly encoding: LegacyEncoding;
  readonly range: Range;
  /** One for each line that is to be converted, in order; at least one. */
  readonly lines: readonly Edit[];
}

/** By the names people know them by. */
export type LegacyEncoding = keyof typeof CONVERSIONS;

const CONVERSIONS = { "TCVN3 (ABC)": fromTcvn3, "VNI-Windows": fromVni } as const;
const ENCODINGS = Object.keys(CONVERSIONS) as readonly LegacyEncoding[];

/**
 * Characters of which hardly any line in one of the encodings has none, and which Vietnamese in Unicode does not use.
 * Each is searched by itself, at the speed of memory; an expression for all of them takes four times as long.
 */
const SIGNATURE = [..."®µ¸¹ÖöØøÄä"];

/** Letters that neither encoding can be read as. */
const UNICODE_LETTER = /[ĂăĐđĨĩŨũƠơƯư\u0300-\u036f\u1ea0-\u1ef9]/;
const UPPER_HALF = /[\u00a1-\u00fe]/;
const BLANKS_IN_FRONT = /^\s*/;

/** How many different words must be impossible as they stand and possible when converted. */
const LEAST_WORDS = 3;
/** Share of the converted words that must be possible; foreign names and slips are the rest. */
const LEAST_POSSIBLE = 0.85;
/** Share of all words, those of plain ASCII included, that must be possible. */
const LEAST_POSSIBLE_OF_ALL = 0.7;

/** The runs of a document, in order. */
export function legacyRuns(analysis: Analysis): readonly LegacyRun[] {
  return SIGNATURE.some((character) => analysis.source.includes(character)) ? analysis.derive(findRuns) : [];
}

/** The edits that touch no run: there even a soft hyphen is a letter, and mending one letter would spoil it. Both in order. */
export function outsideLegacyRuns(analysis: Analysis, edits: readonly Edit[]): readonly Edit[] {
  const runs = edits.length === 0 ? [] : legacyRuns(analysis);
  if (runs.length === 0) return edits;
  let next = 0;
  return edits.filter(({ range }) => {
    while ((runs[next]?.range.end ?? Infinity) <= range.start) next++;
    return range.end <= (runs[next]?.range.start ?? Infinity);
  });
}

function findRuns({ source }: Analysis): readonly LegacyRun[] {
  const lines = linesOf(source);
  const runs: LegacyRun[] = [];
  let free = 0;
  for (let at = 0; at < lines.length; at++) {
    const encoding = certainEncoding(lines[at]?.text ?? "");
    if (encoding === null) continue;
    const before = linesBeside(lines, encoding, at, -1, free);
    const behind = linesBeside(lines, encoding, at, 1, lines.length - 1);
    const taken = [...before.reverse(), at, ...behind];
    runs.push(runOf(lines, encoding, taken));
    at = taken[taken.length - 1] ?? at;
    free = at + 1;
  }
  return runs;
}

function runOf(lines: readonly SourceLine[], encoding: LegacyEncoding, taken: readonly number[]): LegacyRun {
  const edits = taken.flatMap((at) => {
    const line = lines[at];
    if (line === undefined) return [];
    return { range: { start: line.start, end: line.start + line.text.length }, text: CONVERSIONS[encoding](line.text) };
  });
  const range = { start: edits[0]?.range.start ?? 0, end: edits[edits.length - 1]?.range.end ?? 0 };
  return { encoding, range, lines: edits };
}

/**
 * The lines of the same encoding from `seed` on in one direction, not beyond `last`. A line that would make sense either
 * way counts only when there is a better one behind it.
 */
function linesBeside(
  lines: readonly SourceLine[],
  encoding: LegacyEncoding,
  seed: number,
  step: 1 | -1,
  last: number,
): number[] {
  const taken: number[] = [];
  let doubtful: number[] = [];
  for (let at = seed + step; step * (last - at) >= 0; at += step) {
    const text = lines[at]?.text ?? "";
    if (!UPPER_HALF.test(text)) continue;
    const likelihood = judge(text, encoding);
    if (likelihood === "none") break;
    doubtful.push(at);
    if (likelihood === "doubtful") continue;
    taken.push(...doubtful);
    doubtful = [];
  }
  return taken;
}

interface SourceLine {
  readonly start: number;
  /** Without blanks at its ends. */
  readonly text: string;
}

function linesOf(source: string): readonly SourceLine[] {
  let start = 0;
  return source.split("\n").map((line) => {
    const blanks = BLANKS_IN_FRONT.exec(line)?.[0].length ?? 0;
    const read = { start: start + blanks, text: line.trim() };
    start += line.length + 1;
    return read;
  });
}

/** The one encoding the line is in beyond doubt, whatever stands beside it. */
function certainEncoding(text: string): LegacyEncoding | null {
  const certain = ENCODINGS.filter((encoding) => judge(text, encoding) === "certain");
  return certain.length === 1 ? (certain[0] ?? null) : null;
}

/** `likely`: to be taken beside a certain line; `doubtful`: between two of them. */
type Likelihood = "certain" | "likely" | "doubtful" | "none";

function judge(text: string, encoding: LegacyEncoding): Likelihood {
  if (!UPPER_HALF.test(text) || UNICODE_LETTER.test(text)) return "none";
  const converted = CONVERSIONS[encoding](text);
  if (converted === text) return "none";
  const { marked, possible, gained, plain, possiblePlain } = compare(text, converted);
  if (
    gained.size >= LEAST_WORDS &&
    possible >= marked * LEAST_POSSIBLE &&
    possible + possiblePlain >= (marked + plain) * LEAST_POSSIBLE_OF_ALL
  )
    return "certain";
  if (possible < marked) return "none";
  return gained.size > 0 ? "likely" : "doubtful";
}

interface Comparison {
  /** Words with a character beyond ASCII, before or after the conversion; abbreviations such as `QĐ`, `đ/c` left out. */
  readonly marked: number;
  /** Those of them that are possible syllables when converted. */
  readonly possible: number;
  /** Those of them that were not possible before, each once. */
  readonly gained: ReadonlySet<string>;
  /** Words of plain ASCII, abbreviations left out, and those of them that are possible syllables. */
  readonly plain: number;
  readonly possiblePlain: number;
}

function compare(text: string, converted: string): Comparison {
  const words = text.match(LEGACY_WORD) ?? [];
  // A conversion makes letters of letters, so both have the same number of words.
  const meant = converted.match(LEGACY_WORD) ?? [];
  const gained = new Set<string>();
  const counts = { marked: 0, possible: 0, plain: 0, possiblePlain: 0 };
  for (const [index, word] of words.entries()) {
    const right = meant[index] ?? "";
    const good = isWord(right);
    if (!good && (right === right.toUpperCase() || right.length === 1)) continue;
    if (word === right && !UPPER_HALF.test(word)) {
      counts.plain++;
      if (good) counts.possiblePlain++;
      continue;
    }
    counts.marked++;
    if (!good) continue;
    counts.possible++;
    if (hasLetters(word) && !isWord(word)) gained.add(word.toLowerCase());
  }
  return { ...counts, gained };
}

/** False for signs: © or µ alone would be a vowel, and so would the quotation marks « » around a word. */
function hasLetters(word: string): boolean {
  return /[A-Za-z]/.test(word) && !word.startsWith("«") && !word.endsWith("»");
}

/** A possible syllable, or one of a name such as Đắk Lắk, in small letters, in capitals, or with one capital in front. */
function isWord(word: string): boolean {
  const rest = word.slice(1);
  return (rest === rest.toLowerCase() || word === word.toUpperCase()) && isSyllable(word.replace(/k$/i, ""));
}
