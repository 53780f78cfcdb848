/** Administrative papers cite laws and ordinances by type and name alone. */
import type { Analysis, Citation, Range } from "../../model/analysis.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { LAWS } from "./main-mentions.ts";

/** A law that amends another has a name nobody can use, so that its number stands for it. */
const AMENDING = /(?:sửa đổi|bổ sung|thay thế|bãi bỏ)[^.;\n]{0,80}$/i;

/** `Luật số 33/2024/QH15 - Luật Lưu trữ`, `Luật số 33/2024/QH15 (Luật Lưu trữ)`. */
const NAME_BEHIND = /^\s*[-–(:]\s*(?:Luật|Bộ luật|Pháp lệnh)/;

/** `Luật Lưu trữ (Luật số 33/2024/QH15)` */
const NAME_BEFORE = /(?:Luật|Bộ luật|Pháp lệnh) [^.;:()]{2,100}\($/;

/** A law that amends another, or one whose name is put as what it is about, named behind its number. */
const NAMED_BEHIND =
  /^\s*(?:(?:ngày [\d/]{6,10}|ngày \d{1,2} tháng \d{1,2} năm \d{4}|của Quốc hội)\s+){0,2}(?:sửa đổi|về )/;

const REACH = 120;

export const citationLawTypeAndName = defineRule({
  id: "citation/law-type-and-name",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 6, điểm b",
  inForce: { from: "2020-03-05" },
  fix: "choice",
  messages: {
    vi: {
      bare: (printed) =>
        `“${printed}” chỉ ghi số; viện dẫn luật, pháp lệnh trong văn bản hành chính ghi tên loại và tên.`,
      number: (printed) =>
        `Viện dẫn luật, pháp lệnh trong văn bản hành chính chỉ ghi tên loại và tên, không ghi “${printed}”.`,
    },
    en: {
      bare: (printed) => `“${printed}” gives only the number; administrative papers cite laws by type and name.`,
      number: (printed) => `Administrative papers cite laws by type and name alone, without “${printed}”.`,
    },
  },
  docs: {
    title: {
      vi: "Luật, pháp lệnh được viện dẫn trong văn bản hành chính chỉ ghi tên loại và tên",
      en: "Administrative papers cite laws and ordinances by type and name",
    },
    why: {
      vi: "Nghị định quy định riêng cho luật, pháp lệnh: tên đã đủ để nhận biết.",
      en: "The regulation makes this exception because a law is known by its name.",
    },
    slot: "body",
    bad: "Điều 1. Việc lưu trữ hồ sơ thực hiện theo Luật số 33/2024/QH15.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Việc lưu trữ hồ sơ thực hiện theo Luật Lưu trữ.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check(analysis, report) {
    const { source } = analysis;
    for (const citation of analysis.citations) {
      const { type, typePart, numberWord, printedSymbol } = citation;
      if (!LAWS.has(type ?? "") || typePart === null || printedSymbol === null) continue;
      if (!isJudged(citation, analysis)) continue;
      const { start } = typePart.range;
      const { end } = printedSymbol.range;
      const name = source.slice(typePart.range.end, (numberWord ?? printedSymbol).range.start).replace(/[\s*_,]/g, "");
      if (name === "" && NAME_BEHIND.test(source.slice(end, end + 24))) continue;
      if (NAMED_BEHIND.test(source.slice(end, end + 80))) continue;
      if (name === "" && NAME_BEFORE.test(source.slice(Math.max(0, start - REACH), start))) continue;
      if (name === "") yield report.bare({ start, end }, [source.slice(start, end).replace(/\s+/g, " ")]);
      else if (numberWord !== null) {
        const range = { start: numberWord.range.start, end };
        const fix = choiceFix(withBlank(source, range), "");
        yield report.number(range, [`số ${printedSymbol.text}`], { severity: "info", fix });
      }
    }
  },
});

/** In running text: bases have rules of their own, headings and annexes abbreviate, amending laws have no usable name. */
function isJudged({ inHeading, range }: Citation, { legalBases, annexes, source }: Analysis): boolean {
  if (inHeading || range.start >= (annexes[0]?.range.start ?? Infinity)) return false;
  if (AMENDING.test(source.slice(Math.max(0, range.start - REACH), range.start))) return false;
  return !legalBases.some((basis) => range.start >= basis.range.start && range.start < basis.range.end);
}

/** The range and the blank before it, which goes with what it parts. */
function withBlank(source: string, { start, end }: Range): Range {
  return { start: /\s/.test(source.charAt(start - 1)) ? start - 1 : start, end };
}
