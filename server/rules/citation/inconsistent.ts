/** One document is cited with one date throughout a text. */
import type { DateMention } from "../../model/analysis.ts";
import { fold } from "../../registry/fold.ts";
import { partyTermOn } from "../../registry/terms.ts";
import type { CitedDocument, Mention } from "../cited-documents.ts";
import { editsToDate, shortDate } from "../printed-date.ts";
import { defineRule, type Fix } from "../rule.ts";

export const citationInconsistent = defineRule({
  id: "citation/inconsistent",
  severity: "warning",
  regimes: ["state", "party", "qppl", "none"],
  source: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 6, điểm b (một văn bản chỉ có một thời gian ban hành)",
  fix: "choice",
  messages: {
    vi: {
      otherDate: (symbol, here, line, there) =>
        `${symbol} ở đây ghi ngày ${here}, ở dòng ${line} ghi ngày ${there}; hãy kiểm tra lại.`,
    },
    en: {
      otherDate: (symbol, here, line, there) =>
        `${symbol} is dated ${here} here and ${there} on line ${line}; check which is right.`,
    },
  },
  docs: {
    title: {
      vi: "Một văn bản được viện dẫn nhiều lần phải ghi cùng một ngày ban hành",
      en: "A document cited several times bears the same date each time",
    },
    why: {
      vi: "Hai ngày khác nhau cho một văn bản thì chắc chắn có một ngày sai.",
      en: "Of two dates for one document one is wrong.",
    },
    slot: "body",
    bad: "Điều 1. Bãi bỏ Quyết định số 12/2024/QĐ-UBND ngày 05 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh.\n\nĐiều 2. Quyết định số 12/2024/QĐ-UBND ngày 06 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh hết hiệu lực kể từ ngày Quyết định này được ký ban hành./.",
    good: "Điều 1. Bãi bỏ Quyết định số 12/2024/QĐ-UBND ngày 05 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh.\n\nĐiều 2. Quyết định số 12/2024/QĐ-UBND hết hiệu lực kể từ ngày Quyết định này được ký ban hành./.",
  },
  *check(analysis, report, { citedDocuments }) {
    for (const document of citedDocuments) {
      // Where the registry is sure of the date, another rule says which one is wrong.
      if (document.mentions.length < 2 || document.known.some(({ confidence }) => confidence === "high")) continue;
      const firsts: Dated[] = [];
      for (const mention of document.mentions) {
        const { date } = mention;
        if (date === null || date.iso === null) continue;
        const dated: Dated = { mention, date, iso: date.iso };
        const first = firsts.find((other) => isSameDocument(other, dated, document));
        if (first === undefined) firsts.push(dated);
        if (first === undefined || first.iso === dated.iso) continue;
        const line = String(analysis.positionAt(first.mention.range.start).line);
        const args = [mention.symbol.text, shortDate(dated.iso), line, shortDate(first.iso)] as const;
        yield report.otherDate(date.range, [...args], { fix: fixFor(dated, first, document) });
      }
    }
  },
});

/** A mention with a whole date. */
interface Dated {
  readonly mention: Mention;
  readonly date: DateMention;
  readonly iso: string;
}

/** True on no doubt: the same type and body, in one series of numbers. Bodies of one rank share their abbreviations. */
function isSameDocument(first: Dated, second: Dated, { known }: CitedDocument): boolean {
  const [a, b] = [first.mention, second.mention];
  if (a.type !== b.type) return false;
  if (a.symbol.style === "party") {
    const term = partyTermOn(first.iso);
    if (term === null || term !== partyTermOn(second.iso)) return false;
  } else if (first.iso.slice(0, 4) !== second.iso.slice(0, 4)) return false;
  if (a.issuer === null || b.issuer === null) return known.length > 0;
  return fold(a.issuer.text) === fold(b.issuer.text);
}

/** The registry's date, where it is the first mention's; otherwise either may be wrong. */
function fixFor({ date }: Dated, first: Dated, { known }: CitedDocument): Fix | null {
  if (!known.some((document) => document.date === first.iso)) return null;
  return { edits: editsToDate(date, first.iso), safety: "choice" };
}
