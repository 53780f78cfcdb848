/**
 * Dates that the grammar leaves alone because a part is missing or out of range: a day and month without a year, a
 * month and year without a day, a lone year. Only `date/not-a-date` wants them, to look for slips.
 *
 *     ngày 31/4      31 tháng 4 năm 2026      tháng 13/2026      10/5/1020      năm 2205
 */
import { isDigit } from "../../../grammar/blanks.ts";
import type { Analysis, Range } from "../../model/analysis.ts";
import { phrasePlaces } from "../text/word-places.ts";

/** Parts as printed, `` where missing. */
export interface LooseDate {
  readonly range: Range;
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** Loose dates of a document, those inside `known` (sorted) left out. */
export function* looseDates(analysis: Analysis, known: readonly Range[]): Iterable<LooseDate> {
  const { source } = analysis;
  yield* around(source, phrasePlaces(analysis, "tháng "), known, atMonthWord);
  yield* around(source, slashes(source), known, atSlash);
}

/** Years behind the word `năm` that are no part of a date; `isWanted` keeps the look at the words around for few. */
export function looseYears(
  analysis: Analysis,
  known: readonly Range[],
  isWanted: (year: string) => boolean,
): Iterable<LooseDate> {
  const read = (text: string, at: number): LooseDate | null => atYearWord(text, at, isWanted);
  return around(analysis.source, phrasePlaces(analysis, "năm "), known, read);
}

type Reader = (source: string, at: number) => LooseDate | null;

/** Applies `read` at the places outside `known`. */
function* around(source: string, places: Iterable<number>, known: readonly Range[], read: Reader): Iterable<LooseDate> {
  let next = 0;
  for (const at of places) {
    while (next < known.length && (known[next]?.end ?? 0) <= at) next++;
    if ((known[next]?.start ?? Infinity) <= at) continue;
    const found = read(source, at);
    if (found !== null) yield found;
  }
}

function* slashes(source: string): Iterable<number> {
  for (let at = source.indexOf("/"); at !== -1; at = source.indexOf("/", at + 1)) yield at;
}

/** `ngày 31 tháng 4`, `31 tháng 4 năm 2026`, `tháng 13 năm 2026`, `tháng 13/2026`. */
function atMonthWord(source: string, at: number): LooseDate | null {
  if (!isDigit(source.charCodeAt(at + 6))) return null;
  const behind = /^tháng\s(\d{1,2})(?!\d)(?:(?:\s{1,3}năm\s{1,3}|\/)(\d{4,5})(?!\d))?/i.exec(source.slice(at, at + 26));
  if (behind === null) return null;
  const [text, month = "", year = ""] = behind;
  const before = /(?:(ngày)\s{1,3})?(?<![\d./,-])(\d{1,2})\s{1,3}$/i.exec(source.slice(Math.max(0, at - 14), at));
  const day = before !== null && (before[1] !== undefined || year !== "") ? (before[2] ?? "") : "";
  // A thirteenth month is paid, and months without a year may be a span of time.
  if (day === "" && (year === "" || /(?:lương|thưởng)[^.,;]{0,12}$/i.test(source.slice(Math.max(0, at - 24), at)))) {
    return null;
  }
  const start = day === "" ? at : at - (before?.[0].length ?? 0);
  return { range: { start, end: at + text.length }, day, month, year };
}

/** `ngày 31/4`, `sáng 31/4`, and `10/5/1020`, whose year no date has. */
function atSlash(source: string, at: number): LooseDate | null {
  if (!isDigit(source.charCodeAt(at - 1)) || !isDigit(source.charCodeAt(at + 1))) return null;
  // The quick way out for symbols: `30/2020/NĐ-CP`.
  if (isDigit(source.charCodeAt(at + 2)) && isDigit(source.charCodeAt(at + 3))) return null;
  const behind = /^\/(\d{1,2})(?:\/(\d{4,5}))?(?![\d/]|[-.]\d|-?[A-ZĐ])/.exec(source.slice(at, at + 12));
  if (behind === null) return null;
  const before = /(?:^|[\s(])(?:([^\s\d(]+)\s)?(\d{1,2})$/.exec(source.slice(Math.max(0, at - 12), at));
  if (before === null) return null;
  const [, word = "", day = ""] = before;
  const [text, month = "", year = ""] = behind;
  if (year === "" && !isTimeWord(word, source, at - day.length - 1 - word.length)) return null;
  // Round the clock, or a ratio.
  if (day === month || Number(day) > 39 || Number(month) > 19) return null;
  const lead = /^ngày$/i.test(word) ? word.length + 1 : 0;
  return { range: { start: at - day.length - lead, end: at + text.length }, day, month, year };
}

/** `năm 2205` where a year is meant and not a sum: `mỗi năm 2205 lượt`. */
function atYearWord(source: string, at: number, isWanted: (year: string) => boolean): LooseDate | null {
  for (let digit = at + 4; digit < at + 8; digit++) if (!isDigit(source.charCodeAt(digit))) return null;
  const year = source.slice(at + 4, at + 8);
  if (!isWanted(year)) return null;
  const before = source.slice(Math.max(0, at - 11), at);
  if (/[^\s("“]$/.test(before) || /(?:mỗi|hàng|hằng|một|quân|bình|\d)\s$/i.test(before)) return null;
  if (
    !/^(?:\s?[.,;:)\]–-](?!\d)|\s*(?:[\r\n]|$)|\s(?:của|và|về|theo|tại|là|đến)\s)/.test(source.slice(at + 8, at + 15))
  ) {
    return null;
  }
  return { range: { start: at + 4, end: at + 8 }, day: "", month: "", year };
}

/** A word that a day follows; `số ngày`, `cả ngày` and their like count days instead. */
function isTimeWord(word: string, source: string, start: number): boolean {
  if (/^(?:sáng|chiều|tối|trưa|đêm|từ|đến|trước|hết)$/i.test(word)) return true;
  return /^ngày$/i.test(word) && !/(?:số|cả|mỗi|hàng|hằng|một|\d) $/i.test(source.slice(Math.max(0, start - 6), start));
}
