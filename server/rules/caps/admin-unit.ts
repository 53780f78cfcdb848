/** The word for the level of a place is small before its name, whose syllables all have capitals. */

import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { capitalHits } from "./capital-hits.ts";

export const capsAdminUnit = defineRule({
  id: "caps/admin-unit",
  severity: "warning",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL II, Mục III, khoản 1, điểm a",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",

  messages: {
    vi: { form: (printed, right) => `“${printed}” phải viết là “${right}”.` },
    en: { form: (printed, right) => `“${printed}” is written “${right}”.` },
  },
  docs: {
    title: {
      vi: "Danh từ chung chỉ đơn vị hành chính viết thường, tên riêng viết hoa mọi âm tiết.",
      en: "The word for the level is small, every syllable of the name has a capital.",
    },
    why: {
      vi: "Nghị định quy định như vậy với tên riêng thông thường.",
      en: "The regulation says so for ordinary names.",
    },

    slot: "body",
    bad: "Điều 1. Tổ rà soát làm việc tại Tỉnh Lâm Đồng.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    good: "Điều 1. Tổ rà soát làm việc tại tỉnh Lâm Đồng.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
  },
  *check(analysis, report) {
    for (const { range, printed, right, text } of capitalHits(analysis, "caps/admin-unit")) {
      yield report.form(range, [printed, right], { fix: choiceFix(range, text) });
    }
  },
});
