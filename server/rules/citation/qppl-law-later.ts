/** Since 01/7/2025 later mentions of a law in a legal-normative text give type and number alone. */
import type { Mention } from "../cited-documents.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { LAWS, mainMentions } from "./main-mentions.ts";

export const citationQpplLawLater = defineRule({
  id: "citation/qppl-law-later",
  severity: "hint",
  regimes: ["qppl"],
  source: "NĐ 187/2025/NĐ-CP (sửa đổi, bổ sung NĐ 78/2025/NĐ-CP, Điều 68, khoản 1)",
  inForce: { from: "2025-07-01" },
  fix: "choice",
  messages: {
    vi: {
      repeated: (symbol, line) =>
        `Luật số ${symbol} đã viện dẫn đủ tên ở dòng ${line}; từ lần sau chỉ ghi tên loại và số, ký hiệu.`,
    },
    en: {
      repeated: (symbol, line) =>
        `Law ${symbol} is cited by name on line ${line}; from then on type and number are enough.`,
    },
  },
  docs: {
    title: {
      vi: "Từ lần viện dẫn thứ hai, luật chỉ ghi tên loại và số, ký hiệu",
      en: "From the second mention on a law is cited by type and number",
    },
    why: {
      vi: "Tên đã nêu ở lần đầu; nhắc lại chỉ làm câu văn dài thêm.",
      en: "The name is known from the first mention.",
    },
    slot: "body",
    bad: "Điều 1. Phạm vi điều chỉnh\nThông tư này quy định thời hạn bảo quản hồ sơ theo Luật Lưu trữ số 33/2024/QH15.\nĐiều 2. Hiệu lực thi hành\nThông tư này có hiệu lực thi hành kể từ ngày 01 tháng 8 năm 2026.",
    good: "Điều 1. Phạm vi điều chỉnh\nThông tư này quy định thời hạn bảo quản hồ sơ theo Luật số 33/2024/QH15.\nĐiều 2. Hiệu lực thi hành\nThông tư này có hiệu lực thi hành kể từ ngày 01 tháng 8 năm 2026.",
  },
  *check(analysis, report, { citedDocuments }) {
    for (const document of citedDocuments) {
      if (document.mentions.length < 2) continue;
      const [first, ...later] = mainMentions(document, analysis);
      if (first === undefined || !LAWS.has(first.type ?? "") || nameIn(first, analysis.source) === null) continue;
      for (const mention of later) {
        const name = nameIn(mention, analysis.source);
        if (name === null) continue;
        const line = String(analysis.positionAt(first.range.start).line);
        yield report.repeated(name, [mention.symbol.text, line], { fix: choiceFix(name, " ") });
      }
    }
  },
});

/** Range of the name between type and `số`, blanks included; null without one. */
function nameIn({ typePart, numberWord }: Mention, source: string): Mention["range"] | null {
  if (typePart === null || numberWord === null) return null;
  const range = { start: typePart.range.end, end: numberWord.range.start };
  return source.slice(range.start, range.end).trim() === "" ? null : range;
}
