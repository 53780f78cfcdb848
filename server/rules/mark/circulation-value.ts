/** Circulation marks of State papers are in capitals: `LƯU HÀNH NỘI BỘ`. */

import { defineRule, safeFix } from "../rule.ts";
import { foldMark, marksOf } from "./marks.ts";

export const markCirculationValue = defineRule({
  id: "mark/circulation-value",
  severity: "warning",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020, PL I, Phần I, Mục III, khoản 2, điểm c",
  inForce: { from: "2020-03-05" },
  fix: "safe",

  messages: {
    vi: { capitals: (printed, right) => `Chỉ dẫn phạm vi lưu hành “${printed}” phải viết in hoa: “${right}”.` },
    en: { capitals: (printed, right) => `The circulation mark “${printed}” is in capitals: “${right}”.` },
  },
  docs: {
    title: { vi: "Chỉ dẫn về phạm vi lưu hành viết in hoa.", en: "Circulation marks are in capitals." },
    why: {
      vi: "Nghị định quy định chỉ dẫn này là dấu chữ in hoa.",
      en: "The regulation has them stamped in capitals.",
    },

    slot: "number",
    bad: "Số: 15/QĐ-SNV\nLưu hành nội bộ",
    good: "Số: 15/QĐ-SNV\nLƯU HÀNH NỘI BỘ",
  },
  *check(analysis, report) {
    for (const { kind, value, text, range } of marksOf(analysis)) {
      if (kind !== "circulation" || value === null || text === text.toUpperCase()) continue;
      yield report.capitals(range, [text, value], { fix: foldMark(text) === value ? safeFix(range, value) : null });
    }
  },
});
