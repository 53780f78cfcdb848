/** An annex the text points to is in the file. */
import { DOCUMENT_TYPES } from "../../../grammar/vocabulary.ts";
import type { Analysis, StructuralReference } from "../../model/analysis.ts";
import { bodyRange, isQuoted } from "../body/body-text.ts";
import { defineRule } from "../rule.ts";
import { appendicesOf, headingOf, numberValue } from "./annex-heading.ts";
import { appendix, planWithAnnexes } from "./example.ts";

/** Behind an annex that is another document's: `Phụ lục II Nghị định số …`, `Phụ lục II ban hành kèm theo Nghị định …`. */
const OTHER_DOCUMENT = new RegExp(
  `^[\\s,(]*(?:(?:ban hành|được ban hành)?\\s*kèm theo|của)?\\s*(?:${DOCUMENT_TYPES.map(({ name }) => name).join("|")})(?!\\s+này)`,
);

/** A document named later in the sentence may be the one the annex belongs to. */
const OTHER_NUMBER = /số\s+\d/;

const LONGEST_SENTENCE = 240;

const TWO = appendix("Phụ lục I\nTHỦ TỤC CẤP TỈNH") + appendix("Phụ lục II\nTHỦ TỤC CẤP XÃ");

export const annexMissing = defineRule({
  id: "annex/missing",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục III, khoản 1, điểm a",
  inForce: { from: "2020-03-05" },
  fix: "none",
  messages: {
    vi: {
      missing: (number, last) => `Nội dung chỉ dẫn đến Phụ lục ${number} nhưng văn bản chỉ có đến Phụ lục ${last}.`,
    },
    en: { missing: (number, last) => `The text points to annex ${number}, but the last one is ${last}.` },
  },
  docs: {
    title: { vi: "Phụ lục được chỉ dẫn phải có trong văn bản", en: "Annexes the text points to exist" },
    why: {
      vi: "Người nhận không tìm thấy phụ lục thì không thi hành được.",
      en: "Nobody can carry out what stands in an annex that is not there.",
    },
    slot: "document",
    bad: planWithAnnexes(TWO, "Phụ lục I, Phụ lục II và Phụ lục III kèm theo"),
    good: planWithAnnexes(TWO, "Phụ lục I và Phụ lục II kèm theo"),
  },
  *check(analysis, report) {
    const numbers = appendicesOf(analysis).map((annex) => headingOf(analysis, annex)?.number?.text ?? "");
    const values = numbers.map(numberValue);
    // Only a complete row tells that something is missing behind its end.
    if (values.length < 2 || values.some((value, index) => value !== index + 1)) return;
    const body = bodyRange(analysis);
    for (const reference of analysis.references) {
      if (reference.range.start >= body.end) return;
      if (reference.range.start < body.start || !isOwn(reference, analysis)) continue;
      for (const { unit, label, range } of reference.steps) {
        if (unit !== "annex" || numberValue(label) <= values.length) continue;
        yield report.missing(range, [label, numbers.at(-1) ?? ""]);
      }
    }
  },
});

function isOwn({ range, steps }: StructuralReference, analysis: Analysis): boolean {
  const { source } = analysis;
  if (!steps.some(({ unit }) => unit === "annex") || isQuoted(analysis, range.start)) return false;
  const behind = source.slice(range.end, range.end + LONGEST_SENTENCE);
  if (OTHER_DOCUMENT.test(behind) || OTHER_NUMBER.test(behind.split(/[.;\n]/, 1)[0] ?? "")) return false;
  return !analysis.derive(startsOfLocators).has(range.start);
}

/** Where the references begin that say in which part of a cited document something stands. */
function startsOfLocators({ citations }: Analysis): ReadonlySet<number> {
  return new Set(citations.flatMap(({ locator }) => (locator === null ? [] : [locator.range.start])));
}
