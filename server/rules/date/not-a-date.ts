/** Dates that the calendar does not have, in every written form, and years that are slips of the pen. */
import type { Analysis, DateMention, Range } from "../../model/analysis.ts";
import { daysInMonth } from "../../model/dates.ts";
import { defineRule } from "../rule.ts";
import { looseDates, looseYears } from "./loose-dates.ts";

/** Any year in which February has 29 days. */
const LEAP_YEAR = 2000;

/** No living document was issued outside these years. */
const FIRST_YEAR = 1945;
const LAST_YEAR = 2099;

/** Land is leased for 99 years at most, so that a date further ahead is a slip. */
const FURTHEST_AHEAD = 100;

/** Nearer years are history that a document may tell of: 1789, 1890, 1930. */
const NEAREST_SLIP_BACK = 200;

/** The first years of Thăng Long, one digit from years of our time. */
const REMEMBERED: ReadonlySet<string> = new Set(["1009", "1010"]);

export const dateNotADate = defineRule({
  id: "date/not-a-date",
  severity: "error",
  regimes: ["state", "party", "qppl", "none"],
  source: "Lịch dương (Gregorian)",
  fix: "none",
  messages: {
    vi: {
      month: (date) => `“${date}” không phải là ngày có thật: một năm chỉ có 12 tháng.`,
      day: (date) => `“${date}” không phải là ngày có thật: không có ngày này trong tháng.`,
      leapDay: (date, year) =>
        `“${date}” không phải là ngày có thật: năm ${year} không nhuận, tháng 02 chỉ có 28 ngày.`,
      year: (year, own) => `Năm “${year}” cách năm ban hành (${own}) hàng trăm năm: có thể đã gõ nhầm chữ số.`,
      ownYear: (year) => `Năm ban hành “${year}” có thể đã gõ nhầm chữ số.`,
    },
    en: {
      month: (date) => `“${date}” is no date: a year has 12 months.`,
      day: (date) => `“${date}” is no date: the month has no such day.`,
      leapDay: (date, year) => `“${date}” is no date: ${year} is no leap year, its February has 28 days.`,
      year: (year, own) => `The year “${year}” is centuries from the document's own (${own}): a digit may be mistyped.`,
      ownYear: (year) => `The year of issue, “${year}”, may have a mistyped digit.`,
    },
  },
  docs: {
    title: {
      vi: "Ngày, tháng, năm ghi trong văn bản phải có thật trong lịch.",
      en: "Every date of the text exists in the calendar.",
    },
    why: {
      vi: "Ngày không có thật làm sai thời hạn, hiệu lực và căn cứ viện dẫn.",
      en: "An impossible date spoils time limits, effect and citations.",
    },
    slot: "body",
    bad: "Điều 1. Các phòng báo cáo kết quả trước ngày 31 tháng 11 năm 2026./.",
    good: "Điều 1. Các phòng báo cáo kết quả trước ngày 30 tháng 11 năm 2026./.",
  },
  *check(analysis, report) {
    const { source, dates, header } = analysis;
    const own = ownYear(analysis);
    const judge = (range: Range, day: string, month: string, year: string) => {
      const impossible = impossibility(day, month, year);
      if (impossible === null || isLunar(source, range.end)) return null;
      const printed = source.slice(range.start, range.end).replace(/\s+/g, " ");
      return impossible === "leapDay" ? report.leapDay(range, [printed, year]) : report[impossible](range, [printed]);
    };
    const known: Range[] = [];
    for (const date of dates) {
      const { range, iso } = date;
      known.push(range);
      // Most dates are real ones of our time; their parts need not be cut out.
      if (iso !== null && own !== null && !isSlip(iso.slice(0, 4), own)) continue;
      const { day, month, year } = date;
      const found =
        iso === null && isClearlyDate(date) ? judge(range, day?.text ?? "", month?.text ?? "", year?.text ?? "") : null;
      if (found !== null) yield found;
      else if (range.start === header.placeDate?.date.range.start) {
        if (year !== null && /^\d{4}$/.test(year.text) && !isLivingYear(year.text)) {
          yield report.ownYear(year.range, [year.text], { severity: "warning" });
        }
      } else if (year !== null && own !== null && isSlip(year.text, own)) {
        yield report.year(year.range, [year.text, String(own)], { severity: "warning" });
      }
    }
    for (const { range, day, month, year } of looseDates(analysis, known)) {
      const found = judge(range, day, month, year);
      if (found !== null) yield found;
      else if (own !== null && year !== "" && isSlip(year, own)) {
        const yearRange = { start: range.end - year.length, end: range.end };
        known.push(yearRange);
        yield report.year(yearRange, [year, String(own)], { severity: "warning" });
      }
    }
    if (own === null) return;
    known.sort((one, other) => one.start - other.start);
    for (const { range, year } of looseYears(analysis, known, (wanted) => isLoneSlip(wanted, own))) {
      yield report.year(range, [year, String(own)], { severity: "warning" });
    }
  },
});

