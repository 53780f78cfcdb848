/** The head of an advisory body of the Party signs directly, without `T/M` the body. */
import { defineRule } from "../rule.ts";

/** Advisory and assisting bodies of a committee, whose heads sign alone. */
const ADVISORY =
  /^(?:VĂN PHÒNG|BAN (?:TỔ CHỨC|TUYÊN GIÁO|DÂN VẬN|NỘI CHÍNH|KINH TẾ|ĐỐI NGOẠI|XÂY DỰNG ĐẢNG|CHÍNH SÁCH))(?=[ ,]|$)/;
const HEAD = /^(?:PHÓ )?(?:CHÁNH VĂN PHÒNG|TRƯỞNG BAN)(?= |$)/;

export const signaturePartyHeadDirect = defineRule({
  id: "signature/party-head-direct",
  severity: "info",
  regimes: ["party"],
  source: "HD 36-HD/VPTW, Mục II, điểm 1.7.1; HD 05-HD/VPTW, Phần II, Mục I, điểm 7.1.1.b, 7.1.4.c",
  inForce: { from: "2018-04-03" },
  fix: "none",

  messages: {
    vi: { direct: (authority) => `Thủ trưởng cơ quan tham mưu, giúp việc ký trực tiếp, không ghi “${authority}”.` },
    en: { direct: (authority) => `The head of an advisory body signs directly, without “${authority}”.` },
  },
  docs: {
    title: {
      vi: "Thủ trưởng cơ quan tham mưu, giúp việc của Đảng ký trực tiếp.",
      en: "The head of a Party advisory body signs directly.",
    },
    why: {
      vi: "Cơ quan tham mưu, giúp việc làm việc theo chế độ thủ trưởng.",
      en: "Such a body is run by its head alone.",
    },

    slot: "signature",
    bad: "T/M VĂN PHÒNG\nCHÁNH VĂN PHÒNG\n\n\nNguyễn Văn A",
    good: "CHÁNH VĂN PHÒNG\n\n\nNguyễn Văn A",
  },
  *check(analysis, report) {
    for (const { authorities, title } of analysis.signatures) {
      const [authority] = authorities;
      if (authority === undefined || title === null || !/^T[./]?M/.test(authority.prefix)) continue;
      if (ADVISORY.test(authority.rest) && HEAD.test(title.text))
        yield report.direct(authority.range, [authority.text]);
    }
  },
});
