/** Who signs `T/M` a Party committee prints a secretary's or chairman's office, never that of a member. */
import { defineRule } from "../rule.ts";

export const signaturePartyCommitteeOnlySecretary = defineRule({
  id: "signature/party-committee-only-secretary",
  severity: "warning",
  regimes: ["party"],
  source: "HD 36-HD/VPTW, Mục II, điểm 1.7.1; HD 05-HD/VPTW, Phần II, Mục I, điểm 7.1.2.b, 7.1.4.b, đ",
  inForce: { from: "2018-04-03" },
  fix: "none",

  messages: {
    vi: {
      member: (body, office) =>
        `Ký thay mặt “${body}” chỉ ghi chức vụ bí thư, phó bí thư (hoặc chủ nhiệm, chủ tịch và cấp phó), không ghi “${office}”.`,
    },
    en: {
      member: (body, office) =>
        `Signing for “${body}” one prints the office of secretary, chairman or their deputy, not “${office}”.`,
    },
  },
  docs: {
    title: {
      vi: "Ký thay mặt cấp ủy chỉ ghi chức vụ bí thư, phó bí thư.",
      en: "Who signs for a Party committee prints the office of secretary or deputy secretary.",
    },
    why: {
      vi: "Hướng dẫn về thể thức văn bản của Đảng không cho ghi chức vụ ủy viên dưới “T/M”.",
      en: "The Party's guidelines admit no member's office below “T/M”.",
    },

    slot: "signature",
    bad: "T/M BAN THƯỜNG VỤ\nỦY VIÊN THƯỜNG VỤ\n\n\nNguyễn Văn A",
    good: "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\n\nNguyễn Văn A",
  },
  *check(analysis, report) {
    for (const { body, title } of analysis.signatures) {
      if (body !== null && title !== null && /^[UỦ][YỶ] VIÊN(?= |$)/.test(title.text))
        yield report.member(title.range, [body, title.text]);
    }
  },
});
