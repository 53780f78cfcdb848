/** A sentence, and a line of a list, begins with a capital. */

import type { Analysis } from "../../model/analysis.ts";
import { bodyRange } from "../body/body-text.ts";
import { CAPITALS_FROM } from "../number/layout-in-force.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { capitalHits, LINE_STARTS } from "./capital-hits.ts";

export const capsSentenceStart = defineRule({
  id: "caps/sentence-start",
  severity: "warning",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL II, Mục I",
  inForce: { from: CAPITALS_FROM },
  fix: "choice",

  messages: {
    vi: {
      line: (right) => `Đầu dòng phải viết hoa: “${right}”.`,
      sentence: (right) => `Sau dấu kết thúc câu phải viết hoa: “${right}”.`,
    },
    en: {
      line: (right) => `A line begins with a capital: “${right}”.`,
      sentence: (right) => `A sentence begins with a capital: “${right}”.`,
    },
  },
  docs: {
    title: { vi: "Đầu câu và đầu dòng viết hoa.", en: "Sentences and lines begin with a capital." },
    why: {
      vi: "Nghị định quy định viết hoa sau dấu chấm, dấu chấm hỏi, dấu chấm than và khi xuống dòng.",
      en: "The regulation has a capital behind a full stop, a question or exclamation mark and on a new line.",
    },

    slot: "body",
    bad: "Điều 1. Nhiệm vụ của Tổ rà soát:\n- rà soát thủ tục hành chính;\n- Báo cáo kết quả.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    good: "Điều 1. Nhiệm vụ của Tổ rà soát:\n- Rà soát thủ tục hành chính;\n- Báo cáo kết quả.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
  },
  *check(analysis, report) {
    for (const { range, right, text } of capitalHits(analysis, LINE_STARTS)) {
      const markers = analysis.derive(endsOfMarkers);
      if (markers.has(range.start - 1) || markers.has(range.start))
        yield report.line(range, [right], { fix: choiceFix(range, text) });
    }
    const hits = capitalHits(analysis, "caps/sentence-start");
    if (hits.length === 0) return;
    const { start, end } = bodyRange(analysis);
    for (const { range, right, text } of hits) {
      if (range.start >= start && range.end <= end)
        yield report.sentence(range, [right], { fix: choiceFix(range, text) });
    }
  },
});
/** Where the marks of the document's own units end: a unit opens directly behind, or a blank further. */
function endsOfMarkers({ sections }: Analysis): ReadonlySet<number> {
  return new Set(sections.filter(({ quoted }) => !quoted).map(({ marker }) => marker.range.end));
}
