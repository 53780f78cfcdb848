/** An urgency mark of State papers is `HỎA TỐC`, `THƯỢNG KHẨN` or `KHẨN`, in capitals. */

import { defineRule, safeFix } from "../rule.ts";
import { foldMark, marksOf } from "./marks.ts";

export const markUrgencyValue = defineRule({
  id: "mark/urgency-value",
  severity: "error",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020, PL I, Phần I, Mục III, khoản 2, điểm b",
  inForce: { from: "2020-03-05" },
  fix: "safe",

  messages: {
    vi: {
      capitals: (printed, right) => `Dấu chỉ mức độ khẩn “${printed}” phải viết in hoa: “${right}”.`,
      unknown: (printed) => `“${printed}” không phải là mức độ khẩn; chỉ dùng “HỎA TỐC”, “THƯỢNG KHẨN”, “KHẨN”.`,
    },
    en: {
      capitals: (printed, right) => `The urgency mark “${printed}” is in capitals: “${right}”.`,
      unknown: (printed) => `“${printed}” is no urgency mark; these are “HỎA TỐC”, “THƯỢNG KHẨN”, “KHẨN”.`,
    },
  },
  docs: {
    title: {
      vi: "Mức độ khẩn là “HỎA TỐC”, “THƯỢNG KHẨN” hoặc “KHẨN”, viết in hoa.",
      en: "Urgency marks are “HỎA TỐC”, “THƯỢNG KHẨN” and “KHẨN”, in capitals.",
    },
    why: { vi: "Nghị định quy định ba mức độ khẩn.", en: "The regulation knows three degrees of urgency." },

    slot: "number",
    bad: "Số: 15/QĐ-SNV\nHỎA TỐC HẸN GIỜ",
    good: "Số: 15/QĐ-SNV\nHỎA TỐC",
  },
  *check(analysis, report) {
    for (const { kind, value, text, range } of marksOf(analysis)) {
      if (kind !== "urgency" || (text === text.toUpperCase() && foldMark(text) === value)) continue;
      if (value === null) yield report.unknown(range, [text]);
      else yield report.capitals(range, [text, text.toUpperCase()], { fix: safeFix(range, text.toUpperCase()) });
    }
  },
});
