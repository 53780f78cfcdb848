/** A document cites none that is dated after it. */
import { defineRule } from "../rule.ts";

export const citationDateAfterDocument = defineRule({
  id: "citation/date-after-document",
  severity: "warning",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 6, điểm b (thời gian ban hành của văn bản viện dẫn)",
  fix: "none",
  messages: {
    vi: {
      later: (symbol, cited, own) => `Văn bản ${symbol} ghi ${cited}, sau ngày của chính văn bản này (${own}).`,
    },
    en: { later: (symbol, cited, own) => `${symbol} is dated ${cited}, after this document itself (${own}).` },
  },
  docs: {
    title: {
      vi: "Văn bản viện dẫn không thể có ngày sau ngày của văn bản",
      en: "A cited document is not dated after the citing one",
    },
    why: {
      vi: "Một trong hai ngày chắc chắn ghi sai.",
      en: "One of the two dates is wrong.",
    },
    slot: "body",
    bad: "Điều 1. Thực hiện Kế hoạch số 20/KH-UBND ngày 12 tháng 9 năm 2026 của Ủy ban nhân dân tỉnh.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Thực hiện Kế hoạch số 20/KH-UBND ngày 12 tháng 5 năm 2026 của Ủy ban nhân dân tỉnh.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check({ citations, issued, header, annexes }, report) {
    const own = header.placeDate?.date.text;
    if (issued === null || own === undefined) return;
    const end = annexes[0]?.range.start ?? Infinity;
    for (const { date, symbol, range } of citations) {
      if (date?.iso == null || date.iso <= issued || symbol === null || range.start >= end) continue;
      if (isMisprinted(date.iso, symbol.year, issued)) continue;
      yield report.later(date.range, [symbol.text, date.text, own]);
    }
  },
});

/** A year other than the symbol's, or far ahead, is a slip that other rules report. */
function isMisprinted(cited: string, year: string | null, issued: string): boolean {
  const citedYear = cited.slice(0, 4);
  return (year !== null && year !== citedYear) || Number(citedYear) - Number(issued.slice(0, 4)) > FARTHEST;
}

const FARTHEST = 5;
