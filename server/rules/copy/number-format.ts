/** The number of a copy has the form `05/SY-SNV`. */
import { COPY_ABBREVIATIONS } from "../../registry/marks.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { copyBlocks } from "./copy-blocks.ts";

const RIGHT = /^\d+ ?\/ ?(?:SY|SL|TrS) ?- ?\S/;
const PARTS = /^(\d+)\/([^-/]+)-(\S+)$/;

export const copyNumberFormat = defineRule({
  id: "copy/number-format",
  severity: "error",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020, PL I, Phần II, Mục II, khoản 1, điểm c; PL III, Mục I và Mẫu 3.1",
  inForce: { from: "2020-03-05" },
  fix: "choice",

  messages: {
    vi: {
      form: (printed, right) => `Số, ký hiệu bản sao “${printed}” phải có dạng “${right}”.`,
      other: (printed) => `Số, ký hiệu bản sao “${printed}” phải có chữ viết tắt SY, SL hoặc TrS.`,
    },
    en: {
      form: (printed, right) => `The number of the copy “${printed}” has the form “${right}”.`,
      other: (printed) => `The number of the copy “${printed}” bears SY, SL or TrS.`,
    },
  },
  docs: {
    title: {
      vi: "Số, ký hiệu bản sao có dạng “05/SY-SNV”, “05/SL-SNV” hoặc “05/TrS-SNV”.",
      en: "The number of a copy has the form “05/SY-SNV”, “05/SL-SNV” or “05/TrS-SNV”.",
    },
    why: {
      vi: "Bản sao được đánh số riêng, chung cho các loại bản sao trong năm.",
      en: "Copies have a series of their own, one for all kinds in a year.",
    },

    slot: "signature",
    bad: "GIÁM ĐỐC\n\n\nNguyễn Văn A\n\nSAO Y\nSỞ NỘI VỤ\nSố: 05/SAOY-SNV",
    good: "GIÁM ĐỐC\n\n\nNguyễn Văn A\n\nSAO Y\nSỞ NỘI VỤ\nSố: 05/SY-SNV",
  },
  *check(analysis, report) {
    for (const { form, number } of copyBlocks(analysis)) {
      if (number === null || RIGHT.test(number.text)) continue;
      const abbreviation = COPY_ABBREVIATIONS[form.text];
      const [, numeral, , issuer] = PARTS.exec(number.text) ?? [];
      if (abbreviation === undefined || numeral === undefined || issuer === undefined) {
        yield report.other(number.range, [number.text]);
        continue;
      }
      const right = `${numeral}/${abbreviation}-${issuer}`;
      yield report.form(number.range, [number.text, right], { fix: choiceFix(number.range, right) });
    }
  },
});
