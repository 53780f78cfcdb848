/** Party papers carry no motto. Both titles at once are for `regime/mixed-header`. */
import type { Analysis, TextPart } from "../../model/analysis.ts";
import { defineRule, type Fix, safeFix } from "../rule.ts";
import { hasOwnLine } from "./one-line.ts";

export const headerPartyNoMotto = defineRule({
  id: "header/party-no-motto",
  severity: "error",
  regimes: ["party"],
  source: "HD 36-HD/VPTW, Mục II, khoản 1; HD 05-HD/VPTW, Phần II, Mục I",
  inForce: { from: "2018-04-03" },
  fix: "safe",
  messages: {
    vi: { motto: () => "Văn bản của Đảng không ghi Quốc hiệu và Tiêu ngữ; cần bỏ dòng này." },
    en: { motto: () => "Party papers have no national title and no motto; delete this line." },
  },
  docs: {
    title: {
      vi: "Văn bản của Đảng không có Tiêu ngữ.",
      en: "Party papers have no motto.",
    },
    why: {
      vi: "Quốc hiệu và Tiêu ngữ là thành phần thể thức của văn bản nhà nước.",
      en: "National title and motto belong to the papers of the State.",
    },
    slot: "partyTitle",
    bad: "ĐẢNG CỘNG SẢN VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
    good: "ĐẢNG CỘNG SẢN VIỆT NAM",
  },
  *check(analysis, report) {
    const { motto, partyTitle, nationalTitle } = analysis.header;
    if (motto === null || partyTitle === null || nationalTitle !== null) return;
    yield report.motto(motto.range, [], { fix: deletion(analysis, motto) });
  },
});

/** Takes the whole line away; null where something else stands on it. */
function deletion(analysis: Analysis, part: TextPart): Fix | null {
  const { source } = analysis;
  if (!hasOwnLine(analysis, part) || source.slice(part.range.start, part.range.end).includes("\n")) return null;
  const lineBreak = source.indexOf("\n", part.range.end);
  const end = lineBreak === -1 ? source.length : lineBreak + 1;
  return safeFix({ start: source.lastIndexOf("\n", part.range.start) + 1, end }, "");
}
