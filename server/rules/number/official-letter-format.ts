/** Number and symbol of an official letter: number, slash, issuer, hyphen, drafting unit; no `CV`. */
import { choiceFix, defineRule } from "../rule.ts";
import { hasForeignStyle } from "./foreign-style.ts";
import { hasOwnNumbering } from "./own-numbering.ts";
import { plainSource } from "./printed-source.ts";
import { ownSymbol, type SymbolShape } from "./symbol-shape.ts";

const letter = (symbol: string): string => `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
_______________

UBND TỈNH LÂM ĐỒNG
SỞ NỘI VỤ
_______
Số: ${symbol}
V/v rà soát thủ tục hành chính năm 2026
Lâm Đồng, ngày 15 tháng 6 năm 2026

Kính gửi: Ủy ban nhân dân xã Hiệp Thạnh

Sở Nội vụ đề nghị Ủy ban nhân dân xã rà soát thủ tục hành chính và gửi kết quả về Sở./.

Nơi nhận:
- Như trên;
- Lưu: VT, VP.

GIÁM ĐỐC

Nguyễn Văn A
`;

export const numberOfficialLetterFormat = defineRule({
  id: "number/official-letter-format",
  severity: "error",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 3, điểm b; Mục V, dòng 3",
  inForce: { from: "2020-03-05" },
  fix: "choice",
  messages: {
    vi: {
      type: () =>
        "Ký hiệu công văn không ghi “CV”: ghi chữ viết tắt tên cơ quan, gạch nối, chữ viết tắt tên đơn vị soạn thảo hoặc lĩnh vực.",
      unit: (printed) =>
        `Ký hiệu công văn “${printed}” thiếu chữ viết tắt tên đơn vị soạn thảo hoặc lĩnh vực được giải quyết sau tên cơ quan.`,
      shape: (printed, expected) =>
        `Số, ký hiệu công văn “${printed}” chưa đúng dạng số/cơ quan-đơn vị soạn thảo: theo quy định ghi “${expected}”.`,
    },
    en: {
      type: () => "The symbol of an official letter has no “CV”: issuer, hyphen, drafting unit or field.",
      unit: (printed) => `The letter's symbol “${printed}” lacks the drafting unit or field behind the issuer.`,
      shape: (printed, expected) =>
        `The letter's symbol “${printed}” does not have the form number/issuer-unit: the rule asks for “${expected}”.`,
    },
  },
  docs: {
    title: {
      vi: "Ký hiệu công văn gồm viết tắt tên cơ quan và viết tắt tên đơn vị soạn thảo hoặc lĩnh vực, không có “CV”.",
      en: "A letter's symbol is the issuer and the drafting unit or field, without “CV”.",
    },
    why: {
      vi: "Công văn không có tên loại nên ký hiệu không có chữ viết tắt tên loại; “CV” chỉ có trong văn bản của Đảng.",
      en: "A letter has no type name, hence no type in its symbol; “CV” belongs to Party papers.",
    },
    slot: "document",
    bad: letter("15/CV-SNV"),
    good: letter("15/SNV-VP"),
  },
  *check(analysis, report) {
    const line = analysis.header.number;
    const shape = ownSymbol(analysis);
    if (line === null || shape === null || analysis.title.type !== "Công văn") return;
    if (hasForeignStyle(analysis) || hasOwnNumbering(analysis) || shape.segments.length === 0) return;
    const { range } = line.printed;
    const expected = rightForm(shape);
    const raw = plainSource(analysis, line.printed);
    const fix = raw === null || raw !== raw.trim() || expected === null ? null : choiceFix(range, expected);
    if (shape.segments[0]?.toUpperCase() === "CV") yield report.type(range, [], { fix });
    // Small bodies without units often leave the second part out, so this is no more than a warning.
    else if (shape.segments.length === 1 && shape.separator === "/")
      yield report.unit(range, [line.symbol.text], { severity: "warning" });
    else if (expected !== null) yield report.shape(range, [line.symbol.text, expected], { fix });
  },
});

/** The symbol put right; null where it is right or its parts cannot be known. */
function rightForm({ numeral, separator, year, segments, joints }: SymbolShape): string | null {
  const hasType = segments[0]?.toUpperCase() === "CV";
  const parts = hasType ? segments.slice(1) : segments;
  if (parts.length < 2 || (!hasType && separator === "/" && joints[0] === "-")) return null;
  return `${numeral}/${year === null ? "" : `${year}/`}${parts.join("-")}`;
}
