/** Party papers print the signer's name without rank, title or degree. */

import { defineRule, safeFix } from "../rule.ts";
import { ALL_TITLES, titlesBefore } from "./signer-name.ts";

export const signaturePartyNoTitle = defineRule({
  id: "signature/party-no-title",
  severity: "warning",
  regimes: ["party"],
  source: "HD 36-HD/VPTW, Mục II, điểm 1.7.1; HD 05-HD/VPTW, Phần II, Mục I, điểm 7.1.3",
  inForce: { from: "2018-04-03" },
  fix: "safe",

  messages: {
    vi: { title: (title) => `Văn bản của Đảng không ghi “${title}” trước họ tên người ký.` },
    en: { title: (title) => `Party papers print no “${title}” before the signer's name.` },
  },
  docs: {
    title: {
      vi: "Văn bản của Đảng không ghi học hàm, học vị, quân hàm, danh hiệu trước họ tên người ký.",
      en: "Party papers print no rank, title or degree before the signer's name.",
    },
    why: { vi: "Hướng dẫn về thể thức văn bản của Đảng quy định như vậy.", en: "The Party's guidelines say so." },

    slot: "signature",
    bad: "T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\n\nĐồng chí Nguyễn Văn A",
    good: "T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\n\nNguyễn Văn A",
  },
  *check(analysis, report) {
    for (const signature of analysis.signatures) {
      const title = titlesBefore(analysis, signature, ALL_TITLES);
      if (title !== null) yield report.title(title.range, [title.text], { fix: safeFix(title.range, "") });
    }
  },
});
