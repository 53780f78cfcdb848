/** The Party's way to cite: a comma before the date, which is short. */
import type { DateMention } from "../../model/analysis.ts";
import { shortDate } from "../printed-date.ts";
import { defineRule, safeFix } from "../rule.ts";

export const citationPartyCommaBeforeDate = defineRule({
  id: "citation/party-comma-before-date",
  severity: "hint",
  regimes: ["party"],
  source:
    "HD 36-HD/VPTW, điểm 1.6.1; HD 05-HD/VPTW, Phần II, Mục I, điểm 6.1.4 (theo cách viện dẫn trong chính các văn bản này)",
  inForce: { from: "2018-04-03" },
  fix: "safe",
  messages: {
    vi: {
      comma: (symbol) => `Văn bản của Đảng viện dẫn có dấu phẩy trước ngày: “${symbol}, ngày …”.`,
      short: (printed, wanted) => `Văn bản của Đảng viện dẫn ngày viết gọn: “${wanted}”, không viết “${printed}”.`,
    },
    en: {
      comma: (symbol) => `Party papers put a comma before the date: “${symbol}, ngày …”.`,
      short: (printed, wanted) => `Party papers cite the short date: “${wanted}”, not “${printed}”.`,
    },
  },
  docs: {
    title: {
      vi: "Văn bản của Đảng viện dẫn: dấu phẩy trước ngày, ngày viết gọn",
      en: "Party papers cite with a comma before a short date",
    },
    why: {
      vi: "Các hướng dẫn của Văn phòng Trung ương Đảng và quy định của Ban Bí thư đều viện dẫn như vậy.",
      en: "So do the guidelines of the Party's Central Office and the Secretariat's regulations themselves.",
    },
    slot: "body",
    bad: "Điều 1. Thực hiện Nghị quyết số 12-NQ/TW ngày 05/5/2026 của Bộ Chính trị.\nĐiều 2. Văn phòng Tỉnh ủy chịu trách nhiệm thi hành Quyết định này.",
    good: "Điều 1. Thực hiện Nghị quyết số 12-NQ/TW, ngày 05/5/2026 của Bộ Chính trị.\nĐiều 2. Văn phòng Tỉnh ủy chịu trách nhiệm thi hành Quyết định này.",
  },
  *check({ citations, source }, report) {
    for (const { symbol, printedSymbol, date, inHeading } of citations) {
      if (symbol?.style !== "party" || printedSymbol === null || date === null || date.iso === null || inHeading)
        continue;
      const { end } = printedSymbol.range;
      const gap = source.slice(end, date.range.start);
      if (/^\s+$/.test(gap))
        yield report.comma({ start: printedSymbol.range.start, end: date.range.end }, [symbol.text], {
          fix: safeFix({ start: end, end }, ","),
        });
      if (date.form === "words" && /^,?\s+$/.test(gap)) {
        const wanted = shortForm(date, date.iso);
        yield report.short(date.range, [date.text, wanted], { fix: safeFix(date.range, wanted) });
      }
    }
  },
});

/** `ngày 05 tháng 9 năm 2026` → `ngày 05/9/2026`. */
function shortForm({ text }: DateMention, iso: string): string {
  return `${/^ngày/i.test(text) ? "ngày " : ""}${shortDate(iso)}`;
}
