/** Days of the week in words: `thứ Hai`. */
import { LETTER } from "../../../grammar/letters.ts";
import { CAPITALS_FROM } from "../number/layout-in-force.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { phrasePlaces } from "../text/word-places.ts";

const DAY = /[Tt]hứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy)(?=[,.;)\s])/y;

/** A time of day other than the afternoon: `chiều thứ hai` may be a dimension. */
const INSIDE_SENTENCE = new RegExp(`[${LETTER}\\d,] $`);
const AFTER_TIME = /(?:sáng|tối|trưa) $/;
const BEFORE_DATE = /^,? (?:ngày \d|h[aà]ng tuần|hằng tuần)/;

export const capsWeekdayMonthWords = defineRule({
  id: "caps/weekday-month-words",
  severity: "hint",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL II, Mục V, khoản 8, điểm c",
  inForce: { from: CAPITALS_FROM },
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
    for (const start of phrasePlaces(analysis, "thứ ")) {
      DAY.lastIndex = start;
      const printed = DAY.exec(source)?.[0];
      if (printed === undefined) continue;
      const end = start + printed.length;
      if (
        !AFTER_TIME.test(source.slice(Math.max(0, start - 6), start)) &&
        !BEFORE_DATE.test(source.slice(end, end + 12))
      )
        continue;
      const right = `${opensSentence(source, start) ? printed.slice(0, 4) : "thứ "}${printed.charAt(4).toUpperCase()}${printed.slice(5)}`;
      const range = { start, end };
      if (right !== printed) yield report.form(range, [printed, right], { fix: choiceFix(range, right) });
    }
  },
});
function opensSentence(source: string, start: number): boolean {
  return !INSIDE_SENTENCE.test(source.slice(Math.max(0, start - 2), start));
}
