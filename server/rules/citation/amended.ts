/** A legal basis that has been amended is cited together with what amended it. */
import { resolveCitation } from "../cited-documents.ts";
import { defineRule } from "../rule.ts";

/**
 * The registry tells that the codification of this day notes an amendment, and not when it was made: older documents
 * may well have been written before it.
 */
const CODIFIED = "2026-01-31";

/** A basis that names the amendment, or is one. */
const TELLS_SO = /sửa đổi|bổ sung/i;

export const citationAmended = defineRule({
  id: "citation/amended",
  severity: "hint",
  regimes: ["qppl"],
  source: "NĐ 78/2025/NĐ-CP, Điều 68, khoản 1 (sửa đổi bởi NĐ 187/2025/NĐ-CP); Bộ pháp điển",
  fix: "none",
  messages: {
    vi: {
      amended: (symbol) =>
        `Theo Bộ pháp điển, ${symbol} đã được sửa đổi, bổ sung; hãy kiểm tra và ghi thêm văn bản sửa đổi, bổ sung nếu cần.`,
    },
    en: {
      amended: (symbol) =>
        `According to the official codification ${symbol} has been amended; check, and name what amended it where needed.`,
    },
  },
  docs: {
    title: {
      vi: "Căn cứ đã được sửa đổi, bổ sung thì ghi cả văn bản sửa đổi, bổ sung",
      en: "A legal basis that has been amended is cited with what amended it",
    },
    why: {
      vi: "Người đọc cần biết căn cứ được áp dụng theo nội dung đã sửa đổi. Chỉ gợi ý, vì dữ liệu không ghi ngày sửa đổi.",
      en: "Readers must know that the amended text applies. A hint only: the registry does not tell the day of the amendment.",
    },
    slot: "bases",
    bad: "Căn cứ Luật Cán bộ, công chức số 24/2008/QH12;\nTheo đề nghị của Cục trưởng Cục Văn thư và Lưu trữ nhà nước;",
    good: "Căn cứ Luật Lưu trữ số 33/2024/QH15;\nTheo đề nghị của Cục trưởng Cục Văn thư và Lưu trữ nhà nước;",
  },
  *check(analysis, report, { asOf, citedDocuments, registry }) {
    if (asOf <= CODIFIED) return;
    const amended = citedDocuments.filter(({ known }) => known.some(({ status }) => status === "amended"));
    if (amended.length === 0) return;
    const bases = analysis.legalBases.filter(({ text }) => !TELLS_SO.test(text));
    for (const { mentions } of amended) {
      const mention = mentions.find(({ range }) =>
        bases.some((basis) => range.start >= basis.range.start && range.start < basis.range.end),
      );
      if (mention === undefined || resolveCitation(mention, analysis, registry).known?.status !== "amended") continue;
      yield report.amended(mention.printedSymbol.range, [mention.symbol.text]);
    }
  },
});
