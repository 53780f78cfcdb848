/** An urgency mark of Party papers is `KHẨN`, `THƯỢNG KHẨN` or `HỎA TỐC`; `HỎA TỐC HẸN GIỜ` is out of use. */

import { defineRule, safeFix } from "../rule.ts";
import { foldMark, marksOf } from "./marks.ts";

/** First day of HD 05-HD/VPTW, which no longer names the mark of QĐ 66-QĐ/TW. */
const TIMED_OUT_OF_USE = "2026-05-27";

export const markUrgencyParty = defineRule({
  id: "mark/urgency-party",
  severity: "error",
  regimes: ["party"],
  source: "QĐ 66-QĐ/TW, Điều 16; HD 36-HD/VPTW, Mục II, điểm 2.1; HD 05-HD/VPTW, Phần II, Mục II, khoản 3",
  inForce: { from: "2018-04-03" },
  fix: "safe",

  messages: {
    vi: {
      capitals: (printed, right) => `Dấu chỉ mức độ khẩn “${printed}” phải viết in hoa: “${right}”.`,
      unknown: (printed) =>
        `“${printed}” không phải là mức độ khẩn của văn bản Đảng; chỉ dùng “KHẨN”, “THƯỢNG KHẨN”, “HỎA TỐC”.`,
    },
    en: {
      capitals: (printed, right) => `The urgency mark “${printed}” is in capitals: “${right}”.`,
      unknown: (printed) =>
        `“${printed}” is no urgency mark of Party papers; these are “KHẨN”, “THƯỢNG KHẨN”, “HỎA TỐC”.`,
    },
  },
  docs: {
    title: {
      vi: "Mức độ khẩn của văn bản Đảng là “KHẨN”, “THƯỢNG KHẨN” hoặc “HỎA TỐC”.",
      en: "Urgency marks of Party papers are “KHẨN”, “THƯỢNG KHẨN” and “HỎA TỐC”.",
    },
    why: {
      vi: "Hướng dẫn hiện hành không còn mức “hỏa tốc hẹn giờ” của Quy định số 66-QĐ/TW.",
      en: "The present guidelines no longer have the “hỏa tốc hẹn giờ” of QĐ 66-QĐ/TW.",
    },

    slot: "number",
    bad: "Số 15-QĐ/TU\nHỎA TỐC HẸN GIỜ",
    good: "Số 15-QĐ/TU\nHỎA TỐC",
  },
  *check(analysis, report, { asOf }) {
    for (const { kind, value, text, range } of marksOf(analysis)) {
      const capitals = text.toUpperCase();
      if (kind !== "urgency" || (text === capitals && value !== null)) continue;
      if (foldMark(text) === "HỎA TỐC HẸN GIỜ" && asOf < TIMED_OUT_OF_USE) continue;
      if (value === null) yield report.unknown(range, [text]);
      else yield report.capitals(range, [text, capitals], { fix: safeFix(range, capitals) });
    }
  },
});
