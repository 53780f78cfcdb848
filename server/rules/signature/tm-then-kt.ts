/** A deputy who signs for a collective body signs for its head too: `TM.`, then `KT.`, then the deputy's office. */
import type { Signature } from "../../model/analysis.ts";
import { defineRule } from "../rule.ts";

/** Bodies that work by the collective regime under one head, whatever stands behind (`TỈNH X`). */
const COLLECTIVE = /^(?:[UỦ][ỶY] BAN NHÂN DÂN|UBND|CHÍNH PHỦ)(?=\s|$)/;

export const signatureTmThenKt = defineRule({
  id: "signature/tm-then-kt",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020, Điều 13, khoản 2; PL I, Phần I, Mục II, khoản 7, điểm b",
  inForce: { from: "2020-03-05" },
  fix: "none",
  messages: {
    vi: {
      missing: (deputy, head, body) => `${deputy} ký thay mặt ${body} thì trước chức vụ phải có dòng “KT. ${head}”.`,
    },
    en: {
      missing: (deputy, head, body) => `${deputy}, signing for ${body}, has a line “KT. ${head}” above the office.`,
    },
  },
  docs: {
    title: {
      vi: "Cấp phó ký thay mặt tập thể phải ghi đủ TM., KT. rồi đến chức vụ.",
      en: "A deputy signing for a collective body prints TM., then KT., then the office.",
    },
    why: {
      vi: "Cấp phó ký thay người đứng đầu, nên phải thể hiện cả việc thay mặt tập thể và việc ký thay.",
      en: "The deputy signs in the head's place, and the block has to say so.",
    },
    slot: "signature",
    bad: "TM. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH\n\n\nNguyễn Văn A",
    good: "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\nNguyễn Văn A",
  },
  *check({ signatures }, report) {
    for (const signature of signatures) {
      const { body, title } = signature;
      if (body === null || title === null || !COLLECTIVE.test(body) || signsForHead(signature)) continue;
      const head = /^PHÓ (CHỦ TỊCH|THỦ TƯỚNG)$/.exec(title.text)?.[1];
      if (head !== undefined) yield report.missing(title.range, [title.text, head, body]);
    }
  },
});

/** True with a line `KT.`, in whatever spelling. */
function signsForHead({ lines, authorities }: Signature): boolean {
  return (
    authorities.some(({ prefix }) => prefix.startsWith("K")) || lines.some(({ text }) => /^K\W{0,2}T(?=\W)/.test(text))
  );
}
