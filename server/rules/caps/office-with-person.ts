/** An office that one person holds has a capital. */
import { CAPITALS_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { FORM_MESSAGES, reportForms } from "./form-report.ts";

export const capsOfficeWithPerson = defineRule({
  id: "caps/office-with-person",
  severity: "warning",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL II, Mục V, khoản 3",
  inForce: { from: CAPITALS_FROM },
  fix: "choice",

  messages: FORM_MESSAGES,
  docs: {
    title: { vi: "Chức vụ gắn với một người cụ thể viết hoa.", en: "An office that one person holds has a capital." },
    why: { vi: "“Chủ tịch Quốc hội”, “Thủ tướng Chính phủ” chỉ một người giữ chức.", en: "They mean one holder." },

    slot: "body",
    bad: "Điều 1. Thực hiện chỉ đạo của thủ tướng Chính phủ.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    good: "Điều 1. Thực hiện chỉ đạo của Thủ tướng Chính phủ.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
  },
  check: (analysis, report) => reportForms(analysis, "caps/office-with-person", report),
});
