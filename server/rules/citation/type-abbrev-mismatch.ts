/** The type named in a citation is the type whose abbreviation stands in the symbol. */
import { isLower, LETTER } from "../../../grammar/letters.ts";
import type { Citation } from "../../model/analysis.ts";
import { TYPE_ABBREVIATIONS } from "../../registry/abbreviations.ts";
import { defineRule } from "../rule.ts";

const HAS_LETTER = new RegExp(`[${LETTER}]`);

/** Before the regulations of 2005 symbols put issuer and type in any order: `1141-TC/QĐ/CĐKT`. */
const ORDERED_SINCE = 2005;

/** Bodies and forms of before 1992: `215-NQ/QHK6`. */
const ABOLISHED_BODY = /^(?:QHK\d|HĐNN|HĐBT)/;

/**
 * Types whose citations are judged, with the abbreviations right for them beside those of the tables. A plan or scheme
 * approved by a decision or resolution is often cited by the number of that paper, a conclusion by that of the notice
 * that made it known, a joint circular as a circular.
 */
const JUDGED: Readonly<Record<string, readonly string[]>> = {
  "Bộ luật": [],
  Luật: [],
  "Pháp lệnh": [],
  "Nghị quyết": ["NQLT"],
  "Nghị quyết liên tịch": ["NQ"],
  "Nghị định": [],
  "Quyết định": [],
  "Thông tư": ["TTLT"],
  "Thông tư liên tịch": ["TT"],
  "Chỉ thị": [],
  "Thông tri": [],
  "Quy định": ["QĐi"],
  "Quy chế": ["QĐ", "NQ"],
  "Chương trình": ["QĐ", "NQ"],
  "Kế hoạch": ["QĐ", "NQ"],
  "Đề án": ["QĐ", "NQ", "TTr"],
  "Phương án": ["QĐ", "NQ"],
  "Hướng dẫn": [],
  "Thông báo": ["KL"],
  "Kết luận": ["TB"],
  "Báo cáo": [],
  "Tờ trình": [],
  "Công điện": [],
  "Công văn": [],
};

/** Abbreviations that stand for nothing but a type, whatever letters open the symbol of an official letter. */
const UNMISTAKABLE: ReadonlySet<string> = new Set(["NQ", "QĐ", "QyĐ", "QĐi", "NĐ", "TTr", "CTr", "TTLT", "NQLT"]);

/** Abbreviations of types that bodies or fields have too: `TC` for finance, `TT` for inspection in a letter. */
const AMBIGUOUS: ReadonlySet<string> = new Set(["TC", "PA", "DA", "QT", "PC", "PB", "PG", "GM", "HĐ", "CĐ", "L", "BB"]);

/** Pairs told apart by one small letter: the slip may stand in the cited document itself. */
const EASILY_CONFUSED: ReadonlySet<string> = new Set(["Tờ trình TT", "Chương trình CT", "Chỉ thị CTr", "Thông tư TTr"]);

/** Types by abbreviation, of every regime. */
const OWNERS: ReadonlyMap<string, ReadonlySet<string>> = ownersByAbbreviation();

export const citationTypeAbbrevMismatch = defineRule({
  id: "citation/type-abbrev-mismatch",
  severity: "error",
  regimes: ["state", "party", "qppl", "none"],
  source: "NĐ 30/2020, PL III, Mục I; HD 05-HD/VPTW, Phần II, Mục I, điểm 3.1.2",
  fix: "none",
  messages: {
    vi: {
      mismatch: (type, abbreviation, owners) =>
        `Tên loại “${type}” không khớp với ký hiệu: “${abbreviation}” là chữ viết tắt của ${owners}.`,
    },
    en: {
      mismatch: (type, abbreviation, owners) =>
        `The type “${type}” does not agree with the symbol: “${abbreviation}” stands for ${owners}.`,
    },
  },
  docs: {
    title: {
      vi: "Tên loại văn bản viện dẫn phải khớp với chữ viết tắt tên loại trong ký hiệu.",
      en: "The type of a cited document agrees with the abbreviation in its symbol.",
    },
    why: {
      vi: "Tên loại và ký hiệu mâu thuẫn thì người đọc không biết văn bản nào được viện dẫn.",
      en: "Where the two disagree nobody can tell which document is meant.",
    },
    slot: "body",
    bad: "Điều 1. Thực hiện Nghị định số 02/2026/TT-BNV.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Thực hiện Thông tư số 02/2026/TT-BNV.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check({ citations, source }, report) {
    for (const citation of citations) {
      const { type, typePart, printedSymbol } = citation;
      const abbreviation = foreignAbbreviation(citation, source);
      if (type === null || typePart === null || printedSymbol === null || abbreviation === null) continue;
      const owners = [...(OWNERS.get(abbreviation.toUpperCase()) ?? [])].join(", ");
      yield report.mismatch(
        { start: typePart.range.start, end: printedSymbol.range.end },
        [type, abbreviation, owners],
        EASILY_CONFUSED.has(`${type} ${abbreviation}`) ? { severity: "warning" } : {},
      );
    }
  },
});

/** The symbol's abbreviation where it is clearly another type's than the one printed right before the number. */
function foreignAbbreviation(citation: Citation, source: string): string | null {
  const { type, typePart, numberWord, printedSymbol, symbol } = citation;
  if (type === null || typePart === null || printedSymbol === null || symbol === null) return null;
  const abbreviation = symbol.typeAbbreviation;
  const alsoRight = Object.hasOwn(JUDGED, type) ? JUDGED[type] : undefined;
  if (abbreviation === null || alsoRight === undefined || symbol.issuerAbbreviation === null) return null;
  const owners = OWNERS.get(abbreviation.toUpperCase());
  if (owners === undefined || owners.has(type) || AMBIGUOUS.has(abbreviation)) return null;
  // A small letter may be a verb, and a name between type and number may name another paper.
  if (isLower(typePart.text.charCodeAt(0))) return null;
  if (HAS_LETTER.test(source.slice(typePart.range.end, (numberWord ?? printedSymbol).range.start))) return null;
  if (type === "Công văn" && !UNMISTAKABLE.has(abbreviation)) return null;
  if (alsoRight.some((right) => right.toUpperCase() === abbreviation.toUpperCase())) return null;
  return isOld(citation) || namesOwnType(symbol.text, type) ? null : abbreviation;
}

function isOld({ symbol, date }: Citation): boolean {
  if (ABOLISHED_BODY.test(symbol?.issuerAbbreviation ?? "")) return true;
  const year = symbol?.year?.length === 4 ? symbol.year : (date?.year?.text ?? "");
  return /^\d{4}$/.test(year) && Number(year) < ORDERED_SINCE;
}

/** True where the type's own abbreviation stands elsewhere in the symbol. */
function namesOwnType(symbol: string, type: string): boolean {
  return symbol.split(/[-/]/).some((piece) => OWNERS.get(piece.toUpperCase())?.has(type) === true);
}

function ownersByAbbreviation(): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { name, abbreviation } of Object.values(TYPE_ABBREVIATIONS).flat()) {
    if (abbreviation === null) continue;
    const key = abbreviation.toUpperCase();
    owners.set(key, (owners.get(key) ?? new Set()).add(name));
  }
  return owners;
}
