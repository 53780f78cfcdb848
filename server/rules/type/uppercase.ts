/** The type stands alone on its line, in capitals. */
import { replaceOnLine } from "../header/one-line.ts";
import { hasSmallLetter } from "../issuer/bodies.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";

export const typeUppercase = defineRule({
  id: "type/uppercase",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source:
    "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 5, điểm b; HD 36-HD/VPTW, PL 3, dòng 5; HD 05-HD/VPTW, Phần II, Mục I, điểm 5.2",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",
  messages: {
    vi: { capitals: (expected) => `Tên loại văn bản ghi bằng chữ in hoa: “${expected}”.` },
    en: { capitals: (expected) => `The type of the document is printed in capitals: “${expected}”.` },
  },
  docs: {
    title: {
      vi: "Tên loại văn bản ghi ở dòng riêng, bằng chữ in hoa.",
      en: "The type stands on its own line, in capitals.",
    },
    why: {
      vi: "Nghị định quy định kiểu chữ của tên loại.",
      en: "The regulation fixes the letters of the type.",
    },
    slot: "type",
    bad: "Quyết định",
    good: "QUYẾT ĐỊNH",
  },
  *check(analysis, report) {
    const { typeLine } = analysis.title;
    if (typeLine === null || analysis.header.number === null) return;
    const expected = typeLine.text.toUpperCase();
    if (!hasSmallLetter(typeLine.text)) return;
    yield report.capitals(typeLine.range, [expected], { fix: replaceOnLine(analysis, typeLine, expected) });
  },
});
