/** A document bears one secrecy mark and one urgency mark at most. */

import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { type MarkKind, marksOf } from "./marks.ts";

export const markOneEach = defineRule({
  id: "mark/one-each",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source: "Suy luận hiển nhiên",
  inForce: { from: LAYOUT_FROM },
  fix: "none",

  messages: {
    vi: {
      secrecy: (first) => `Văn bản chỉ có một dấu chỉ độ mật; ở trên đã có “${first}”.`,
      urgency: (first) => `Văn bản chỉ có một mức độ khẩn; ở trên đã có “${first}”.`,
    },
    en: {
      secrecy: (first) => `A document has one secrecy mark; “${first}” stands above.`,
      urgency: (first) => `A document has one urgency mark; “${first}” stands above.`,
    },
  },
  docs: {
    title: {
      vi: "Mỗi văn bản có nhiều nhất một độ mật và một mức độ khẩn.",
      en: "A document has at most one secrecy mark and one urgency mark.",
    },
    why: {
      vi: "Hai mức khác nhau thì không biết xử lý theo mức nào.",
      en: "With two degrees nobody knows which to follow.",
    },

    slot: "number",
    bad: "Số: 15/QĐ-SNV\nKHẨN\nHỎA TỐC",
    good: "Số: 15/QĐ-SNV\nMẬT\nKHẨN",
  },
  *check(analysis, report) {
    const first = new Map<MarkKind, string>();
    for (const { kind, value, range } of marksOf(analysis)) {
      if (value === null || kind === "circulation" || kind === "draft") continue;
      const above = first.get(kind);
      if (above === undefined) first.set(kind, value);
      else yield report[kind](range, [above]);
    }
  },
});
