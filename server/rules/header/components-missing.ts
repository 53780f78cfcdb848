/** The nine main components of a state document; all that are missing are reported at once. */
import type { Analysis } from "../../model/analysis.ts";
import { hasOwnNumbering } from "../number/own-numbering.ts";
import { defineRule } from "../rule.ts";
import { inTableRow } from "./copied-table.ts";
import {
  asArgument,
  isAttached,
  missingClosing,
  missingOpening,
  namesIn,
  openingRange,
  when,
} from "./missing-components.ts";

/** Papers of private parties, and letters of courtesy: their forms leave components out. */
const OTHER_FORMS: ReadonlySet<string> = new Set([
  "Hợp đồng",
  "Bản thỏa thuận",
  "Bản ghi nhớ",
  "Giấy ủy quyền",
  "Thư công",
  "Giấy đi đường",
  "Giấy chứng nhận",
]);

/** A title that lost all its marks was recognised from a picture, and what was not recognised is not missing. */
const UNMARKED = /^[A-Z ]+$/;

export const headerComponentsMissing = defineRule({
  id: "header/components-missing",
  severity: "error",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, Điều 8, khoản 2; PL III, Mẫu 1.5, 1.9",
  inForce: { from: "2020-03-05" },
  fix: "none",
  messages: {
    vi: {
      missing: (components) => `Văn bản thiếu thành phần thể thức chính: ${namesIn("vi", components)}.`,
      header: (components) => `Văn bản không có phần đầu, thiếu: ${namesIn("vi", components)}.`,
      end: (components) => `Văn bản chưa có phần kết thúc, thiếu: ${namesIn("vi", components)}.`,
    },
    en: {
      missing: (components) => `Main components of the layout are missing: ${namesIn("en", components)}.`,
      header: (components) => `The document has lost its header; missing: ${namesIn("en", components)}.`,
      end: (components) => `The document has no end yet; missing: ${namesIn("en", components)}.`,
    },
  },
  docs: {
    title: {
      vi: "Văn bản hành chính có đủ các thành phần thể thức chính.",
      en: "An administrative document has all main components of the layout.",
    },
    why: {
      vi: "Thiếu một thành phần thì không xác định được văn bản của ai, ban hành khi nào và gửi cho ai.",
      en: "Without one of them it cannot be told who issued the document, when, or for whom.",
    },
    slot: "recipients",
    bad: "",
    good: "Nơi nhận:\n- Như Điều 2;\n- Lưu: VT, VP.",
  },
  *check(analysis, report) {
    const { header, title } = analysis;
    if (OTHER_FORMS.has(title.type ?? "") || isAttached(analysis)) return;
    if (UNMARKED.test(header.nationalTitle?.text ?? "")) return;
    const opening = [
      ...when(lacksTitles(analysis), "titles"),
      ...missingOpening(analysis).filter((component) => component !== "placeDate" || title.type !== "Biên bản"),
    ];
    const closing = missingClosing(analysis).filter((name) => name !== "recipients" || !isPresidents(analysis));
    const missing = [...opening, ...closing];
    if (missing.length === 0) return;
    const range = openingRange(analysis);
    const args: [string] = [asArgument(missing)];
    // What was copied from a web page or is still being written lacks a whole end, not one component.
    if (header.nationalTitle === null && header.motto === null && opening.length > 2) {
      yield report.header(range, args, { severity: "warning" });
    } else if (opening.length === 0 && closing.length === 2) yield report.end(range, args, { severity: "warning" });
    else yield report.missing(range, args, inTableRow(analysis, range) ? { severity: "info" } : {});
  },
});

/** `Lệnh số 6/2024/L-CTN`: what the President orders is published and names no recipients. */
function isPresidents({ header }: Analysis): boolean {
  return /-CTN$/.test(header.number?.symbol.text ?? "");
}

/** Titles missing from an otherwise whole header are for `header/title-and-motto-required`. */
function lacksTitles(analysis: Analysis): boolean {
  const { nationalTitle, motto, partyTitle, issuer, number, placeDate } = analysis.header;
  if (nationalTitle !== null || motto !== null || partyTitle !== null || hasOwnNumbering(analysis)) return false;
  return issuer === null || number === null || placeDate?.inHeader !== true;
}
