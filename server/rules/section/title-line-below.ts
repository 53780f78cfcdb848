/** The title of a part, chapter, section or subsection stands on the line below, in capitals. */
import type { Section } from "../../model/analysis.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { choiceFix, defineRule, type Fix } from "../rule.ts";
import { isPlain, isSmallTitle, titleOnLine, unitsOfKind } from "./units.ts";

export const sectionTitleLineBelow = defineRule({
  id: "section/title-line-below",
  severity: "warning",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 6, điểm đ",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",
  messages: {
    vi: {
      sameLine: (unit) => `Tiêu đề của “${unit}” phải trình bày ở dòng dưới, bằng chữ in hoa.`,
      capitals: (unit) => `Tiêu đề của “${unit}” phải viết bằng chữ in hoa.`,
    },
    en: {
      sameLine: (unit) => `The title of “${unit}” goes on the line below, in capitals.`,
      capitals: (unit) => `The title of “${unit}” is written in capitals.`,
    },
  },
  docs: {
    title: {
      vi: "Tiêu đề của Phần, Chương, Mục, Tiểu mục ở dòng dưới, in hoa",
      en: "Titles of parts, chapters, sections and subsections stand on the next line, in capitals",
    },
    why: {
      vi: "Số thứ tự và tiêu đề mỗi thứ một dòng, canh giữa, nên nhìn ra ngay bố cục của văn bản.",
      en: "Number and title on lines of their own show the structure at a glance.",
    },
    slot: "body",
    bad: "Chương I. Quy định chung\n\nĐiều 1. Giao Văn phòng Sở rà soát danh mục hồ sơ.\n\nChương II. Tổ chức thực hiện\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Chương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Giao Văn phòng Sở rà soát danh mục hồ sơ.\n\nChương II\nTỔ CHỨC THỰC HIỆN\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check(analysis, report) {
    const { source } = analysis;
    for (const unit of unitsOfKind(analysis, "part", "chapter", "section", "subsection")) {
      if (unit.marker.text.length < 4) continue;
      const { range, text } = titleOnLine(source, unit);
      if (text !== "") {
        // Copies of laws print `Mục 1. QUY ĐỊNH CHUNG` on one line, whatever the paper has.
        const copied = analysis.regime === "qppl" && /^(?:sub)?section$/.test(unit.kind) && text.toUpperCase() === text;
        const fix = lineBelow(source, unit);
        yield report.sameLine(range, [unit.label], copied ? { fix, severity: "info" } : { fix });
      } else if (isSmallTitle(unit.title)) yield report.capitals(unit.marker.range, [unit.label], { severity: "info" });
    }
  },
});

/** The title moved to a line of its own; null where markup stands between. */
function lineBelow(source: string, unit: Section): Fix | null {
  const { range, text } = titleOnLine(source, unit);
  const { start, end } = unit.marker.range;
  if (!isPlain(source, unit.marker) || /[*_]/.test(source.slice(start, range.start))) return null;
  const lineBreak = source.includes("\r\n") ? "\r\n" : "\n";
  return choiceFix({ start: end, end: range.end }, `${lineBreak}${text.toUpperCase()}`);
}
