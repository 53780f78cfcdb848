/** A deputy placed in charge signs as a deputy, with `KT.`; `PHỤ TRÁCH` is printed nowhere. */
import { defineRule } from "../rule.ts";

const IN_CHARGE =
  /^(?:THỨ TRƯỞNG|PHÓ (?:TỔNG )?(?:GIÁM ĐỐC|CHỦ TỊCH|HIỆU TRƯỞNG|VIỆN TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|TRƯỞNG (?:BAN|PHÒNG)|CHÁNH VĂN PHÒNG|CHI CỤC TRƯỞNG))(?:,| [-–])? (?:PHỤ TRÁCH|ĐIỀU HÀNH)(?: (?:SỞ|PHÒNG|BAN|TRƯỜNG|VIỆN|CỤC|CHI CỤC|TRUNG TÂM|VĂN PHÒNG|CƠ QUAN|ĐƠN VỊ)(?= |$)|$)/;

export const signatureActingDeputyState = defineRule({
  id: "signature/acting-deputy-state",
  severity: "warning",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020, Điều 13, khoản 1; PL I, Phần I, Mục II, khoản 7, điểm b",
  inForce: { from: "2020-03-05" },
  fix: "none",

  messages: {
    vi: {
      inCharge: (office) =>
        `“${office}” không đúng: cấp phó được giao phụ trách ký như cấp phó, ghi “KT.” và chức vụ người đứng đầu, dòng dưới ghi chức vụ cấp phó.`,
    },
    en: {
      inCharge: (office) =>
        `“${office}” is wrong: a deputy in charge signs as a deputy, “KT.” and the head's office above the deputy's own.`,
    },
  },
  docs: {
    title: {
      vi: "Cấp phó được giao phụ trách, điều hành ký như cấp phó ký thay cấp trưởng.",
      en: "A deputy in charge signs like a deputy signing for the head.",
    },
    why: {
      vi: "Nghị định quy định cấp phó phụ trách thực hiện ký như cấp phó, không ghi chữ “phụ trách”.",
      en: "The regulation lets such a deputy sign as any other, without the words “in charge”.",
    },

    slot: "signature",
    bad: "PHÓ GIÁM ĐỐC PHỤ TRÁCH\n\n\nNguyễn Văn A",
    good: "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nNguyễn Văn A",
  },
  *check(analysis, report) {
    for (const { title } of analysis.signatures) {
      if (title !== null && IN_CHARGE.test(title.text)) yield report.inCharge(title.range, [title.text]);
    }
  },
});
