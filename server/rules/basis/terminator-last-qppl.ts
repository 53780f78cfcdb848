/** In legal-normative documents the last basis ends with a semicolon, as practice has it, or with a full stop. */
import { choiceFix, defineRule } from "../rule.ts";
import { basesAndProposals, lastWordRange, terminatorRange } from "./preamble-paragraphs.ts";

export const basisTerminatorLastQppl = defineRule({
  id: "basis/terminator-last-qppl",
  severity: "info",
  regimes: ["qppl"],
  source: "NĐ 78/2025/NĐ-CP, NĐ 187/2025/NĐ-CP; 13 văn bản ban hành năm 2026",
  inForce: { from: "2025-07-01" },
  fix: "choice",
  unverified: true,
  messages: {
    vi: {
      wrong: (printed) => `Căn cứ cuối cùng thường kết thúc bằng dấu chấm phẩy “;”, không phải “${printed}”.`,
      missing: () => "Căn cứ cuối cùng chưa có dấu kết thúc; thường dùng dấu chấm phẩy “;”.",
    },
    en: {
      wrong: (printed) => `The last basis usually ends with “;”, not “${printed}”.`,
      missing: () => "The last basis has no mark at its end; “;” is usual.",
    },
  },
  docs: {
    title: {
      vi: "Căn cứ cuối cùng của văn bản quy phạm pháp luật kết thúc bằng dấu chấm phẩy hoặc dấu chấm.",
      en: "The last basis of a legal-normative document ends with a semicolon or a full stop.",
    },
    why: {
      vi: "Văn bản năm 2026 dùng dấu chấm phẩy rồi đến câu ban hành; dấu phẩy không còn được dùng.",
      en: "Documents of 2026 have a semicolon, then the enacting sentence; a comma is not used any more.",
    },
    slot: "bases",
    bad: "Căn cứ Luật Lưu trữ số 33/2024/QH15;\nTheo đề nghị của Cục trưởng Cục Văn thư và Lưu trữ nhà nước,",
    good: "Căn cứ Luật Lưu trữ số 33/2024/QH15;\nTheo đề nghị của Cục trưởng Cục Văn thư và Lưu trữ nhà nước;",
  },
  *check(analysis, report) {
    const last = basesAndProposals(analysis).at(-1);
    if (last === undefined || (last.terminator !== "" && last.terminator !== ",")) return;
    if (/[…)\]}]$/.test(last.text)) return;
    const { end } = last.range;
    const mark = terminatorRange(last);
    yield last.terminator === ""
      ? report.missing(lastWordRange(analysis, last), [], { fix: choiceFix({ start: end, end }, ";") })
      : report.wrong(mark, [last.terminator], { fix: choiceFix(mark, ";") });
  },
});
