/** Orders, medals and titles have capitals on the parts of the name and on the rank. */

import { CAPITALS_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { capitalHits } from "./capital-hits.ts";

export const capsHonour = defineRule({
  id: "caps/honour",
  severity: "hint",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL II, Mục V, khoản 2",
  inForce: { from: CAPITALS_FROM },
  fix: "none",

  messages: {
    vi: { form: (printed, right) => `“${printed}” phải viết là “${right}”.` },
    en: { form: (printed, right) => `“${printed}” is written “${right}”.` },
  },
  docs: {
    title: {
      vi: "Tên huân chương, danh hiệu viết hoa chữ đầu các thành phần của tên và thứ hạng.",
      en: "Orders and titles have capitals on their parts and on the rank.",
    },
    why: { vi: "Đó là tên riêng của hình thức khen thưởng.", en: "They are proper names." },

    slot: "body",
    bad: "Điều 1. Đề nghị tặng Huân chương lao động.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    good: "Điều 1. Đề nghị tặng Huân chương Lao động.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
  },
  *check(analysis, report) {
    for (const { range, printed, right } of capitalHits(analysis, "caps/honour")) {
      yield report.form(range, [printed, right]);
    }
  },
});
