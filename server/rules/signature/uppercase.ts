/** The office of the signer is printed in capitals. */
import { LOWER } from "../../../grammar/letters.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { plainSource } from "../number/printed-source.ts";
import { defineRule, safeFix } from "../rule.ts";
import { isDeputyOffice, isHeadOffice } from "./offices.ts";

const SMALL = new RegExp(`[${LOWER}]`);

export const signatureUppercase = defineRule({
  id: "signature/uppercase",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 7, điểm đ; HD 36-HD/VPTW, PL 3, hàng 7",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",

  messages: {
    vi: { small: (printed, right) => `Chức vụ của người ký “${printed}” phải viết in hoa: “${right}”.` },
    en: { small: (printed, right) => `The signer's office “${printed}” is printed in capitals: “${right}”.` },
  },
  docs: {
    title: {
      vi: "Quyền hạn, chức vụ của người ký trình bày bằng chữ in hoa.",
      en: "Authority and office of the signer are in capitals.",
    },
    why: {
      vi: "Nghị định quy định cỡ chữ, kiểu chữ của quyền hạn và chức vụ.",
      en: "The regulation fixes the letters of authority and office.",
    },

    slot: "signature",
    bad: "KT. GIÁM ĐỐC\nPhó Giám đốc\n\n\nNguyễn Văn A",
    good: "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nNguyễn Văn A",
  },
  *check(analysis, report) {
    for (const { title } of analysis.signatures) {
      if (title === null || !SMALL.test(title.text)) continue;
      const right = title.text.toUpperCase();
      if (!isHeadOffice(right) && !isDeputyOffice(right)) continue;
      const raw = plainSource(analysis, title);
      const fix = raw === null ? null : safeFix(title.range, raw.toUpperCase());
      // The national database says `(Đã ký)` for the signature, and prints offices its own way.
      const copied = /^\s{0,20}\(đã ký/i.test(analysis.source.slice(title.range.end, title.range.end + 30));
      yield report.small(title.range, [title.text, right], copied ? { fix, severity: "info" } : { fix });
    }
  },
});
