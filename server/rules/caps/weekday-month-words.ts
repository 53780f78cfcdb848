/** Days of the week in words: `thứ Hai`. */
import { LAYOUT_FROM, layoutInForce } from "../number/layout-in-force.ts";
import { choiceFix, defineRule } from "../rule.ts";

/** Behind a time of day other than the afternoon (`chiều thứ hai` may be a dimension), or before a date. */
const AFTER_TIME = /(?:sáng|tối|trưa) ([Tt]hứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy))(?=[,.;)\s])/g;
const BEFORE_DATE = /[Tt]hứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy)(?=,? (?:ngày \d|h[aà]ng tuần|hằng tuần))/g;

export const capsWeekdayMonthWords = defineRule({
  id: "caps/weekday-month-words",
  severity: "hint",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL II, Mục V, khoản 8, điểm c",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",

  messages: {
    vi: { form: (printed, right) => `“${printed}” phải viết là “${right}”.` },
    en: { form: (printed, right) => `“${printed}” is written “${right}”.` },
  },
  docs: {
    title: {
      vi: "Thứ trong tuần viết bằng chữ thì viết hoa từ chỉ số: “thứ Hai”.",
      en: "Days of the week in words have a capital on the number: “thứ Hai”.",
    },
    why: { vi: "Nghị định quy định như vậy.", en: "The regulation says so." },

    slot: "body",
    bad: "Điều 1. Họp giao ban vào sáng Thứ hai.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    good: "Điều 1. Họp giao ban vào sáng thứ Hai.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
  },
  *check(analysis, report) {
    const { source } = analysis;
    if (!(source.includes("hứ ") && layoutInForce(analysis))) return;
    const found = [...source.matchAll(AFTER_TIME), ...source.matchAll(BEFORE_DATE)];
    const seen = new Set<number>();
    for (const match of found) {
      const printed = match[1] ?? match[0];
      const start = match.index + match[0].length - printed.length;
      const day = printed.slice(-printed.length + 4);
      const right = `${opensSentence(source, start) ? printed.slice(0, 4) : "thứ "}${day.charAt(0).toUpperCase()}${day.slice(1)}`;
      if (right === printed || seen.has(start)) continue;
      seen.add(start);
      const range = { start, end: start + printed.length };
      yield report.form(range, [printed, right], { fix: choiceFix(range, right) });
    }
  },
});
function opensSentence(source: string, start: number): boolean {
  return !/[\p{L}\d,] $/u.test(source.slice(Math.max(0, start - 2), start));
}
