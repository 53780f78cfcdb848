/** Annexes are numbered one after the other in the order in which they stand. */

import { romanNumeral } from "../../../grammar/roman.ts";
import { defineRule } from "../rule.ts";
import { appendicesOf, headingOf, numberValue } from "./annex-heading.ts";
import { appendix, planWithAnnexes } from "./example.ts";

export const annexSequence = defineRule({
  id: "annex/sequence",
  severity: "error",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục III, khoản 1, điểm a",
  inForce: { from: "2020-03-05" },
  fix: "none",
  messages: {
    vi: {
      break: (printed, before, expected) => `Sau Phụ lục ${before} là Phụ lục ${printed}; phải là Phụ lục ${expected}.`,
    },
    en: {
      break: (printed, before, expected) => `Annex ${before} is followed by ${printed} where ${expected} belongs.`,
    },
  },
  docs: {
    title: { vi: "Phụ lục đánh số liên tục theo thứ tự xuất hiện", en: "Annexes are numbered in order" },
    why: {
      vi: "Số nhảy hoặc lặp thì chỉ dẫn đến phụ lục bị sai.",
      en: "A gap or a repeat makes references to annexes wrong.",
    },
    slot: "document",
    bad: planWithAnnexes(appendix("Phụ lục I\nTHỦ TỤC CẤP TỈNH") + appendix("Phụ lục III\nTHỦ TỤC CẤP XÃ")),
    good: planWithAnnexes(appendix("Phụ lục I\nTHỦ TỤC CẤP TỈNH") + appendix("Phụ lục II\nTHỦ TỤC CẤP XÃ")),
  },
  *check(analysis, report) {
    const appendices = appendicesOf(analysis);
    if (appendices.length < 2) return;
    let before: { readonly text: string; readonly value: number } | null = null;
    for (const appendix of appendices) {
      const heading = headingOf(analysis, appendix);
      const text = heading?.number?.text ?? "";
      const value = numberValue(text);
      if (heading === null || value === 0) return;
      if (before !== null && value !== before.value + 1) {
        const expected = before.value + 1;
        const wanted = /^\d/.test(text) ? String(expected) : romanNumeral(expected);
        yield report.break(heading.range, [text, before.text, wanted]);
        return;
      }
      before = { text, value };
    }
  },
});
