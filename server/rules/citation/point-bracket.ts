/** In running text a point is cited without its bracket: `điểm a khoản 2`. */
import { defineRule, safeFix } from "../rule.ts";

export const citationPointBracket = defineRule({
  id: "citation/point-bracket",
  severity: "hint",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL II, Mục V, khoản 7 (ví dụ)",
  inForce: { from: "2020-03-05" },
  fix: "safe",
  messages: {
    vi: { bracket: (printed, wanted) => `Viện dẫn điểm không kèm dấu ngoặc: “${wanted}”, không viết “${printed}”.` },
    en: { bracket: (printed, wanted) => `A point is cited without its bracket: “${wanted}”, not “${printed}”.` },
  },
  docs: {
    title: { vi: "Viện dẫn điểm không kèm dấu đóng ngoặc", en: "A point is cited without its bracket" },
    why: {
      vi: "Dấu ngoặc chỉ thuộc cách đánh số, không thuộc tên điểm.",
      en: "The bracket belongs to the numbering, not to the name of the point.",
    },
    slot: "body",
    bad: "Điều 1. Thực hiện theo điểm a) khoản 2 Điều 8 Quy chế làm việc của Sở.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Thực hiện theo điểm a khoản 2 Điều 8 Quy chế làm việc của Sở.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check({ references, source }, report) {
    for (const { steps } of references) {
      for (const { unit, range } of steps) {
        if (unit !== "point" || source.charAt(range.end - 1) !== ")") continue;
        const printed = source.slice(range.start, range.end).replace(/\s+/g, " ");
        const bracket = { start: range.end - 1, end: range.end };
        yield report.bracket(range, [printed, printed.slice(0, -1)], { fix: safeFix(bracket, "") });
      }
    }
  },
});
