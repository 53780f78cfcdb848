/** From its second mention on a document is cited by type, number and symbol alone. */
import type { Analysis, Range } from "../../model/analysis.ts";
import type { Mention } from "../cited-documents.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { mainMentions, sentenceBefore } from "./main-mentions.ts";

/** What may stand between symbol, date and issuer of a full mention. */
const CONNECTORS = /^[\s,]*(?:của[\s,]*)?$/;

export const citationLaterShort = defineRule({
  id: "citation/later-short",
  severity: "hint",
  regimes: ["state"],
  source: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 6, điểm b",
  inForce: { from: "2020-03-05" },
  fix: "choice",
  messages: {
    vi: {
      repeated: (symbol, line) =>
        `${symbol} đã được viện dẫn đầy đủ ở dòng ${line}; từ lần sau chỉ cần ghi tên loại và số, ký hiệu.`,
    },
    en: {
      repeated: (symbol, line) =>
        `${symbol} is cited in full on line ${line}; type and symbol are enough from then on.`,
    },
  },
  docs: {
    title: {
      vi: "Từ lần viện dẫn thứ hai chỉ ghi tên loại và số, ký hiệu của văn bản",
      en: "From the second mention on, type and symbol of a document are enough",
    },
    why: {
      vi: "Nhắc lại đầy đủ làm câu văn nặng nề mà không thêm thông tin.",
      en: "Repeating the full form makes sentences heavy and tells nothing new.",
    },
    slot: "body",
    bad: "Điều 1. Công tác văn thư thực hiện theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Công tác văn thư thực hiện theo Nghị định số 30/2020/NĐ-CP.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check(analysis, report, { citedDocuments }) {
    for (const document of citedDocuments) {
      // Where a symbol recurs the date says which document is meant.
      if (document.mentions.length < 2 || document.known.length > 1) continue;
      const [first, ...later] = mainMentions(document, analysis);
      if (first === undefined || extrasOf(first, analysis) === null) continue;
      for (const mention of later) {
        const extras = extrasOf(mention, analysis);
        if (extras === null || mention.date?.iso !== first.date?.iso || isBasis(mention, analysis)) continue;
        if (sentenceBefore(mention, analysis.source) === null) continue;
        const line = String(analysis.positionAt(first.range.start).line);
        yield report.repeated(extras, [mention.symbol.text, line], { fix: choiceFix(extras, "") });
      }
    }
  },
});

/** Range of date and issuer behind the symbol; null where one is missing, blank, or something else stands between. */
function extrasOf({ printedSymbol, date, issuer }: Mention, { source }: Analysis): Range | null {
  if (date === null || date.iso === null || issuer === null) return null;
  const [near, far] = date.range.start < issuer.range.start ? [date.range, issuer.range] : [issuer.range, date.range];
  const gaps = [source.slice(printedSymbol.range.end, near.start), source.slice(near.end, far.start)];
  return gaps.every((gap) => CONNECTORS.test(gap)) ? { start: printedSymbol.range.end, end: far.end } : null;
}

function isBasis({ range }: Mention, { legalBases }: Analysis): boolean {
  return legalBases.some((basis) => range.start >= basis.range.start && range.start < basis.range.end);
}
