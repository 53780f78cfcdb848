/** Each basis is a paragraph that opens with `Căn cứ`; proposals come after the bases. */
import type { Range } from "../../model/analysis.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { isMassOrganisation } from "../number/own-numbering.ts";
import { defineRule, safeFix } from "../rule.ts";
import { basesAndProposals } from "./preamble-paragraphs.ts";

export const basisStartsWithCanCu = defineRule({
  id: "basis/starts-with-can-cu",
  severity: "warning",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 6, điểm a; PL III, Mẫu 1.1–1.3",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",
  messages: {
    vi: {
      letters: (printed) => `Mỗi căn cứ bắt đầu bằng “Căn cứ”, chỉ viết hoa chữ C, không viết “${printed}”.`,
      dash: () => "Trong văn bản của Nhà nước, căn cứ không có gạch đầu dòng.",
      order: () => "Dòng đề nghị đứng sau các căn cứ.",
    },
    en: {
      letters: (printed) => `Each basis opens with “Căn cứ”, capital C only, not “${printed}”.`,
      dash: () => "In State papers a basis has no hyphen in front.",
      order: () => "The proposal comes after the bases.",
    },
  },
  docs: {
    title: {
      vi: "Mỗi căn cứ là một đoạn bắt đầu bằng “Căn cứ”; dòng đề nghị đứng sau các căn cứ.",
      en: "Each basis is a paragraph that opens with “Căn cứ”; proposals come after the bases.",
    },
    why: {
      vi: "Các mẫu của Nghị định trình bày căn cứ thống nhất như vậy.",
      en: "The forms of the regulation print all bases this way.",
    },
    slot: "bases",
    bad: "căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\nTheo đề nghị của Chánh Văn phòng Sở.",
    good: "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\nTheo đề nghị của Chánh Văn phòng Sở.",
  },
  *check(analysis, report) {
    const bases = basesAndProposals(analysis);
    if (bases.length === 0) return;
    const { source, regime } = analysis;
    const mayHaveDash = regime === "party" || isMassOrganisation(analysis);
    const lastBasis = bases.findLastIndex(({ kind }) => kind === "basis");
    for (const [index, { kind, range, dash }] of bases.entries()) {
      const printed = source.slice(range.start, range.end);
      const hyphen = dash ? (/^[-–][ \t]*/.exec(printed)?.[0].length ?? 0) : 0;
      if (hyphen > 0 && !mayHaveDash) {
        const mark: Range = { start: range.start, end: range.start + hyphen };
        yield report.dash(mark, [], { fix: safeFix(mark, "") });
      }
      if (kind === "basis") {
        const words = /^\S+[ \t]+[^\s:]+/.exec(printed.slice(hyphen))?.[0] ?? "";
        if (words === "" || /^Căn\s+cứ$/.test(words.normalize("NFC")) || !/^căn\s+cứ$/i.test(words.normalize("NFC")))
          continue;
        const start = range.start + hyphen;
        const where: Range = { start, end: start + words.length };
        yield report.letters(where, [words], { fix: safeFix(where, "Căn cứ") });
      } else if (index < lastBasis && /^theo đề nghị/i.test(printed.slice(hyphen))) {
        yield report.order({ start: range.start, end: range.start + hyphen + "Theo đề nghị".length }, []);
      }
    }
  },
});
