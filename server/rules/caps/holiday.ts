/** The name of a holiday begins with a capital. */
import { CAPITALS_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { FORM_MESSAGES, reportForms } from "./form-report.ts";

export const capsHoliday = defineRule({
  id: "caps/holiday",
  severity: "hint",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL II, Mục V, khoản 5",
  inForce: { from: CAPITALS_FROM },
  fix: "choice",

  messages: FORM_MESSAGES,
  docs: {
    title: { vi: "Tên ngày lễ, ngày kỷ niệm viết hoa chữ đầu.", en: "The name of a holiday begins with a capital." },
    why: { vi: "Đó là tên riêng của ngày lễ.", en: "It is a proper name." },

    slot: "body",
    bad: "Điều 1. Tổ chức trực ngày quốc khánh.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    good: "Điều 1. Tổ chức trực ngày Quốc khánh.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
  },
  check: (analysis, report) => reportForms(analysis, "caps/holiday", report),
});
