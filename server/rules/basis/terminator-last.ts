/** The last line of the bases, before the order, ends with a full stop. */
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule, safeFix } from "../rule.ts";
import { basesAndProposals, lastWordRange, preambleParagraphs, terminatorRange } from "./preamble-paragraphs.ts";

export const basisTerminatorLast = defineRule({
  id: "basis/terminator-last",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 6, điểm a; PL III, Mẫu 1.2, 1.3",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",
  messages: {
    vi: {
      wrong: (printed) => `Dòng cuối cùng của phần căn cứ kết thúc bằng dấu chấm “.”, không phải “${printed}”.`,
      missing: () => "Dòng cuối cùng của phần căn cứ phải kết thúc bằng dấu chấm “.”.",
    },
    en: {
      wrong: (printed) => `The last line of the bases ends with a full stop, not “${printed}”.`,
      missing: () => "The last line of the bases ends with a full stop.",
    },
  },
  docs: {
    title: {
      vi: "Dòng cuối cùng của phần căn cứ kết thúc bằng dấu chấm.",
      en: "The last line of the legal bases ends with a full stop.",
    },
    why: {
      vi: "Từ ngày 05/3/2020, dấu phẩy hoặc dấu chấm phẩy ở dòng cuối không còn đúng.",
      en: "Since 5 March 2020 a comma or semicolon there, the habit of the older rules, is wrong.",
    },
    slot: "bases",
    bad: "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\nTheo đề nghị của Chánh Văn phòng Sở,",
    good: "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\nTheo đề nghị của Chánh Văn phòng Sở.",
  },
  *check(analysis, report) {
    if (analysis.operative === null) return;
    const last = basesAndProposals(analysis).at(-1);
    // Behind the bases another paragraph may stand, which then is the last line.
    if (last === undefined || last !== preambleParagraphs(analysis).at(-1)) return;
    if (last.terminator === "." || last.terminator === ":" || /[…)\]}]$/.test(last.text)) return;
    const { end } = last.range;
    const mark = terminatorRange(last);
    yield last.terminator === ""
      ? report.missing(lastWordRange(analysis, last), [], { fix: safeFix({ start: end, end }, ".") })
      : report.wrong(mark, [last.terminator], { fix: safeFix(mark, ".") });
  },
});
