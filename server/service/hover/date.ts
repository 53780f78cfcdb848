/** Tells the day of the week of a date, or why the calendar has no such day. */
import type { Analysis, DateMention } from "../../model/analysis.ts";
import { dateInFigures, daysIn, weekdayOf } from "../date-forms.ts";
import type { Voice } from "../markup.ts";
import { partAt } from "../places.ts";
import type { Told } from "./told.ts";

/** The date at `offset`; null where none is. */
export function dateAt({ dates }: Analysis, offset: number, { language }: Voice): Told | null {
  const date = partAt(dates, offset);
  return date === undefined ? null : { range: date.range, paragraphs: [describe(date)[language]] };
}

function describe({ iso, day, month, year }: DateMention): { readonly vi: string; readonly en: string } {
  if (iso !== null) {
    const { vi, en } = weekdayOf(iso);
    return { vi: `${vi}, ${dateInFigures(iso)}`, en: `${en}, ${iso}` };
  }
  if (day === null || month === null || year === null)
    return { vi: "Ngày, tháng, năm còn để trống.", en: "The date is not filled in yet." };
  const [monthNumber, yearNumber] = [Number(month.text), Number(year.text)];
  const days = daysIn(yearNumber, monthNumber);
  if (days === 0) return { vi: `Không có tháng ${month.text}.`, en: `There is no month ${month.text}.` };
  if (Number(day.text) >= 1 && Number(day.text) <= days)
    return { vi: "Năm chưa ghi đủ bốn chữ số.", en: "The year does not have four digits." };
  return {
    vi: `Không có ngày này: tháng ${monthNumber} năm ${year.text} có ${days} ngày.`,
    en: `There is no such day: month ${monthNumber} of ${year.text} has ${days} days.`,
  };
}
