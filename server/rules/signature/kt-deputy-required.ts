/** Below `KT.` and the head's office stands the office of a deputy of that head. */

import { defineRule } from "../rule.ts";
import { headOf, isDeputyOffice, isHeadOffice } from "./offices.ts";

export const signatureKtDeputyRequired = defineRule({
  id: "signature/kt-deputy-required",
  severity: "error",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 7, điểm b; Mục V, hàng 7",
  inForce: { from: "2020-03-05" },
  fix: "none",

  messages: {
    vi: {
      missing: (authority) => `Dưới “${authority}” thiếu dòng chức vụ cấp phó của người ký.`,
      notDeputy: (head, office) =>
        `Người ký thay “${head}” phải là cấp phó của chức vụ đó; “${office}” không phải là cấp phó.`,
      other: (office, head) => `“${office}” không phải là cấp phó của “${head}”.`,
    },
    en: {
      missing: (authority) => `Below “${authority}” the deputy's office is missing.`,
      notDeputy: (head, office) => `Who signs for “${head}” is a deputy of that office; “${office}” is none.`,
      other: (office, head) => `“${office}” is no deputy of “${head}”.`,
    },
  },
  docs: {
    title: {
      vi: "Dưới “KT.” là chức vụ cấp phó của chính người được ký thay.",
      en: "Below “KT.” stands the office of a deputy of that very head.",
    },
    why: {
      vi: "Chỉ cấp phó được ký thay người đứng đầu; người khác ký thì phải là thừa lệnh hoặc thừa ủy quyền.",
      en: "Only a deputy signs for the head; others sign by order or by authorisation.",
    },

    slot: "signature",
    bad: "KT. GIÁM ĐỐC\nTRƯỞNG PHÒNG TỔ CHỨC\n\n\nNguyễn Văn A",
    good: "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nNguyễn Văn A",
  },
  *check(analysis, report) {
    for (const { authorities, title, name, lines } of analysis.signatures) {
      const authority = authorities[authorities.length - 1];
      if (authority === undefined || authority.prefix !== "KT." || !isHeadOffice(authority.rest)) continue;
      const { rest, text } = authority;
      // The deputy of a council prints the post in the council and, above the name, the post at home.
      if (lines.some((line) => isDeputyOffice(line.text) && !isOther(rest, line.text))) continue;
      if (title === null) {
        if (name !== null) yield report.missing(authority.range, [text]);
      } else if (isHeadOffice(title.text)) yield report.notDeputy(title.range, [rest, title.text]);
      else if (isOther(rest, title.text)) yield report.other(title.range, [title.text, rest]);
    }
  },
});
/** Both are known offices of one kind, and of different kinds; heads of two posts have deputies of either. */
function isOther(head: string, deputy: string): boolean {
  if (!isDeputyOffice(deputy) || !deputy.startsWith("PHÓ ") || /[,\-–]/.test(head + deputy)) return false;
  return headOf(deputy) !== headOf(head);
}
