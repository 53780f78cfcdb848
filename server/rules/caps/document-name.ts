/** The name of a law has capitals on the type and on the first syllable of its title. */

import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { capitalHits } from "./capital-hits.ts";

export const capsDocumentName = defineRule({
  id: "caps/document-name",
  severity: "warning",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL II, Mục V, khoản 6",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",

  messages: {
    vi: { form: (printed, right) => `“${printed}” phải viết là “${right}”.` },
    en: { form: (printed, right) => `“${printed}” is written “${right}”.` },
  },
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
  *check(analysis, report) {
    for (const { range, printed, right, text } of capitalHits(analysis, "caps/document-name")) {
      yield report.form(range, [printed, right], { fix: choiceFix(range, text) });
    }
  },
});
