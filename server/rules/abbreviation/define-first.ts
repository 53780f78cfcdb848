/** An abbreviation is spelt out where it is first used. */

import { isCapitals, LETTER, UPPER } from "../../../grammar/letters.ts";
import type { Range } from "../../model/analysis.ts";
import { countUpTo, startOf } from "../../model/ordered.ts";
import { bodyRange, isQuoted, placesOf } from "../body/body-text.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";

/** Capitals that make an abbreviation, and how many. */
const SHORTEST = 3;
const LONGEST = 10;

/** What shows that capitals are part of a symbol, a code or a name. */
const PART_OF_CODE = new RegExp(`[${LETTER}\\d/.&@_-]`);

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
  inForce: { from: LAYOUT_FROM },
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
    const seen = new Set<string>();
    for (const range of runsOfCapitals(source, bodyRange(analysis))) {
      const short = source.slice(range.start, range.end);
      if (seen.has(short)) continue;
      seen.add(short);
      if (
        COMMON.has(short) ||
        ROMAN.test(short) ||
        isExplained(short, source) ||
        isInCapitals(source, range) ||
        isQuoted(analysis, range.start)
      )
        continue;
      if ((citations[countUpTo(citations, range.start, startOf) - 1]?.range.end ?? 0) >= range.end) continue;
      yield report.undefined(range, [short]);
    }
  },
});

/** Runs of plain capitals that stand for themselves. One in three characters is looked at: a run is no shorter. */
function* runsOfCapitals(source: string, { start, end }: Range): Iterable<Range> {
  for (let at = start + SHORTEST - 1; at < end; at += SHORTEST) {
    if (!isPlainCapital(source.charCodeAt(at))) continue;
    let first = at;
    let last = at + 1;
    while (isPlainCapital(source.charCodeAt(first - 1))) first--;
    while (isPlainCapital(source.charCodeAt(last))) last++;
    at = last - 1;
    if (last - first < SHORTEST || last - first > LONGEST) continue;
    const isCode = PART_OF_CODE.test(source.charAt(first - 1)) || isPartBehind(source, last);
    if (!isCode) yield { start: first, end: last };
  }
}

/** A full stop behind may end the sentence. */
function isPartBehind(source: string, at: number): boolean {
  const mark = source.charAt(at);
  return mark === "." ? /[^\s/]/.test(source.charAt(at + 1)) : PART_OF_CODE.test(mark);
}

function isPlainCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || code === CAPITAL_D_STROKE;
}

const CAPITAL_D_STROKE = 0x110;

/** Stands somewhere in brackets, in quotation marks or behind `là`. */
function isExplained(short: string, source: string): boolean {
  for (const at of placesOf(source, short, { start: 0, end: source.length })) {
    const behind = source.charAt(at + short.length);
    if (/[("“]/.test(source.charAt(at - 1)) && /[)"”:;,]/.test(behind)) return true;
    if (/là:? ?[“"]?$/.test(source.slice(Math.max(0, at - 6), at))) return true;
  }
  return false;
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
