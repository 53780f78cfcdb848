/** Only texts of higher legal force are bases of a legal-normative text: no plans, notices or letters. */
import { defineRule } from "../rule.ts";

/** Types that carry no rules. */
const NO_RULES: ReadonlySet<string> = new Set([
  "Kế hoạch",
  "Thông báo",
  "Công văn",
  "Báo cáo",
  "Tờ trình",
  "Hướng dẫn",
  "Công điện",
  "Biên bản",
  "Phương án",
  "Đề án",
]);

export const qpplBasisHigherForce = defineRule({
  id: "qppl/basis-higher-force",
  severity: "hint",
  regimes: ["qppl"],
  source: "NĐ 34/2016/NĐ-CP, Điều 62; Luật 64/2025/QH15 (căn cứ là văn bản có hiệu lực pháp lý cao hơn)",
  inForce: { from: "2016-07-01" },
  fix: "none",
  messages: {
    vi: { lower: (type) => `${type} không phải văn bản có hiệu lực pháp lý cao hơn, không dùng làm căn cứ ban hành.` },
    en: { lower: (type) => `A ${type} has no higher legal force and is no basis.` },
  },
  docs: {
    title: {
      vi: "Căn cứ ban hành là văn bản có hiệu lực pháp lý cao hơn",
      en: "Bases are texts of higher legal force",
    },
    why: {
      vi: "Kế hoạch, thông báo, công văn không đặt ra quy phạm để làm căn cứ.",
      en: "Plans, notices and letters lay down no rules.",
    },
    slot: "bases",
    bad: "Căn cứ Luật Lưu trữ số 33/2024/QH15;\nCăn cứ Kế hoạch số 20/KH-BNV của Bộ trưởng Bộ Nội vụ;\nTheo đề nghị của Cục trưởng Cục Văn thư và Lưu trữ nhà nước;",
    good: "Căn cứ Luật Lưu trữ số 33/2024/QH15;\nTheo đề nghị của Cục trưởng Cục Văn thư và Lưu trữ nhà nước;",
  },
  *check({ legalBases, citations }, report) {
    let next = 0;
    for (const { range, opening } of legalBases) {
      if (!/^căn cứ/i.test(opening.text)) continue;
      while ((citations[next]?.range.start ?? Infinity) < opening.range.end) next++;
      const cited = citations[next];
      if (cited === undefined || cited.range.start > opening.range.end + 3 || cited.range.end > range.end) continue;
      const { type, typePart } = cited;
      if (type !== null && typePart !== null && NO_RULES.has(type)) yield report.lower(typePart.range, [type]);
    }
  },
});
