/** The abbreviation in a copy's number is that of its form. */
import { COPY_ABBREVIATIONS } from "../../registry/marks.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { copyBlocks } from "./copy-blocks.ts";

export const copyKindAbbrevMatch = defineRule({
  id: "copy/kind-abbrev-match",
  severity: "error",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020, PL III, Mục I",
  inForce: { from: "2020-03-05" },
  fix: "choice",

  messages: {
    vi: { mismatch: (form, right, printed) => `Hình thức “${form}” viết tắt là “${right}”, không phải “${printed}”.` },
    en: { mismatch: (form, right, printed) => `The form “${form}” is abbreviated “${right}”, not “${printed}”.` },
  },
  docs: {
    title: {
      vi: "Chữ viết tắt trong số, ký hiệu bản sao khớp với hình thức sao.",
      en: "The abbreviation in a copy's number agrees with its form.",
    },
    why: { vi: "SY là sao y, SL là sao lục, TrS là trích sao.", en: "SY is sao y, SL sao lục, TrS trích sao." },

    slot: "signature",
    bad: "GIÁM ĐỐC\n\n\nNguyễn Văn A\n\nTRÍCH SAO\nSỞ NỘI VỤ\nSố: 05/SY-SNV",
    good: "GIÁM ĐỐC\n\n\nNguyễn Văn A\n\nTRÍCH SAO\nSỞ NỘI VỤ\nSố: 05/TrS-SNV",
  },
  *check(analysis, report) {
    for (const { form, number } of copyBlocks(analysis)) {
      const right = COPY_ABBREVIATIONS[form.text.toUpperCase()];
      const found = number === null ? null : /^(\d+ ?\/ ?)(SY|SL|TrS)(?= ?-)/.exec(number.text);
      const [, before = "", printed = ""] = found ?? [];
      if (number === null || found === null || right === undefined || printed === right) continue;
      const start = number.range.start + before.length;
      const range = { start, end: start + printed.length };
      yield report.mismatch(range, [form.text, right, printed], { fix: choiceFix(range, right) });
    }
  },
});
