/** A secrecy mark is `TUYỆT MẬT`, `TỐI MẬT` or `MẬT`, in capitals. */

import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule, safeFix } from "../rule.ts";
import { marksOf } from "./marks.ts";

export const markSecrecyValue = defineRule({
  id: "mark/secrecy-value",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source:
    "NĐ 30/2020, PL I, Phần I, Mục III, khoản 2, điểm a; Luật số 29/2018/QH14 (đến 28/02/2026), Luật số 117/2025/QH15 (từ 01/3/2026)",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",

  messages: {
    vi: {
      capitals: (printed, right) => `Dấu chỉ độ mật “${printed}” phải viết in hoa: “${right}”.`,
      unknown: (printed) => `“${printed}” không phải là dấu chỉ độ mật; chỉ dùng “TUYỆT MẬT”, “TỐI MẬT”, “MẬT”.`,
    },
    en: {
      capitals: (printed, right) => `The secrecy mark “${printed}” is in capitals: “${right}”.`,
      unknown: (printed) => `“${printed}” is no secrecy mark; these are “TUYỆT MẬT”, “TỐI MẬT”, “MẬT”.`,
    },
  },
  docs: {
    title: {
      vi: "Dấu chỉ độ mật là “TUYỆT MẬT”, “TỐI MẬT” hoặc “MẬT”, viết in hoa.",
      en: "Secrecy marks are “TUYỆT MẬT”, “TỐI MẬT” and “MẬT”, in capitals.",
    },
    why: {
      vi: "Pháp luật về bảo vệ bí mật nhà nước chỉ có ba độ mật.",
      en: "The law on state secrets knows three degrees.",
    },

    slot: "number",
    bad: "Số: 15/QĐ-SNV\nMật",
    good: "Số: 15/QĐ-SNV\nMẬT",
  },
  *check(analysis, report) {
    for (const { kind, value, text, range } of marksOf(analysis)) {
      if (kind !== "secrecy" || text === value) continue;
      if (value === null) yield report.unknown(range, [text]);
      else yield report.capitals(range, [text, value], { fix: safeFix(range, value) });
    }
  },
});
