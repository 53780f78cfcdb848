/**
 * Reads one step of a reference to a part of a document, and tells it from the heading of that part.
 *
 *     theo điểm a khoản 2 Điều 5 và Phụ lục II     Điều 5. Phạm vi điều chỉnh
 *          ^^^^^^ ^^^^^^^ ^^^^^^    ^^^^^^^^^^     (a heading: no reference)
 */
import { letterAt, opensLine, skipBlanks, skipBlanksBack } from "./blanks.ts";
import type { ReferenceStep, ReferenceUnit } from "./inline.ts";
import { isLower, isUpper } from "./letters.ts";

const LABEL_AHEAD = "(?=[ \\t\\r\\n]{1,3}(?:\\d|[IVXL]|này|[A-Ea-zđ](?![A-Za-zÀ-ỹ])|thứ|số[ \\t]\\d))";

/** The units' words where a label follows, for the scan over the whole text: the frequent ones, then the others. */
export const UNIT_ANCHORS: readonly RegExp[] = [
  new RegExp(`(?:[Đđ]iều|[Kk]hoản|[Đđ]iểm)${LABEL_AHEAD}`, "g"),
  new RegExp(`(?:[Cc]hương|[Mm]ục|[Pp]hụ[ \\n]lục|Phần|ĐIỀU|KHOẢN|CHƯƠNG|MỤC|PHỤ LỤC|PHẦN)${LABEL_AHEAD}`, "g"),
];

const BLANK = "[ \\t\\r\\n]{1,12}";
const ROMAN_OR_NUMBER = "(?:[IVXL]{1,7}|\\d{1,3})(?![A-Za-zÀ-ỹ\\d]|/[A-ZĐ])";

const LABELS: Readonly<Record<ReferenceUnit, RegExp>> = {
  point: new RegExp(`${BLANK}(này|[a-zđ]{1,2}\\d{0,2}|\\d{1,2}(?:\\.\\d{1,2}){0,4})(?![A-Za-zÀ-ỹ\\d])`, "y"),
  clause: new RegExp(`${BLANK}(này|\\d{1,3}[a-zđ]?)(?![A-Za-zÀ-ỹ\\d])`, "y"),
  article: new RegExp(`${BLANK}(này|\\d{1,4}[a-zđ]?)(?![A-Za-zÀ-ỹ\\d])`, "y"),
  subsection: new RegExp(`${BLANK}(${ROMAN_OR_NUMBER}(?:\\.\\d{1,2}){0,3}|[A-E](?![A-Za-zÀ-ỹ]))`, "y"),
  section: new RegExp(`${BLANK}(${ROMAN_OR_NUMBER}(?:\\.\\d{1,2}){0,3}|[A-E](?![A-Za-zÀ-ỹ]))`, "y"),
  chapter: new RegExp(`${BLANK}(này(?![A-Za-zÀ-ỹ])|${ROMAN_OR_NUMBER})`, "y"),
  part: new RegExp(`${BLANK}([IVXL]{1,7}(?![A-Za-zÀ-ỹ\\d])|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))`, "y"),
  annex: new RegExp(`${BLANK}(?:số[ \\t])?(này(?![A-Za-zÀ-ỹ])|${ROMAN_OR_NUMBER}|[A-E](?![A-Za-zÀ-ỹ]))`, "y"),
};

/** Words whose second syllable only looks like a unit: `danh mục 2`, `quan điểm 3`. */
const COMPOUND = /(?:danh|hạng|đầu|chuyên|quan|địa|thời|trọng|ưu|nhược|đặc|luận|chấm|tổng)$/i;

/** Where a unit's next labels may stand: `khoản 1, 2 và 3 Điều 5`; what follows shows that no quantity is meant. */
const NEXT_LABEL =
  /[ \t\r\n]{0,3}(?:,|và|hoặc|đến)[ \t\r\n]{1,3}(\d{1,3}[a-zđ]?|[a-zđ])(?![A-Za-zÀ-ỹ\d])\)?(?=[ \t\r\n]{0,3}(?:[,.;:)]|$|[Kk]hoản|[Đđ]iều|[Mm]ục|(?:và|hoặc|đến|của|Nghị|Quyết|Luật|Bộ|Thông|Hướng|Quy|Chỉ|Kết|Kế|Pháp)[ \t\r\n]))/y;

