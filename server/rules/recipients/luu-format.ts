/** The filing line reads `Lưu: VT, …`. */

import type { Analysis } from "../../model/analysis.ts";
import { hasOwnNumbering } from "../number/own-numbering.ts";
import { rangeWithin } from "../number/printed-source.ts";
import { defineRule, safeFix } from "../rule.ts";
import { filingLine } from "./filing-line.ts";

/** Offices of the assembly and of the President file by rules of their own. */
const OWN_FILING = /QUỐC HỘI|CHỦ TỊCH NƯỚC/;

export const recipientsLuuFormat = defineRule({
  id: "recipients/luu-format",
  severity: "error",
  regimes: ["state"],
  source: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 9, điểm d; Mục V, hàng 8b; PL III, Mẫu 1.8, 1.9",
  inForce: { from: "2020-03-05" },
  fix: "safe",

  messages: {
    vi: {
      colon: () => "Sau “Lưu” phải có dấu hai chấm: “Lưu: …”.",
      spacing: (printed) => `“${printed}” phải viết là “Lưu: ”.`,
      registry: () => "Sau “Lưu:” ghi “VT” (văn thư) trước, rồi đến chữ viết tắt của đơn vị soạn thảo.",
    },
    en: {
      colon: () => "“Lưu” is followed by a colon: “Lưu: …”.",
      spacing: (printed) => `“${printed}” is written “Lưu: ”.`,
      registry: () => "Behind “Lưu:” stands “VT” (the registry) first, then the abbreviation of the drafting unit.",
    },
  },
  docs: {
    title: {
      vi: "Dòng lưu ghi “Lưu: VT, ” và chữ viết tắt của đơn vị soạn thảo.",
      en: "The filing line reads “Lưu: VT, ” and the drafting unit's abbreviation.",
    },
    why: {
      vi: "Bản gốc lưu tại văn thư cơ quan; bản chính lưu ở đơn vị soạn thảo.",
      en: "The original is filed in the registry, a copy with the drafting unit.",
    },

    slot: "recipients",
    bad: "Nơi nhận:\n- Như Điều 2;\n- Lưu VT, VP.",
    good: "Nơi nhận:\n- Như Điều 2;\n- Lưu: VT, VP.",
  },
  *check(analysis, report) {
    const entry = filingLine(analysis.recipients);
    if (entry === null || hasOwnNumbering(analysis) || /[|…]|\.\./.test(entry.text)) return;
    const { text } = entry;
    const word = rangeWithin(analysis, entry, text.slice(0, 3));
    const printed = /^Lưu( ?:? ?)(?=\S)/i.exec(text);
    if (word === null || printed === null) return;
    const behind = printed[1] ?? "";
    if (!behind.includes(":")) {
      yield report.colon(word, [], { fix: safeFix({ start: word.end, end: word.end }, behind === "" ? ": " : ":") });
    } else if (printed[0] !== "Lưu: ") {
      const range = rangeWithin(analysis, entry, printed[0]);
      if (range !== null) yield report.spacing(range, [printed[0]], { fix: safeFix(range, "Lưu: ") });
    } else if (!/^(?:VT|Văn thư|VTLT|VP)(?![a-zà-ỹ])/.test(text.slice(printed[0].length)) && !isOwnFiling(analysis)) {
      yield report.registry(entry.range, [], { severity: "warning" });
    }
  },
});
function isOwnFiling({ header }: Analysis): boolean {
  return header.issuerLines.some(({ text }) => OWN_FILING.test(text.toUpperCase()));
}
