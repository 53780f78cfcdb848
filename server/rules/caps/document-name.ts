/** The name of a law has capitals on the type and on the first syllable of its title. */
import { CAPITALS_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { FORM_MESSAGES, reportForms } from "./form-report.ts";

export const capsDocumentName = defineRule({
  id: "caps/document-name",
  severity: "warning",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL II, Mục V, khoản 6",
  inForce: { from: CAPITALS_FROM },
  fix: "choice",

  messages: FORM_MESSAGES,
  docs: {
    title: {
      vi: "Tên văn bản cụ thể viết hoa tên loại và chữ đầu của tên gọi.",
      en: "A named document has capitals on its type and on the first syllable of its title.",
    },
    why: { vi: "Phần còn lại của tên viết thường, trừ tên riêng.", en: "The rest is small, names aside." },

    slot: "body",
    bad: "Điều 1. Tổ chức phổ biến Luật đất đai.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    good: "Điều 1. Tổ chức phổ biến Luật Đất đai.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
  },
  check: (analysis, report) => reportForms(analysis, "caps/document-name", report),
});
