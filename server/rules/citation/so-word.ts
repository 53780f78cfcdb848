/** Between type and number of a cited document stands the word `số`. */
import type { Citation, Range } from "../../model/analysis.ts";
import { defineRule, safeFix } from "../rule.ts";

/** What may stand between a type and its symbol besides words: blanks and markup. */
const NO_WORDS = /^[\s\u00a0*_]*$/;

export const citationSoWord = defineRule({
  id: "citation/so-word",
  severity: "hint",
  regimes: ["state", "party", "qppl", "none"],
  source: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 6, điểm b (theo các mẫu viện dẫn của Nghị định)",
  fix: "safe",
  messages: {
    vi: { missing: (type, symbol) => `Thiếu từ “số” giữa “${type}” và “${symbol}”.` },
    en: { missing: (type, symbol) => `The word “số” is missing between “${type}” and “${symbol}”.` },
  },
  docs: {
    title: {
      vi: "Giữa tên loại và số, ký hiệu của văn bản viện dẫn có từ “số”",
      en: "The word “số” stands between the type and the number of a cited document",
    },
    why: {
      vi: "Mọi mẫu viện dẫn đều ghi tên loại, từ “số” rồi đến số, ký hiệu.",
      en: "Every sample citation of the regulation is built from type, the word “số”, and the symbol.",
    },
    slot: "body",
    bad: "Điều 1. Bãi bỏ Quyết định 15/QĐ-SNV ngày 12 tháng 01 năm 2024 của Giám đốc Sở Nội vụ.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Bãi bỏ Quyết định số 15/QĐ-SNV ngày 12 tháng 01 năm 2024 của Giám đốc Sở Nội vụ.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check({ citations, source }, report) {
    for (const citation of citations) {
      const { typePart, printedSymbol } = citation;
      if (typePart === null || printedSymbol === null || !lacksNumberWord(citation, source)) continue;
      const range: Range = { start: typePart.range.start, end: printedSymbol.range.end };
      const { start } = printedSymbol.range;
      yield report.missing(range, [typePart.text, printedSymbol.text], { fix: safeFix({ start, end: start }, "số ") });
    }
  },
});

/** True for a type written out, with its symbol right behind it. Headings in capitals and open numbers are left alone. */
function lacksNumberWord(citation: Citation, source: string): boolean {
  const { type, typePart, numberWord, printedSymbol, symbol, inHeading } = citation;
  // Titles of web pages and headings leave the word out for brevity.
  if (inHeading) return false;
  if (type === null || typePart === null || numberWord !== null || printedSymbol === null) return false;
  if (symbol === null || symbol.number === null) return false;
  if (typePart.text === typePart.text.toUpperCase()) return false;
  return NO_WORDS.test(source.slice(typePart.range.end, printedSymbol.range.start));
}
