/** A cited document bears the date that the registry knows it by. */
import type { KnownDocument } from "../../registry/entry.ts";
import { partyTermOn } from "../../registry/terms.ts";
import type { Mention } from "../cited-documents.ts";
import { editsToDate, shortDate } from "../printed-date.ts";
import { defineRule } from "../rule.ts";

export const citationKnownDate = defineRule({
  id: "citation/known-date",
  severity: "warning",
  regimes: ["state", "party", "qppl", "none"],
  source: "Đối chiếu dữ liệu văn bản đã biết; NĐ 30/2020, PL I, Phần I, Mục II, khoản 6, điểm b",
  fix: "choice",
  messages: {
    vi: {
      otherDate: (symbol, cited, known, sources) =>
        `${symbol} được ban hành ngày ${known}, không phải ngày ${cited} (dữ liệu văn bản đã biết, ${sources} nguồn).`,
    },
    en: {
      otherDate: (symbol, cited, known, sources) =>
        `${symbol} was issued on ${known}, not on ${cited} (registry of known documents, sources: ${sources}).`,
    },
  },
  docs: {
    title: {
      vi: "Ngày ban hành của văn bản viện dẫn khớp với dữ liệu văn bản đã biết",
      en: "The date of a cited document is the one it is known by",
    },
    why: {
      vi: "Sai ngày thì người đọc tra cứu không ra văn bản. Chỉ báo khi có ít nhất hai nguồn thống nhất về ngày ban hành.",
      en: "A wrong date leads nowhere. It is reported only where at least two sources agree on the right one.",
    },
    slot: "body",
    bad: "Điều 1. Thực hiện Nghị định số 30/2020/NĐ-CP ngày 03 tháng 5 năm 2020 của Chính phủ về công tác văn thư.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Thực hiện Nghị định số 30/2020/NĐ-CP về công tác văn thư.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check(_, report, { citedDocuments }) {
    for (const { mentions, known } of citedDocuments) {
      if (known.length === 0) continue;
      for (const mention of mentions) {
        const { date, symbol } = mention;
        if (date === null || date.iso === null) continue;
        const right = rightDocument(mention, date.iso, known);
        if (right === null) continue;
        yield report.otherDate(
          date.range,
          [symbol.text, shortDate(date.iso), shortDate(right.date), String(right.sources)],
          { fix: { edits: editsToDate(date, right.date), safety: "choice" } },
        );
      }
    }
  },
});

/** The one document that is surely meant although it is of another day; null on any doubt. */
function rightDocument(mention: Mention, cited: string, known: readonly KnownDocument[]): KnownDocument | null {
  if (known.some(({ date }) => date === cited)) return null;
  const [right, ...others] = known.filter((document) => isSameSeries(mention, cited, document.date));
  if (right === undefined || others.length > 0 || right.confidence !== "high") return null;
  // The Party numbers each type by itself, and two types share an abbreviation.
  const isType = mention.type === right.type || (mention.type === null && mention.symbol.style !== "party");
  return isType ? right : null;
}

/**
 * True where one number is given only once from the cited date to the known one: within a year, or within a term of
 * the Party. The registry does not have all documents, so the same number in another series may well exist.
 */
function isSameSeries({ symbol }: Mention, cited: string, known: string): boolean {
  if (symbol.style === "party") return partyTermOn(cited) !== null && partyTermOn(cited) === partyTermOn(known);
  // A year that differs from the symbol's is another rule's.
  return cited.slice(0, 4) === known.slice(0, 4);
}
