/** The drafter's initials are in capitals, the number of copies in brackets: `PL.(300)`. */
import { rangeWithin } from "../number/printed-source.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { filingLine } from "./filing-line.ts";

/** Initials with a small letter, a hyphen and a number at the end of the line. */
const MARK = /(?:^|[\s.,])([A-ZĐ][a-zđ]{1,2}-(\d{2,4}))$/;

export const recipientsDrafterMark = defineRule({
  id: "recipients/drafter-mark",
  severity: "info",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020, PL I, Phần I, Mục III, khoản 3; Mục V, hàng 11",
  inForce: { from: "2020-03-05" },
  fix: "choice",

  messages: {
    vi: { form: (printed, right) => `Ký hiệu người soạn thảo và số lượng bản “${printed}” ghi là “${right}”.` },
    en: { form: (printed, right) => `The drafter's mark and number of copies “${printed}” is written “${right}”.` },
  },
  docs: {
    title: {
      vi: "Ký hiệu người soạn thảo viết hoa, số lượng bản ghi trong ngoặc đơn: “PL.(300)”.",
      en: "The drafter's mark is in capitals, the number of copies in brackets: “PL.(300)”.",
    },
    why: {
      vi: "Nghị định quy định ký hiệu người soạn thảo và số lượng bản phát hành.",
      en: "The regulation fixes the mark and the number of copies.",
    },

    slot: "recipients",
    bad: "Nơi nhận:\n- Như Điều 2;\n- Lưu: VT, VP. Pl-300.",
    good: "Nơi nhận:\n- Như Điều 2;\n- Lưu: VT, VP. PL.(300)",
  },
  *check(analysis, report) {
    const entry = filingLine(analysis.recipients);
    const [, printed, count = ""] = entry === null ? [] : (MARK.exec(entry.text) ?? []);
    const range = entry === null || printed === undefined ? null : rangeWithin(analysis, entry, printed);
    if (printed === undefined || range === null) return;
    const right = `${printed.slice(0, printed.indexOf("-")).toUpperCase()}.(${count})`;
    yield report.form(range, [printed, right], { fix: choiceFix(range, right) });
  },
});
