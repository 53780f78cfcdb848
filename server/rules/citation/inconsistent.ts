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
      if (!hasTwoDates(document) || document.known.some(({ confidence }) => confidence === "high")) continue;
      const firsts = new Map<string, Dated>();
      for (const mention of document.mentions) {
        const { date } = mention;
        const identity = date === null || date.iso === null ? null : identityOf(mention, date.iso, document);
        if (date === null || date.iso === null || identity === null) continue;
        const first = firsts.get(identity);
        if (first === undefined) firsts.set(identity, { mention, iso: date.iso });
        if (first === undefined || first.iso === date.iso) continue;
        const line = String(analysis.positionAt(first.mention.range.start).line);
        const fix = fixFor(date, first.iso, document);
        yield report.otherDate(date.range, [mention.symbol.text, shortDate(date.iso), line, shortDate(first.iso)], {
          fix,
        });
      }
    }
  },
});

function hasTwoDates({ mentions }: CitedDocument): boolean {
  let first: string | null = null;
  for (const { date } of mentions) {
    const day = date?.iso ?? null;
    if (day === null || day === first) continue;
    if (first !== null) return true;
    first = day;
  }
  return false;
}

/** A mention with the day it gives. */
interface Dated {
  readonly mention: Mention;
  readonly iso: string;
}

/**
 * What two mentions of one symbol share that surely mean one document: the type, the series in which a number is given
 * once, and the body, since bodies of one rank share their abbreviations. Null where that cannot be told.
 */
function identityOf({ type, symbol, issuer }: Mention, iso: string, { known }: CitedDocument): string | null {
  const series = symbol.style === "party" ? partyTermOn(iso) : iso.slice(0, 4);
  if (series === null) return null;
  // What the registry has was issued by a central body: no other one uses the symbol.
  if (known.length > 0) return `${type} ${series}`;
  return issuer === null ? null : `${type} ${series} ${fold(issuer.text)}`;
}

/** The registry's date, where it is the first mention's; otherwise either may be wrong. */
function fixFor(date: DateMention, first: string, { known }: CitedDocument): Fix | null {
  if (!known.some((document) => document.date === first)) return null;
  return { edits: editsToDate(date, first), safety: "choice" };
}
