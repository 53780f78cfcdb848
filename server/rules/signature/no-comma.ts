/** The lines of the signature block end without a mark. */

import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule, safeFix } from "../rule.ts";
import { isDeputyOffice, isHeadOffice } from "./offices.ts";
import { isName, lastCharacter, lineBelow } from "./signer-name.ts";

export const signatureNoComma = defineRule({
  id: "signature/no-comma",
  severity: "warning",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL I, Phần I, Mục V, hàng 7 (theo mẫu trình bày)",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",

  messages: {
    vi: { line: (printed, mark) => `Dòng “${printed}” trong khối chữ ký không có dấu “${mark}” ở cuối.` },
    en: { line: (printed, mark) => `The line “${printed}” of the signature block ends without “${mark}”.` },
  },
  docs: {
    title: {
      vi: "Các dòng trong khối chữ ký không có dấu câu ở cuối.",
      en: "Lines of the signature block have no mark at their ends.",
    },
    why: {
      vi: "Mẫu trình bày ghi quyền hạn, chức vụ và họ tên không có dấu câu.",
      en: "The form prints authority, office and name without marks.",
    },

    slot: "signature",
    bad: "KT. GIÁM ĐỐC,\nPHÓ GIÁM ĐỐC\n\n\nNguyễn Văn A",
    good: "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nNguyễn Văn A",
  },
  *check(analysis, report) {
    for (const signature of analysis.signatures) {
      const { authorities, lines, name } = signature;
      const below = name === null ? lineBelow(analysis, signature) : null;
      const named = below !== null && isName(below.text.slice(0, -1)) ? [below] : [];
      const withPrefix = new Set(authorities.map(({ range }) => range.start));
      for (const [index, { range, text }] of [...lines, ...named].entries()) {
        const mark = /[A-ZĐÀ-ỹa-z)]([,.;])$/.exec(text)?.[1];
        if (mark === undefined || analysis.source.charAt(range.end - 1) !== mark) continue;
        const next = lines[index + 1];
        // An office that goes on in the next line may end with a comma.
        const goesOn = mark === "," && next !== undefined && next.range.start !== name?.range.start;
        const office = text.slice(0, -1);
        if (
          withPrefix.has(range.start)
            ? goesOn && !isDeputyOffice(next.text)
            : goesOn || !(isHeadOffice(office) || isDeputyOffice(office) || isName(office))
        )
          continue;
        yield report.line(range, [text, mark], { fix: safeFix(lastCharacter(range), "") });
      }
    }
  },
});
