/** `Thủ đô Hà Nội` and `Thành phố Hồ Chí Minh` keep the capital of their level. */

import { CAPITALS_FROM } from "../number/layout-in-force.ts";
import { defineRule, safeFix } from "../rule.ts";
import { capitalHits } from "./capital-hits.ts";

export const capsCapitalAndHcmc = defineRule({
  id: "caps/capital-and-hcmc",
  severity: "warning",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL II, Mục III, khoản 1, điểm c",
  inForce: { from: CAPITALS_FROM },
  fix: "safe",

  messages: {
    vi: { form: (printed, right) => `“${printed}” phải viết là “${right}”.` },
    en: { form: (printed, right) => `“${printed}” is written “${right}”.` },
  },
  docs: {
    title: {
      vi: "“Thủ đô Hà Nội”, “Thành phố Hồ Chí Minh” luôn viết hoa danh từ chung.",
      en: "“Thủ đô Hà Nội” and “Thành phố Hồ Chí Minh” always have the capital.",
    },
    why: { vi: "Nghị định nêu riêng hai trường hợp này.", en: "The regulation names the two." },

    slot: "body",
    bad: "Điều 1. Tổ rà soát làm việc tại thành phố Hồ Chí Minh.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    good: "Điều 1. Tổ rà soát làm việc tại Thành phố Hồ Chí Minh.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
  },
  *check(analysis, report) {
    for (const { range, printed, right, text } of capitalHits(analysis, "caps/capital-and-hcmc")) {
      yield report.form(range, [printed, right], { fix: safeFix(range, text) });
    }
  },
});
