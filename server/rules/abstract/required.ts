/** Below the type, or below the number of a letter, stands the abstract. */
import type { Analysis } from "../../model/analysis.ts";
import { preambleParagraphs } from "../basis/preamble-paragraphs.ts";
import { inTableRow } from "../header/copied-table.ts";
import { hasSmallLetter } from "../issuer/bodies.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { textBelowNumber } from "./subject-lines.ts";

/** Types whose form has an abstract; introductions, leaves and slips have none. */
const WITH_ABSTRACT =
  /^(?:Nghị quyết|Quyết định|Chỉ thị|Quy chế|Quy định|Thông báo|Hướng dẫn|Chương trình|Kế hoạch|Phương án|Đề án|Báo cáo|Tờ trình|Kết luận|Nghị định|Thông tư|Thông tư liên tịch)$/;

export const abstractRequired = defineRule({
  id: "abstract/required",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 5, điểm a, b",
  inForce: { from: LAYOUT_FROM },
  fix: "none",
  messages: {
    vi: {
      typed: (type) => `Dưới tên loại “${type}” thiếu trích yếu nội dung văn bản.`,
      letter: () => "Dưới số, ký hiệu của công văn thiếu trích yếu nội dung (“V/v …”).",
    },
    en: {
      typed: (type) => `The abstract below the type “${type}” is missing.`,
      letter: () => "The abstract (“V/v …”) below the number of the letter is missing.",
    },
  },
  docs: {
    title: {
      vi: "Văn bản có trích yếu nội dung dưới tên loại, hoặc dưới số, ký hiệu đối với công văn.",
      en: "A document has an abstract below its type, or below its number in a letter.",
    },
    why: {
      vi: "Trích yếu cho biết ngay nội dung chủ yếu của văn bản và dùng để đăng ký.",
      en: "It tells the gist at once, and the register needs it.",
    },
    slot: "abstract",
    bad: "",
    good: "Về việc thành lập Tổ rà soát thủ tục hành chính",
  },
  *check(analysis, report) {
    const { title, header } = analysis;
    if (title.abstract !== null || title.type === null || header.number === null) return;
    if (title.typeLine !== null) {
      if (WITH_ABSTRACT.test(title.type) && !mayStandBelow(analysis))
        yield report.typed(title.typeLine.range, [title.typeLine.text]);
      return;
    }
    // A subject without `V/v` is for the rules on its form.
    if (title.type !== "Công văn" || title.abstractPrefix !== null || textBelowNumber(analysis).length > 0) return;
    if (analysis.addresseeHeading === null) return;
    const copied = inTableRow(analysis, header.number.range);
    yield report.letter(header.number.range, [], copied ? { severity: "info" } : {});
  },
});

/** An abstract in capitals that begins like a body may have been taken for the line of competence. */
function mayStandBelow(analysis: Analysis): boolean {
  if (/^(?:Quyết định|Nghị quyết)$/.test(analysis.title.type ?? "")) return false;
  const first = preambleParagraphs(analysis)[0];
  return first?.kind === "other" && !hasSmallLetter(first.text);
}
