/** A rule stands below the abstract of a typed document, none in a letter. */
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { ruleBelowAbstract } from "./subject-lines.ts";

const RULE = "_______";

export const abstractRuleBelow = defineRule({
  id: "abstract/rule-below",
  severity: "info",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 5, điểm b",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",
  messages: {
    vi: {
      letter: () => "Dưới trích yếu công văn không có đường kẻ.",
      form: () => "Dưới trích yếu là đường kẻ ngang, nét liền, không phải dấu sao.",
    },
    en: {
      letter: () => "No rule stands below the abstract of a letter.",
      form: () => "Below the abstract stands a solid rule, not stars.",
    },
  },
  docs: {
    title: {
      vi: "Dưới trích yếu của văn bản có tên loại là đường kẻ nét liền; công văn không có.",
      en: "A solid rule stands below the abstract of a typed document, none in a letter.",
    },
    why: {
      vi: "Đường kẻ tách phần tên loại, trích yếu với nội dung.",
      en: "It separates type and abstract from the body.",
    },
    slot: "abstract",
    bad: "Về việc thành lập Tổ rà soát thủ tục hành chính\n*****",
    good: "Về việc thành lập Tổ rà soát thủ tục hành chính",
  },
  *check(analysis, report) {
    const { abstract, typeLine, abstractPrefix } = analysis.title;
    if (abstract === null) return;
    if (typeLine === null && abstractPrefix === null) return;
    const range = ruleBelowAbstract(analysis);
    if (range === null) return;
    const printed = analysis.source.slice(range.start, range.end);
    if (typeLine === null) {
      const { placeDate, mottoRule, issuerRule } = analysis.header;
      const known = [mottoRule, issuerRule].some((rule) => rule?.range.start === range.start);
      // Where the titles stand below the subject, the rule may be the motto's.
      if (known || placeDate === null || placeDate.range.start < range.end) return;
      if (/^_{3,}$/.test(printed)) yield report.letter(range, []);
    } else if (/^\*(?:\s?\*){2,}$/.test(printed)) {
      yield report.form(range, [], { fix: choiceFix(range, RULE) });
    }
  },
});
