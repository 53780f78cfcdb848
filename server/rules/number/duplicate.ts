/** Two documents of one issuer and year with the same number and symbol: seen only when several files are linted. */
import type { Analysis, Range } from "../../model/analysis.ts";
import { defineRule, type Report } from "../rule.ts";
import { LAYOUT_FROM, layoutInForce } from "./layout-in-force.ts";

export const numberDuplicate = defineRule({
  id: "number/duplicate",
  severity: "error",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, Điều 15, khoản 1",
  inForce: { from: LAYOUT_FROM },
  fix: "none",
  messages: {
    vi: {
      duplicate: (symbol, year, file) => `Số, ký hiệu “${symbol}” năm ${year} trùng với văn bản trong tệp ${file}.`,
    },
    en: {
      duplicate: (symbol, year, file) =>
        `Number and symbol “${symbol}” of ${year} are those of the document in ${file}, too.`,
    },
  },
  docs: {
    title: {
      vi: "Trong một năm, một cơ quan không ban hành hai văn bản cùng số, ký hiệu.",
      en: "Within a year one body issues no two documents with the same number and symbol.",
    },
    why: {
      vi: "Số, ký hiệu trùng nhau thì không viện dẫn và đăng ký đúng văn bản được.",
      en: "Documents that share a number can be neither cited nor registered reliably.",
    },
    slot: "number",
    bad: "Số: 15/QĐ-SNV",
    good: "Số: 16/QĐ-SNV",
  },
  workspace: true,
  /** One document alone has no duplicate: `server/project/numbers.ts` knows the others. */
  *check() {},
});

/** What tells a document from others of its series. */
export interface NumberedDocument {
  readonly symbol: string;
  readonly year: string;
  readonly issuer: string;
  /** Date and abstract: where these agree too, the files hold the same document. */
  readonly content: string;
  readonly range: Range;
}

/**
 * The record of a document; null where number, date or issuer is missing, or the rule does not apply. `asOf`: the day by
 * which the document is judged (ISO), where it is not its own.
 */
export function numberedDocument(analysis: Analysis, asOf?: string): NumberedDocument | null {
  const { header, issued, regime, title } = analysis;
  const line = header.number;
  if (line === null || line.symbol.number === null || issued === null || header.issuer === null) return null;
  if (regime !== "state" || !layoutInForce(regime, asOf ?? issued)) return null;
  return {
    symbol: line.symbol.text,
    year: issued.slice(0, 4),
    issuer: fold(header.issuer.text),
    content: `${issued} ${fold(title.abstract?.text ?? "")}`,
    range: line.printed.range,
  };
}

/** The report on a document whose number is that of the document in `file`. */
export function duplicateReport({ symbol, year, range }: NumberedDocument, file: string): Report {
  return { message: "duplicate", args: [symbol, year, file], range, fix: null, severity: null };
}

/** Capitals and both places of the tone mark read alike. */
function fold(text: string): string {
  return text.toUpperCase().replace(/UỶ/g, "ỦY").replace(/OÀ/g, "ÒA").replace(/\s+/g, " ").trim();
}
