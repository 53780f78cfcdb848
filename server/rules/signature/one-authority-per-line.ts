/** Each signing authority has a line of its own. */

import { defineRule } from "../rule.ts";
import { authoritiesOf } from "./authorities.ts";
import { isCombined } from "./offices.ts";

export const signatureOneAuthorityPerLine = defineRule({
  id: "signature/one-authority-per-line",
  severity: "error",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020, PL I, Phần I, Mục V, hàng 7",
  inForce: { from: "2020-03-05" },
  fix: "none",

  messages: {
    vi: { combined: (printed) => `Mỗi quyền hạn ký ghi trên một dòng riêng, không ghi gộp như “${printed}”.` },
    en: { combined: (printed) => `Each signing authority has its own line; they are not combined as in “${printed}”.` },
  },
  docs: {
    title: { vi: "Mỗi dòng chỉ ghi một quyền hạn ký.", en: "One signing authority a line." },
    why: {
      vi: "Mẫu trình bày ghi TM., KT., TL. trên từng dòng kèm tên tập thể hoặc chức vụ của dòng đó.",
      en: "The form gives each of them a line with its own body or office.",
    },

    slot: "signature",
    bad: "TM.KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\nNguyễn Văn A",
    good: "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\nNguyễn Văn A",
  },
  *check(analysis, report) {
    for (const { range, text } of authoritiesOf(analysis)) {
      if (isCombined(text)) yield report.combined(range, [text]);
    }
  },
});
