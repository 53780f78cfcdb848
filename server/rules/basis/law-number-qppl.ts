/** Legal-normative documents print the number of a law among their bases. */
import { defineRule } from "../rule.ts";
import { lawBases } from "./law-citation.ts";

export const basisLawNumberQppl = defineRule({
  id: "basis/law-number-qppl",
  severity: "warning",
  regimes: ["qppl"],
  source: "NĐ 78/2025/NĐ-CP, Điều 68, khoản 1, sửa đổi bởi NĐ 187/2025/NĐ-CP",
  inForce: { from: "2025-07-01" },
  fix: "none",
  messages: {
    vi: {
      missing: (name) => `Văn bản quy phạm pháp luật ghi cả số, ký hiệu của luật làm căn cứ; ${name} chưa có số.`,
    },
    en: {
      missing: (name) => `Legal-normative documents print the number of a law among the bases; ${name} has none.`,
    },
  },
  docs: {
    title: {
      vi: "Luật, pháp lệnh làm căn cứ của văn bản quy phạm pháp luật ghi số, ký hiệu (từ 01/7/2025).",
      en: "Laws among the bases of legal-normative documents have their number (since 1 July 2025).",
    },
    why: {
      vi: "Từ ngày 01/7/2025, cách viện dẫn luật trong văn bản quy phạm pháp luật gồm tên và số, ký hiệu.",
      en: "Since then such documents cite a law by name and number.",
    },
    slot: "bases",
    bad: "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\nTheo đề nghị của Cục trưởng Cục Văn thư và Lưu trữ nhà nước;",
    good: "Căn cứ Luật Lưu trữ số 33/2024/QH15;\nTheo đề nghị của Cục trưởng Cục Văn thư và Lưu trữ nhà nước;",
  },
  *check(analysis, report) {
    for (const { basis, name, number, dated } of lawBases(analysis)) {
      if (number !== null || !dated) continue;
      const at = analysis.source.slice(basis.range.start, basis.range.end).indexOf(name);
      const start = basis.range.start + Math.max(0, at);
      // A name broken over lines is marked on its first one.
      const lineEnd = analysis.source.indexOf("\n", start);
      const broken = lineEnd === -1 ? basis.range.end : Math.min(lineEnd, basis.range.end);
      const end = at === -1 ? broken : start + name.length;
      yield report.missing({ start, end }, [name]);
    }
  },
});