/** A row of numbers without `ngày` may be something else, unless its parts look like a date. */
function isClearlyDate({ form, text, day, month }: DateMention): boolean {
  if (form === "words" || form === "hyphen" || /^ngày/i.test(text)) return true;
  return form === "slash" && Number(day?.text ?? 0) < 40 && Number(month?.text ?? 0) < 20;
}

/** Lunar months have 30 days at any time of the year. */
function isLunar(source: string, end: number): boolean {
  return /^[\s(,]{0,3}(?:năm [^.,;]{0,12})?[\s(]{0,2}(?:âm lịch|ÂL|AL)/i.test(source.slice(end, end + 30));
}

/** What is wrong with parts as printed, of which any may be empty. */
function impossibility(day: string, month: string, year: string): "month" | "day" | "leapDay" | null {
  const [dayValue, monthValue] = [numberOf(day), numberOf(month)];
  if (monthValue !== null && (monthValue < 1 || monthValue > 12)) return "month";
  if (dayValue === null) return null;
  if (dayValue < 1 || dayValue > daysInMonth(LEAP_YEAR, monthValue ?? 1)) return "day";
  return /^\d{4}$/.test(year) && dayValue > daysInMonth(Number(year), monthValue ?? 1) ? "leapDay" : null;
}

function numberOf(digits: string): number | null {
  return /^\d+$/.test(digits) ? Number(digits) : null;
}

/** The year of issue, also of a draft whose day is open; null where there is none or it cannot be right. */
function ownYear({ header, dates, issued }: Analysis): number | null {
  const at = header.placeDate?.date.range.start;
  const printed = issued?.slice(0, 4) ?? dates.find(({ range }) => range.start === at)?.year?.text ?? "";
  return isLivingYear(printed) ? Number(printed) : null;
}

function isLivingYear(year: string): boolean {
  return /^\d{4}$/.test(year) && Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR;
}

/** `2205` or `1020` in a document of 2025, as the year of a whole date; five digits are a slip at any time. */
function isSlip(year: string, own: number): boolean {
  if (year.length !== 4) return year.length === 5;
  const distance = Number(year) - own;
  if (distance >= FURTHEST_AHEAD) return true;
  return distance <= -NEAREST_SLIP_BACK && isNearMisspelling(year, own);
}

/** The same for a year alone, which history and forecasts name more freely. */
function isLoneSlip(year: string, own: number): boolean {
  return isSlip(year, own) && !REMEMBERED.has(year) && isNearMisspelling(year, own);
}

/** True when one digit, or the order of two neighbours, makes of `year` a year that the document may well name. */
function isNearMisspelling(year: string, own: number): boolean {
  for (let meant = own - 30; meant <= own + 5; meant++) {
    const right = String(meant);
    const wrong = [0, 1, 2, 3].filter((index) => right.charAt(index) !== year.charAt(index));
    const [first = 0, second = 0] = wrong;
    if (wrong.length === 1) return true;
    const swapped = right.charAt(first) === year.charAt(second) && right.charAt(second) === year.charAt(first);
    if (wrong.length === 2 && second === first + 1 && swapped) return true;
  }
  return false;
}
