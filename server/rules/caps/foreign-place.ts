/** In foreign names of places only the first syllable of each part has a capital. */

import { CAPITALS_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { capitalHits } from "./capital-hits.ts";

export const capsForeignPlace = defineRule({
  id: "caps/foreign-place",
  severity: "hint",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL II, Mục III, khoản 2",
  inForce: { from: CAPITALS_FROM },
  fix: "none",

  messages: {
    vi: { form: (printed, right) => `“${printed}” phải viết là “${right}”.` },
    en: { form: (printed, right) => `“${printed}” is written “${right}”.` },
  },
  docs: {
    title: {
      vi: "Địa danh nước ngoài phiên âm chỉ viết hoa âm tiết đầu của mỗi bộ phận.",
      en: "Transcribed places have a capital on the first syllable of each part.",
    },
    why: {
      vi: "Các âm tiết nối nhau bằng dấu gạch nối tạo thành một bộ phận của tên.",
      en: "Syllables joined by hyphens make one part.",
    },

    slot: "body",
    bad: "Điều 1. Đoàn công tác đến Mát-Xcơ-Va.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    good: "Điều 1. Đoàn công tác đến Mát-xcơ-va.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
  },
  *check(analysis, report) {
    for (const { range, printed, right } of capitalHits(analysis, "caps/foreign-place")) {
      yield report.form(range, [printed, right]);
    }
  },
});
