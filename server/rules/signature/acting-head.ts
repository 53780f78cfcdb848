/** An acting head signs with `Q.` before the office, on one line. */

import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { plainSource } from "../number/printed-source.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { isHeadOffice } from "./offices.ts";

const WORD_BEFORE = /^QUYỀN (?=\S)/;
const MARK_BEHIND = /\s?\((?:Q\.?|QUYỀN)\)$/;

export const signatureActingHead = defineRule({
  id: "signature/acting-head",
  severity: "warning",
  regimes: ["state", "party", "qppl"],
  source:
    "NĐ 30/2020, PL I, Phần I, Mục II, khoản 7, điểm b; HD 36-HD/VPTW, Mục II, điểm 1.7.1.c; HD 05-HD/VPTW, Phần II, Mục I, điểm 7.1.4.c",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",

  messages: {
    vi: { word: (office, head) => `“${office}” phải viết là “Q. ${head}”.` },
    en: { word: (office, head) => `“${office}” is written “Q. ${head}”.` },
  },
  docs: {
    title: {
      vi: "Người quyền cấp trưởng ghi “Q.” trước chức vụ, trên cùng một dòng.",
      en: "An acting head prints “Q.” before the office, on one line.",
    },
    why: {
      vi: "Nghị định quy định viết tắt chữ “Quyền” là “Q.” và đặt trước chức vụ.",
      en: "The regulation fixes the abbreviation “Q.” and its place.",
    },

    slot: "signature",
    bad: "QUYỀN GIÁM ĐỐC\n\n\nNguyễn Văn A",
    good: "Q. GIÁM ĐỐC\n\n\nNguyễn Văn A",
  },
  *check(analysis, report) {
    for (const { title } of analysis.signatures) {
      if (title === null || !(WORD_BEFORE.test(title.text) || MARK_BEHIND.test(title.text))) continue;
      const head = title.text.replace(WORD_BEFORE, "").replace(MARK_BEHIND, "");
      // The acting President of the State bears that title by the Constitution.
      if (!isHeadOffice(head) || /^CHỦ TỊCH NƯỚC/.test(head)) continue;
      const fix = plainSource(analysis, title) === null ? null : choiceFix(title.range, `Q. ${head}`);
      yield report.word(title.range, [title.text, head], { fix });
    }
  },
});
