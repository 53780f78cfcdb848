/** An authorisation to sign cannot be passed on: no `KT.` below `TUQ.`. */
import { defineRule } from "../rule.ts";

export const signatureTuqNoKt = defineRule({
  id: "signature/tuq-no-kt",
  severity: "error",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020, Điều 13, khoản 3",
  inForce: { from: "2020-03-05" },
  fix: "none",

  messages: {
    vi: {
      passedOn: (authorisation, authority) =>
        `Dưới “${authorisation}” không được có dòng “${authority}”: người được ủy quyền không được ủy quyền lại cho người khác ký.`,
    },
    en: {
      passedOn: (authorisation, authority) =>
        `No line “${authority}” below “${authorisation}”: who is authorised cannot let another person sign.`,
    },
  },
  docs: {
    title: {
      vi: "Người được ủy quyền ký (TUQ.) không được ủy quyền lại.",
      en: "Who signs by authorisation (TUQ.) cannot pass it on.",
    },
    why: {
      vi: "Nghị định quy định người được ủy quyền ký không được ủy quyền lại cho người khác ký.",
      en: "The regulation forbids the authorised person to authorise another.",
    },

    slot: "signature",
    bad: "TUQ. GIÁM ĐỐC\nKT. TRƯỞNG PHÒNG TỔNG HỢP\nPHÓ TRƯỞNG PHÒNG TỔNG HỢP\n\n\nNguyễn Văn A",
    good: "TUQ. GIÁM ĐỐC\nTRƯỞNG PHÒNG TỔNG HỢP\n\n\nNguyễn Văn A",
  },
  *check(analysis, report) {
    for (const { authorities } of analysis.signatures) {
      const at = authorities.findIndex(({ prefix }) => prefix === "TUQ.");
      const [authorisation, below] = at === -1 ? [] : authorities.slice(at, at + 2);
      if (authorisation !== undefined && below?.prefix === "KT.")
        yield report.passedOn(below.range, [authorisation.text, below.text]);
    }
  },
});
