/** `điểm` and `khoản` are written small, `Điều` and `Chương` with a capital, where a number follows. */
import { LETTER } from "../../../grammar/letters.ts";
import type { Analysis, StructuralReference } from "../../model/analysis.ts";
import { bodyRange, isQuoted } from "../body/body-text.ts";
import { defineRule, safeFix } from "../rule.ts";

/** Where a word in the middle of a sentence stands: behind a letter, a number or a comma on its line. */
const MID_SENTENCE = new RegExp(`[${LETTER}\\d,][ \\t]{1,3}$`);

/** So far back a citation is looked for whose title the words may belong to. */
const REACH = 240;

export const citationStructureCase = defineRule({
  id: "citation/structure-case",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL II, Mục V, khoản 7",
  inForce: { from: "2020-03-05" },
  fix: "safe",
  messages: {
    vi: {
      small: (printed, wanted) => `Viện dẫn “${printed}” không viết hoa: “${wanted}”.`,
      capital: (printed, wanted) => `Viện dẫn “${printed}” phải viết hoa: “${wanted}”.`,
    },
    en: {
      small: (printed, wanted) => `“${printed}” is written small: “${wanted}”.`,
      capital: (printed, wanted) => `“${printed}” is written with a capital: “${wanted}”.`,
    },
  },
  docs: {
    title: {
      vi: "Khi viện dẫn: điểm, khoản viết thường; Điều, Chương viết hoa",
      en: "In references điểm and khoản are small, Điều and Chương have capitals",
    },
    why: {
      vi: "Nghị định quy định như vậy từ năm 2020; trước đó Khoản, Điểm viết hoa.",
      en: "The regulation has it so since 2020; before, all of them had capitals.",
    },
    slot: "body",
    bad: "Điều 1. Thực hiện theo Điểm a Khoản 2 điều 10 Nghị định số 30/2020/NĐ-CP.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Thực hiện theo điểm a khoản 2 Điều 10 Nghị định số 30/2020/NĐ-CP.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check(analysis, report) {
    const { references, source } = analysis;
    const body = bodyRange(analysis);
    for (const { steps } of references) {
      for (const step of steps) {
        const { start, end } = step.range;
        const wanted = rightLetter(step, source.charAt(start));
        if (wanted === null || start < body.start || start >= body.end) continue;
        if (!MID_SENTENCE.test(source.slice(Math.max(0, start - 8), start))) continue;
        if (isQuoted(analysis, start) || isInTitle(start, analysis)) continue;
        const printed = source.slice(start, end).replace(/\s+/g, " ");
        const message = wanted === wanted.toUpperCase() ? report.capital : report.small;
        yield message(step.range, [printed, wanted + printed.slice(1)], {
          fix: safeFix({ start, end: start + 1 }, wanted),
        });
      }
    }
  },
});

/** The first letter as it should be; null where it is right, or no unit's word stands there. */
function rightLetter({ unit, label }: StructuralReference["steps"][number], printed: string): string | null {
  if (label === "này") return null;
  if (unit === "point") return printed === "Đ" ? "đ" : null;
  if (unit === "clause") return printed === "K" ? "k" : null;
  if (unit === "article") return printed === "đ" ? "Đ" : null;
  return unit === "chapter" && printed === "c" && /^[IVXLC]+$/.test(label) ? "C" : null;
}

/** True behind a citation in the same sentence: its title is quoted as it was printed. */
function isInTitle(start: number, { citations, source }: Analysis): boolean {
  const before = source.slice(Math.max(0, start - REACH), start);
  // Most sentences have no symbol, so that the citations need not be gone through.
  if (!/\d\/[^.;\n]*$|\d-[^.;\n]*$/.test(before)) return false;
  const last = citations.findLast(({ range }) => range.end <= start);
  return last !== undefined && start - last.range.end < REACH && !/[.;\n]/.test(source.slice(last.range.end, start));
}
