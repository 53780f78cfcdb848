/** `Đảng` and `Bác` have a capital where they are names. */

import { CAPITALS_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { capitalHits } from "./capital-hits.ts";

export const capsDangBacNguoi = defineRule({
  id: "caps/dang-bac-nguoi",
  severity: "hint",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL II, Mục V, khoản 4",
  inForce: { from: CAPITALS_FROM },
  fix: "none",

  messages: {
    vi: { form: (printed, right) => `“${printed}” phải viết là “${right}”.` },
    en: { form: (printed, right) => `“${printed}” is written “${right}”.` },
  },
  docs: {
    title: {
      vi: "“Đảng”, “Bác” viết hoa khi dùng như tên riêng.",
      en: "“Đảng” and “Bác” have a capital where they are names.",
    },
    why: {
      vi: "Đó là cách gọi Đảng Cộng sản Việt Nam và Chủ tịch Hồ Chí Minh.",
      en: "They mean the Party and President Hồ Chí Minh.",
    },

    slot: "body",
    bad: "Điều 1. Tuyên truyền sự lãnh đạo của đảng.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    good: "Điều 1. Tuyên truyền sự lãnh đạo của Đảng.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
  },
  *check(analysis, report) {
    for (const { range, printed, right } of capitalHits(analysis, "caps/dang-bac-nguoi")) {
      yield report.form(range, [printed, right]);
    }
  },
});
