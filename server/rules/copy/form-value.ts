/** The form of a copy is `SAO Y`, `SAO LỤC` or `TRÍCH SAO`, in capitals. */
import { COPY_ABBREVIATIONS } from "../../registry/marks.ts";
import { defineRule, safeFix } from "../rule.ts";
import { copyBlocks } from "./copy-blocks.ts";

export const copyFormValue = defineRule({
  id: "copy/form-value",
  severity: "error",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020, PL I, Phần II, Mục II, khoản 1, điểm a; khoản 2, điểm b",
  inForce: { from: "2020-03-05" },
  fix: "safe",

  messages: {
    vi: {
      form: (printed, right) => `Hình thức sao “${printed}” phải ghi là “${right}”.`,
      unknown: (printed) => `“${printed}” không phải là hình thức sao; chỉ có “SAO Y”, “SAO LỤC”, “TRÍCH SAO”.`,
    },
    en: {
      form: (printed, right) => `The form of the copy “${printed}” is printed “${right}”.`,
      unknown: (printed) => `“${printed}” is no form of copy; these are “SAO Y”, “SAO LỤC”, “TRÍCH SAO”.`,
    },
  },
  docs: {
    title: {
      vi: "Hình thức sao ghi “SAO Y”, “SAO LỤC” hoặc “TRÍCH SAO”, viết in hoa.",
      en: "The form of a copy is “SAO Y”, “SAO LỤC” or “TRÍCH SAO”, in capitals.",
    },
    why: {
      vi: "Nghị định quy định ba hình thức sao và cách ghi.",
      en: "The regulation knows three kinds of copies and how to print them.",
    },

    slot: "signature",
    bad: "GIÁM ĐỐC\n\n\nNguyễn Văn A\n\nSAO Y BẢN CHÍNH",
    good: "GIÁM ĐỐC\n\n\nNguyễn Văn A\n\nSAO Y",
  },
  *check(analysis, report) {
    for (const { form } of copyBlocks(analysis)) {
      const { text, range } = form;
      if (text in COPY_ABBREVIATIONS) continue;
      const right = text.toUpperCase().replace(/^BẢN | (?:TỪ )?BẢN CHÍNH$/g, "");
      if (right in COPY_ABBREVIATIONS) yield report.form(range, [text, right], { fix: safeFix(range, right) });
      else yield report.unknown(range, [text]);
    }
  },
});
