/** The main text points to its annexes. */

import { defineRule } from "../rule.ts";
import { appendix, planWithAnnexes } from "./example.ts";

/** Any words by which a text points to what is attached. */
const POINTING = /phụ lục|kèm theo|đính kèm|gửi kèm|biểu mẫu|danh sách|mẫu số|biểu số/i;

export const annexReferenced = defineRule({
  id: "annex/referenced",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục III, khoản 1, điểm a",
  inForce: { from: "2020-03-05" },
  fix: "none",
  messages: {
    vi: { unmentioned: (label) => `Văn bản có “${label}” nhưng nội dung không có chỉ dẫn nào về phụ lục kèm theo.` },
    en: { unmentioned: (label) => `The text never points to its annex “${label}”.` },
  },
  docs: {
    title: { vi: "Nội dung văn bản phải có chỉ dẫn về phụ lục kèm theo", en: "The text points to its annexes" },
    why: {
      vi: "Không có chỉ dẫn thì phụ lục có thể bị thất lạc mà không ai biết.",
      en: "Without it an annex can be lost unnoticed.",
    },
    slot: "document",
    bad: planWithAnnexes(appendix("Phụ lục\nTHỦ TỤC HÀNH CHÍNH"), "thời hạn quy định"),
    good: planWithAnnexes(appendix("Phụ lục\nTHỦ TỤC HÀNH CHÍNH")),
  },
  *check({ annexes, source }, report) {
    const first = annexes[0];
    if (first === undefined || POINTING.test(source.slice(0, first.range.start))) return;
    const { start } = first.range;
    const lineEnd = source.indexOf("\n", start);
    const end = lineEnd === -1 ? source.length : lineEnd;
    yield report.unmentioned({ start, end: start + source.slice(start, end).trimEnd().length }, [first.label]);
  },
});
