/** The number line has the form of the regime that the title shows: `Số: 15/QĐ-SNV` or `Số 15-QĐ/TU`. */
import { hasForeignStyle } from "../number/foreign-style.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { hasOwnNumbering } from "../number/own-numbering.ts";
import { defineRule } from "../rule.ts";

export const regimeSymbolStyle = defineRule({
  id: "regime/symbol-style",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source:
    "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 3, điểm c; HD 36-HD/VPTW, Mục II, điểm 1.3 và PL 3; HD 05-HD/VPTW, Phần II, Mục I, khoản 3",
  inForce: { from: LAYOUT_FROM },
  fix: "none",
  messages: {
    vi: {
      party: (printed) =>
        `Văn bản có Quốc hiệu nhưng số, ký hiệu “${printed}” ghi theo thể thức của Đảng; thể thức của Nhà nước là “Số: 15/QĐ-SNV”.`,
      state: (printed) =>
        `Văn bản có tiêu đề của Đảng nhưng số, ký hiệu “${printed}” ghi theo thể thức của Nhà nước; thể thức của Đảng là “Số 15-QĐ/TU”.`,
    },
    en: {
      party: (printed) =>
        `The document has the national title, but its number “${printed}” has the Party's form; the State's is “Số: 15/QĐ-SNV”.`,
      state: (printed) =>
        `The document has the Party title, but its number “${printed}” has the State's form; the Party's is “Số 15-QĐ/TU”.`,
    },
  },
  docs: {
    title: {
      vi: "Dòng số, ký hiệu cùng thể thức với phần tiêu đề: của Nhà nước hoặc của Đảng.",
      en: "The number line has the form of the same regime as the title, State or Party.",
    },
    why: {
      vi: "Tiêu đề và số, ký hiệu khác thể thức thì không rõ văn bản do cơ quan nhà nước hay tổ chức đảng ban hành.",
      en: "Where title and number disagree, readers cannot tell whether a state body or a Party body speaks.",
    },
    regime: "party",
    slot: "number",
    bad: "Số: 15/QĐ-TU",
    good: "Số 15-QĐ/TU",
  },
  *check(analysis, report) {
    const { nationalTitle, partyTitle, number } = analysis.header;
    // Both titles or none: nothing shows which form would be right.
    if (number === null || (nationalTitle === null) === (partyTitle === null)) return;
    if (!hasForeignStyle(analysis) || hasOwnNumbering(analysis)) return;
    const printed = number.text;
    yield partyTitle === null ? report.party(number.range, [printed]) : report.state(number.range, [printed]);
  },
});
