/** The first mention of a document in a legal-normative text gives its issuer. */
import { defineRule } from "../rule.ts";
import { mainMentions, sentenceBefore } from "./main-mentions.ts";

/** Behind these words only number and symbol are usual: `được sửa đổi, bổ sung bởi Nghị định số …`. */
const AMENDING = /(?:sửa đổi|bổ sung|thay thế|bãi bỏ)[^,;]*$/i;

/** Documents whose issuer the sentence does not tell otherwise, as it does of proposals and reports. */
const NORMATIVE: ReadonlySet<string> = new Set([
  "Nghị định",
  "Thông tư",
  "Thông tư liên tịch",
  "Nghị quyết",
  "Quyết định",
]);

export const citationQpplOtherFirst = defineRule({
  id: "citation/qppl-other-first",
  severity: "warning",
  regimes: ["qppl"],
  source: "NĐ 78/2025/NĐ-CP, Điều 68, khoản 1; NĐ 187/2025/NĐ-CP (điểm b mới thấy một phần)",
  inForce: { from: "2025-04-01" },
  fix: "none",
  unverified: true,
  messages: {
    vi: { issuer: (symbol) => `Lần đầu viện dẫn ${symbol} cần ghi cơ quan ban hành và tên văn bản.` },
    en: { issuer: (symbol) => `The first mention of ${symbol} gives its issuer and its name.` },
  },
  docs: {
    title: {
      vi: "Văn bản quy phạm pháp luật viện dẫn văn bản khác lần đầu phải ghi cơ quan ban hành và tên",
      en: "Legal-normative texts give issuer and name at the first mention of a document",
    },
    why: {
      vi: "Người đọc biết văn bản nào được viện dẫn mà không phải tra cứu.",
      en: "So readers know which document is meant.",
    },
    slot: "body",
    bad: "Điều 1. Phạm vi điều chỉnh\nThông tư này quy định thời hạn bảo quản hồ sơ hình thành theo Nghị định số 78/2025/NĐ-CP.\nĐiều 2. Hiệu lực thi hành\nThông tư này có hiệu lực thi hành kể từ ngày 01 tháng 8 năm 2026.",
    good: "Điều 1. Phạm vi điều chỉnh\nThông tư này quy định thời hạn bảo quản hồ sơ hình thành theo Nghị định số 78/2025/NĐ-CP của Chính phủ quy định chi tiết một số điều của Luật Ban hành văn bản quy phạm pháp luật.\nĐiều 2. Hiệu lực thi hành\nThông tư này có hiệu lực thi hành kể từ ngày 01 tháng 8 năm 2026.",
  },
  *check(analysis, report, { citedDocuments }) {
    for (const document of citedDocuments) {
      const [first] = mainMentions(document, analysis);
      if (first === undefined || !NORMATIVE.has(first.type ?? "") || first.issuer !== null) continue;
      const before = sentenceBefore(first, analysis.source);
      if (before === null || AMENDING.test(before)) continue;
      yield report.issuer(first.printedSymbol.range, [first.symbol.text]);
    }
  },
});
