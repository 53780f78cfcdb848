/** The forms in which official documents write a day: NĐ 30/2020, PL I, Phần I, Mục II, khoản 4, điểm b. */
import type { Bilingual } from "../rules/rule.ts";

/** `ngày 05 tháng 3 năm 2020`: a zero before days below 10 and before the months 1 and 2 only. */
export function dateInWords(iso: string): string {
  const { day, month, year } = partsOf(iso);
  return `ngày ${day} tháng ${month} năm ${year}`;
}

/** `05/3/2020`, as Party papers cite. */
export function dateInFigures(iso: string): string {
  const { day, month, year } = partsOf(iso);
  return `${day}/${month}/${year}`;
}

/** The day of the week of a day that the calendar has. */
export function weekdayOf(iso: string): Bilingual {
  return WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? WEEKDAYS[0];
}

/** How many days a month has; 0 for a month there is not. */
export function daysIn(year: number, month: number): number {
  return month < 1 || month > 12 ? 0 : new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

const WEEKDAYS: readonly [Bilingual, ...Bilingual[]] = [
  { vi: "Chủ nhật", en: "Sunday" },
  { vi: "Thứ Hai", en: "Monday" },
  { vi: "Thứ Ba", en: "Tuesday" },
  { vi: "Thứ Tư", en: "Wednesday" },
  { vi: "Thứ Năm", en: "Thursday" },
  { vi: "Thứ Sáu", en: "Friday" },
  { vi: "Thứ Bảy", en: "Saturday" },
];

function partsOf(iso: string): { readonly day: string; readonly month: string; readonly year: string } {
  const [year = "", month = "", day = ""] = iso.split("-");
  return { day, month: Number(month) < 3 ? month : String(Number(month)), year };
}
