/** A Party symbol that several terms have used is cited with a date or a term. */
import type { KnownDocument } from "../../registry/entry.ts";
import { resolveCitation } from "../cited-documents.ts";
import { shortDate } from "../printed-date.ts";
import { defineRule } from "../rule.ts";

export const citationPartyTerm = defineRule({
  id: "citation/party-term",
  severity: "info",
  regimes: ["state", "party", "qppl", "none"],
  source:
    "HD 05-HD/VPTW, Phần II, Mục I, điểm 3.1.1 và 6.1.4 (số văn bản lấy theo nhiệm kỳ; lần đầu viện dẫn phải ghi thời gian ban hành)",
  fix: "none",
  messages: {
    vi: {
      ambiguous: (symbol, documents) =>
        `${symbol} là ký hiệu của nhiều văn bản, trong đó có các văn bản ngày ${documents}; hãy ghi ngày ban hành hoặc khóa để biết là văn bản nào.`,
    },
    en: {
      ambiguous: (symbol, documents) =>
        `${symbol} is the symbol of several documents, among them those of ${documents}; give the date or the term to say which.`,
    },
  },
  docs: {
    title: {
      vi: "Văn bản của Đảng có ký hiệu lặp lại qua các khóa được viện dẫn kèm ngày hoặc khóa",
      en: "A Party symbol that recurs across terms is cited with its date or term",
    },
    why: {
      vi: "Số văn bản của Đảng bắt đầu lại mỗi nhiệm kỳ, nên riêng số và ký hiệu chưa chỉ rõ một văn bản.",
      en: "Party numbers start again each term, so that number and symbol alone do not name one document.",
    },
    slot: "body",
    bad: "Điều 1. Thực hiện Nghị quyết số 25-NQ/TW của Ban Chấp hành Trung ương Đảng.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Thực hiện Nghị quyết số 25-NQ/TW của Ban Chấp hành Trung ương Đảng khóa XI.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check(analysis, report, { citedDocuments, registry }) {
    for (const { mentions, known } of citedDocuments) {
      if (known.length < 2 || known.some(({ regime }) => regime !== "party")) continue;
      // One mention that says which is meant speaks for the others.
      if (mentions.some(({ date }) => date !== null)) continue;
      const [first] = mentions.filter(({ inHeading }) => !inHeading);
      if (first === undefined) continue;
      const resolutions = mentions.map((mention) => resolveCitation(mention, analysis, registry));
      if (resolutions.some(({ known: meant }) => meant !== null)) continue;
      const candidates = resolutions[0]?.candidates ?? [];
      if (candidates.length < 2) continue;
      yield report.ambiguous(first.printedSymbol.range, [first.symbol.text, candidates.map(described).join(", ")]);
    }
  },
});

function described({ date, term }: KnownDocument): string {
  return term === null ? shortDate(date) : `${shortDate(date)} (${term})`;
}
