/** The number of a legal-normative text: number, year, type and issuer, `15/2026/QĐ-UBND`; the National Assembly's have its term. */
import type { Analysis } from "../../model/analysis.ts";
import { plainSource } from "../number/printed-source.ts";
import { ownSymbol, type SymbolShape } from "../number/symbol-shape.ts";
import { defineRule, safeFix } from "../rule.ts";

const TYPES: ReadonlySet<string> = new Set(["NĐ", "TT", "TTLT", "QĐ", "NQ", "NQLT", "L"]);

export const qpplNumberFormat = defineRule({
  id: "qppl/number-format",
  severity: "error",
  regimes: ["qppl"],
  source: "NĐ 34/2016/NĐ-CP, Điều 58; Luật 64/2025/QH15, Điều 7, khoản 3",
  inForce: { from: "2016-07-01" },
  fix: "safe",
  messages: {
    vi: {
      order: (printed, wanted) => `Số, ký hiệu “${printed}” phải theo thứ tự số/năm/tên loại-cơ quan: “${wanted}”.`,
      separators: (printed, wanted) => `Số, ký hiệu “${printed}” phải ghi là “${wanted}”.`,
      year: (printed) =>
        `Số, ký hiệu “${printed}” thiếu năm ban hành: văn bản quy phạm pháp luật ghi số/năm/tên loại-cơ quan.`,
    },
    en: {
      order: (printed, wanted) => `“${printed}” takes the order number/year/type-issuer: “${wanted}”.`,
      separators: (printed, wanted) => `“${printed}” is written “${wanted}”.`,
      year: (printed) => `“${printed}” lacks the year: legal-normative texts are numbered number/year/type-issuer.`,
    },
  },
  docs: {
    title: {
      vi: "Số, ký hiệu văn bản quy phạm pháp luật: số, năm, tên loại, cơ quan ban hành",
      en: "Legal-normative texts are numbered number/year/type-issuer",
    },
    why: {
      vi: "Năm đứng sau số là dấu hiệu nhận biết văn bản quy phạm pháp luật.",
      en: "The year behind the number marks them as such.",
    },
    slot: "number",
    bad: "Số: 15/TT-BNV/2026",
    good: "Số: 15/2026/TT-BNV",
  },
  *check(analysis, report) {
    const line = analysis.header.number;
    const shape = ownSymbol(analysis);
    if (line === null || shape === null || (shape.kind !== "digits" && shape.kind !== "dotted")) return;
    const printed = line.symbol.text;
    const { range } = line.printed;
    const raw = plainSource(analysis, line.printed);
    const fixTo = (wanted: string) => (raw === null || raw !== raw.trim() ? {} : { fix: safeFix(range, wanted) });
    const ordered = yearLast(shape);
    if (ordered !== null) yield report.order(range, [printed, ordered], fixTo(ordered));
    else if (shape.year === null) {
      if (TYPES.has(shape.segments[0] ?? "") && isLikelyNormative(analysis)) yield report.year(range, [printed]);
    } else {
      const wanted = withSeparators(shape);
      if (wanted !== null) yield report.separators(range, [printed, wanted], fixTo(wanted));
    }
  },
});

/** `15/TT-BNV/2026` → `15/2026/TT-BNV`. */
function yearLast({ numeral, year, segments }: SymbolShape): string | null {
  const last = segments.at(-1) ?? "";
  const [type = "", ...issuer] = segments.slice(0, -1);
  if (year !== null || !/^(?:19|20)\d\d$/.test(last) || !TYPES.has(type) || issuer.length === 0) return null;
  return `${numeral}/${last}/${type}-${issuer.join("-")}`;
}

/** The joint behind the type as a hyphen, and a slash behind the number; null where they are so. */
function withSeparators({ numeral, separator, year, segments, joints }: SymbolShape): string | null {
  const [type = "", ...issuer] = segments;
  if (year === null || !TYPES.has(type) || issuer.length === 0) return null;
  if (separator === "/" && joints[0] === "-") return null;
  return `${numeral}/${year}/${type}-${issuer.join("-")}`;
}

/** Types that are never administrative; a decision or resolution without a year may well be. */
function isLikelyNormative({ title }: Analysis): boolean {
  return title.type === "Nghị định" || title.type === "Thông tư" || title.type === "Thông tư liên tịch";
}
