/** Circulation marks of Party papers are in capitals, and a draft is marked `Dự thảo lần …`. */

import { choiceFix, defineRule } from "../rule.ts";
import { marksOf } from "./marks.ts";

export const markCirculationParty = defineRule({
  id: "mark/circulation-party",
  severity: "info",
  regimes: ["party"],
  source:
    "HD 36-HD/VPTW, Mục II, điểm 2.2; PL 3, hàng 11–12; QĐ 66-QĐ/TW, Điều 16; HD 05-HD/VPTW, Phần II, Mục II, khoản 4",
  inForce: { from: "2018-04-03" },
  fix: "choice",

  messages: {
    vi: {
      draft: (printed, right) => `Dự thảo văn bản của Đảng ghi “${right}”, không ghi “${printed}”.`,
      capitals: (printed, right) => `Chỉ dẫn phạm vi lưu hành “${printed}” viết in hoa: “${right}”.`,
    },
    en: {
      draft: (printed, right) => `A draft of a Party paper is marked “${right}”, not “${printed}”.`,
      capitals: (printed, right) => `The circulation mark “${printed}” is in capitals: “${right}”.`,
    },
  },
  docs: {
    title: {
      vi: "Văn bản của Đảng ghi chỉ dẫn lưu hành in hoa, dự thảo ghi “Dự thảo lần …”.",
      en: "Party papers have circulation marks in capitals; a draft is marked “Dự thảo lần …”.",
    },
    why: { vi: "Mẫu của hướng dẫn trình bày như vậy.", en: "The guidelines' forms print them so." },

    slot: "number",
    bad: "Số 15-QĐ/TU\nDRAFT 2",
    good: "Số 15-QĐ/TU\nDự thảo lần 2",
  },
  *check(analysis, report) {
    for (const { kind, value, text, range } of marksOf(analysis)) {
      if (kind === "draft" && /^DRAFT/i.test(text)) {
        const right = `Dự thảo lần ${/\d+/.exec(text)?.[0] ?? "1"}`;
        yield report.draft(range, [text, right], { fix: choiceFix(range, right) });
      } else if (kind === "circulation" && value !== null && text !== text.toUpperCase()) {
        yield report.capitals(range, [text, value], { fix: choiceFix(range, value) });
      }
    }
  },
});
