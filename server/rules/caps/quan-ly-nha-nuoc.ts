/** `nhà nước` is small where it only qualifies: `quản lý nhà nước`. */

import { CAPITALS_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { capitalHits } from "./capital-hits.ts";

export const capsQuanLyNhaNuoc = defineRule({
  id: "caps/quan-ly-nha-nuoc",
  severity: "hint",
  regimes: ["state", "party", "qppl"],
  source:
    "NĐ 30/2020, PL II, Mục V, khoản 1; theo cách viết trong chính Nghị định (“bí mật nhà nước”, “chức danh nhà nước”)",
  inForce: { from: CAPITALS_FROM },
  fix: "none",

  messages: {
    vi: { form: (printed, right) => `“${printed}” phải viết là “${right}”.` },
    en: { form: (printed, right) => `“${printed}” is written “${right}”.` },
  },
  docs: {
    title: {
      vi: "“quản lý nhà nước”, “cơ quan nhà nước”, “bí mật nhà nước” viết thường.",
      en: "“quản lý nhà nước”, “cơ quan nhà nước”, “bí mật nhà nước” are small.",
    },
    why: {
      vi: "Ở đây “nhà nước” là từ bổ nghĩa, không phải danh từ “Nhà nước”.",
      en: "Here the word qualifies; it is not the noun “Nhà nước”.",
    },

    slot: "body",
    bad: "Điều 1. Sở Nội vụ thực hiện quản lý Nhà nước về lưu trữ.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    good: "Điều 1. Sở Nội vụ thực hiện quản lý nhà nước về lưu trữ.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
  },
  *check(analysis, report) {
    for (const { range, printed, right } of capitalHits(analysis, "caps/quan-ly-nha-nuoc")) {
      yield report.form(range, [printed, right]);
    }
  },
});
