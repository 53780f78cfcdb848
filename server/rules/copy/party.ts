/** Copies of Party papers: symbol `BS` to 26/5/2026, from then on neither kind nor number; never the State's form. */
import { LETTER } from "../../../grammar/letters.ts";
import { defineRule } from "../rule.ts";

/** First day of HD 05-HD/VPTW, under which copies have neither kinds nor numbers. */
const NO_NUMBERS_FROM = "2026-05-27";

const NUMBER = new RegExp(`^[ \\t*|_]*Số[ \\t]*(?::[ \\t]*)?(\\d{1,5}(?:-BS/|/(?:SY|SL|TrS)-)[${LETTER}]{1,20})`, "gm");

export const copyParty = defineRule({
  id: "copy/party",
  severity: "info",
  regimes: ["party"],
  source: "HD 36-HD/VPTW, Mục II, khoản 3; PL 3; HD 05-HD/VPTW, Phần II, Mục III",
  inForce: { from: "2018-04-03" },
  fix: "none",

  messages: {
    vi: {
      stateForm: (printed) => `Bản sao văn bản của Đảng không ghi số, ký hiệu theo thể thức Nhà nước “${printed}”.`,
      numbered: (printed) => `Từ ngày 27/5/2026, bản sao văn bản của Đảng không còn ghi số, ký hiệu “${printed}”.`,
    },
    en: {
      stateForm: (printed) => `A copy of a Party paper does not bear a number in the State's form, “${printed}”.`,
      numbered: (printed) => `From 27/5/2026 on copies of Party papers bear no number, as “${printed}”.`,
    },
  },
  docs: {
    title: {
      vi: "Bản sao văn bản của Đảng ghi theo hướng dẫn của Đảng tại thời điểm sao.",
      en: "Copies of Party papers follow the Party's guidelines of their day.",
    },
    why: {
      vi: "Hướng dẫn số 05-HD/VPTW bỏ các hình thức sao và số bản sao.",
      en: "HD 05-HD/VPTW has done away with kinds and numbers of copies.",
    },

    slot: "signature",
    bad: "T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\n\nNguyễn Văn A\n\nSố 24-BS/TU",
    good: "T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\n\nNguyễn Văn A",
  },
  *check(analysis, report, { asOf }) {
    const { source, dates } = analysis;
    if (!(source.includes("-BS/") || source.includes("/SY-") || source.includes("/SL-") || source.includes("/TrS-")))
      return;
    for (const found of source.matchAll(NUMBER)) {
      const printed = found[1] ?? "";
      const end = found.index + found[0].length;
      const range = { start: end - printed.length, end };
      const day = dates.find(({ iso, range: { start } }) => iso !== null && start > end)?.iso ?? asOf;
      if (!printed.includes("-BS/")) yield report.stateForm(range, [printed]);
      else if (day >= NO_NUMBERS_FROM) yield report.numbered(range, [printed]);
    }
  },
});
