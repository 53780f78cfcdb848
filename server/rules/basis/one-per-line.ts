/** Every basis stands on a line of its own. */
import { lineBreakOf } from "../header/one-line.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { basesAndProposals } from "./preamble-paragraphs.ts";

/** A second basis on the line of the first; what follows must be a document, for sentences say `căn cứ` as well. */
const SECOND =
  /[;.,]([^\S\r\n]+)Căn cứ (?=(?:các )?(?:Luật|Bộ luật|Pháp lệnh|Nghị|Thông tư|Quyết định|Hiến pháp|Chỉ thị|Kết luận|Quy|Công văn|Điều))/g;

export const basisOnePerLine = defineRule({
  id: "basis/one-per-line",
  severity: "warning",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 6, điểm a",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",
  messages: {
    vi: { shared: () => "Sau mỗi căn cứ phải xuống dòng; mỗi dòng chỉ ghi một căn cứ." },
    en: { shared: () => "Each basis stands on a line of its own." },
  },
  docs: {
    title: { vi: "Sau mỗi căn cứ phải xuống dòng.", en: "Every basis stands on a line of its own." },
    why: {
      vi: "Mỗi căn cứ một dòng thì người đọc đối chiếu được từng căn cứ.",
      en: "On lines of their own the bases can be checked one by one.",
    },
    slot: "bases",
    bad: "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025; Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\nTheo đề nghị của Chánh Văn phòng Sở.",
    good: "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\nTheo đề nghị của Chánh Văn phòng Sở.",
  },
  *check(analysis, report) {
    const bases = basesAndProposals(analysis);
    if (bases.length === 0) return;
    for (const { range } of bases) {
      const printed = analysis.source.slice(range.start, range.end);
      if (!printed.includes(" Căn cứ ")) continue;
      for (const { index, 1: blanks = "" } of printed.matchAll(SECOND)) {
        const start = range.start + index + 1;
        const gap = { start, end: start + blanks.length };
        yield report.shared({ start: gap.end, end: gap.end + "Căn cứ".length }, [], {
          fix: choiceFix(gap, lineBreakOf(analysis)),
        });
      }
    }
  },
});
