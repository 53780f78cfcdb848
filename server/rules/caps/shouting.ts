/** The body is in small letters: no word of command in capitals inside a sentence. */
import { bodyRange } from "../body/body-text.ts";
import { CAPITALS_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { capitalHits } from "./capital-hits.ts";

export const capsShouting = defineRule({
  id: "caps/shouting",
  severity: "hint",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 6, điểm e",
  inForce: { from: CAPITALS_FROM },
  fix: "none",

  messages: {
    vi: { capitals: (right, printed) => `Nội dung trình bày bằng chữ in thường: “${right}”, không viết “${printed}”.` },
    en: { capitals: (right, printed) => `The body is in small letters: “${right}”, not “${printed}”.` },
  },
  docs: {
    title: { vi: "Nội dung văn bản trình bày bằng chữ in thường.", en: "The body is in small letters." },
    why: { vi: "Chữ in hoa dành cho tên loại, tiêu đề và các dấu.", en: "Capitals are for type, headings and marks." },

    slot: "body",
    bad: "Điều 1. YÊU CẦU các đơn vị rà soát thủ tục hành chính.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    good: "Điều 1. Yêu cầu các đơn vị rà soát thủ tục hành chính.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
  },
  *check(analysis, report) {
    const hits = capitalHits(analysis, "caps/shouting");
    if (hits.length === 0) return;
    const { start, end } = bodyRange(analysis);
    for (const { range, printed, right } of hits)
      if (range.start >= start && range.end <= end) yield report.capitals(range, [right, printed]);
  },
});
