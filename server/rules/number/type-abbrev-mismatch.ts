/** The type part of the symbol must agree with the printed type. */
import { choiceFix, defineRule } from "../rule.ts";
import { LAYOUT_FROM } from "./layout-in-force.ts";
import { rangeWithin } from "./printed-source.ts";
import { judgeTypePart } from "./type-abbreviation.ts";

export const numberTypeAbbrevMismatch = defineRule({
  id: "number/type-abbrev-mismatch",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL III, Mục I; HD 05-HD/VPTW, Phần II, Mục I, điểm 3.1.2",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",
  messages: {
    vi: {
      mismatch: (printed, type, expected) =>
        `Ký hiệu ghi “${printed}” không khớp với tên loại ${type}, viết tắt là “${expected}”.`,
    },
    en: {
      mismatch: (printed, type, expected) =>
        `The symbol says “${printed}”, which does not agree with the type ${type}, abbreviated “${expected}”.`,
    },
  },
  docs: {
    title: {
      vi: "Chữ viết tắt tên loại trong ký hiệu phải khớp với tên loại của văn bản.",
      en: "The type abbreviation in the symbol agrees with the printed type.",
    },
    why: {
      vi: "Sai chữ viết tắt làm văn bản bị đăng ký vào dãy số của loại khác.",
      en: "A wrong abbreviation files the document in the series of another type.",
    },
    slot: "number",
    bad: "Số: 15/TB-SNV",
    good: "Số: 15/QĐ-SNV",
  },
  *check(analysis, report, { own }) {
    const line = analysis.header.number;
    const judgement = judgeTypePart(analysis, own);
    if (line === null || judgement?.verdict !== "mismatch") return;
    const { printed, type, expected } = judgement;
    const found = rangeWithin(analysis, line.printed, printed);
    const { typeLine } = analysis.title;
    yield report.mismatch(found ?? line.printed.range, [printed, type, expected], {
      fix: found && choiceFix(found, expected),
      ...(typeLine === null
        ? {}
        : { related: [{ range: typeLine.range, message: { vi: "Tên loại văn bản.", en: "The document’s type." } }] }),
    });
  },
});
