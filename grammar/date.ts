/**
 * Reads one date, in words or digits, complete, partly blank or impossible.
 *
 *     ngày 05 tháng 3 năm 2020     ngày      tháng 02 năm 2024     03/6/2013     ngày 5.3.2020
 */
import { isDigit, letterAt, skipBlanks } from "./blanks.ts";
import type { DateNode } from "./inline.ts";
import type { Span } from "./source.ts";

/** Marks of a part that is to be filled in by hand, the year's printed beginning (`20…`) left to its own group. */
const FILL = "(?:[ \\t]|\\r?\\n(?!\\r?\\n)|[.…_]|[xX](?![A-Za-zÀ-ỹ])|[xX]{2}){0,60}";
const GAP = "(?:[ \\t]|\\r?\\n(?!\\s*\\n)){0,40}";

const WORDS = new RegExp(
  `(ng[àÀ]y)(${FILL}(?:(\\d{1,3})${FILL})?)th[áÁ]ng(${FILL}(?:(\\d{1,3})${FILL})?),?${GAP}n[ăĂ]m${GAP}(\\d{0,4})(?!\\d)([ \\t.…_xX]{0,60})`,
  "iy",
);

/** Both day and month to be written in: `ngày …/…/2025`. */
const BLANK_DIGITS =
  /(ngày)[ \t]{0,40}(?:(\d{1,2})|[ \t.…_]{1,40})\/(?:(\d{1,2})|[ \t.…_]{1,40})\/[ \t]{0,20}(\d{0,4})(?![\d/])[.…_]{0,60}/iy;

/** The date whose keyword `ngày` stands at `start`. */
export function keywordDateAt(text: string, start: number): DateNode | null {
  const keywordEnd = start + "ngày".length;
  const day = numberAt(text, skipBlanks(text, keywordEnd), 2);
  const separator = day === null ? 0 : text.charCodeAt(day.end);
  if (day !== null && isSeparator(separator)) return inDigits(text, { start, end: keywordEnd }, day, separator);
  return (day === null ? null : inPlainWords(text, start, day)) ?? inWords(text, start) ?? inBlankDigits(text, start);
}

/** The date in digits that starts at `start` without a keyword. */
export function digitDateAt(text: string, start: number): DateNode | null {
  const before = text.charCodeAt(start - 1);
  if (isDigit(before) || letterAt(text, start - 1) || isJoining(before)) return null;
  const day = numberAt(text, start, 2);
  const separator = day === null ? 0 : text.charCodeAt(day.end);
  return day !== null && isSeparator(separator) ? inDigits(text, null, day, separator) : null;
}

/** The usual case, read without the expression that allows for all others: `ngày 05 tháng 3 năm 2020`. */
function inPlainWords(text: string, start: number, day: Span): DateNode | null {
  if (!text.startsWith(" tháng ", day.end)) return null;
  const month = numberAt(text, day.end + " tháng ".length, 2);
  if (month === null || !text.startsWith(" năm ", month.end)) return null;
  const year = numberAt(text, month.end + " năm ".length, 4);
  if (year === null || year.end - year.start < 4) return null;
  const keyword = { start, end: start + "ngày".length };
  return { kind: "date", start, end: year.end, form: "words", keyword, day, month, year };
}

function inWords(text: string, start: number): DateNode | null {
  WORDS.lastIndex = start;
  const match = WORDS.exec(text);
  if (match === null) return null;
  const [, keyword = "", dayPart = "", day = "", monthPart = "", month = "", year = "", tail = ""] = match;
  const yearEnd = WORDS.lastIndex - tail.length;
  if (day === "" && month === "" && !/[.…_xX]| {2}|\t/.test(`${dayPart}|${monthPart}`)) {
    if (year === "" || letterAt(text, WORDS.lastIndex)) return null;
  }
  const filled = /[.…_]|[xX]{2}/.test(tail);
  if (year === "" && !filled && !/^[ \t]*(?:[\r\n|)*,;]|$)/.test(text.slice(yearEnd, yearEnd + 8))) return null;
  const dayStart = start + keyword.length + dayPart.indexOf(day);
  const monthStart = text.indexOf(month, start + keyword.length + dayPart.length + "tháng".length);
  const complete = year.length === 4 || (year !== "" && !filled);
  const end = complete ? yearEnd : WORDS.lastIndex - (/[ \t]*$/.exec(tail)?.[0].length ?? 0);
  return {
    kind: "date",
    start,
    end: year === "" && !filled ? lastLetterEnd(text, end) : end,
    form: "words",
    keyword: { start, end: start + keyword.length },
    day: part(dayStart, day),
    month: part(monthStart, month),
    year: complete ? part(yearEnd - year.length, year) : null,
  };
}

