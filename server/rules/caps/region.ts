/** Regions named by their direction have a capital on every syllable. */

import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { capitalHits } from "./capital-hits.ts";

export const capsRegion = defineRule({
  id: "caps/region",
  severity: "hint",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL II, Mục III, khoản 1, điểm đ",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",

  messages: {
    vi: { form: (printed, right) => `“${printed}” phải viết là “${right}”.` },
    en: { form: (printed, right) => `“${printed}” is written “${right}”.` },
  },
  docs: {
    title: {
      vi: "Tên khu vực chỉ phương hướng viết hoa mọi âm tiết.",
      en: "Names of regions have a capital on every syllable.",
    },
    why: { vi: "Đó là tên riêng của một vùng.", en: "They are proper names." },

    slot: "body",
    bad: "Điều 1. Tổ rà soát các tỉnh Nam bộ.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    good: "Điều 1. Tổ rà soát các tỉnh Nam Bộ.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
  },
  *check(analysis, report) {
    for (const { range, printed, right, text } of capitalHits(analysis, "caps/region")) {
      yield report.form(range, [printed, right], { fix: choiceFix(range, text) });
    }
  },
});
