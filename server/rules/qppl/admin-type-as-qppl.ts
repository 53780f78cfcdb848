/** Only the types of the law's list have a number with a year: no plan, notice or directive. */
import type { Citation } from "../../model/analysis.ts";
import { defineRule } from "../rule.ts";

/** Abbreviations of administrative types. Letters' symbols open with other letters. */
const ADMINISTRATIVE: ReadonlySet<string> = new Set(["KH", "TB", "HD", "CT", "CTr", "BC", "TTr", "PA", "ĐA", "QC"]);

/** Before Luật 80/2015/QH13 directives of committees were legal-normative. */
const SINCE = "2016-07-01";

export const qpplAdminTypeAsQppl = defineRule({
  id: "qppl/admin-type-as-qppl",
  severity: "hint",
  regimes: ["qppl"],
  source: "Luật 64/2025/QH15 được sửa đổi, bổ sung bởi Luật 87/2025/QH15 (hệ thống văn bản quy phạm pháp luật)",
  inForce: { from: SINCE },
  fix: "none",
  messages: {
    vi: {
      year: (symbol, abbreviation) =>
        `Ký hiệu “${symbol}” ghi năm như văn bản quy phạm pháp luật, nhưng “${abbreviation}” không thuộc hệ thống này; cần đối chiếu lại.`,
    },
    en: {
      year: (symbol, abbreviation) =>
        `“${symbol}” has the year of a legal-normative text, but “${abbreviation}” is no such type; check it.`,
    },
  },
  docs: {
    title: {
      vi: "Kế hoạch, thông báo, chỉ thị không mang số có năm của văn bản quy phạm pháp luật",
      en: "Plans, notices and directives have no number with a year",
    },
    why: {
      vi: "Luật liệt kê các hình thức văn bản quy phạm pháp luật; số có năm chỉ dùng cho các hình thức đó.",
      en: "The law lists the forms of legal-normative documents, and only those have such numbers.",
    },
    slot: "body",
    bad: "Điều 1. Phạm vi điều chỉnh\nThông tư này hướng dẫn thực hiện Kế hoạch số 12/2026/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh.\nĐiều 2. Hiệu lực thi hành\nThông tư này có hiệu lực thi hành kể từ ngày 01 tháng 8 năm 2026.",
    good: "Điều 1. Phạm vi điều chỉnh\nThông tư này hướng dẫn thực hiện Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh.\nĐiều 2. Hiệu lực thi hành\nThông tư này có hiệu lực thi hành kể từ ngày 01 tháng 8 năm 2026.",
  },
  *check({ citations }, report) {
    for (const citation of citations) {
      const { symbol, printedSymbol } = citation;
      if (symbol?.style !== "qppl" || printedSymbol === null || symbol.typeAbbreviation === null) continue;
      if (!ADMINISTRATIVE.has(symbol.typeAbbreviation) || !isRecent(citation)) continue;
      yield report.year(printedSymbol.range, [symbol.text, symbol.typeAbbreviation]);
    }
  },
});

/** Only a date, or a year that leaves no doubt, tells. */
function isRecent({ date, symbol }: Citation): boolean {
  return date?.iso != null ? date.iso >= SINCE : Number(symbol?.year ?? 0) > Number(SINCE.slice(0, 4));
}
