/** Decimal numbers (`1.1.`) are no level of the regulation, which goes from clause to point. Said once, softly. */
import { defineRule } from "../rule.ts";

export const sectionDecimalNumbering = defineRule({
  id: "section/decimal-numbering",
  severity: "hint",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 6, điểm đ",
  inForce: { from: "2020-03-05" },
  fix: "none",
  messages: {
    vi: {
      decimal: (label) =>
        `Văn bản đánh số thập phân (“${label}”); dưới khoản, Nghị định chỉ quy định điểm a), b), c). Nên cân nhắc.`,
    },
    en: {
      decimal: (label) =>
        `The document uses decimal numbers (“${label}”); below the clause the regulation knows points a), b), c) only.`,
    },
  },
  docs: {
    title: {
      vi: "Dưới khoản là điểm a), b), c); số thập phân 1.1, 1.2 không có trong quy định",
      en: "Below the clause stand points a), b), c); the regulation has no decimal numbers",
    },
    why: {
      vi: "Kế hoạch, báo cáo dùng nhiều số thập phân, nhưng viện dẫn theo khoản, điểm thì không gọi tên được.",
      en: "Plans and reports use them a lot, yet a citation by clause and point has no name for them.",
    },
    slot: "body",
    bad: "Điều 1. Giao Văn phòng Sở:\n\n1. Rà soát hồ sơ:\n\n1.1. Lập danh mục;\n\n1.2. Đối chiếu danh mục.\n\n2. Báo cáo Giám đốc Sở.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Giao Văn phòng Sở:\n\n1. Rà soát hồ sơ:\n\na) Lập danh mục;\n\nb) Đối chiếu danh mục.\n\n2. Báo cáo Giám đốc Sở.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check({ sections }, report) {
    const first = sections.find(({ depth, quoted }) => depth > 0 && !quoted);
    if (first !== undefined) yield report.decimal(first.marker.range, [first.label]);
  },
});
