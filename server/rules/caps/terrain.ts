/** A word for terrain is small before a name, and a capital where it has become part of it. */

import { CAPITALS_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { capitalHits } from "./capital-hits.ts";

export const capsTerrain = defineRule({
  id: "caps/terrain",
  severity: "hint",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL II, Mục III, khoản 1, điểm d",
  inForce: { from: CAPITALS_FROM },
  fix: "none",

  messages: {
    vi: { form: (printed, right) => `“${printed}” phải viết là “${right}”.` },
    en: { form: (printed, right) => `“${printed}” is written “${right}”.` },
  },
  docs: {
    title: {
      vi: "Danh từ chỉ địa hình viết thường trước tên riêng, viết hoa khi đã thành tên riêng.",
      en: "A word for terrain is small before a name, capital inside one.",
    },
    why: {
      vi: "“Cửa Lò”, “Cầu Giấy” là tên riêng; “vịnh Hạ Long” là vịnh tên Hạ Long.",
      en: "“Cửa Lò” is a name; “vịnh Hạ Long” is the bay called Hạ Long.",
    },

    slot: "body",
    bad: "Điều 1. Tổ rà soát khảo sát tại Vịnh Hạ Long.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    good: "Điều 1. Tổ rà soát khảo sát tại vịnh Hạ Long.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
  },
  *check(analysis, report) {
    for (const { range, printed, right } of capitalHits(analysis, "caps/terrain")) {
      yield report.form(range, [printed, right]);
    }
  },
});
