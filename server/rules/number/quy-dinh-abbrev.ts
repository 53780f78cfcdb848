/** Quy định: `QyĐ` in state papers, `QĐ` in Party papers (`QĐi` only from April 2018 to March 2019). */
import { TYPE_ABBREVIATIONS } from "../../registry/abbreviations.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { LAYOUT_FROM } from "./layout-in-force.ts";
import { rangeWithin } from "./printed-source.ts";
import { ownSymbol } from "./symbol-shape.ts";

const regulation = (symbol: string): string => `ĐẢNG CỘNG SẢN VIỆT NAM
_______________

TỈNH ỦY LÂM ĐỒNG
*
Số ${symbol}
Lâm Đồng, ngày 15 tháng 6 năm 2026

QUY ĐỊNH
về chế độ làm việc của Tổ biên tập lịch sử Đảng bộ tỉnh
-----

- Căn cứ Điều lệ Đảng;
- Theo đề nghị của Văn phòng Tỉnh ủy.

BAN THƯỜNG VỤ TỈNH ỦY QUY ĐỊNH:

Điều 1. Tổ biên tập làm việc theo nguyên tắc tập trung dân chủ.
Điều 2. Văn phòng Tỉnh ủy và Tổ biên tập chịu trách nhiệm thi hành Quy định này.

Nơi nhận:
- Như Điều 2;
- Lưu Văn phòng Tỉnh ủy.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Nguyễn Văn A
`;

export const numberQuyDinhAbbrev = defineRule({
  id: "number/quy-dinh-abbrev",
  severity: "warning",
  regimes: ["state", "party"],
  source:
    "NĐ 30/2020/NĐ-CP, PL III, Mục I, dòng 5; HD 36-HD/VPTW, Mục II, điểm 1.3.1.b; HD 05-HD/VPTW, Phần II, Mục I, điểm 3.1.2.a",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",
  messages: {
    vi: {
      state: () => "Trong văn bản hành chính, Quy định viết tắt là “QyĐ”; “QĐ” là chữ viết tắt của Quyết định.",
      party: (printed) => `Trong văn bản của Đảng, Quy định viết tắt là “QĐ”, không viết “${printed}”.`,
    },
    en: {
      state: () => "In state papers Quy định is abbreviated “QyĐ”; “QĐ” stands for Quyết định.",
      party: (printed) => `In Party papers Quy định is abbreviated “QĐ”, not “${printed}”.`,
    },
  },
  docs: {
    title: {
      vi: "Quy định viết tắt là QyĐ trong văn bản hành chính và QĐ trong văn bản của Đảng.",
      en: "Quy định is abbreviated QyĐ in state papers and QĐ in Party papers.",
    },
    why: {
      vi: "Trong văn bản hành chính, QyĐ phân biệt Quy định với Quyết định; văn bản của Đảng dùng QĐ cho cả hai.",
      en: "State papers tell Quy định from Quyết định by QyĐ; Party papers use QĐ for both.",
    },
    regime: "party",
    slot: "document",
    bad: regulation("15-QĐi/TU"),
    good: regulation("15-QĐ/TU"),
  },
  *check(analysis, report, { asOf }) {
    const line = analysis.header.number;
    const shape = ownSymbol(analysis);
    const printed = shape?.segments[0];
    if (line === null || shape === null || printed === undefined || analysis.title.type !== "Quy định") return;
    if (shape.segments.length < 2) return;
    const range = rangeWithin(analysis, line.printed, printed);
    if (analysis.regime === "state" && (printed === "QĐ" || printed === "QĐi")) {
      yield report.state(range ?? line.printed.range, [], { fix: range && choiceFix(range, "QyĐ") });
    }
    if (analysis.regime === "party" && (printed === "QyĐ" || (printed === "QĐi" && !hadQĐi(asOf)))) {
      yield report.party(range ?? line.printed.range, [printed], { fix: range && choiceFix(range, "QĐ") });
    }
  },
});

/** True for a paper judged as of a day on which `QĐi` was the Party's form. */
function hadQĐi(asOf: string): boolean {
  return TYPE_ABBREVIATIONS.party.some(
    ({ abbreviation, from = "", to = "" }) => abbreviation === "QĐi" && asOf >= from && asOf <= to,
  );
}
