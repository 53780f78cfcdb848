/** `TM.` stands before a collective or a body, never before the office of one person. */

import type { Analysis, AuthorityLine, Signature } from "../../model/analysis.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { plainSource } from "../number/printed-source.ts";
import { choiceFix, defineRule, type Fix } from "../rule.ts";
import { headOf, isDeputyOffice, isHeadOffice } from "./offices.ts";

export const signatureTmCollective = defineRule({
  id: "signature/tm-collective",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 7, điểm b; HD 36-HD/VPTW, Mục II, điểm 1.7.1",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",

  messages: {
    vi: {
      person: (prefix, office) =>
        `“${prefix}” (thay mặt) chỉ đứng trước tên tập thể lãnh đạo hoặc cơ quan, không đứng trước chức vụ “${office}”.`,
    },
    en: {
      person: (prefix, office) =>
        `“${prefix}” (on behalf of) stands before a collective or a body, not before the office “${office}”.`,
    },
  },
  docs: {
    title: {
      vi: "“TM.” (hoặc “T/M”) đứng trước tên tập thể, cơ quan, không đứng trước chức vụ.",
      en: "“TM.” (or “T/M”) stands before a collective or a body, not before an office.",
    },
    why: {
      vi: "Người ký thay mặt một tập thể; ký cho một người thì dùng “KT.” hoặc “TL.”.",
      en: "One signs on behalf of a collective; for a person one signs “KT.” or “TL.”.",
    },

    slot: "signature",
    bad: "TM. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nNguyễn Văn A",
    good: "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nNguyễn Văn A",
  },
  *check(analysis, report) {
    for (const signature of analysis.signatures) {
      for (const authority of signature.authorities) {
        const { prefix, rest } = authority;
        if (!/^T[./]?M/.test(prefix) || !(isHeadOffice(rest) || isDeputyOffice(rest))) continue;
        yield report.person(authority.range, [prefix, rest], { fix: forHead(analysis, signature, authority) });
      }
    }
  },
});
/** A deputy of the same head below it signs for that head. */
function forHead(analysis: Analysis, { title }: Signature, { prefix, rest, printedPrefix }: AuthorityLine): Fix | null {
  const head = headOf(rest);
  if (head === null || title === null || !title.text.startsWith("PHÓ ") || headOf(title.text) !== head) return null;
  if (plainSource(analysis, printedPrefix) === null) return null;
  return choiceFix(printedPrefix.range, prefix.includes("/") ? "K/T" : "KT.");
}
