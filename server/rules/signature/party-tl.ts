/** `T/L` stands before a standing board or the head of a body, and is not passed on. */
import { defineRule } from "../rule.ts";

/** First day of HD 05-HD/VPTW, which forbids to pass the order on. */
const NOT_PASSED_ON_FROM = "2026-05-27";

export const signaturePartyTl = defineRule({
  id: "signature/party-tl",
  severity: "info",
  regimes: ["party"],
  source: "HD 36-HD/VPTW, Mục II, điểm 1.7.1.d; HD 05-HD/VPTW, Phần II, Mục I, điểm 7.1.1.c, 7.1.4.d",
  inForce: { from: "2018-04-03" },
  fix: "none",

  messages: {
    vi: {
      secretary: (authority) =>
        `Thừa lệnh là theo sự ủy nhiệm của ban thường vụ hoặc thủ trưởng cơ quan: ghi “T/L BAN THƯỜNG VỤ”, không ghi “${authority}”.`,
      passedOn: (authority, below) =>
        `Người ký thừa lệnh phải trực tiếp ký: không có dòng “${below}” dưới “${authority}”.`,
    },
    en: {
      secretary: (authority) =>
        `One signs by order of a standing board or the head of a body: “T/L BAN THƯỜNG VỤ”, not “${authority}”.`,
      passedOn: (authority, below) => `Who signs by order signs in person: no line “${below}” below “${authority}”.`,
    },
  },
  docs: {
    title: {
      vi: "“T/L” ghi trước ban thường vụ hoặc thủ trưởng cơ quan và không được giao người khác ký thay.",
      en: "“T/L” stands before a standing board or the head of a body and is not passed on.",
    },
    why: {
      vi: "Thừa lệnh là ký theo ủy nhiệm của tập thể thường vụ hoặc của thủ trưởng.",
      en: "The mandate comes from the standing board or from the head.",
    },

    slot: "signature",
    bad: "T/L BÍ THƯ\nCHÁNH VĂN PHÒNG\n\n\nNguyễn Văn A",
    good: "T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\n\nNguyễn Văn A",
  },
  *check(analysis, report, { asOf }) {
    for (const { authorities } of analysis.signatures) {
      const [authority, below] = authorities;
      if (authority === undefined || !/^T[./]?L/.test(authority.prefix)) continue;
      if (/^BÍ THƯ(?= |$)/.test(authority.rest)) yield report.secretary(authority.range, [authority.text]);
      if (below !== undefined && /^K[./]?T/.test(below.prefix) && asOf >= NOT_PASSED_ON_FROM) {
        yield report.passedOn(below.range, [authority.text, below.text]);
      }
    }
  },
});
