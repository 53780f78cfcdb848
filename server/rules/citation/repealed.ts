/** A document that another had replaced when this one was written is no legal basis. */
import type { Analysis, Range } from "../../model/analysis.ts";
import { resolveCitation } from "../cited-documents.ts";
import { shortDate } from "../printed-date.ts";
import { defineRule } from "../rule.ts";

/** A basis that speaks of the change itself: `… được thay thế bởi …`. */
const TELLS_SO = /thay thế|bãi bỏ|hết hiệu lực|trước đây|sửa đổi|chuyển tiếp/i;

export const citationRepealed = defineRule({
  id: "citation/repealed",
  severity: "info",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 34/2016/NĐ-CP, Điều 62 (căn cứ phải là văn bản đang có hiệu lực); dữ liệu văn bản đã biết",
  fix: "none",
  messages: {
    vi: {
      superseded: (symbol, later, date) =>
        `Theo dữ liệu văn bản đã biết, ${symbol} được thay thế bằng ${later} ngày ${date}; hãy kiểm tra hiệu lực trước khi dùng làm căn cứ.`,
    },
    en: {
      superseded: (symbol, later, date) =>
        `According to the registry of known documents ${symbol} was replaced by ${later} of ${date}; check whether it may still be a basis.`,
    },
  },
  docs: {
    title: {
      vi: "Căn cứ không phải là văn bản đã có văn bản khác thay thế",
      en: "A legal basis is not a document that another has replaced",
    },
    why: {
      vi: "Căn cứ ban hành phải là văn bản còn hiệu lực vào ngày ban hành. Dữ liệu chỉ cho biết đã có văn bản thay thế, không khẳng định hiệu lực.",
      en: "A basis must be in force on the day of issue. The registry tells that a successor exists, and proves nothing about force.",
    },
    slot: "bases",
    bad: "Căn cứ Nghị định số 162/2017/NĐ-CP ngày 30 tháng 12 năm 2017 của Chính phủ quy định chi tiết Luật Tín ngưỡng, tôn giáo;\nTheo đề nghị của Chánh Văn phòng Sở.",
    good: "Căn cứ Nghị định số 95/2023/NĐ-CP ngày 29 tháng 12 năm 2023 của Chính phủ quy định chi tiết Luật Tín ngưỡng, tôn giáo;\nTheo đề nghị của Chánh Văn phòng Sở.",
  },
  *check(analysis, report, { asOf, citedDocuments, registry }) {
    const replaced = citedDocuments.filter(({ known }) => known.some(({ replacedBy }) => replacedBy !== null));
    if (replaced.length === 0) return;
    const bases = basesOf(analysis);
    const own = analysis.header.number?.symbol.text;
    for (const { mentions } of replaced) {
      for (const mention of mentions) {
        if (!bases.some(({ start, end }) => mention.range.start >= start && mention.range.start < end)) continue;
        const meant = resolveCitation(mention, analysis, registry).known;
        if (meant === null || meant.inferred) continue;
        const later = registry.later(meant);
        if (later === null || later.date > asOf || later.symbol === own) continue;
        yield report.superseded(mention.printedSymbol.range, [meant.symbol, later.symbol, shortDate(later.date)]);
      }
    }
  },
});

/** Ranges of the bases that cite plainly. */
function basesOf({ legalBases }: Analysis): readonly Range[] {
  return legalBases.flatMap(({ range, text }) => (TELLS_SO.test(text) ? [] : [range]));
}
