/** In the name of a body the first letter of each word for kind, function and field is a capital, not every syllable. */
import { CAPITALS_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { FORM_MESSAGES, reportForms } from "./form-report.ts";

export const capsOrganisation = defineRule({
  id: "caps/organisation",
  severity: "warning",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL II, Mục IV, khoản 1, điểm a",
  inForce: { from: CAPITALS_FROM },
  fix: "choice",

  messages: FORM_MESSAGES,
  docs: {
    title: {
      vi: "Tên cơ quan, tổ chức viết hoa chữ đầu của từ, cụm từ chỉ loại hình, chức năng, lĩnh vực.",
      en: "Names of bodies have capitals on the words for kind, function and field.",
    },
    why: {
      vi: "Không viết hoa mọi âm tiết và không viết thường tên cơ quan.",
      en: "Not every syllable has one, and the kind of body is not small.",
    },

    slot: "body",
    bad: "Điều 1. Giao Sở Tài Chính thẩm định.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    good: "Điều 1. Giao Sở Tài chính thẩm định.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
  },
  check: (analysis, report) => reportForms(analysis, "caps/organisation", report),
});
