/** A Party letter prints the phrase itself below its number, without `V/v`. */
import { partyLetter } from "../example-documents.ts";
import { defineRule, safeFix } from "../rule.ts";

export const abstractPartyLetterNoVv = defineRule({
  id: "abstract/party-letter-no-vv",
  severity: "warning",
  regimes: ["party"],
  source: "HD 36-HD/VPTW, Mục II, điểm 1.5.2 và PL 3, dòng 5; HD 05-HD/VPTW, Phần II, Mục I, điểm 5.2.3",
  inForce: { from: "2018-04-03" },
  fix: "safe",
  messages: {
    vi: { prefix: (printed) => `Trích yếu công văn của Đảng không ghi “${printed}” ở đầu.` },
    en: { prefix: (printed) => `The subject of a Party letter does not open with “${printed}”.` },
  },
  docs: {
    title: { vi: "Trích yếu công văn của Đảng không có “V/v”.", en: "The subject of a Party letter has no “V/v”." },
    why: {
      vi: "Trích yếu được in nghiêng dưới số, ký hiệu; “V/v” là cách ghi của văn bản Nhà nước.",
      en: "It stands in italics below the number; “V/v” belongs to State papers.",
    },
    slot: "document",
    bad: partyLetter("V/v chuẩn bị hội nghị trực tuyến"),
    good: partyLetter("chuẩn bị hội nghị trực tuyến"),
  },
  *check(analysis, report) {
    const prefix = analysis.title.abstractPrefix;
    if (prefix === null || !/^v\/v/i.test(prefix.text)) return;
    const { start, end } = prefix.range;
    const blanks = /^[^\S\r\n]*/.exec(analysis.source.slice(end, end + 20))?.[0].length ?? 0;
    yield report.prefix(prefix.range, [prefix.text], { fix: safeFix({ start, end: end + blanks }, "") });
  },
});
