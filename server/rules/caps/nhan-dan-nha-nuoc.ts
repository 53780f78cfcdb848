/** The nouns `Nhân dân` and `Nhà nước` have capitals; inside names of bodies `nhân dân` is small. */

import { CAPITALS_FROM } from "../number/layout-in-force.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { capitalHits } from "./capital-hits.ts";

export const capsNhanDanNhaNuoc = defineRule({
  id: "caps/nhan-dan-nha-nuoc",
  severity: "warning",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL II, Mục V, khoản 1; Mục IV, khoản 1, điểm a",
  inForce: { from: CAPITALS_FROM },
  fix: "choice",

  messages: {
    vi: {
      body: (printed, right) => `Trong tên cơ quan, “${printed}” viết là “${right}”.`,
      noun: (right, printed) => `Danh từ “Nhân dân”, “Nhà nước” viết hoa: “${right}”, không viết “${printed}”.`,
    },
    en: {
      body: (printed, right) => `In the name of a body “${printed}” is written “${right}”.`,
      noun: (right, printed) => `The nouns “Nhân dân” and “Nhà nước” have capitals: “${right}”, not “${printed}”.`,
    },
  },
  docs: {
    title: {
      vi: "Danh từ “Nhân dân”, “Nhà nước” viết hoa; trong “Ủy ban nhân dân” viết thường.",
      en: "The nouns “Nhân dân”, “Nhà nước” have capitals; in “Ủy ban nhân dân” it is small.",
    },
    why: {
      vi: "Nghị định nêu hai danh từ này là trường hợp đặc biệt.",
      en: "The regulation names the two nouns as special cases.",
    },

    slot: "body",
    bad: "Điều 1. Giao Ủy ban Nhân dân các xã báo cáo.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    good: "Điều 1. Giao Ủy ban nhân dân các xã báo cáo.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
  },
  *check(analysis, report) {
    for (const { range, printed, right, text } of capitalHits(analysis, "caps/nhan-dan-nha-nuoc")) {
      const fix = choiceFix(range, text);
      if (printed.includes("Nhân dân")) yield report.body(range, [printed, right], { fix });
      else yield report.noun(range, [right, printed], { fix, severity: "info" });
    }
  },
});
