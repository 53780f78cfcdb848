/** Only the signer's official leading post is printed, without `THƯỜNG TRỰC` or the like. */
import { defineRule } from "../rule.ts";

const UNOFFICIAL =
  /^(?:PHÓ (?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHỦ NHIỆM|TRƯỞNG BAN)|THỨ TRƯỞNG)(?:,| [-–])? (THƯỜNG TRỰC)$|^(?:QUYỀN )?(PHỤ TRÁCH)$/;

export const signatureOfficialPostOnly = defineRule({
  id: "signature/official-post-only",
  severity: "hint",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 7, điểm c",
  inForce: { from: "2020-03-05" },
  fix: "none",

  messages: {
    vi: { post: (words) => `Chỉ ghi chức vụ lãnh đạo chính thức của người ký; bỏ “${words}”.` },
    en: { post: (words) => `Only the signer's official leading post is printed, without “${words}”.` },
  },
  docs: {
    title: {
      vi: "Chức vụ ghi trên văn bản là chức vụ lãnh đạo chính thức của người ký.",
      en: "The office printed is the signer's official leading post.",
    },
    why: {
      vi: "Nghị định không cho ghi những chức vụ mà Nhà nước không quy định.",
      en: "The regulation does not admit posts that the State has not established.",
    },

    slot: "signature",
    bad: "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH THƯỜNG TRỰC\n\n\nNguyễn Văn A",
    good: "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\nNguyễn Văn A",
  },
  *check(analysis, report) {
    for (const { title } of analysis.signatures) {
      const found = title === null ? null : UNOFFICIAL.exec(title.text);
      if (title !== null && found !== null) yield report.post(title.range, [found[1] ?? found[2] ?? ""]);
    }
  },
});
