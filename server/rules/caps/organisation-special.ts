/** The Party and its central bodies have fixed forms. */

import { CAPITALS_FROM } from "../number/layout-in-force.ts";
import { defineRule, safeFix } from "../rule.ts";
import { capitalHits } from "./capital-hits.ts";

export const capsOrganisationSpecial = defineRule({
  id: "caps/organisation-special",
  severity: "warning",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL II, Mục IV, khoản 1, điểm b",
  inForce: { from: CAPITALS_FROM },
  fix: "safe",

  messages: {
    vi: { form: (printed, right) => `“${printed}” phải viết là “${right}”.` },
    en: { form: (printed, right) => `“${printed}” is written “${right}”.` },
  },
  docs: {
    title: {
      vi: "Tên các cơ quan trung ương của Đảng viết theo dạng cố định.",
      en: "The Party's central bodies have fixed forms.",
    },
    why: { vi: "Nghị định nêu riêng các trường hợp này.", en: "The regulation names them." },

    slot: "body",
    bad: "Điều 1. Thực hiện hướng dẫn của văn phòng trung ương Đảng.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    good: "Điều 1. Thực hiện hướng dẫn của Văn phòng Trung ương Đảng.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
  },
  *check(analysis, report) {
    for (const { range, printed, right, text } of capitalHits(analysis, "caps/organisation-special")) {
      yield report.form(range, [printed, right], { fix: safeFix(range, text) });
    }
  },
});
