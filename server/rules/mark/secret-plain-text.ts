/** A text that bears a secrecy mark should not be kept in an unprotected system. */

import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { marksOf } from "./marks.ts";

export const markSecretPlainText = defineRule({
  id: "mark/secret-plain-text",
  severity: "warning",
  regimes: ["state", "party", "qppl"],
  source: "Luật số 117/2025/QH15 (nghĩa vụ chung)",
  inForce: { from: LAYOUT_FROM },
  fix: "none",
  unverified: true,
  messages: {
    vi: {
      secret: (mark) =>
        `Văn bản có dấu “${mark}”: không lưu giữ, soạn thảo, gửi qua hệ thống không được phép xử lý bí mật nhà nước.`,
    },
    en: {
      secret: (mark) =>
        `The document is marked “${mark}”: do not keep, write or send it through a system not approved for state secrets.`,
    },
  },
  docs: {
    title: {
      vi: "Văn bản có độ mật không lưu giữ, xử lý trên hệ thống không được bảo vệ.",
      en: "A secret document is not kept or handled in an unprotected system.",
    },
    why: {
      vi: "Pháp luật về bảo vệ bí mật nhà nước quy định nơi được soạn thảo, lưu giữ.",
      en: "The law on state secrets says where such a document may be written and kept.",
    },

    slot: "number",
    bad: "Số: 15/QĐ-SNV\nMẬT",
    good: "Số: 15/QĐ-SNV\nKHẨN",
  },
  *check(analysis, report) {
    const mark = marksOf(analysis).find(({ kind, value }) => kind === "secrecy" && value !== null);
    if (mark !== undefined) yield report.secret(mark.range, [mark.text]);
  },
});
