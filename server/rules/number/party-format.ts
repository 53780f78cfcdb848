/** Number and symbol of a Party paper: number, hyphen, type, slash, issuer; letters carry `CV`. */
import { choiceFix, defineRule } from "../rule.ts";
import { hasForeignStyle } from "./foreign-style.ts";
import { hasOwnNumbering } from "./own-numbering.ts";
import { plainSource } from "./printed-source.ts";
import { ownSymbol, type SymbolShape } from "./symbol-shape.ts";
import { abbreviationsOf, isIssuer } from "./type-abbreviation.ts";

export const numberPartyFormat = defineRule({
  id: "number/party-format",
  severity: "error",
  regimes: ["party"],
  source: "HD 36-HD/VPTW, Mục II, điểm 1.3.1.b, 1.3.2; HD 05-HD/VPTW, Phần II, Mục I, điểm 3.1.2, 3.2.2",
  inForce: { from: "2018-04-03" },
  fix: "choice",
  messages: {
    vi: {
      shape: (printed, expected) =>
        `Số, ký hiệu “${printed}” chưa đúng dạng số-tên loại/cơ quan ban hành của văn bản Đảng: ghi “${expected}”.`,
      issuer: (printed) => `Ký hiệu “${printed}” thiếu chữ viết tắt tên cơ quan ban hành sau dấu gạch chéo.`,
    },
    en: {
      shape: (printed, expected) =>
        `“${printed}” does not have the Party's form number-type/issuer: write “${expected}”.`,
      issuer: (printed) => `The symbol “${printed}” lacks the abbreviation of the issuer behind a slash.`,
    },
  },
  docs: {
    title: {
      vi: "Số, ký hiệu văn bản của Đảng: số, gạch nối, viết tắt tên loại, gạch chéo, viết tắt cơ quan ban hành.",
      en: "A Party paper is numbered: number, hyphen, type abbreviation, slash, issuer abbreviation.",
    },
    why: {
      vi: "Vị trí gạch nối và gạch chéo phân biệt văn bản của Đảng với văn bản nhà nước.",
      en: "The places of hyphen and slash tell Party papers from state papers.",
    },
    slot: "number",
    bad: "Số 15/QĐ-TU",
    good: "Số 15-QĐ/TU",
  },
  *check(analysis, report, { own }) {
    const line = analysis.header.number;
    const shape = ownSymbol(analysis);
    if (line === null || shape === null || shape.segments.length === 0) return;
    if (hasForeignStyle(analysis) || hasOwnNumbering(analysis)) return;
    const { range } = line.printed;
    const types = abbreviationsOf("party", analysis.title.type ?? "", own);
    if (shape.segments.length === 1 && types.includes(shape.segments[0] ?? "")) {
      yield report.issuer(range, [line.symbol.text]);
      return;
    }
    const expected = rightForm(shape, types);
    if (expected === null) return;
    const raw = plainSource(analysis, line.printed);
    const fix = raw === null || raw !== raw.trim() ? null : choiceFix(range, expected);
    yield report.shape(range, [line.symbol.text, expected], { fix });
  },
});

/** The symbol put right; null where its form is right already or cannot be known. */
function rightForm({ numeral, separator, year, segments, joints }: SymbolShape, types: readonly string[]) {
  const [head = "", second = "", ...others] = segments;
  const type = types[0];
  if (second === "") return type !== undefined && isIssuer(head) ? `${numeral}-${type}/${head}` : null;
  const swapped = !types.includes(head) && types.includes(second) && others.length === 0;
  if (!swapped && separator === "-" && joints[0] === "/" && year === null) return null;
  const [first, issuer] = swapped ? [second, head] : [head, [second, ...others].join("-")];
  // Without a known type in front, the parts may be anything.
  return types.includes(first) ? `${numeral}-${first}/${issuer}` : null;
}
