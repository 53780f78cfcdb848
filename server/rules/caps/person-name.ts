/** Every syllable of a Vietnamese personal name has a capital. */
import { CAPITALS_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { FORM_MESSAGES, reportForms } from "./form-report.ts";

export const capsPersonName = defineRule({
  id: "caps/person-name",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL II, Mục II, khoản 1",
  inForce: { from: CAPITALS_FROM },
  fix: "choice",

  messages: FORM_MESSAGES,
  docs: {
    title: {
      vi: "Họ và tên người viết hoa chữ đầu của mọi âm tiết.",
      en: "Every syllable of a personal name has a capital.",
    },
    why: {
      vi: "Kể cả tên đệm “Văn”, “Thị” và tên gọi nhân vật lịch sử.",
      en: "Middle names as “Văn”, “Thị” and names of historical figures included.",
    },

    slot: "body",
    bad: "Điều 1. Giao ông Nguyễn văn Anh làm Tổ trưởng.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    good: "Điều 1. Giao ông Nguyễn Văn Anh làm Tổ trưởng.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
  },
  check: (analysis, report) => reportForms(analysis, "caps/person-name", report),
});
