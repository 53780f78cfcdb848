/** Arabic digits only in the number: no `15a`, no Roman numerals. Dotted government numbers (`66.22`) are real. */
import { defineRule } from "../rule.ts";
import { LAYOUT_FROM } from "./layout-in-force.ts";
import { rangeWithin } from "./printed-source.ts";
import { ownSymbol } from "./symbol-shape.ts";

export const numberArabic = defineRule({
  id: "number/arabic",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 3, điểm a",
  inForce: { from: LAYOUT_FROM },
  fix: "none",
  messages: {
    vi: { letters: (number) => `Số văn bản chỉ ghi bằng chữ số Ả Rập, không kèm chữ cái: “${number}”.` },
    en: { letters: (number) => `The number is written in Arabic digits only, without letters: “${number}”.` },
  },
  docs: {
    title: {
      vi: "Số văn bản ghi bằng chữ số Ả Rập, không kèm chữ cái hay số phụ.",
      en: "The number is written in Arabic digits, without letters or sub-numbers.",
    },
    why: {
      vi: "Số kèm chữ (15a) thường để chèn văn bản vào dãy số đã đăng ký, làm sai thứ tự của sổ đăng ký.",
      en: "A number such as 15a usually slips a document into a closed series and breaks the register's order.",
    },
    slot: "number",
    bad: "Số: 15a/QĐ-SNV",
    good: "Số: 15/QĐ-SNV",
  },
  *check(analysis, report) {
    const line = analysis.header.number;
    const shape = ownSymbol(analysis);
    if (line === null || shape === null || shape.kind !== "letters") return;
    yield report.letters(rangeWithin(analysis, line.printed, shape.numeral) ?? line.printed.range, [shape.numeral]);
  },
});
