/** A circular is the minister's: `của Bộ trưởng Bộ Nội vụ`. */
import { choiceFix, defineRule } from "../rule.ts";

export const citationCircularIssuerPerson = defineRule({
  id: "citation/circular-issuer-person",
  severity: "hint",
  regimes: ["state", "qppl"],
  source: "Luật 64/2025/QH15 được sửa đổi, bổ sung bởi Luật 87/2025/QH15, Điều 1 (hệ thống văn bản quy phạm pháp luật)",
  inForce: { from: "2020-03-05" },
  fix: "choice",
  messages: {
    vi: { ministry: (ministry) => `Thông tư do Bộ trưởng ban hành: nên ghi “của Bộ trưởng ${ministry}”.` },
    en: { ministry: (ministry) => `Circulars are the minister's: “của Bộ trưởng ${ministry}”.` },
  },
  docs: {
    title: {
      vi: "Thông tư là của Bộ trưởng, không phải của Bộ",
      en: "A circular is the minister's, not the ministry's",
    },
    why: {
      vi: "Luật quy định thông tư là văn bản của Bộ trưởng, Thủ trưởng cơ quan ngang bộ.",
      en: "The law lists circulars among the documents of ministers.",
    },
    slot: "body",
    bad: "Điều 1. Thực hiện Thông tư số 02/2026/TT-BNV của Bộ Nội vụ.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Thực hiện Thông tư số 02/2026/TT-BNV của Bộ trưởng Bộ Nội vụ.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check({ citations }, report) {
    for (const { type, issuer, symbol, inHeading } of citations) {
      if (type !== "Thông tư" || issuer === null || inHeading || symbol?.typeAbbreviation !== "TT") continue;
      if (!/^Bộ (?!trưởng|Trưởng)/.test(issuer.text) || /, | và Bộ /.test(issuer.text)) continue;
      const { start } = issuer.range;
      yield report.ministry(issuer.range, [issuer.text], { fix: choiceFix({ start, end: start }, "Bộ trưởng ") });
    }
  },
});
