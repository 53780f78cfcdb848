/** The year of the document's own date has four digits. */
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";

export const dateArabic = defineRule({
  id: "date/arabic",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 4, điểm b",
  inForce: { from: LAYOUT_FROM },
  fix: "none",
  messages: {
    vi: { year: (year) => `Năm ban hành phải ghi đủ bốn chữ số, không ghi “${year}”.` },
    en: { year: (year) => `The year of issue has four digits, not “${year}”.` },
  },
  docs: {
    title: {
      vi: "Ngày, tháng, năm ban hành ghi bằng chữ số Ả Rập; năm đủ bốn chữ số.",
      en: "The date of issue is in Arabic digits, the year with all four.",
    },
    why: {
      vi: "Năm viết tắt không xác định được thế kỷ và không tra cứu được.",
      en: "A shortened year does not name the century and cannot be looked up.",
    },
    slot: "placeDate",
    bad: "Lâm Đồng, ngày 15 tháng 6 năm 26",
    good: "Lâm Đồng, ngày 15 tháng 6 năm 2026",
  },
  *check(analysis, report) {
    const year = analysis.header.placeDate?.date.year;
    if (!year) return;
    // `năm 20` and `năm 202` are years that a draft leaves open: see `date/blank`.
    if (/^\d{1,3}$/.test(year.text) && !/^202?$/.test(year.text)) yield report.year(year.range, [year.text]);
  },
});
