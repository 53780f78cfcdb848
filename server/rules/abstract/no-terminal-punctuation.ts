/** No full stop ends the abstract. */
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule, safeFix } from "../rule.ts";

export const abstractNoTerminalPunctuation = defineRule({
  id: "abstract/no-terminal-punctuation",
  severity: "warning",
  regimes: ["state", "party", "qppl"],
  source: "Các mẫu của NĐ 30/2020/NĐ-CP, PL I, Mục V và PL III",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",
  unverified: true,
  messages: {
    vi: { stop: () => "Cuối trích yếu nội dung không có dấu chấm." },
    en: { stop: () => "No full stop ends the abstract." },
  },
  docs: {
    title: { vi: "Cuối trích yếu nội dung không có dấu chấm.", en: "No full stop ends the abstract." },
    why: {
      vi: "Trích yếu là một cụm từ; các mẫu đều không có dấu chấm. Chưa thấy câu quy định trực tiếp.",
      en: "It is a phrase, and no sample has a stop. No sentence of the regulation says so.",
    },
    slot: "abstract",
    bad: "Về việc thành lập Tổ rà soát thủ tục hành chính.",
    good: "Về việc thành lập Tổ rà soát thủ tục hành chính",
  },
  *check(analysis, report) {
    const { abstract } = analysis.title;
    if (abstract === null || !/[^.\s]{2}\.$/.test(abstract.text)) return;
    const { end } = abstract.range;
    if (analysis.source.charAt(end - 1) !== ".") return;
    const range = { start: end - 1, end };
    yield report.stop(range, [], { fix: safeFix(range, "") });
  },
});
