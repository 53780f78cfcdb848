/** Dates as values. */
import type { DateNode } from "../../grammar/inline.ts";
import type { SourceText } from "../../grammar/source.ts";
import type { DateMention } from "./analysis.ts";
import { partOfSpan } from "./parts.ts";

/** A date node with its value; `iso` only for a day the calendar has. */
export function dateMention(source: SourceText, node: DateNode): DateMention {
  const part = (span: { start: number; end: number } | null) => (span === null ? null : partOfSpan(source, span));
  const [day, month, year] = [part(node.day), part(node.month), part(node.year)];
  return {
    ...partOfSpan(source, node),
    form: node.form,
    day,
    month,
    year,
    iso: isoDate(year?.text ?? "", month?.text ?? "", day?.text ?? ""),
  };
}

/** ISO date of printed parts; null when one is missing, the year has not four digits, or no such day exists. */
export function isoDate(year: string, month: string, day: string): string | null {
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return null;
  const [numericYear, numericMonth, numericDay] = [Number(year), Number(month), Number(day)];
  if (numericMonth < 1 || numericMonth > 12 || numericDay < 1 || numericDay > daysInMonth(numericYear, numericMonth))
    return null;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** Days of a month of the Gregorian calendar; `month` from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
