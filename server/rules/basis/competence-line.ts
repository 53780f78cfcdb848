/** A decision names in capitals, above its bases, who has the power to issue it. */
import { stateDecision } from "../example-documents.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { plainSource } from "../number/printed-source.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { competenceLine } from "./competence.ts";
import { preambleParagraphs } from "./preamble-paragraphs.ts";

export const basisCompetenceLine = defineRule({
  id: "basis/competence-line",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL III, Mẫu 1.1–1.3 và ghi chú 6 của Mẫu 1.2",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",
  messages: {
    vi: {
      form: (expected) => `Thẩm quyền ban hành ghi bằng chữ in hoa, không có dấu ở cuối: “${expected}”.`,
      missing: () =>
        "Trước phần căn cứ phải có dòng ghi thẩm quyền ban hành bằng chữ in hoa, như “GIÁM ĐỐC SỞ NỘI VỤ”.",
    },
    en: {
      form: (expected) => `The line of competence is in capitals, without a mark at its end: “${expected}”.`,
      missing: () => "Above the bases a line in capitals names who has the power, such as “GIÁM ĐỐC SỞ NỘI VỤ”.",
    },
  },
  docs: {
    title: {
      vi: "Quyết định có dòng thẩm quyền ban hành, chữ in hoa, đứng trước phần căn cứ.",
      en: "A decision names in capitals, above its bases, who has the power to issue it.",
    },
    why: {
      vi: "Dòng này cho biết quyết định thuộc thẩm quyền của người đứng đầu hay của tập thể.",
      en: "It tells whether the head decides or the collective.",
    },
    slot: "document",
    bad: stateDecision("Giám đốc Sở Nội vụ,"),
    good: stateDecision("GIÁM ĐỐC SỞ NỘI VỤ"),
  },
  *check(analysis, report) {
    if (analysis.title.type !== "Quyết định" || analysis.operative === null) return;
    const line = competenceLine(analysis);
    if (line === null) {
      const first = preambleParagraphs(analysis)[0];
      // The reader may have taken the line for the end of the abstract.
      if (first?.kind !== "basis" || endsInCapitals(analysis.title.abstract?.text ?? "")) return;
      yield report.missing({ start: first.range.start, end: first.range.start + "Căn cứ".length }, []);
      return;
    }
    const expected = line.text.replace(/[\s:,.;]{1,8}$/, "").toUpperCase();
    if (line.text === expected) return;
    const plain = plainSource(analysis, line) !== null;
    yield report.form(line.range, [expected], { fix: plain ? choiceFix(line.range, expected) : null });
  },
});

function endsInCapitals(abstract: string): boolean {
  const words = abstract.split(" ").slice(-3);
  return words.length > 0 && words.every((word) => word === word.toUpperCase());
}
