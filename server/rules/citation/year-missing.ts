/** Legal-normative documents are cited by a symbol with the four-digit year, and the National Assembly's with its term. */
import type { Citation } from "../../model/analysis.ts";
import { defineRule } from "../rule.ts";

/** Since this year a legal-normative symbol has had the year of issue in it. */
const YEAR_IN_SYMBOL_SINCE = 1997;

const CIRCULARS: ReadonlySet<string> = new Set(["Thông tư", "Thông tư liên tịch"]);
const LAWS: ReadonlySet<string> = new Set(["Luật", "Bộ luật", "Pháp lệnh"]);

export const citationYearMissing = defineRule({
  id: "citation/year-missing",
  severity: "error",
  regimes: ["state", "party", "qppl", "none"],
  source: "NĐ 34/2016, Điều 58; Luật 64/2025/QH15, Điều 7, khoản 3",
  fix: "none",
  messages: {
    vi: {
      missing: (symbol) =>
        `Ký hiệu “${symbol}” thiếu năm ban hành; văn bản quy phạm pháp luật ghi đủ số, năm, ký hiệu.`,
      short: (symbol, year) => `Ký hiệu “${symbol}” ghi năm hai chữ số “${year}”; năm ban hành phải đủ bốn chữ số.`,
      term: (symbol) => `Ký hiệu “${symbol}” thiếu số khóa Quốc hội ở cuối (như “QH15”, “UBTVQH15”).`,
    },
    en: {
      missing: (symbol) => `The symbol “${symbol}” lacks the year of issue that a legal-normative document has.`,
      short: (symbol, year) => `The symbol “${symbol}” has the year in two digits, “${year}”; it takes four.`,
      term: (symbol) => `The symbol “${symbol}” lacks the term of the National Assembly (as in “QH15”, “UBTVQH15”).`,
    },
  },
  docs: {
    title: {
      vi: "Ký hiệu văn bản quy phạm pháp luật được viện dẫn phải có năm ban hành đủ bốn chữ số",
      en: "The symbol of a cited legal-normative document has its four-digit year",
    },
    why: {
      vi: "Số được đánh theo năm; thiếu năm thì không xác định được văn bản nào.",
      en: "Numbers start again every year, so a symbol without the year names no document.",
    },
    slot: "body",
    bad: "Điều 1. Thực hiện Nghị định số 30/NĐ-CP của Chính phủ về công tác văn thư.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Thực hiện Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check({ citations }, report, { asOf }) {
    if (Number(asOf.slice(0, 4)) < YEAR_IN_SYMBOL_SINCE) return;
    const old = new Set(citations.filter(isOld).map(({ symbol }) => symbol?.text));
    for (const { printedSymbol, symbol, type } of citations) {
      if (printedSymbol === null || symbol === null || symbol.number === null || old.has(symbol.text)) continue;
      const kind = kindOf(symbol, type);
      if (kind === "none") continue;
      if (symbol.year === null) {
        if (symbol.style === "state") yield report.missing(printedSymbol.range, [symbol.text]);
      } else if (symbol.year.length === 2) {
        yield report.short(printedSymbol.range, [symbol.text, symbol.year]);
      } else if (kind === "assembly" && Number(symbol.year) >= YEAR_IN_SYMBOL_SINCE && !/\d$/.test(symbol.text)) {
        yield report.term(printedSymbol.range, [symbol.text], { severity: "warning" });
      }
    }
  },
});

/** Of the symbols that always have a year: a ministry's or the Government's, or one of the National Assembly. */
function kindOf(symbol: NonNullable<Citation["symbol"]>, type: string | null): "government" | "assembly" | "none" {
  const abbreviation = symbol.typeAbbreviation?.toUpperCase();
  const issuer = symbol.issuerAbbreviation ?? "";
  if (abbreviation === "NĐ" && issuer === "CP") return "government";
  if ((abbreviation === "TT" || abbreviation === "TTLT") && issuer !== "" && CIRCULARS.has(type ?? ""))
    return "government";
  // Up to its ninth term the National Assembly numbered without a year.
  if (LAWS.has(type ?? "") && /^(?:PL-|L-)?(?:UBTV)?QH(?:1\d)?$/.test(issuer)) return "assembly";
  return "none";
}

/** Cited with a date from before the year stood in symbols; a later mention may leave the date out. */
function isOld({ date }: Citation): boolean {
  const year = date?.year?.text ?? "";
  return year.length === 4 && Number(year) < YEAR_IN_SYMBOL_SINCE;
}
