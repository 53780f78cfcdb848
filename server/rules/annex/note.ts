/** Below the title of an annex a line in brackets names the document it belongs to. */
import type { Analysis, Annex } from "../../model/analysis.ts";
import { choiceFix, defineRule, type Fix } from "../rule.ts";
import { appendicesOf, headingOf, noteOf } from "./annex-heading.ts";
import { appendix, planWithAnnexes } from "./example.ts";

export const annexNote = defineRule({
  id: "annex/note",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục III, khoản 1, điểm c; PL III, Mẫu 2.1, 2.2",
  inForce: { from: "2020-03-05" },
  fix: "choice",
  messages: {
    vi: { missing: (label) => `Dưới tên “${label}” thiếu dòng chỉ dẫn “(Kèm theo … số … ngày … của …)”.` },
    en: { missing: (label) => `Below the title of “${label}” the line “(Kèm theo … số … ngày … của …)” is missing.` },
  },
  docs: {
    title: {
      vi: "Dưới tên phụ lục có dòng “(Kèm theo … số … ngày … của …)”",
      en: "Below the title of an annex stands “(Kèm theo … số … ngày … của …)”",
    },
    why: {
      vi: "Tách khỏi văn bản, phụ lục không có dòng này thì không biết thuộc văn bản nào.",
      en: "Without it an annex cannot be told from others once it is taken from its document.",
    },
    slot: "document",
    bad: planWithAnnexes(appendix("Phụ lục\nTHỦ TỤC HÀNH CHÍNH", "")),
    good: planWithAnnexes(appendix("Phụ lục\nTHỦ TỤC HÀNH CHÍNH")),
  },
  *check(analysis, report) {
    for (const appendix of appendicesOf(analysis)) {
      if (noteOf(analysis, appendix) !== null) continue;
      const heading = headingOf(analysis, appendix);
      if (heading !== null)
        yield report.missing(heading.range, [appendix.label], { fix: insertion(analysis, appendix) });
    }
  },
});

/** The note with what the header tells; who issued the document a person knows. Null where the title is not one line. */
function insertion({ source, header, title }: Analysis, { range, title: name }: Annex): Fix | null {
  const at = name === "" ? -1 : source.indexOf(name, range.start);
  const symbol = header.number?.symbol;
  if (at === -1 || at >= range.end || title.type === null || symbol == null || symbol.number === null) return null;
  const end = source.indexOf("\n", at);
  if (end === -1) return null;
  const lineBreak = source.includes("\r\n") ? "\r\n" : "\n";
  const date = header.placeDate?.date.text ?? "ngày … tháng … năm …";
  const note = `(Kèm theo ${title.type} số ${symbol.text} ${date} của …)${lineBreak}`;
  return choiceFix({ start: end + 1, end: end + 1 }, note);
}
