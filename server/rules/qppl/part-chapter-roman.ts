/** The term of the National Assembly is written in Roman numerals: `Quốc hội khóa XV`. */
import { romanNumeral } from "../../../grammar/roman.ts";
import { bodyRange, isQuoted, placesOf } from "../body/body-text.ts";
import { defineRule, safeFix } from "../rule.ts";

const TERM = /^\s+(?:nước\s+[^\n.;]{0,60}?\s)?(kh(?:óa|oá)\s+)(\d{1,2})(?!\d|\/)/i;

const REACH = 100;

export const qpplPartChapterRoman = defineRule({
  id: "qppl/part-chapter-roman",
  severity: "error",
  regimes: ["qppl"],
  source: "NĐ 78/2025/NĐ-CP, Điều 64, khoản 3",
  inForce: { from: "2025-04-01" },
  fix: "safe",
  messages: {
    vi: { term: (printed, wanted) => `Khóa Quốc hội “${printed}” phải ghi bằng chữ số La Mã: “${wanted}”.` },
    en: { term: (printed, wanted) => `The term of the National Assembly “${printed}” is written “${wanted}”.` },
  },
  docs: {
    title: {
      vi: "Khóa Quốc hội ghi bằng chữ số La Mã (Phần, Chương: xem section/part-chapter-roman)",
      en: "The term of the National Assembly takes a Roman numeral (parts and chapters: section/part-chapter-roman)",
    },
    why: {
      vi: "Nghị định dành chữ số La Mã cho Phần, Chương và khóa Quốc hội.",
      en: "The regulation keeps Roman numerals for parts, chapters and the terms of the National Assembly.",
    },
    slot: "body",
    bad: "Điều 1. Phạm vi điều chỉnh\nThông tư này hướng dẫn lưu trữ hồ sơ của Đoàn đại biểu Quốc hội khóa 15.\nĐiều 2. Hiệu lực thi hành\nThông tư này có hiệu lực thi hành kể từ ngày 01 tháng 8 năm 2026.",
    good: "Điều 1. Phạm vi điều chỉnh\nThông tư này hướng dẫn lưu trữ hồ sơ của Đoàn đại biểu Quốc hội khóa XV.\nĐiều 2. Hiệu lực thi hành\nThông tư này có hiệu lực thi hành kể từ ngày 01 tháng 8 năm 2026.",
  },
  *check(analysis, report) {
    const { source } = analysis;
    for (const at of placesOf(source, "Quốc hội", bodyRange(analysis))) {
      const from = at + "Quốc hội".length;
      const found = TERM.exec(source.slice(from, from + REACH));
      if (found === null || isQuoted(analysis, at)) continue;
      const [all, word = "", digits = ""] = found;
      const start = from + all.length - digits.length;
      const range = { start, end: start + digits.length };
      const numeral = romanNumeral(Number(digits));
      const label = word.trim().toLowerCase();
      if (numeral !== "")
        yield report.term(range, [`${label} ${digits}`, `${label} ${numeral}`], { fix: safeFix(range, numeral) });
    }
  },
});
