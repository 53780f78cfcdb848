/** No blank before a punctuation mark, one behind it, and one between words. */
import { isLetter, isLower, LETTER } from "../../../grammar/letters.ts";
import { defineRule, safeFix } from "../rule.ts";
import { bodyRange, placesOf } from "./body-text.ts";

/** Marks that no blank stands before. */
const MARKS: readonly string[] = [",", ";", ":", "!", "?"];

/** Marks that never stand between two letters of one word. */
const CLOSE: ReadonlySet<string> = new Set([",", ";"]);

const BLANK = 0x20;

const WORD_END = new RegExp(`[${LETTER}\\d)”]`);

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
    const body = bodyRange(analysis);
    for (const mark of MARKS) {
      for (const at of placesOf(source, mark, body)) {
        if (source.charCodeAt(at - 1) === BLANK) {
          const range = { start: wordEnd(source, at), end: at };
          const isSlip = WORD_END.test(source.charAt(range.start - 1)) && /\s|^$/.test(source.charAt(at + 1));
          if (isSlip && !isInColumns(source, at)) yield report.before(range, [mark], { fix: safeFix(range, "") });
        } else if (CLOSE.has(mark) && isLetter(source.charCodeAt(at + 1)) && isLower(source.charCodeAt(at - 1))) {
          if (isInColumns(source, at)) continue;
          const fix = safeFix({ start: at + 1, end: at + 1 }, " ");
          yield report.behind({ start: at, end: at + 1 }, [mark], { fix });
        }
      }
    }
    for (const at of placesOf(source, "  ", body)) {
      // Only the first two of a long run stand behind a word.
      if (!isLetter(source.charCodeAt(at - 1)) && !CLOSE.has(source.charAt(at - 1))) continue;
      let end = at + 2;
      while (source.charAt(end) === " ") end++;
      const range = { start: at, end };
      if (isLetter(source.charCodeAt(end)) && !isInColumns(source, at))
        yield report.double(range, [], { fix: safeFix(range, " ") });
    }
  },
});

/** Back over blanks. */
function wordEnd(source: string, at: number): number {
  let end = at;
  while (source.charAt(end - 1) === " ") end--;
  return end;
}

const LONGEST_LINE = 300;

function isInColumns(source: string, at: number): boolean {
  const before = source.slice(Math.max(0, at - LONGEST_LINE), at);
  const behind = source.slice(at, at + LONGEST_LINE);
  const line = before.slice(before.lastIndexOf("\n") + 1).trimStart() + (behind.split("\n", 1)[0] ?? "");
  return COLUMNS.test(line);
}
