/** In transcribed foreign names only the first syllable of each part has a capital. */

import { CAPITALS_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { capitalHits } from "./capital-hits.ts";

export const capsForeignName = defineRule({
  id: "caps/foreign-name",
  severity: "hint",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL II, Mục II, khoản 2",
  inForce: { from: CAPITALS_FROM },
  fix: "none",

  messages: {
    vi: { form: (printed, right) => `“${printed}” phải viết là “${right}”.` },
    en: { form: (printed, right) => `“${printed}” is written “${right}”.` },
  },
  docs: {
    title: {
      vi: "Tên người nước ngoài phiên âm chỉ viết hoa âm tiết đầu của mỗi thành phần.",
      en: "Transcribed names have a capital on the first syllable of each part.",
    },
    why: {
      vi: "Các âm tiết nối nhau bằng dấu gạch nối tạo thành một thành phần của tên.",
      en: "Syllables joined by hyphens make one part.",
    },

    slot: "body",
    bad: "Điều 1. Tổ chức lớp học tác phẩm của Lê-Nin.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    good: "Điều 1. Tổ chức lớp học tác phẩm của Lê-nin.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
  },
  *check(analysis, report) {
    for (const { range, printed, right } of capitalHits(analysis, "caps/foreign-name")) {
      yield report.form(range, [printed, right]);
    }
  },
});
