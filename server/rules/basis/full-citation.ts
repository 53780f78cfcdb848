/** A basis names its document in full: type, number, date, issuer and abstract. */
import type { Analysis, Citation, Range } from "../../model/analysis.ts";
import { firstInside } from "../../model/ordered.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { basesAndProposals, type PreambleParagraph } from "./preamble-paragraphs.ts";

/** A type and a bare number, and nothing else: `Quyết định 42`. Decrees and circulars have a rule for it in any text. */
const BARE = /^Căn cứ ((?:Nghị quyết|Quyết định|Chỉ thị|Kế hoạch)(?: số)? \d{1,5})\s*[;,.]?$/;

/** What tells that a part stands elsewhere in the sentence, or that several documents share it. */
const SHARED = /^Căn cứ (?:các|những)\s/;

export const basisFullCitation = defineRule({
  id: "basis/full-citation",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 6, điểm a",
  inForce: { from: LAYOUT_FROM },
  fix: "none",
  messages: {
    vi: {
      bare: (printed) =>
        `Căn cứ phải ghi đủ số, ký hiệu, thời gian, cơ quan ban hành và trích yếu, không chỉ “${printed}”.`,
      date: (symbol) => `Căn cứ ${symbol} chưa ghi thời gian ban hành.`,
      issuer: (symbol) => `Căn cứ ${symbol} chưa ghi cơ quan ban hành.`,
      abstract: (symbol) => `Căn cứ ${symbol} chưa ghi trích yếu nội dung.`,
    },
    en: {
      bare: (printed) => `A basis gives symbol, date, issuer and abstract of the document, not only “${printed}”.`,
      date: (symbol) => `The basis ${symbol} lacks its date.`,
      issuer: (symbol) => `The basis ${symbol} lacks its issuer.`,
      abstract: (symbol) => `The basis ${symbol} lacks its abstract.`,
    },
  },
  docs: {
    title: {
      vi: "Căn cứ ghi đủ tên loại, số, ký hiệu, cơ quan ban hành, thời gian và trích yếu của văn bản.",
      en: "A basis names type, number and symbol, issuer, date and abstract of its document.",
    },
    why: {
      vi: "Văn bản làm căn cứ phải được xác định rõ ngay ở dòng căn cứ.",
      en: "The document that the power rests on has to be beyond doubt.",
    },
    slot: "bases",
    bad: "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\nCăn cứ Quyết định số 42/QĐ-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Lâm Đồng;\nTheo đề nghị của Chánh Văn phòng Sở.",
    good: "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\nCăn cứ Quyết định số 42/QĐ-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Lâm Đồng về phân công công tác;\nTheo đề nghị của Chánh Văn phòng Sở.",
  },
  *check(analysis, report) {
    const bases = basesAndProposals(analysis).filter(({ kind, text }) => kind === "basis" && !SHARED.test(text));
    if (bases.length === 0) return;
    const { citations, source } = analysis;
    let next = 0;
    for (const basis of bases) {
      const bare = BARE.exec(basis.text)?.[1];
      if (bare !== undefined) {
        yield report.bare(basis.range, [bare]);
        continue;
      }
      while ((citations[next]?.range.start ?? Number.POSITIVE_INFINITY) < basis.range.start) next++;
      const first = citations[next];
      const gap = first === undefined ? null : gapOf(source, basis, first, analysis);
      if (first?.symbol && gap !== null) yield report[gap](partRange(first), [first.symbol.text]);
    }
  },
});

/** The part that is missing, where only one is; other rules speak of documents that lack more. */
function gapOf(
  source: string,
  basis: PreambleParagraph,
  { range, type, symbol, date, issuer, printedSymbol, locator }: Citation,
  { dates }: Analysis,
): "date" | "issuer" | "abstract" | null {
  if (range.start > basis.range.start + LONGEST_OPENING || range.end > basis.range.end) return null;
  if (type === null || symbol === null || printedSymbol === null || locator !== null || symbol.number === null)
    return null;
  if (/^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp|Văn bản|Công văn|Tờ trình|Báo cáo|Thông báo)/.test(type)) return null;
  const behind = source.slice(range.end, basis.range.end).replace(/\s+/g, " ");
  if (/^[\s,]*(?:và|ngày|số|của|được|do|quy định tại)(?=\s)/.test(behind) && date === null) return null;
  if (date === null) {
    const dated = firstInside(dates, { start: range.end + 1, end: basis.range.end }) !== undefined;
    return issuer !== null && !dated && !/sửa đổi|bổ sung/.test(behind) ? "date" : null;
  }
  if (issuer === null)
    return /^\s?(?:về|quy định|ban hành|phê duyệt|sửa đổi|hướng dẫn)\s/.test(behind) ? "issuer" : null;
  // So long a name has the abstract in it.
  if (issuer.text.length > LONGEST_ISSUER) return null;
  return /^[\s*_]*(?:[;,.][\s*_]*)?$/.test(behind) ? "abstract" : null;
}

const LONGEST_ISSUER = 70;

/** `Căn cứ ` and the words a basis may open with. */
const LONGEST_OPENING = 14;

function partRange({ range, printedSymbol }: Citation): Range {
  return printedSymbol?.range ?? range;
}
