/** The abstract is in ordinary letters. */
import type { Analysis, TextPart } from "../../model/analysis.ts";
import { hasSmallLetter } from "../issuer/bodies.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";

/** The names of these are printed in capitals, as are those of all that the National Assembly issues. */
const NAMED = /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)$/;
const OF_ASSEMBLY = /^(?:UBTV|VP)?QH/;

/** Shorter ones may be abbreviations. */
const SHORTEST = 12;

export const abstractNotUppercase = defineRule({
  id: "abstract/not-uppercase",
  severity: "warning",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 5, điểm b; Mục V, dòng 5",
  inForce: { from: LAYOUT_FROM },
  fix: "none",
  messages: {
    vi: { capitals: () => "Trích yếu nội dung ghi bằng chữ in thường, không in hoa toàn bộ." },
    en: { capitals: () => "The abstract is in ordinary letters, not in capitals." },
  },
  docs: {
    title: { vi: "Trích yếu nội dung ghi bằng chữ in thường.", en: "The abstract is in ordinary letters." },
    why: {
      vi: "Nghị định quy định trích yếu dùng chữ in thường, kiểu chữ đứng, đậm; chỉ tên loại in hoa.",
      en: "The regulation has it in bold lower case; only the type is in capitals.",
    },
    slot: "abstract",
    bad: "VỀ VIỆC THÀNH LẬP TỔ RÀ SOÁT THỦ TỤC HÀNH CHÍNH",
    good: "Về việc thành lập Tổ rà soát thủ tục hành chính",
  },
  *check(analysis, report) {
    const { abstract, type, typeLine } = analysis.title;
    if (abstract === null || type === null || NAMED.test(type) || abstract.text.length < SHORTEST) return;
    const { header } = analysis;
    if (hasSmallLetter(abstract.text) || OF_ASSEMBLY.test(header.number?.symbol.issuerAbbreviation ?? "")) return;
    // Web pages turn headings into capitals when they are copied: their bold marks are left around the line.
    const copied = [abstract, typeLine].some((part) => part !== null && isBold(analysis, part));
    yield report.capitals(abstract.range, [], copied ? { severity: "info" } : {});
  },
});

function isBold({ source }: Analysis, { range }: TextPart): boolean {
  return source.slice(Math.max(0, range.start - 3), range.end + 3).includes("**");
}
