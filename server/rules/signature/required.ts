/** A document signed for a body names the office of the person who signs. */

import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { isBody, isHeadOffice } from "./offices.ts";

/** Bodies of the Party whose members sign with the name alone: HD 05-HD/VPTW, Phần II, Mục I, điểm 7.1.4. */
const NAME_ONLY = /^(?:BỘ CHÍNH TRỊ|BAN BÍ THƯ|ĐOÀN CHỦ TỊCH|CHỦ TỊCH ĐOÀN|ĐẠI HỘI)/;

export const signatureRequired = defineRule({
  id: "signature/required",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, Điều 8, khoản 2, điểm g; PL I, Phần I, Mục II, khoản 7",
  inForce: { from: LAYOUT_FROM },
  fix: "none",

  messages: {
    vi: { office: (authority, name) => `Dưới “${authority}” thiếu dòng chức vụ của người ký trước họ tên “${name}”.` },
    en: {
      office: (authority, name) => `Below “${authority}” the office of the signer is missing above the name “${name}”.`,
    },
  },
  docs: {
    title: {
      vi: "Khối chữ ký có đủ quyền hạn, chức vụ và họ tên người ký.",
      en: "The signature block has authority, office and full name.",
    },
    why: {
      vi: "Thiếu chức vụ thì không xác định được người ký có đúng thẩm quyền hay không.",
      en: "Without the office it cannot be told whether the signer had the power to sign.",
    },

    slot: "signature",
    bad: "TM. ỦY BAN NHÂN DÂN\n\n\nNguyễn Văn A",
    good: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nNguyễn Văn A",
  },
  *check(analysis, report) {
    for (const { authorities, lines, title, name } of analysis.signatures) {
      const [authority] = authorities;
      if (authority === undefined || name === null || title !== null || lines.length !== 2) continue;
      const { rest, prefix } = authority;
      // Before an office, or behind another prefix, something else is wrong, of which other rules speak.
      if (!/^T[./]?M/.test(prefix) || isHeadOffice(rest) || !isCollective(rest)) continue;
      yield report.office(name.range, [authority.text, name.text]);
    }
  },
});
function isCollective(words: string): boolean {
  return !NAME_ONLY.test(words) && (isBody(words) || /^(?:TỈNH|THÀNH|HUYỆN|ĐẢNG|CHI) [UỦ][YỶ]|^CHI BỘ/.test(words));
}
