/** Papers of a Party congress are signed `T/M ĐOÀN CHỦ TỊCH` with the name alone, or for the bodies of the congress. */
import { defineRule } from "../rule.ts";

export const signaturePartyCongress = defineRule({
  id: "signature/party-congress",
  severity: "info",
  regimes: ["party"],
  source: "HD 36-HD/VPTW, Mục II, điểm 1.7.1.a; HD 05-HD/VPTW, Phần II, Mục I, điểm 7.1.4.a",
  inForce: { from: "2018-04-03" },
  fix: "none",

  messages: {
    vi: {
      congress: (authority) =>
        `Văn bản của đại hội ký thay mặt Đoàn Chủ tịch: ghi “T/M ĐOÀN CHỦ TỊCH”, không ghi “${authority}”.`,
      office: (office) => `Dưới “T/M ĐOÀN CHỦ TỊCH” chỉ ghi họ tên người ký, không ghi chức vụ “${office}”.`,
    },
    en: {
      congress: (authority) => `Papers of a congress are signed “T/M ĐOÀN CHỦ TỊCH”, not “${authority}”.`,
      office: (office) => `Below “T/M ĐOÀN CHỦ TỊCH” stands the name alone, not the office “${office}”.`,
    },
  },
  docs: {
    title: {
      vi: "Văn bản của đại hội Đảng ký “T/M ĐOÀN CHỦ TỊCH”, chỉ ghi họ tên.",
      en: "Papers of a Party congress are signed “T/M ĐOÀN CHỦ TỊCH” with the name alone.",
    },
    why: {
      vi: "Hướng dẫn về thể thức văn bản của Đảng quy định riêng cho văn bản của đại hội.",
      en: "The Party's guidelines have rules of their own for congresses.",
    },

    slot: "signature",
    bad: "T/M ĐẠI HỘI\n\n\nNguyễn Văn A",
    good: "T/M ĐOÀN CHỦ TỊCH\n\n\nNguyễn Văn A",
  },
  *check(analysis, report) {
    for (const { authorities, title } of analysis.signatures) {
      const [authority] = authorities;
      if (authority === undefined || !/^T[./]?M/.test(authority.prefix)) continue;
      if (/^ĐẠI HỘI(?= |$)/.test(authority.rest)) yield report.congress(authority.range, [authority.text]);
      else if (authority.rest === "ĐOÀN CHỦ TỊCH" && title !== null && /^(?:PHÓ )?BÍ THƯ(?= |$)/.test(title.text))
        yield report.office(title.range, [title.text]);
    }
  },
});
