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
      const row = rowOf(section);
      if (row !== null) counts.set(row, (counts.get(row) ?? 0) + 1);
    }
    for (const section of sections) {
      const row = rowOf(section);
      if (row === null || section.quoted || section.depth > 0) continue;
      // Another label than the first was cut off from its list.
      if (section.ordinal !== 1 || section.parent === -1 || counts.get(row) !== 1) continue;
      const { kind, marker, label } = section;
      if (kind === "clause") yield report.clause(marker.range, [label]);
      else yield report.point(marker.range, [label]);
    }
  },
});

/** A number for the clauses, or the points, of one parent; null for other units. */
function rowOf({ kind, parent }: Section): number | null {
  return kind === "clause" ? parent * 2 : kind === "point" ? parent * 2 + 1 : null;
}
