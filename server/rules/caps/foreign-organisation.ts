/** Acronyms of foreign bodies are in capitals, their translated names follow the Vietnamese rule. */

import { CAPITALS_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { capitalHits } from "./capital-hits.ts";

export const capsForeignOrganisation = defineRule({
  id: "caps/foreign-organisation",
  severity: "hint",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL II, Mục IV, khoản 2",
  inForce: { from: CAPITALS_FROM },
  fix: "none",

  messages: {
    vi: { form: (printed, right) => `“${printed}” phải viết là “${right}”.` },
    en: { form: (printed, right) => `“${printed}” is written “${right}”.` },
  },
  docs: {
    title: {
      vi: "Tên viết tắt tổ chức nước ngoài viết hoa, tên dịch nghĩa theo quy tắc tiếng Việt.",
      en: "Foreign acronyms are in capitals, translated names follow the Vietnamese rule.",
    },
    why: { vi: "Tên viết tắt giữ như nguyên ngữ.", en: "Acronyms stay as they are in the original." },

    slot: "body",
    bad: "Điều 1. Hợp tác với các nước Asean.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    good: "Điều 1. Hợp tác với các nước ASEAN.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
  },
  *check(analysis, report) {
    for (const { range, printed, right } of capitalHits(analysis, "caps/foreign-organisation")) {
      yield report.form(range, [printed, right]);
    }
  },
});
