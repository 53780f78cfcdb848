/** `tết Nguyên đán`, `tết Trung thu`, and `Tết` alone for the former. */
import { CAPITALS_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { FORM_MESSAGES, reportForms } from "./form-report.ts";

export const capsTet = defineRule({
  id: "caps/tet",
  severity: "hint",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL II, Mục V, khoản 8, điểm b",
  inForce: { from: CAPITALS_FROM },
  fix: "choice",

  messages: FORM_MESSAGES,
  docs: {
    title: {
      vi: "Viết “tết Nguyên đán”, “tết Trung thu”; “Tết” thay cho tết Nguyên đán viết hoa.",
      en: "“tết Nguyên đán”, “tết Trung thu”; “Tết” alone has a capital.",
    },
    why: { vi: "Nghị định nêu các trường hợp này.", en: "The regulation names them." },

    slot: "body",
    bad: "Điều 1. Trực dịp tết Nguyên Đán.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    good: "Điều 1. Trực dịp tết Nguyên đán.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
  },
  check: (analysis, report) => reportForms(analysis, "caps/tet", report),
});
