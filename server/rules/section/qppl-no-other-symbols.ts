/** In legal-normative texts the point is the smallest numbered unit; no dashes structure what stands below. */
import { defineRule } from "../rule.ts";

export const sectionQpplNoOtherSymbols = defineRule({
  id: "section/qppl-no-other-symbols",
  severity: "warning",
  regimes: ["qppl"],
  source: "NĐ 78/2025/NĐ-CP, Điều 63, khoản 2",
  inForce: { from: "2025-04-01" },
  fix: "none",
  messages: {
    vi: {
      dash: (unit, mark) =>
        `Dưới “${unit}” có ý mở đầu bằng “${mark}”; đơn vị nhỏ nhất của văn bản quy phạm pháp luật là điểm, không dùng ký hiệu khác.`,
    },
    en: {
      dash: (unit, mark) =>
        `Below “${unit}” items open with “${mark}”; the point is the smallest unit of a legal-normative text, and no other symbols are used.`,
    },
  },
  docs: {
    title: {
      vi: "Văn bản quy phạm pháp luật không dùng gạch đầu dòng dưới khoản, điểm",
      en: "Legal-normative texts use no dashes below clauses and points",
    },
    why: {
      vi: "Ý mở đầu bằng gạch không viện dẫn được theo điểm, khoản, điều.",
      en: "What a dash opens cannot be cited by point, clause and article.",
    },
    slot: "body",
    bad: "Điều 1. Phạm vi điều chỉnh\n1. Thông tư này quy định:\n- Thời hạn bảo quản hồ sơ;\n- Thời hạn bảo quản tài liệu.\n2. Thông tư này không quy định việc tiêu hủy hồ sơ.\nĐiều 2. Hiệu lực thi hành\nThông tư này có hiệu lực thi hành kể từ ngày 01 tháng 8 năm 2026.",
    good: "Điều 1. Phạm vi điều chỉnh\n1. Thông tư này quy định:\na) Thời hạn bảo quản hồ sơ;\nb) Thời hạn bảo quản tài liệu.\n2. Thông tư này không quy định việc tiêu hủy hồ sơ.\nĐiều 2. Hiệu lực thi hành\nThông tư này có hiệu lực thi hành kể từ ngày 01 tháng 8 năm 2026.",
  },
  *check({ sections }, report) {
    let last = -1;
    for (const section of sections) {
      const { kind, parent, quoted } = section;
      if (kind !== "dash" || quoted || parent === last) continue;
      const unit = sections[parent];
      if (unit === undefined || unit.quoted || !/^(?:article|clause|point)$/.test(unit.kind)) continue;
      last = parent;
      const { marker } = section;
      yield report.dash(marker.range, [unit.marker.text, marker.text]);
    }
  },
});
