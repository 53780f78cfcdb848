/**
 * Splits a reading view into physical lines, and lines of two columns into cells: one linear scan, no interpretation.
 *
 *     Số: 15/QĐ-SNV        Hà Nội, ngày 05 tháng 02 năm 2026
 *     ^^^^^^^^^^^^^^^^^^^^^ cell   ^^^^^^^^^^^^^^^^^^^^^^^^^ cell
 */
import { UPPER } from "./letters.ts";
import { lostBreaks, partsOfCell } from "./lost-breaks.ts";
import { NarrowColumns } from "./narrow-columns.ts";
import { indexOrEnd, matchOrEnd } from "./search.ts";
import type { SourceText } from "./source.ts";
import { LineToken } from "./tokens.ts";

/** Longest line that is looked at for columns: a header or signature row is never longer. */
const LONGEST_ROW = 4000;

/** Lines at the top among which the header is looked for. */
const TOP_LINES = 80;

/** What parts two columns. */
const GAP = / {2}/g;

/** Where a right-hand column begins: header titles, place and date, signing prefixes, offices. */
const RIGHT_COLUMN = new RegExp(
  [
    "CỘNG H(?:ÒA|OÀ) X(?:Ã|HCN)",
    "Cộng h(?:òa|oà) xã hội",
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    "Độc [Ll]ập ?[-–—]",
    "-{3,}",
    "_{3,}",
    "\\([Đđ]ã ký",
    "(?:Signature Not|Ký bởi|Ký số|Người ký|Ngày ký|Thời gian ký)",
    `(?:TM|KT|TL|TUQ|Q)\\. ?[${UPPER}]`,
    `[TK]\\.[MTL]\\. ?[${UPPER}]{2}`,
    `[TK]/[MTL] [${UPPER}]`,
    `(?:(?:xã|phường|thị trấn|huyện|quận|tỉnh|thành phố) )?[${UPPER}][^\\n,;:]{1,40}, {0,20}[Nn]gày[ .…\\d]`,
    `[${UPPER}]{2,}(?: (?:[${UPPER}]{2,}|\\d{1,2})){0,7} {0,20}(?=\\r?\\n|$)`,
  ].join("|"),
  "y",
);

/** The rest of a date in words at the end of a line, its numbers blank or not. */
const DAY_BEHIND = "[ .…\\d]{1,12}tháng[ .…\\d]{1,12}năm[ .…\\d]{0,10}(?=\\r?\\n|$)";

/** What ends its line far from the left column: a signer's name, place and date without a comma between. */
const FAR_RIGHT = new RegExp(
  [
    `(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy) |(?:(?:GS|PGS|TS|ThS|BS)[. ]{1,2}){1,2})?(?:[${UPPER}][^\\n\\s.,;:\\d]{0,7} ){1,4}[${UPPER}][^\\n\\s.,;:\\d]{0,7} {0,20}(?=\\r?\\n|$)`,
    `[${UPPER}][^\\n,;:]{1,40}[.;]? {1,3}ngày${DAY_BEHIND}`,
  ].join("|"),
  "y",
);

/** A date without its place, beside the number. */
const BARE_DATE = new RegExp(`[Nn]gày${DAY_BEHIND}`, "y");

/** Lines and cells of the view, in order. */
export function splitLines({ text }: SourceText): LineToken[] {
  const lines: LineToken[] = [];
  const narrow = new NarrowColumns(text);
  const length = text.length;
  let nextDouble = -1;
  let nextTab = -1;
  for (let start = 0; start < length; ) {
    let lineEnd = text.indexOf("\n", start);
    const end = lineEnd === -1 ? length : lineEnd + 1;
    if (lineEnd === -1) lineEnd = length;
    const from = contentStart(text, start, lineEnd);
    const to = contentEnd(text, from, lineEnd);
    // Both cursors only move forward, so that a text without gaps is searched once.
    if (nextDouble < from) nextDouble = matchOrEnd(text, GAP, from);
    if (nextTab < from) nextTab = indexOrEnd(text, "\t", from);
    if (to - from < LONGEST_ROW && to - from > 1 && (text.charCodeAt(from) === BAR || text.charCodeAt(to - 1) === BAR))
      splitRow(text, start, end, from, to, lines);
    else {
      const hasGap = (nextDouble < to || nextTab < to) && to - from < LONGEST_ROW;
      const gap = hasGap ? gapColumn(text, from, to) : -1;
      const right = gap === -1 ? narrow.rightColumn(from, to) : gap;
      const bounds = right === -1 ? lostBreaks(text, from, to, lines.length < TOP_LINES) : [from, -1, right, -1];
      if (bounds === null) lines.push(new LineToken(text, start, end, from, to, true, false));
      else pushCells(text, start, end, to, bounds, lines);
    }
    start = end;
  }
  return lines;
}

