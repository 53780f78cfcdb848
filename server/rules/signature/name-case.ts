/** The signer's name is printed in small letters with capitals in front, not all in capitals. */
import { isCapitals } from "../../../grammar/letters.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { inNameCase, isName, lineBelow } from "./signer-name.ts";

export const signatureNameCase = defineRule({
  id: "signature/name-case",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 7, điểm c và đ; HD 36-HD/VPTW, PL 3, hàng 7",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",

  messages: {
    vi: { capitals: (name, right) => `Họ và tên người ký “${name}” viết bằng chữ in thường: “${right}”.` },
    en: { capitals: (name, right) => `The signer's name “${name}” is in small letters: “${right}”.` },
  },
  docs: {
    title: {
      vi: "Họ và tên người ký viết bằng chữ in thường, hoa chữ cái đầu mỗi âm tiết.",
      en: "The signer's name is in small letters with initial capitals.",
    },
    why: {
      vi: "Nghị định quy định kiểu chữ của họ và tên khác với chức vụ.",
      en: "The regulation prints the name in other letters than the office.",
    },

    slot: "signature",
    bad: "GIÁM ĐỐC\n\n\nNGUYỄN VĂN A",
    good: "GIÁM ĐỐC\n\n\nNguyễn Văn A",
  },
  *check(analysis, report) {
    for (const signature of analysis.signatures) {
      const name = signature.name ?? lineBelow(analysis, signature);
      if (name === null || !isCapitals(name.text, 0, name.text.length) || !isName(name.text)) continue;
      // Two syllables may be a place: CAO BẰNG.
      if (!/ .* /.test(name.text)) continue;
      if (analysis.source.slice(name.range.start, name.range.end) !== name.text) continue;
      const right = inNameCase(name.text);
      yield report.capitals(name.range, [name.text, right], { fix: choiceFix(name.range, right) });
    }
  },
});
