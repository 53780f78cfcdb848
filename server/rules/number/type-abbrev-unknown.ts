/** The type part of a symbol must stand in the regime's table of abbreviations. */
import { choiceFix, defineRule } from "../rule.ts";
import { LAYOUT_FROM } from "./layout-in-force.ts";
import { rangeWithin } from "./printed-source.ts";
import { judgeTypePart } from "./type-abbreviation.ts";

export const numberTypeAbbrevUnknown = defineRule({
  id: "number/type-abbrev-unknown",
  severity: "warning",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, Điều 9; PL III, Mục I",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",
  messages: {
    vi: {
      unknown: (printed, type, expected) =>
        `“${printed}” không có trong bảng chữ viết tắt tên loại văn bản; ${type} viết tắt là “${expected}”.`,
    },
    en: {
      unknown: (printed, type, expected) =>
        `“${printed}” is not in the table of type abbreviations; ${type} is abbreviated “${expected}”.`,
    },
  },
  docs: {
    title: {
      vi: "Chữ viết tắt tên loại trong ký hiệu phải có trong bảng chữ viết tắt.",
      en: "The type part of a symbol is one of the abbreviations of the table.",
    },
    why: {
      vi: "Người nhận nhận ra loại văn bản qua chữ viết tắt thống nhất.",
      en: "Readers know the type of a document by its fixed abbreviation.",
    },
    slot: "number",
    bad: "Số: 15/QuĐ-SNV",
    good: "Số: 15/QĐ-SNV",
  },
  *check(analysis, report, { own }) {
    const line = analysis.header.number;
    const judgement = judgeTypePart(analysis, own);
    if (line === null || judgement?.verdict !== "unknown") return;
    const { printed, type, expected } = judgement;
    const found = rangeWithin(analysis, line.printed, printed);
    yield report.unknown(found ?? line.printed.range, [printed, type, expected], {
      fix: found && choiceFix(found, expected),
    });
  },
});
