/** The word for the level of a place is small before its name, whose syllables all have capitals. */
import { CAPITALS_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { FORM_MESSAGES, reportForms } from "./form-report.ts";

export const capsAdminUnit = defineRule({
  id: "caps/admin-unit",
  severity: "warning",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL II, Mục III, khoản 1, điểm a",
  inForce: { from: CAPITALS_FROM },
  fix: "choice",

  messages: FORM_MESSAGES,
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
  check: (analysis, report) => reportForms(analysis, "caps/admin-unit", report),
});
