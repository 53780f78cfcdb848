/** Issuer and superior are printed in capitals. */
import { replaceOnLine } from "../header/one-line.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { hasPrintedHeader, hasSmallLetter } from "./bodies.ts";

export const issuerUppercase = defineRule({
  id: "issuer/uppercase",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 2, điểm b; HD 36-HD/VPTW, PL 3, dòng 2",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",
  messages: {
    vi: { capitals: (expected) => `Tên cơ quan, tổ chức ghi bằng chữ in hoa: “${expected}”.` },
    en: { capitals: (expected) => `The name of the body is printed in capitals: “${expected}”.` },
  },
  docs: {
    title: {
      vi: "Tên cơ quan, tổ chức ban hành và cơ quan chủ quản ghi bằng chữ in hoa.",
      en: "Issuer and superior are printed in capitals.",
    },
    why: {
      vi: "Nghị định quy định kiểu chữ của hai dòng này.",
      en: "The regulation fixes the letters of these lines.",
    },
    slot: "issuer",
    bad: "Ủy ban nhân dân tỉnh Lâm Đồng\nSỞ NỘI VỤ",
    good: "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ",
  },
  *check(analysis, report) {
    for (const line of analysis.header.issuerLines) {
      if (!hasSmallLetter(line.text)) continue;
      const expected = line.text.toUpperCase();
      if (!hasPrintedHeader(analysis)) return;
      yield report.capitals(line.range, [expected], { fix: replaceOnLine(analysis, line, expected) });
    }
  },
});