const BAR = 0x7c;

/** Cells between bars, each split further where its line breaks were lost. */
function splitRow(text: string, start: number, end: number, from: number, to: number, lines: LineToken[]): void {
  if (/^[|\s:-]*$/.test(text.slice(from, to))) {
    lines.push(new LineToken(text, start, end, from, to, true, false));
    return;
  }
  const bounds: number[] = [];
  for (let at = from; at < to; ) {
    const bar = text.indexOf("|", at + 1);
    const cellEnd = bar === -1 || bar >= to ? to : bar;
    const inner = text.charCodeAt(at) === BAR ? at + 1 : at;
    if (text.slice(inner, cellEnd).trim() !== "") {
      bounds.push(inner);
      partsOfCell(text, inner, cellEnd, bounds);
      bounds.push(-1);
    }
    at = cellEnd;
  }
  pushCells(text, start, end, to, bounds, lines);
}

/** Where the right of two columns begins, behind a gap, if it looks like one; -1 for a line of one column. */
function gapColumn(text: string, from: number, to: number): number {
  let blanks = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      blanks += code === 0x09 ? 4 : 1;
      continue;
    }
    if (blanks >= 2 && matchesUntil(RIGHT_COLUMN, text, at, to)) return at;
    if (blanks >= 4 && matchesUntil(FAR_RIGHT, text, at, to)) return at;
    if (blanks >= 4 && text.startsWith("Số", from) && matchesUntil(BARE_DATE, text, at, to)) return at;
    blanks = 0;
  }
  return -1;
}

function matchesUntil(expression: RegExp, text: string, at: number, to: number): boolean {
  expression.lastIndex = at;
  const match = expression.exec(text);
  return match !== null && match[0].trimEnd().length <= to - at;
}

/** Makes cells from bounds; -1 closes a column. */
function pushCells(
  text: string,
  start: number,
  end: number,
  to: number,
  bounds: readonly number[],
  lines: LineToken[],
): void {
  const starts = bounds.filter((bound) => bound !== -1);
  const several = starts.length > 1;
  if (starts.length === 0) {
    lines.push(new LineToken(text, start, end, to, to, true, false));
    return;
  }
  for (const [index, bound] of starts.entries()) {
    const stretchStart = index === 0 ? start : bound;
    const stretchEnd = starts[index + 1] ?? end;
    const limit = Math.min(starts[index + 1] ?? to, to);
    const from = contentStart(text, bound, limit);
    lines.push(new LineToken(text, stretchStart, stretchEnd, from, cellEnd(text, from, limit), index === 0, several));
  }
}

function cellEnd(text: string, from: number, limit: number): number {
  let to = limit;
  while (to > from && (isBlank(text.charCodeAt(to - 1)) || text.charCodeAt(to - 1) === BAR)) to--;
  return to;
}

/** Skips indentation, markdown heading and quotation marks. */
function contentStart(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  if (code === 0x23 || code === 0x3e) {
    const prefix = /(?:#{1,6} +|> ?){1,3}/y;
    prefix.lastIndex = at;
    const match = prefix.exec(text);
    if (match !== null && at + match[0].length <= end) at += match[0].length;
  }
  return at;
}

function contentEnd(text: string, from: number, end: number): number {
  let to = end;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return to;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0b || code === 0x0c || code === 0x2028;
}
