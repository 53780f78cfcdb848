/** A lone clause or point numbers nothing: it belongs into the text of the unit around it. */
import type { Section } from "../../model/analysis.ts";
import { defineRule } from "../rule.ts";

export const sectionSingleChild = defineRule({
  id: "section/single-child",
  severity: "hint",
  regimes: ["state", "party", "qppl"],
  source: "Thông lệ soạn thảo văn bản (chưa thấy quy định thành văn)",
  fix: "none",
  unverified: true,
  messages: {
    vi: {
      clause: (label) => `Chỉ có một khoản “${label}”; không cần đánh số, nên nhập vào nội dung của điều, mục.`,
      point: (label) => `Chỉ có một điểm “${label}”; không cần đánh số, nên nhập vào nội dung của khoản.`,
    },
    en: {
      clause: (label) => `“${label}” is the only clause here; it needs no number and can be merged.`,
      point: (label) => `“${label}” is the only point here; it needs no letter and can be merged.`,
    },
  },
  docs: {
    title: { vi: "Không đánh số khi chỉ có một khoản hoặc một điểm", en: "A lone clause or point is not numbered" },
    why: {
      vi: "Đánh số là để phân biệt; chỉ có một thì số thứ tự làm người đọc tưởng còn thiếu.",
      en: "Numbers tell things apart; a lone one makes readers look for the rest.",
    },
    slot: "body",
    bad: "Điều 1. Giao Văn phòng Sở:\n\n1. Rà soát danh mục hồ sơ.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Giao Văn phòng Sở rà soát danh mục hồ sơ.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check({ sections }, report) {
    const counts = new Map<number, number>();
    for (const section of sections) {
      const key = keyOf(section);
      if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const section of sections) {
      const key = keyOf(section);
      // Another label than the first was cut off from its list.
      if (key === null || counts.get(key) !== 1 || section.quoted || section.ordinal !== 1) continue;
      const { marker, label } = section;
      if (section.kind === "clause") yield report.clause(marker.range, [label]);
      else yield report.point(marker.range, [label]);
    }
  },
});

/** One number for the clauses, and one for the points, of a parent; null for other units and for those at the top. */
function keyOf({ kind, parent, depth }: Section): number | null {
  if (parent === -1 || depth > 0 || (kind !== "clause" && kind !== "point")) return null;
  return parent * 2 + (kind === "clause" ? 0 : 1);
}
