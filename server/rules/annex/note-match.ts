/** Number and date in the note of an annex are those of the document itself. */
import { editsToDate } from "../printed-date.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { citationIn, noteOf } from "./annex-heading.ts";
import { appendix, planWithAnnexes } from "./example.ts";

export const annexNoteMatch = defineRule({
  id: "annex/note-match",
  severity: "error",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục III, khoản 1, điểm c",
  inForce: { from: "2020-03-05" },
  fix: "choice",
  messages: {
    vi: {
      symbol: (printed, own) => `Dòng chỉ dẫn của phụ lục ghi số “${printed}”, khác số của văn bản: “${own}”.`,
      date: (printed, own) => `Dòng chỉ dẫn của phụ lục ghi “${printed}”, khác ngày của văn bản: “${own}”.`,
    },
    en: {
      symbol: (printed, own) => `The note of the annex has “${printed}”, the document itself “${own}”.`,
      date: (printed, own) => `The note of the annex has “${printed}”, the document itself “${own}”.`,
    },
  },
  docs: {
    title: {
      vi: "Số, ngày ở dòng chỉ dẫn của phụ lục phải khớp với văn bản",
      en: "The note of an annex has the number and date of its document",
    },
    why: {
      vi: "Sai số, ngày thì phụ lục thành của văn bản khác.",
      en: "With another number or date the annex belongs to another document.",
    },
    slot: "document",
    bad: planWithAnnexes(appendix("Phụ lục\nTHỦ TỤC HÀNH CHÍNH").replace("15/KH-SNV", "16/KH-SNV")),
    good: planWithAnnexes(appendix("Phụ lục\nTHỦ TỤC HÀNH CHÍNH")),
  },
  *check(analysis, report) {
    const { header, annexes, title } = analysis;
    const own = header.number?.symbol;
    for (const annex of annexes) {
      const note = noteOf(analysis, annex);
      const cited = note === null ? undefined : citationIn(analysis, note);
      // The annex may belong to a text that is itself attached.
      if (cited === undefined || cited.type === null || cited.type !== title.type) continue;
      const { symbol, printedSymbol, date } = cited;
      if (own != null && own.number !== null && symbol !== null && symbol.number !== null && printedSymbol !== null) {
        if (symbol.text !== own.text) {
          const fix = choiceFix(printedSymbol.range, own.text);
          yield report.symbol(printedSymbol.range, [symbol.text, own.text], { fix });
        }
      }
      const ownDate = header.placeDate?.date;
      if (ownDate?.iso == null || date?.iso == null || date.iso === ownDate.iso) continue;
      const fix = { edits: editsToDate(date, ownDate.iso), safety: "choice" } as const;
      yield report.date(date.range, [date.text, ownDate.text], { fix });
    }
  },
});
