/** An abbreviation is spelt out where it is first used. */
import { isCapitals, LETTER, UPPER } from "../../../grammar/letters.ts";
import type { Range } from "../../model/analysis.ts";
import { bodyRange, isQuoted } from "../body/body-text.ts";
import { defineRule } from "../rule.ts";

const CAPITALS = /[A-ZĐ]{3,}/g;

/** What makes capitals a part of a symbol, a code or a name: looked at once they are found, as it stands everywhere. */
const PART = {
  before: new RegExp(`[${LETTER}\\d/.&@_-]$`),
  behind: new RegExp(`^(?:[${LETTER}\\d/&@_-]|\\.[${LETTER}])`),
};

const LONGEST = 10;

/** Short forms that every official reads, and Roman numerals. */
const COMMON: ReadonlySet<string> = new Set(
  "UBND HĐND MTTQ UBMTTQ TNHH TNCS CHXHCN XHCN HTX GDP USD VND VNĐ PDF USB ISO WTO ASEAN VNEID CCCD HIV AIDS API IELTS TOEIC TOEFL".split(
    " ",
  ),
);

const ROMAN = /^[IVXLC]+$/;

export const abbreviationDefineFirst = defineRule({
  id: "abbreviation/define-first",
  severity: "hint",
  regimes: ["state", "party", "qppl"],
  source:
    "HD 36-HD/VPTW, điểm 1.6.1; HD 05-HD/VPTW, Phần II, Mục I, điểm 6.1.3; NĐ 78/2025/NĐ-CP (chưa thấy nguyên văn); văn bản hành chính theo thông lệ",
  inForce: { from: "2018-04-03" },
  fix: "none",
  unverified: true,
  messages: {
    vi: {
      undefined: (short) =>
        `Chữ viết tắt “${short}” chưa được giải thích; lần đầu ghi đủ, kèm “(viết tắt là ${short})”.`,
    },
    en: { undefined: (short) => `“${short}” is not explained; spell it out at first, with “(viết tắt là ${short})”.` },
  },
  docs: {
    title: {
      vi: "Chữ viết tắt phải được ghi đủ ở lần dùng đầu tiên",
      en: "An abbreviation is spelt out at its first use",
    },
    why: {
      vi: "Người đọc ngoài ngành không đoán được chữ viết tắt.",
      en: "Readers outside the field cannot guess it.",
    },
    slot: "body",
    bad: "Điều 1. Giao Văn phòng Sở rà soát hạ tầng CNTT.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Giao Văn phòng Sở rà soát hạ tầng công nghệ thông tin (viết tắt là CNTT).\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này và duy trì hạ tầng CNTT./.",
  },
  *check(analysis, report) {
    const { source, citations } = analysis;
    const { start, end } = bodyRange(analysis);
    const seen = new Set<string>();
    for (const { 0: short, index } of source.slice(start, end).matchAll(CAPITALS)) {
      const range = { start: start + index, end: start + index + short.length };
      if (seen.has(short) || short.length > LONGEST || isPart(source, range, start, end)) continue;
      seen.add(short);
      if (
        COMMON.has(short) ||
        ROMAN.test(short) ||
        isExplained(short, source) ||
        isInCapitals(source, range) ||
        isQuoted(source, range.start)
      )
        continue;
      if (citations.some((citation) => citation.range.start <= range.start && citation.range.end >= range.end))
        continue;
      yield report.undefined(range, [short]);
    }
  },
});

function isPart(source: string, range: Range, from: number, to: number): boolean {
  return (
    PART.before.test(source.slice(Math.max(from, range.start - 1), range.start)) ||
    PART.behind.test(source.slice(range.end, Math.min(to, range.end + 2)))
  );
}

function isExplained(short: string, source: string): boolean {
  return [`(${short})`, `(${short}:`, `là ${short}`, `là: ${short}`, `“${short}”`, `"${short}"`].some((form) =>
    source.includes(form),
  );
}

/** Words of a line in capitals are no abbreviations, nor are two in a row: they are a name. */
function isInCapitals(source: string, { start, end }: Range): boolean {
  if (BESIDE.before.test(source.slice(Math.max(0, start - 5), start)) || BESIDE.behind.test(source.slice(end, end + 5)))
    return true;
  const lineStart = source.lastIndexOf("\n", start) + 1;
  const found = source.indexOf("\n", start);
  const lineEnd = found === -1 ? source.length : found;
  return isCapitals(source, lineStart, Math.min(lineEnd, lineStart + LONGEST_HEADING), 8);
}

const LONGEST_HEADING = 300;

const BESIDE = { before: new RegExp(`[${UPPER}]{2} $`), behind: new RegExp(`^ [${UPPER}]{2}`) };
