/** A deputy secretary signs `T/M` the committee, not `K/T BÍ THƯ`. */

import { defineRule } from "../rule.ts";
import { authoritiesOf } from "./authorities.ts";

export const signaturePartyKtOnlyAdvisory = defineRule({
  id: "signature/party-kt-only-advisory",
  severity: "error",
  regimes: ["party"],
  source: "HD 36-HD/VPTW, Mục II, điểm 1.7.1.c, đ; HD 05-HD/VPTW, Phần II, Mục I, điểm 7.1.1.b, 7.1.4.đ",
  inForce: { from: "2018-04-03" },
  fix: "none",

  messages: {
    vi: {
      secretary: (authority) =>
        `Không có hình thức ký “${authority}”: phó bí thư ký thay mặt (T/M) cấp ủy. “K/T” chỉ dùng ở cơ quan do thủ trưởng ký trực tiếp.`,
    },
    en: {
      secretary: (authority) =>
        `There is no “${authority}”: a deputy secretary signs T/M the committee. “K/T” is for bodies whose head signs alone.`,
    },
  },
  docs: {
    title: {
      vi: "Phó bí thư ký thay mặt cấp ủy (T/M), không ký thay bí thư (K/T).",
      en: "A deputy secretary signs for the committee (T/M), not for the secretary (K/T).",
    },
    why: {
      vi: "Cấp ủy làm việc theo chế độ tập thể; “K/T” chỉ có ở cơ quan tham mưu, giúp việc.",
      en: "A committee acts as a collective; “K/T” exists only in advisory and assisting bodies.",
    },

    slot: "signature",
    bad: "K/T BÍ THƯ\nPHÓ BÍ THƯ\n\n\nNguyễn Văn A",
    good: "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\n\nNguyễn Văn A",
  },
  *check(analysis, report) {
    for (const { prefix, rest, range, text } of authoritiesOf(analysis)) {
      if (/^K[./]?T/.test(prefix) && /^BÍ THƯ(?= |$)/.test(rest)) yield report.secretary(range, [text]);
    }
  },
});
