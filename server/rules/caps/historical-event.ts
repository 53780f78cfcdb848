/** Historical events have capitals, and the time in them is written in words. */

import { CAPITALS_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { phrasePlaces } from "../text/word-places.ts";
import { capitalHits } from "./capital-hits.ts";

const IN_DIGITS = /^[Cc]ách mạng [Tt]háng (8|10)(?![\d/])/;
const LONGEST = 20;

export const capsHistoricalEvent = defineRule({
  id: "caps/historical-event",
  severity: "hint",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL II, Mục V, khoản 9",
  inForce: { from: CAPITALS_FROM },
  fix: "none",

  messages: {
    vi: {
      form: (printed, right) => `“${printed}” phải viết là “${right}”.`,
      words: (right) => `Số chỉ thời gian trong tên sự kiện viết bằng chữ, viết hoa: “${right}”.`,
    },
    en: {
      form: (printed, right) => `“${printed}” is written “${right}”.`,
      words: (right) => `The time in the name of an event is in words with a capital: “${right}”.`,
    },
  },
  docs: {
    title: {
      vi: "Tên sự kiện lịch sử viết hoa, mốc thời gian viết bằng chữ.",
      en: "Historical events have capitals, and their times are in words.",
    },
    why: {
      vi: "Ví dụ của Nghị định là “Cách mạng tháng Tám”.",
      en: "The regulation's example is “Cách mạng tháng Tám”.",
    },

    slot: "body",
    bad: "Điều 1. Tổ chức kỷ niệm cách mạng tháng 8.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    good: "Điều 1. Tổ chức kỷ niệm Cách mạng tháng Tám.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
  },
  *check(analysis, report) {
    for (const { range, printed, right } of capitalHits(analysis, "caps/historical-event"))
      yield report.form(range, [printed, right]);
    for (const start of phrasePlaces(analysis, "cách mạng")) {
      const found = IN_DIGITS.exec(analysis.source.slice(start, start + LONGEST));
      if (found === null) continue;
      const range = { start, end: start + found[0].length };
      yield report.words(range, [found[1] === "8" ? "Cách mạng tháng Tám" : "Cách mạng tháng Mười"]);
    }
  },
});
