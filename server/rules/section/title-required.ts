/** Parts, chapters, sections and subsections have titles; in legal-normative texts articles have them too. */
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { isLastOf } from "../unfinished.ts";
import { unitsOf } from "./units.ts";

export const sectionTitleRequired = defineRule({
  id: "section/title-required",
  severity: "warning",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 6, điểm d; Luật 64/2025/QH15, Điều 7, khoản 2",
  inForce: { from: LAYOUT_FROM },
  fix: "none",
  messages: {
    vi: {
      missing: (unit) => `“${unit}” thiếu tiêu đề; Phần, Chương, Mục, Tiểu mục phải có tiêu đề.`,
      article: (article) => `“${article}” thiếu tên điều; điều của văn bản quy phạm pháp luật phải có tên.`,
    },
    en: {
      missing: (unit) => `“${unit}” has no title; parts, chapters, sections and subsections have one.`,
      article: (article) => `“${article}” has no title; articles of legal-normative texts have one.`,
    },
  },
  docs: {
    title: {
      vi: "Phần, Chương, Mục, Tiểu mục có tiêu đề; điều của văn bản quy phạm pháp luật có tên",
      en: "Parts, chapters, sections and subsections have titles, and so have articles of legal-normative texts",
    },
    why: {
      vi: "Tiêu đề cho biết nội dung chính của đơn vị bố cục.",
      en: "A title says what the unit is about.",
    },
    slot: "body",
    bad: "Chương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Giao Văn phòng Sở rà soát danh mục hồ sơ.\n\nChương II\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Chương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Giao Văn phòng Sở rà soát danh mục hồ sơ.\n\nChương II\nTỔ CHỨC THỰC HIỆN\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check(analysis, report) {
    for (const unit of unitsOf(analysis)) {
      const { kind } = unit;
      const isGroup = kind === "part" || kind === "chapter" || kind === "section" || kind === "subsection";
      if (!isGroup && (kind !== "article" || analysis.regime !== "qppl")) continue;
      const { marker, label } = unit;
      if (marker.text.length < 4 || unit.title !== "" || isLastOf(analysis, marker.range)) continue;
      if (isGroup) yield report.missing(marker.range, [label]);
      else yield report.article(marker.range, [label]);
    }
  },
});
