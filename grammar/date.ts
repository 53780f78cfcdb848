/**
 * Reads one date, in words or digits, complete, partly blank or impossible.
 *
 *     ngày 05 tháng 3 năm 2020     ngày      tháng 02 năm 2024     03/6/2013     ngày 5.3.2020
 */
import { isDigit } from "./blanks.ts";
import type { DateNode } from "./inline.ts";
import { isLetter } from "./letters.ts";
import type { Span } from "./source.ts";

/** Marks of a part that is to be filled in by hand, the year's printed beginning (`20…`) left to its own group. */
const FILL = "(?:[ \\t]|\\r?\\n(?!\\r?\\n)|[.…_]|[xX](?![A-Za-zÀ-ỹ])|[xX]{2}){0,60}";
const GAP = "(?:[ \\t]|\\r?\\n(?!\\s*\\n)){0,40}";

const WORDS = new RegExp(
  `(ng[àÀ]y)(${FILL}(?:(\\d{1,3})${FILL})?)th[áÁ]ng(${FILL}(?:(\\d{1,3})${FILL})?),?${GAP}n[ăĂ]m${GAP}(\\d{0,4})(?!\\d)([ \\t.…_xX]{0,60})`,
  "iy",
);

const DIGITS = /(?:(ngày)[ \t\r\n]{0,40})?(\d{1,2})([/.-])(\d{1,2})\3(\d{4}|\d{2})(?![\d])/iy;

/** Both day and month to be written in: `ngày …/…/2025`. */
const BLANK_DIGITS =
  /(ngày)[ \t]{0,40}(?:(\d{1,2})|[ \t.…_]{1,40})\/(?:(\d{1,2})|[ \t.…_]{1,40})\/[ \t]{0,20}(\d{0,4})(?![\d/])[.…_]{0,60}/iy;

/** The date whose keyword `ngày` stands at `start`. */
export function keywordDateAt(text: string, start: number): DateNode | null {
  return inWords(text, start) ?? inDigits(text, start) ?? inBlankDigits(text, start);
}

/** The date in digits that starts at `start` without a keyword. */
export function digitDateAt(text: string, start: number): DateNode | null {
  const before = text.charCodeAt(start - 1);
  if (isDigit(before) || isLetter(before) || isJoining(before)) return null;
  return inDigits(text, start);
}

function inWords(text: string, start: number): DateNode | null {
  WORDS.lastIndex = start;
  const match = WORDS.exec(text);
  if (match === null) return null;
  const [, keyword = "", dayPart = "", day = "", monthPart = "", month = "", year = "", tail = ""] = match;
  const yearEnd = WORDS.lastIndex - tail.length;
  if (day === "" && month === "" && !/[.…_xX]| {2}|\t/.test(`${dayPart}|${monthPart}`)) {
    if (year === "" || isLetter(text.charCodeAt(WORDS.lastIndex))) return null;
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

function inDigits(text: string, start: number): DateNode | null {
  DIGITS.lastIndex = start;
  const match = DIGITS.exec(text);
  if (match === null) return null;
  const [, keyword, day = "", separator = "", month = "", year = ""] = match;
  const end = DIGITS.lastIndex;
  if (followsOn(text, end)) return null;
  if (keyword === undefined && !plausible(separator, Number(day), Number(month), year)) return null;
  const yearStart = end - year.length;
  const monthStart = yearStart - 1 - month.length;
  return {
    kind: "date",
    start,
    end,
    form: separator === "/" ? "slash" : separator === "-" ? "hyphen" : "dot",
    keyword: keyword === undefined ? null : { start, end: start + keyword.length },
    day: part(monthStart - 1 - day.length, day),
    month: part(monthStart, month),
    year: part(yearStart, year),
  };
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
function plausible(separator: string, day: number, month: number, year: string): boolean {
  if (year.length !== 4 || !/^(?:1[89]|2[01])/.test(year) || separator === ".") return false;
  return separator === "/" ? day <= 31 || month <= 12 : day <= 31 && month <= 12;
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
  while (!isLetter(text.charCodeAt(end - 1))) end--;
  return end;
}

function part(start: number, digits: string): Span | null {
  return digits === "" ? null : { start, end: start + digits.length };
}
