/** Regions named by their direction have a capital on every syllable. */
import { CAPITALS_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { FORM_MESSAGES, reportForms } from "./form-report.ts";

export const capsRegion = defineRule({
  id: "caps/region",
  severity: "hint",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL II, Mục III, khoản 1, điểm đ",
  inForce: { from: CAPITALS_FROM },
  fix: "choice",

  messages: FORM_MESSAGES,
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
  check: (analysis, report) => reportForms(analysis, "caps/region", report),
});
