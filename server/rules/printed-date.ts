/** Dates as documents print them: a zero before days below 10 and before January and February (NĐ 30/2020, PL I). */
import type { DateMention, TextPart } from "../model/analysis.ts";
import type { Edit } from "./rule.ts";

/** `2020-03-05` → `05/3/2020`. */
export function shortDate(iso: string): string {
  const { day, month, year } = partsOf(iso);
  return `${day}/${month}/${year}`;
}

/** `2020-03-05` → `ngày 05 tháng 3 năm 2020`. */
export function longDate(iso: string): string {
  const { day, month, year } = partsOf(iso);
  return `ngày ${day} tháng ${month} năm ${year}`;
}

/** Edits that turn a complete printed date into `iso`, in the form it has; parts that are right stay as they are. */
export function editsToDate(date: DateMention, iso: string): readonly Edit[] {
  const wanted = partsOf(iso);
  const edit = (part: TextPart | null, text: string): readonly Edit[] =>
    part === null || Number(part.text) === Number(text) ? [] : [{ range: part.range, text }];
  return [...edit(date.day, wanted.day), ...edit(date.month, wanted.month), ...edit(date.year, wanted.year)];
}

function partsOf(iso: string): { readonly day: string; readonly month: string; readonly year: string } {
  const [year = "", month = "", day = ""] = iso.split("-");
  return { day, month: Number(month) < 3 ? month : String(Number(month)), year };
}
