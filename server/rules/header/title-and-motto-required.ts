/** National title and motto stand together on the first page. */
import type { Analysis, TextPart } from "../../model/analysis.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { hasOwnNumbering } from "../number/own-numbering.ts";
import { choiceFix, defineRule, type Fix } from "../rule.ts";
import { inTableRow } from "./copied-table.ts";
import { hasOwnLine, lineBreakOf } from "./one-line.ts";

const TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO = "Độc lập - Tự do - Hạnh phúc";

export const headerTitleAndMottoRequired = defineRule({
  id: "header/title-and-motto-required",
  severity: "error",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, Điều 8, khoản 2, điểm a; PL III, Mẫu 1.1–1.10, 2.1",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",
  messages: {
    vi: {
      motto: () => `Dưới Quốc hiệu thiếu Tiêu ngữ “${MOTTO}”.`,
      title: () => `Trên Tiêu ngữ thiếu Quốc hiệu “${TITLE}”.`,
      both: () => "Phần đầu văn bản thiếu Quốc hiệu và Tiêu ngữ.",
    },
    en: {
      motto: () => `The motto “${MOTTO}” is missing below the national title.`,
      title: () => `The national title “${TITLE}” is missing above the motto.`,
      both: () => "The header lacks the national title and the motto.",
    },
  },
  docs: {
    title: {
      vi: "Trang đầu văn bản có đủ Quốc hiệu và Tiêu ngữ.",
      en: "The first page has both national title and motto.",
    },
    why: {
      vi: "Quốc hiệu và Tiêu ngữ là thành phần thể thức chính, không được thiếu.",
      en: "They are a main component of the layout and may not be left out.",
    },
    slot: "motto",
    bad: "",
    good: MOTTO,
  },
  *check(analysis, report) {
    const { nationalTitle, motto, partyTitle } = analysis.header;
    if (partyTitle !== null) return;
    if (nationalTitle !== null && motto === null) {
      const fix = insertion(analysis, nationalTitle, "below", MOTTO);
      const copied = inTableRow(analysis, nationalTitle.range);
      yield report.motto(nationalTitle.range, [], copied ? { fix, severity: "info" } : { fix });
    } else if (nationalTitle === null && motto !== null) {
      yield report.title(motto.range, [], { fix: insertion(analysis, motto, "above", TITLE) });
    } else if (nationalTitle === null) {
      const { issuer, number, placeDate } = analysis.header;
      // A header that lacks more than its titles is for `header/components-missing`.
      if (issuer === null || number === null || placeDate?.inHeader !== true || hasOwnNumbering(analysis)) return;
      yield report.both(issuer.range, []);
    }
  },
});

/** Puts a line above or below a component that stands on a line of its own; null in a row of two columns. */
function insertion(analysis: Analysis, part: TextPart, where: "above" | "below", line: string): Fix | null {
  if (!hasOwnLine(analysis, part)) return null;
  const { start, end } = part.range;
  const lineBreak = lineBreakOf(analysis);
  return where === "above"
    ? choiceFix({ start, end: start }, line + lineBreak)
    : choiceFix({ start: end, end }, lineBreak + line);
}
