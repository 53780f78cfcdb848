/** Units nest downwards: part, chapter, section, subsection, article, clause, point. */
import { structureErrors } from "../../../grammar/structure.ts";
import type { Section } from "../../model/analysis.ts";
import { defineRule } from "../rule.ts";

export const sectionLevelOrder = defineRule({
  id: "section/level-order",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 6, điểm c, đ; NĐ 78/2025/NĐ-CP, Điều 63",
  fix: "none",
  messages: {
    vi: {
      order: (label, before) =>
        `“${label}” là cấp lớn hơn nhưng đứng ngang hàng, sau “${before}”; bố cục đi từ Phần, Chương, Mục, Tiểu mục, Điều đến khoản, điểm.`,
    },
    en: {
      order: (label, before) =>
        `“${label}” is a larger unit but follows “${before}” at the same level; units nest from part and chapter down to clause and point.`,
    },
  },
  docs: {
    title: {
      vi: "Bố cục đi từ cấp lớn đến cấp nhỏ: Phần, Chương, Mục, Tiểu mục, Điều, khoản, điểm",
      en: "Units nest downwards: part, chapter, section, subsection, article, clause, point",
    },
    why: {
      vi: "Cấp nhỏ đứng ngoài cấp lớn thì viện dẫn theo cấp không còn xác định được.",
      en: "A smaller unit outside the larger ones cannot be cited by them.",
    },
    slot: "body",
    bad: "Mục 1\nQUY ĐỊNH CHUNG\n\nĐiều 1. Giao Văn phòng Sở rà soát danh mục hồ sơ.\n\nChương I\nTỔ CHỨC THỰC HIỆN\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Chương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Giao Văn phòng Sở rà soát danh mục hồ sơ.\n\nChương II\nTỔ CHỨC THỰC HIỆN\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check({ sections, tree }, report) {
    if (sections.length === 0) return;
    const body = tree.children.find(({ kind }) => kind === "body");
    if (body === undefined) return;
    /** The last section gone past below each parent. */
    const lastBelow = new Map<number, Section>();
    let at = 0;
    for (const { start, end } of structureErrors(body)) {
      for (; (sections[at]?.marker.range.start ?? Infinity) < start; at++) {
        const passed = sections[at];
        if (passed !== undefined) lastBelow.set(passed.parent, passed);
      }
      const section = sections[at];
      if (section === undefined || section.marker.range.start >= end) continue;
      const before = lastBelow.get(section.parent);
      // A clause or point before the first article is a line of prose rather than a unit.
      if (before === undefined || section.quoted || before.quoted || isLoose(before.kind)) continue;
      yield report.order(section.marker.range, [section.label, before.label]);
    }
  },
});

function isLoose(kind: string): boolean {
  return kind === "clause" || kind === "point" || kind === "dash";
}
