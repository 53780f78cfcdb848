/** No blank before a punctuation mark, one behind it, and one between words. */
import { LETTER, LOWER, UPPER } from "../../../grammar/letters.ts";
import { defineRule, safeFix } from "../rule.ts";
import { bodyRange } from "./body-text.ts";

/** A blank before a mark; a mark right before the next word; two blanks between words. */
const SLIP = new RegExp(
  `(?<=[${LETTER}\\d)”])( {1,3})(?=[,;:!?](?:\\s|$))|(?<=[${LOWER}])([,;])(?=[${LETTER}])|(?<=[${LETTER},;])( {2,3})(?=[${LOWER}${UPPER}])`,
  "gm",
);

/** Lines laid out in columns or cells, where blanks are no slip. */
const COLUMNS = / {4}|[\t|]/;

export const bodySpacePunctuation = defineRule({
  id: "body/space-punctuation",
  severity: "warning",
  regimes: ["state", "party", "qppl"],
  source: "Quy ước đánh máy tiếng Việt (chưa thấy quy định thành văn)",
  fix: "safe",
  unverified: true,
  messages: {
    vi: {
      before: (mark) => `Không để khoảng trắng trước dấu “${mark}”.`,
      behind: (mark) => `Sau dấu “${mark}” cần một khoảng trắng.`,
      double: () => "Giữa hai từ chỉ có một khoảng trắng.",
    },
    en: {
      before: (mark) => `No blank stands before “${mark}”.`,
      behind: (mark) => `A blank follows “${mark}”.`,
      double: () => "One blank stands between two words.",
    },
  },
  docs: {
    title: {
      vi: "Dấu câu viết liền từ trước, cách từ sau một khoảng trắng; không để hai khoảng trắng liền nhau",
      en: "Punctuation follows the word and is followed by one blank; no double blanks",
    },
    why: {
      vi: "Khoảng trắng thừa làm dấu câu rơi xuống đầu dòng và khó tìm kiếm.",
      en: "With a blank before it a mark can fall to the next line, and searches miss it.",
    },
    slot: "body",
    bad: "Điều 1. Giao Văn phòng Sở rà soát hồ sơ , tài liệu.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Giao Văn phòng Sở rà soát hồ sơ, tài liệu.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check(analysis, report) {
    const { source } = analysis;
    const { start, end } = bodyRange(analysis);
    for (const { 0: found, 2: mark, 3: double, index } of source.slice(start, end).matchAll(SLIP)) {
      const from = start + index;
      const range = { start: from, end: from + found.length };
      if (isInColumns(source, from)) continue;
      if (mark !== undefined)
        yield report.behind(range, [mark], { fix: safeFix({ start: range.end, end: range.end }, " ") });
      else if (double !== undefined) yield report.double(range, [], { fix: safeFix(range, " ") });
      else yield report.before(range, [source.charAt(range.end)], { fix: safeFix(range, "") });
    }
  },
});

const LONGEST_LINE = 300;

function isInColumns(source: string, at: number): boolean {
  const before = source.slice(Math.max(0, at - LONGEST_LINE), at);
  const behind = source.slice(at, at + LONGEST_LINE);
  const line = before.slice(before.lastIndexOf("\n") + 1).trimStart() + (behind.split("\n", 1)[0] ?? "");
  return COLUMNS.test(line);
}
