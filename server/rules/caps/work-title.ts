/** The title of a book or a journal has a capital on its first syllable. */

import { CAPITALS_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { capitalHits } from "./capital-hits.ts";

export const capsWorkTitle = defineRule({
  id: "caps/work-title",
  severity: "hint",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL II, Mục V, khoản 10",
  inForce: { from: CAPITALS_FROM },
  fix: "none",

  messages: {
    vi: { form: (printed, right) => `“${printed}” phải viết là “${right}”.` },
    en: { form: (printed, right) => `“${printed}” is written “${right}”.` },
  },
  docs: {
    title: {
      vi: "Tên sách, báo, tạp chí viết hoa chữ đầu của tên.",
      en: "The title of a book or journal has a capital on its first syllable.",
    },
    why: { vi: "Không viết hoa mọi âm tiết của tên.", en: "Not every syllable has one." },

    slot: "body",
    bad: "Điều 1. Đặt mua Tạp Chí Cộng Sản.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    good: "Điều 1. Đặt mua tạp chí Cộng sản.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
  },
  *check(analysis, report) {
    for (const { range, printed, right } of capitalHits(analysis, "caps/work-title")) {
      yield report.form(range, [printed, right]);
    }
  },
});
