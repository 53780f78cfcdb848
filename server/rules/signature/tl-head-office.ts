/** Behind `TL.` stands the office of the head who orders; the office of the unit head who signs is on the next line. */

import { defineRule } from "../rule.ts";
import { isBody, isHeadOffice } from "./offices.ts";

export const signatureTlHeadOffice = defineRule({
  id: "signature/tl-head-office",
  severity: "error",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 7, điểm b",
  inForce: { from: "2020-03-05" },
  fix: "none",

  messages: {
    vi: {
      body: (body) => `Sau “TL.” phải ghi chức vụ của người đứng đầu ra lệnh, không ghi tên cơ quan “${body}”.`,
      missing: (authority) => `Dưới “${authority}” thiếu dòng chức vụ của người ký thừa lệnh.`,
    },
    en: {
      body: (body) => `Behind “TL.” stands the office of the head who orders, not the body “${body}”.`,
      missing: (authority) => `Below “${authority}” the office of the person who signs by order is missing.`,
    },
  },
  docs: {
    title: {
      vi: "Sau “TL.” ghi chức vụ người đứng đầu, dòng dưới ghi chức vụ người ký thừa lệnh.",
      en: "Behind “TL.” stands the head's office, the signer's on the next line.",
    },
    why: {
      vi: "Thừa lệnh là ký theo lệnh của một người có chức vụ, không phải của cơ quan.",
      en: "One signs by order of an office holder, not of a body.",
    },

    slot: "signature",
    bad: "TL. SỞ NỘI VỤ\nCHÁNH VĂN PHÒNG\n\n\nNguyễn Văn A",
    good: "TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n\n\nNguyễn Văn A",
  },
  *check(analysis, report) {
    for (const { authorities, title, name } of analysis.signatures) {
      const authority = authorities[authorities.length - 1];
      for (const { prefix, rest, range } of authorities)
        if (prefix === "TL." && isBody(rest)) yield report.body(range, [rest]);
      if (authority?.prefix === "TL." && title === null && name !== null && isHeadOffice(authority.rest)) {
        yield report.missing(authority.range, [authority.text]);
      }
    }
  },
});
