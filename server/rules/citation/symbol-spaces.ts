/** Symbols of cited documents are written without blanks, with plain hyphens, and in the Party's case with one slash. */
import type { Citation, Range } from "../../model/analysis.ts";
import type { Edit } from "../rule.ts";
import { choiceFix, defineRule } from "../rule.ts";

/** A hyphen, dash or slash with the blanks around it, line breaks included. */
const SEPARATOR = /([\s\u00a0]*)([-/\u2010-\u2015\u2212])([\s\u00a0]*)/g;

const LINE_BREAK = /[\n\r]/;

/** Issuers' abbreviations that only Party bodies have: `TW`, `TU`, `BTCHU`, `ĐU`. */
const PARTY_ISSUER = /(?:TW|TU|HU|QU|ĐU)$/;

export const citationSymbolSpaces = defineRule({
  id: "citation/symbol-spaces",
  severity: "warning",
  regimes: ["state", "party", "qppl", "none"],
  source: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 3, điểm c; NĐ 34/2016, Điều 58",
  fix: "safe",
  messages: {
    vi: {
      spaces: (printed, right) => `Ký hiệu “${printed}” có khoảng trắng thừa; viết liền là “${right}”.`,
      dash: (printed, right) =>
        `Ký hiệu “${printed}” dùng dấu gạch ngang; dấu nối trong ký hiệu là gạch nối: “${right}”.`,
      spacesAndDash: (printed, right) =>
        `Ký hiệu “${printed}” có khoảng trắng thừa và dùng dấu gạch ngang thay gạch nối; viết là “${right}”.`,
      secondHyphen: (printed, right) =>
        `Ký hiệu “${printed}” dùng gạch nối ở chỗ của dấu gạch chéo; văn bản của Đảng ghi “${right}”.`,
    },
    en: {
      spaces: (printed, right) => `The symbol “${printed}” contains blanks; it is written “${right}”.`,
      dash: (printed, right) => `The symbol “${printed}” uses a dash; symbols take a plain hyphen: “${right}”.`,
      spacesAndDash: (printed, right) =>
        `The symbol “${printed}” contains blanks and a dash; it is written “${right}”.`,
      secondHyphen: (printed, right) =>
        `The symbol “${printed}” has a hyphen where Party symbols have a slash: “${right}”.`,
    },
  },
  docs: {
    title: {
      vi: "Số, ký hiệu của văn bản viện dẫn viết liền, dùng dấu gạch nối",
      en: "The symbol of a cited document has no blanks and plain hyphens",
    },
    why: {
      vi: "Ký hiệu viết rời hoặc dùng dấu gạch ngang dài thì tìm kiếm, đối chiếu văn bản không ra.",
      en: "A symbol with blanks or dashes cannot be found by searching for it.",
    },
    slot: "body",
    bad: "Điều 1. Tiếp tục thực hiện Chỉ thị số 17- CT/TU của Ban Thường vụ Tỉnh ủy.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Tiếp tục thực hiện Chỉ thị số 17-CT/TU của Ban Thường vụ Tỉnh ủy.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check({ citations, source }, report) {
    for (const { printedSymbol, symbol } of citations) {
      if (printedSymbol === null || symbol === null) continue;
      const isPlain = printedSymbol.text === symbol.text;
      const { edits, spaces, dash } = isPlain ? PLAIN : mend(source, printedSymbol.range, symbol.number === null);
      if (edits.length > 0) {
        const message = spaces ? (dash ? report.spacesAndDash : report.spaces) : report.dash;
        yield message(printedSymbol.range, [printedSymbol.text, symbol.text], { fix: { edits, safety: "safe" } });
        continue;
      }
      const at = secondHyphen(source, printedSymbol.range, symbol);
      if (at === undefined) continue;
      yield report.secondHyphen(printedSymbol.range, [printedSymbol.text, withSlash(symbol.text)], {
        fix: choiceFix({ start: at, end: at + 1 }, "/"),
      });
    }
  },
});

interface Mending {
  readonly edits: readonly Edit[];
  readonly spaces: boolean;
  readonly dash: boolean;
}

const PLAIN: Mending = { edits: [], spaces: false, dash: false };

/**
 * What must change around each separator. A line may break at a separator, and the blank for a number still to come
 * stays.
 */
function mend(source: string, { start, end }: Range, numberOpen: boolean): Mending {
  const edits: Edit[] = [];
  let spaces = false;
  let dash = false;
  let first = true;
  for (const match of source.slice(start, end).matchAll(SEPARATOR)) {
    const [, before = "", mark = "", behind = ""] = match;
    const keepBefore = LINE_BREAK.test(before) || (first && numberOpen);
    const keepBehind = LINE_BREAK.test(behind);
    first = false;
    const glyph = mark === "/" ? "/" : "-";
    const blanks = (before !== "" && !keepBefore) || (behind !== "" && !keepBehind);
    if (!blanks && glyph === mark) continue;
    spaces ||= blanks;
    dash ||= glyph !== mark;
    const at = start + match.index;
    edits.push({
      range: {
        start: keepBefore ? at + before.length : at,
        end: at + match[0].length - (keepBehind ? behind.length : 0),
      },
      text: glyph,
    });
  }
  return { edits, spaces, dash };
}

/** Place of the hyphen that should be a slash in `53-KH-HU`; undefined unless the symbol is clearly a Party one. */
function secondHyphen(source: string, range: Range, symbol: NonNullable<Citation["symbol"]>): number | undefined {
  const { text, style, typeAbbreviation, issuerAbbreviation } = symbol;
  // Two hyphens are no regime's style.
  if (style !== "unknown") return;
  if (typeAbbreviation === null || issuerAbbreviation === null || !PARTY_ISSUER.test(issuerAbbreviation)) return;
  if (text !== `${symbol.number}-${typeAbbreviation}-${issuerAbbreviation}`) return;
  const offset = source.slice(range.start, range.end).indexOf("-", text.indexOf("-") + 1);
  return offset < 0 ? undefined : range.start + offset;
}

/** `53-KH-HU` → `53-KH/HU`. */
function withSlash(text: string): string {
  return text.replace(/^([^-]*-[^-]*)-/, "$1/");
}