function inDigits(text: string, keyword: Span | null, day: Span, separator: number): DateNode | null {
  const month = numberAt(text, partStart(text, day.end + 1, keyword), 2);
  if (month === null || text.charCodeAt(month.end) !== separator) return null;
  const year = numberAt(text, partStart(text, month.end + 1, keyword), 4);
  if (year === null || year.end - year.start === 3 || year.end - year.start === 1 || followsOn(text, year.end))
    return null;
  if (keyword === null && !plausible(text, separator, day, month, year)) return null;
  return {
    kind: "date",
    start: keyword?.start ?? day.start,
    end: year.end,
    form: separator === SLASH ? "slash" : separator === HYPHEN ? "hyphen" : "dot",
    keyword,
    day,
    month,
    year,
  };
}

/** `ngày 01/11/ 2011`: behind `ngày` a blank may have slipped in after a separator. */
function partStart(text: string, at: number, keyword: Span | null): number {
  return keyword !== null && text.charCodeAt(at) === 0x20 ? at + 1 : at;
}

/** The digits at `at`, at most `length` of them. */
function numberAt(text: string, at: number, length: number): Span | null {
  let end = at;
  while (end - at <= length && isDigit(text.charCodeAt(end))) end++;
  return end === at || end - at > length ? null : { start: at, end };
}

const SLASH = 0x2f;
const HYPHEN = 0x2d;
const DOT = 0x2e;

function isSeparator(code: number): boolean {
  return code === SLASH || code === HYPHEN || code === DOT;
}

function inBlankDigits(text: string, start: number): DateNode | null {
  BLANK_DIGITS.lastIndex = start;
  const match = BLANK_DIGITS.exec(text);
  if (match === null) return null;
  const [, keyword = "", day = "", month = "", year = ""] = match;
  const end = BLANK_DIGITS.lastIndex;
  const yearStart = text.indexOf(year, text.lastIndexOf("/", end));
  const dayStart = text.indexOf(day, start + keyword.length);
  const monthStart = text.indexOf(month, text.indexOf("/", start) + 1);
  return {
    kind: "date",
    start,
    end,
    form: "slash",
    keyword: { start, end: start + keyword.length },
    day: part(dayStart, day),
    month: part(monthStart, month),
    year: year.length === 4 ? part(yearStart, year) : null,
  };
}

/** Without `ngày` a row of numbers is a date only where it has a full year and a day and month that could be meant. */
function plausible(text: string, separator: number, day: Span, month: Span, year: Span): boolean {
  if (separator === DOT || year.end - year.start !== 4) return false;
  const [dayValue, monthValue] = [Number(text.slice(day.start, day.end)), Number(text.slice(month.start, month.end))];
  const century = text.slice(year.start, year.start + 2);
  if (century < "18" || century > "21") return false;
  return separator === SLASH ? dayValue <= 31 || monthValue <= 12 : dayValue <= 31 && monthValue <= 12;
}

/** True where what stands behind the digits makes them part of something longer: `12/12/2020/QĐ`, `1.2.2020.5`. */
function followsOn(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code === 0x2f) return true;
  return (code === 0x2d || code === 0x2e) && isDigit(text.charCodeAt(end + 1));
}

function isJoining(code: number): boolean {
  return code === 0x2f || code === 0x2d || code === 0x2e || code === 0x3d || code === 0x5f || code === 0x40;
}

function lastLetterEnd(text: string, from: number): number {
  let end = from;
  while (!letterAt(text, end - 1)) end--;
  return end;
}

function part(start: number, digits: string): Span | null {
  return digits === "" ? null : { start, end: start + digits.length };
}
