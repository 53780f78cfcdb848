/** The year in a cited symbol is the year of the date given with it. */
import type { Citation } from "../../model/analysis.ts";
import { defineRule } from "../rule.ts";

/** Types whose number runs by the year of issue that the symbol shows. Contracts and reports may show another year. */
const NUMBERED_BY_YEAR: ReadonlySet<string> = new Set([
  "Hiến pháp",
  "Bộ luật",
  "Luật",
  "Pháp lệnh",
  "Lệnh",
  "Nghị quyết",
  "Nghị quyết liên tịch",
  "Nghị định",
  "Quyết định",
  "Chỉ thị",
  "Thông tư",
  "Thông tư liên tịch",
]);

/** Years further apart are a slip in the date itself, which the rules of dates report. */
const FARTHEST = 50;

export const citationYearDateMismatch = defineRule({
  id: "citation/year-date-mismatch",
  severity: "error",
  regimes: ["state", "party", "qppl", "none"],
  source: "NĐ 34/2016, Điều 58; Luật 64/2025/QH15, Điều 7, khoản 3 (năm trong ký hiệu là năm ban hành)",
  fix: "none",
  messages: {
    vi: {
      mismatch: (symbol, symbolYear, dateYear) =>
        `Ký hiệu “${symbol}” ghi năm ${symbolYear} nhưng ngày viện dẫn thuộc năm ${dateYear}.`,
    },
    en: {
      mismatch: (symbol, symbolYear, dateYear) =>
        `The symbol “${symbol}” has the year ${symbolYear}, the date given with it the year ${dateYear}.`,
    },
  },
  docs: {
    title: {
      vi: "Năm trong ký hiệu và năm trong ngày của văn bản viện dẫn phải khớp nhau",
      en: "The year of a cited symbol and the year of its date agree",
    },
    why: {
      vi: "Năm trong ký hiệu là năm ban hành, nên một trong hai chỗ chắc chắn ghi sai.",
      en: "The year in a symbol is the year of issue, so one of the two is wrong.",
    },
    slot: "body",
    bad: "Điều 1. Thực hiện Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2011 của Chính phủ về kiểm soát thủ tục hành chính.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Thực hiện Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát thủ tục hành chính.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check({ citations }, report) {
    for (const citation of citations) {
      const { symbol, date, printedSymbol } = citation;
      if (symbol === null || date === null || !isNumberedByYear(citation)) continue;
      const symbolYear = fullYear(symbol.year);
      const dateYear = fullYear(date.year?.text);
      if (symbolYear === null || dateYear === null) continue;
      if (symbolYear === dateYear || Math.abs(symbolYear - dateYear) > FARTHEST) continue;
      yield report.mismatch(date.range, [symbol.text, String(symbolYear), String(dateYear)], {
        ...(printedSymbol === null ? {} : { related: [{ range: printedSymbol.range, message: SYMBOL }] }),
      });
    }
  },
});

const SYMBOL = { vi: "Ký hiệu được viện dẫn.", en: "The cited symbol." };

function isNumberedByYear({ type, symbol }: Citation): boolean {
  return symbol?.style === "qppl" && type !== null && NUMBERED_BY_YEAR.has(type);
}

/** Years are printed in digits, but not always all four of them. */
function fullYear(text: string | null | undefined): number | null {
  return text?.length === 4 ? Number(text) : null;
}
