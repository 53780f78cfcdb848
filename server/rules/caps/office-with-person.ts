/** An office that one person holds has a capital. */

import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { capitalHits } from "./capital-hits.ts";

export const capsOfficeWithPerson = defineRule({
  id: "caps/office-with-person",
  severity: "warning",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL II, Mục V, khoản 3",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",

  messages: {
    vi: { form: (printed, right) => `“${printed}” phải viết là “${right}”.` },
    en: { form: (printed, right) => `“${printed}” is written “${right}”.` },
  },
  docs: {
    title: { vi: "Chức vụ gắn với một người cụ thể viết hoa.", en: "An office that one person holds has a capital." },
    why: { vi: "“Chủ tịch Quốc hội”, “Thủ tướng Chính phủ” chỉ một người giữ chức.", en: "They mean one holder." },

    slot: "body",
    bad: "Điều 1. Thực hiện chỉ đạo của thủ tướng Chính phủ.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    good: "Điều 1. Thực hiện chỉ đạo của Thủ tướng Chính phủ.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
  },
  *check(analysis, report) {
    for (const { range, printed, right, text } of capitalHits(analysis, "caps/office-with-person")) {
      yield report.form(range, [printed, right], { fix: choiceFix(range, text) });
    }
  },
});
