/** The first mention of a document gives its date and issuer; later ones may leave them out. */
import type { Analysis } from "../../model/analysis.ts";
import { firstInside } from "../../model/ordered.ts";
import type { KnownDocument } from "../../registry/entry.ts";
import { type Mention, resolveCitation } from "../cited-documents.ts";
import { longDate, shortDate } from "../printed-date.ts";
import { choiceFix, defineRule, type Fix } from "../rule.ts";
import { LAWS, mainMentions, sentenceBefore, sentenceBehind } from "./main-mentions.ts";

/** Behind these words only number and symbol are usual: `được sửa đổi, bổ sung bởi Nghị định số …`. */
const AMENDING = /(?:sửa đổi|bổ sung|thay thế|bãi bỏ)[^,;]*$/i;

export const citationFirstFull = defineRule({
  id: "citation/first-full",
  severity: "hint",
  regimes: ["state"],
  source: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 6, điểm b",
  inForce: { from: "2020-03-05" },
  fix: "choice",
  messages: {
    vi: {
      laterFull: (symbol, line) =>
        `Lần đầu viện dẫn ${symbol} chưa ghi thời gian và cơ quan ban hành, trong khi dòng ${line} lại ghi đủ; phải ghi đủ ngay từ lần đầu.`,
      known: (symbol, date, issuer) =>
        `Lần đầu viện dẫn ${symbol} phải ghi đủ thời gian và cơ quan ban hành: ngày ${date} của ${issuer} (dữ liệu văn bản đã biết).`,
    },
    en: {
      laterFull: (symbol, line) =>
        `The first mention of ${symbol} lacks date and issuer, which line ${line} gives; they belong to the first mention.`,
      known: (symbol, date, issuer) =>
        `The first mention of ${symbol} takes date and issuer: ${date}, ${issuer} (registry of known documents).`,
    },
  },
  docs: {
    title: {
      vi: "Lần đầu viện dẫn một văn bản phải ghi cả thời gian và cơ quan ban hành",
      en: "The first mention of a document gives its date and issuer",
    },
    why: {
      vi: "Người đọc biết ngay văn bản nào được viện dẫn; từ lần sau chỉ cần tên loại và số, ký hiệu.",
      en: "Readers know at once which document is meant; after that, type and symbol are enough.",
    },
    slot: "body",
    bad: "Điều 1. Rà soát thủ tục hành chính theo Nghị định số 63/2010/NĐ-CP về kiểm soát thủ tục hành chính.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Rà soát thủ tục hành chính theo Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát thủ tục hành chính.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check(analysis, report, { citedDocuments, registry }) {
    for (const document of citedDocuments) {
      const [first, ...later] = mainMentions(document, analysis);
      if (first === undefined || first.type === null || LAWS.has(first.type)) continue;
      if (first.date !== null || first.issuer !== null || isDatedNearby(first, analysis)) continue;
      const full = later.find(({ date, issuer }) => date !== null && issuer !== null);
      const { known } = resolveCitation(first, analysis, registry);
      const fix = known === null ? null : fullForm(first, known);
      if (full !== undefined) {
        const line = String(analysis.positionAt(full.range.start).line);
        yield report.laterFull(first.printedSymbol.range, [first.symbol.text, line], { fix, severity: "warning" });
      } else if (known !== null && known.issuer !== null && document.known.length === 1) {
        yield report.known(first.printedSymbol.range, [first.symbol.text, shortDate(known.date), known.issuer], {
          fix,
        });
      }
    }
  },
});

/** Adds what the registry knows behind the symbol. */
function fullForm({ printedSymbol }: Mention, { date, issuer }: KnownDocument): Fix {
  const { end } = printedSymbol.range;
  return choiceFix({ start: end, end }, ` ${longDate(date)}${issuer === null ? "" : ` của ${issuer}`}`);
}

/** True where the sentence may give the date elsewhere: `ngày 05/3/2020, Chính phủ ban hành Nghị định số …`. */
function isDatedNearby(mention: Mention, { source, dates }: Analysis): boolean {
  const before = sentenceBefore(mention, source);
  if (before === null || AMENDING.test(before)) return true;
  const start = mention.range.start - before.length;
  const { end } = sentenceBehind(mention, source);
  return firstInside(dates, { start, end }) !== undefined;
}
