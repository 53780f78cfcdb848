/** A deputy who signs by order signs for the unit head as well: `TL.`, `KT.`, then the deputy's office. */

import { defineRule } from "../rule.ts";
import { headOf, isDeputyOffice } from "./offices.ts";

export const signatureTlThenKt = defineRule({
  id: "signature/tl-then-kt",
  severity: "info",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020, Điều 13, khoản 4",
  inForce: { from: "2020-03-05" },
  fix: "none",

  messages: {
    vi: {
      deputy: (office, authority, head) =>
        `“${office}” ký thừa lệnh thì giữa “${authority}” và chức vụ phải có dòng “KT. ${head}”.`,
    },
    en: {
      deputy: (office, authority, head) =>
        `“${office}” signing by order has a line “KT. ${head}” between “${authority}” and the office.`,
    },
  },
  docs: {
    title: {
      vi: "Cấp phó của đơn vị ký thừa lệnh ghi đủ ba dòng: TL., KT. và chức vụ.",
      en: "A unit's deputy signing by order prints three lines: TL., KT. and the office.",
    },
    why: {
      vi: "Người đứng đầu đơn vị được giao ký thừa lệnh mới có thể giao cấp phó ký thay.",
      en: "It is the unit head who may sign by order and lets a deputy sign in his place.",
    },

    slot: "signature",
    bad: "TL. CHỦ TỊCH\nPHÓ CHÁNH VĂN PHÒNG\n\n\nNguyễn Văn A",
    good: "TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\n\nNguyễn Văn A",
  },
  *check(analysis, report) {
    for (const { authorities, title } of analysis.signatures) {
      const authority = authorities[authorities.length - 1];
      if (authority?.prefix !== "TL." || title === null || !isDeputyOffice(title.text)) continue;
      const head = headOf(title.text);
      if (head !== null && title.text.startsWith("PHÓ "))
        yield report.deputy(title.range, [title.text, authority.text, head]);
    }
  },
});
