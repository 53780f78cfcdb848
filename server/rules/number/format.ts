/** Number and symbol of a typed state document: number, slash, type, hyphen, issuer. */
import type { Analysis } from "../../model/analysis.ts";
import type { OwnNames } from "../own-names.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { hasForeignStyle } from "./foreign-style.ts";
import { hasOwnNumbering } from "./own-numbering.ts";
import { plainSource } from "./printed-source.ts";
import { ownSymbol, type SymbolShape } from "./symbol-shape.ts";
import { abbreviationsOf, isIssuer } from "./type-abbreviation.ts";

export const numberFormat = defineRule({
  id: "number/format",
  severity: "error",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 3, điểm b, c",
  inForce: { from: "2020-03-05" },
  fix: "choice",
  messages: {
    vi: {
      shape: (printed, expected) =>
        `Số, ký hiệu “${printed}” chưa đúng dạng số/tên loại-cơ quan ban hành: theo quy định ghi “${expected}”.`,
      type: (printed, type, abbreviation) =>
        `Ký hiệu “${printed}” thiếu chữ viết tắt tên loại: ${type} ghi “${abbreviation}” ngay sau dấu gạch chéo.`,
      issuer: (printed) => `Ký hiệu “${printed}” thiếu chữ viết tắt tên cơ quan ban hành sau tên loại.`,
    },
    en: {
      shape: (printed, expected) =>
        `“${printed}” does not have the form number/type-issuer: the rule asks for “${expected}”.`,
      type: (printed, type, abbreviation) =>
        `The symbol “${printed}” lacks the type: ${type} is “${abbreviation}”, directly behind the slash.`,
      issuer: (printed) => `The symbol “${printed}” lacks the abbreviation of the issuer behind the type.`,
    },
  },
  docs: {
    title: {
      vi: "Số, ký hiệu văn bản có tên loại: số, gạch chéo, viết tắt tên loại, gạch nối, viết tắt cơ quan ban hành.",
      en: "A typed document is numbered: number, slash, type abbreviation, hyphen, issuer abbreviation.",
    },
    why: {
      vi: "Ký hiệu đúng dạng cho biết ngay loại văn bản và cơ quan ban hành.",
      en: "A symbol of the right form tells the type and the issuer at a glance.",
    },
    slot: "number",
    bad: "Số: 15/SNV-QĐ",
    good: "Số: 15/QĐ-SNV",
  },
  *check(analysis, report, { own }) {
    const line = analysis.header.number;
    const shape = ownSymbol(analysis);
    const { type } = analysis.title;
    if (line === null || shape === null || type === null) return;
    if (hasForeignStyle(analysis) || hasOwnNumbering(analysis)) return;
    const abbreviation = typeIn(analysis, shape, own);
    if (abbreviation === null) return;
    const printed = line.symbol.text;
    const [head = "", ...others] = shape.segments;
    if (others.length === 0) {
      if (head === abbreviation) yield report.issuer(line.printed.range, [printed]);
      else if (isIssuer(head, own)) yield report.type(line.printed.range, [printed, type, abbreviation]);
      return;
    }
    if (head !== abbreviation && isIssuer(head, own) && !others.includes(abbreviation)) {
      yield report.type(line.printed.range, [printed, type, abbreviation]);
      return;
    }
    const expected = rightForm(shape, abbreviation);
    if (expected === null) return;
    const raw = plainSource(analysis, line.printed);
    const fix = raw === null || raw !== raw.trim() ? null : choiceFix(line.printed.range, expected);
    yield report.shape(line.printed.range, [printed, expected], { fix });
  },
});

/** The abbreviation the printed type has, in the form the symbol uses if it is one of several. */
function typeIn({ title }: Analysis, { segments }: SymbolShape, own: OwnNames): string | null {
  const right = abbreviationsOf("state", title.type ?? "", own);
  // `QĐ` on a Quy định is for `number/quy-dinh-abbrev`; here it only marks where the type stands.
  const accepted = title.type === "Quy định" ? [...right, "QĐ", "QĐi"] : right;
  return accepted.find((abbreviation) => segments.includes(abbreviation)) ?? right[0] ?? null;
}

/** The symbol put right; null where its form is right already or only part of it could be guessed. */
function rightForm({ numeral, separator, year, segments, joints }: SymbolShape, type: string): string | null {
  const [head = "", ...others] = segments;
  const swapped = head !== type && others.length === 1 && others[0] === type;
  if (!swapped && separator === "/" && joints[0] === "-") return null;
  if (!swapped && head !== type) return null;
  const issuer = swapped ? head : others.join("-");
  return `${numeral}/${year === null ? "" : `${year}/`}${type}-${issuer}`;
}
