/** The block of a copy stands below the copied text. */

import { defineRule } from "../rule.ts";
import { copyBlocks } from "./copy-blocks.ts";

export const copyPlacement = defineRule({
  id: "copy/placement",
  severity: "info",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020, PL I, Phần II, Mục II, khoản 1 và 2",
  inForce: { from: "2020-03-05" },
  fix: "none",

  messages: {
    vi: {
      above: (printed) => `“${printed}” và các thành phần của bản sao đặt ở cuối, dưới nội dung văn bản được sao.`,
    },
    en: { above: (printed) => `“${printed}” and what belongs to the copy stand at the end, below the copied text.` },
  },
  docs: {
    title: {
      vi: "Thể thức bản sao trình bày dưới nội dung văn bản được sao.",
      en: "The block of a copy stands below the copied text.",
    },
    why: {
      vi: "Nghị định quy định phần bản sao đặt sau đường kẻ ở cuối văn bản được sao.",
      en: "The regulation puts it below a rule at the end of the copied document.",
    },

    slot: "nationalTitle",
    bad: "SAO Y\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  },
  *check(analysis, report) {
    for (const { form, above } of copyBlocks(analysis)) if (above) yield report.above(form.range, [form.text]);
  },
});