/** The bracket of a point inside a longer reference: `điểm a) khoản 2`, `điểm a), b)`. */
const POINT_BRACKET = /\)(?=[ \t\r\n]{0,3}(?:,|và|hoặc|;)?[ \t\r\n]{0,3}(?:[a-zđ]\)|[Kk]hoản|[Đđ]iểm|[Đđ]iều))/y;

/** The step whose unit's word `start` to `wordEnd` is; null where it only looks like one or heads its part. */
export function stepAt(text: string, start: number, wordEnd: number, chained: boolean): ReferenceStep | null {
  if (letterAt(text, start - 1)) return null;
  const subsection =
    text.charCodeAt(start - 2) === 0x75 && SUBSECTION_WORD.test(text.slice(Math.max(0, start - 6), start));
  const unit = subsection ? "subsection" : unitOf(text, start);
  const label = LABELS[unit];
  label.lastIndex = wordEnd;
  const printed = label.exec(text)?.[1];
  if (printed === undefined) return null;
  POINT_BRACKET.lastIndex = label.lastIndex;
  const end = unit === "point" && POINT_BRACKET.test(text) ? POINT_BRACKET.lastIndex : label.lastIndex;
  const from = subsection ? start - 5 : start;
  if (!chained && !stands(text, from, end, unit, printed)) return null;
  return { start: from, end, unit, label: printed };
}

/** Further labels behind a step that share its unit. */
export function moreLabels(text: string, step: ReferenceStep): readonly ReferenceStep[] {
  const more: ReferenceStep[] = [];
  if (step.unit !== "clause" && step.unit !== "point" && step.unit !== "article") return more;
  NEXT_LABEL.lastIndex = step.end;
  for (let match = NEXT_LABEL.exec(text); match !== null; match = NEXT_LABEL.exec(text)) {
    const label = match[1] ?? "";
    if (isLower(label.charCodeAt(0)) !== isLower(step.label.charCodeAt(0))) break;
    const end = NEXT_LABEL.lastIndex;
    const start = text.lastIndexOf(label, end);
    more.push({ start, end, unit: step.unit, label });
  }
  return more;
}

const SUBSECTION_WORD = /[Tt]iểu\s$/;

/** By the letters in which the words differ. */
function unitOf(text: string, start: number): ReferenceUnit {
  switch (text.charCodeAt(start)) {
    case 0x111:
    case 0x110:
      return text.charAt(start + 2) === "ề" || text.charAt(start + 2) === "Ề" ? "article" : "point";
    case 0x6b:
    case 0x4b:
      return "clause";
    case 0x63:
    case 0x43:
      return "chapter";
    case 0x6d:
    case 0x4d:
      return "section";
    default:
      return text.charAt(start + 2) === "ụ" || text.charAt(start + 2) === "Ụ" ? "annex" : "part";
  }
}

/** True for a step that opens a reference, false for a heading, a compound word or a pronoun. */
function stands(text: string, start: number, end: number, unit: ReferenceUnit, label: string): boolean {
  const before = skipBlanksBack(text, start);
  const opens = opensLine(text, skipMarksBack(text, start));
  if (label === "này") {
    if (unit === "clause") return true;
    return isUpper(text.charCodeAt(start)) && letterAt(text, before - 1) && before !== start && !opens;
  }
  if (opens && heads(text, end, unit)) return false;
  if (isLower(text.charCodeAt(start))) {
    if (unit === "point" && !/[a-zđ.]/.test(label)) return false;
    if (unit === "section" || unit === "point" || unit === "article")
      return !COMPOUND.test(text.slice(Math.max(0, before - 6), before));
  }
  return true;
}

/** True where what stands behind a unit at the start of its line makes it that unit's heading. */
function heads(text: string, end: number, unit: ReferenceUnit): boolean {
  const code = text.charCodeAt(end);
  if (code === 0x2e || code === 0x3a || code === 0x29) return true;
  const line = /^[ \t]*(?:[\r\n|–-]|$)/.test(text.slice(end, end + 24));
  if (line) return true;
  const next = text.charCodeAt(skipBlanks(text, end));
  return (unit === "chapter" || unit === "annex" || unit === "part" || unit === "section") && isUpper(next);
}

/** Before the marks a heading may have in front: a quotation mark, a dash, the hashes of markdown. */
function skipMarksBack(text: string, at: number): number {
  let start = at;
  while (at - start < 12 && MARKS.includes(text.charAt(start - 1))) start--;
  return start;
}

const MARKS = " \t#>-–*\"“'";
