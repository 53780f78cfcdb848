/** Every basis but the last ends with a semicolon. */
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule, safeFix } from "../rule.ts";
import { isDeciding, lastWordRange, preambleParagraphs, terminatorRange } from "./preamble-paragraphs.ts";

export const basisTerminatorMiddle = defineRule({
  id: "basis/terminator-middle",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 6, điểm a",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",
  messages: {
    vi: {
      wrong: (printed) => `Sau mỗi căn cứ phải là dấu chấm phẩy “;”, không phải “${printed}”.`,
      missing: () => "Sau mỗi căn cứ phải có dấu chấm phẩy “;”.",
    },
    en: {
      wrong: (printed) => `Each basis but the last ends with “;”, not “${printed}”.`,
      missing: () => "Each basis but the last ends with “;”.",
    },
  },
  docs: {
    title: {
      vi: "Sau mỗi căn cứ phải xuống dòng và có dấu chấm phẩy.",
      en: "Each legal basis but the last ends with a semicolon.",
    },
    why: {
      vi: "Dấu chấm phẩy cho biết danh sách căn cứ còn tiếp tục.",
      en: "The semicolon tells that the list of bases goes on.",
    },
    slot: "bases",
    bad: "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025,\nTheo đề nghị của Chánh Văn phòng Sở.",
    good: "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\nTheo đề nghị của Chánh Văn phòng Sở.",
  },
  *check(analysis, report) {
    if (!isDeciding(analysis)) return;
    const paragraphs = preambleParagraphs(analysis);
    for (const [index, paragraph] of paragraphs.entries()) {
      const next = paragraphs[index + 1];
      // A line that opens like no basis may be the rest of this one, wrapped.
      if (paragraph.kind === "other" || next === undefined || next.kind === "other") continue;
      const { terminator, range, text } = paragraph;
      // A colon opens a list; dots and brackets are left open by a draft.
      if (terminator === ";" || terminator === ":" || /[…)\]}]$|\.\.\.?$/.test(text)) continue;
      const mark = terminatorRange(paragraph);
      yield terminator === ""
        ? report.missing(lastWordRange(analysis, paragraph), [], {
            fix: safeFix({ start: range.end, end: range.end }, ";"),
          })
        : report.wrong(mark, [terminator], { fix: safeFix(mark, ";") });
    }
  },
});
