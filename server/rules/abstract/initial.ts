/** Abstracts open with a capital in State papers, small in Party papers. */
import { isLower, LETTER } from "../../../grammar/letters.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { choiceFix, defineRule } from "../rule.ts";

/** Words an abstract may open with that are no names. */
const COMMON =
  /^(?:Về|Ban hành|Phê duyệt|Thành lập|Triển khai|Thực hiện|Tổ chức|Tăng cường|Sơ kết|Tổng kết|Hướng dẫn|Quy định)(?=\s)/;

const FIRST_WORD = new RegExp(`^[${LETTER}]+(?=\\s)`);

export const abstractInitial = defineRule({
  id: "abstract/initial",
  severity: "hint",
  regimes: ["state", "party"],
  source:
    "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục V, dòng 5; HD 36-HD/VPTW, PL 3, dòng 5; HD 05-HD/VPTW, Phần II, Mục I, điểm 5.1.1",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",
  messages: {
    vi: {
      state: (expected) => `Trích yếu của văn bản hành chính bắt đầu bằng chữ hoa: “${expected} …”.`,
      party: (expected) => `Trích yếu của văn bản của Đảng bắt đầu bằng chữ thường: “${expected} …”.`,
    },
    en: {
      state: (expected) => `The abstract of a State paper opens with a capital: “${expected} …”.`,
      party: (expected) => `The abstract of a Party paper opens with a small letter: “${expected} …”.`,
    },
  },
  docs: {
    title: {
      vi: "Trích yếu bắt đầu bằng chữ hoa trong văn bản Nhà nước, bằng chữ thường trong văn bản của Đảng.",
      en: "Abstracts open with a capital in State papers, small in Party papers.",
    },
    why: {
      vi: "Các mẫu của hai hệ thống trình bày khác nhau ở điểm này.",
      en: "The samples of the two systems differ here.",
    },
    slot: "abstract",
    bad: "về việc thành lập Tổ rà soát thủ tục hành chính",
    good: "Về việc thành lập Tổ rà soát thủ tục hành chính",
  },
  *check(analysis, report) {
    const { abstract, typeLine } = analysis.title;
    // In a letter the phrase goes on behind `V/v`.
    if (abstract === null || typeLine === null || analysis.header.number === null) return;
    const party = analysis.regime === "party";
    // Nearly all State abstracts open right; `của …` goes on with the type.
    if (!party && (!isLower(abstract.text.charCodeAt(0)) || abstract.text.startsWith("của "))) return;
    const word = FIRST_WORD.exec(abstract.text)?.[0];
    if (word === undefined || (party ? !COMMON.test(abstract.text) : word !== word.toLowerCase())) return;
    const { start } = abstract.range;
    const range = { start, end: start + word.length };
    if (analysis.source.slice(start, range.end) !== word) return;
    const first = word.charAt(0);
    const expected = (party ? first.toLowerCase() : first.toUpperCase()) + word.slice(1);
    const options = { fix: choiceFix(range, expected) };
    yield party ? report.party(range, [expected], options) : report.state(range, [expected], options);
  },
});
