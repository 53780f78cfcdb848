/** A lone clause or point numbers nothing: it belongs into the text of the unit around it. */
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
    const counts = new Map<string, number>();
    for (const { kind, parent } of sections)
      counts.set(`${parent} ${kind}`, (counts.get(`${parent} ${kind}`) ?? 0) + 1);
    for (const { kind, parent, quoted, ordinal, depth, marker, label } of sections) {
      if ((kind !== "clause" && kind !== "point") || quoted || depth > 0) continue;
      // Another label than the first was cut off from its list.
      if (ordinal !== 1 || parent === -1 || counts.get(`${parent} ${kind}`) !== 1) continue;
      if (kind === "clause") yield report.clause(marker.range, [label]);
      else yield report.point(marker.range, [label]);
    }
  },
});
