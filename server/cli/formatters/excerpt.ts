/**
 * The source line of a finding and the carets below it.
 *
 *     Hà Nội, ngày    tháng 02 năm 2024
 *             ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import type { Range } from "../../model/analysis.ts";
import { printable } from "./printable.ts";
import { measureFor } from "./width.ts";

export interface Excerpt {
  readonly line: string;
  readonly carets: string;
}

/** Longer lines are cut around the finding. */
const COLUMNS = 200;

/** Columns kept in front of the carets of a cut line. */
const LEAD = 60;

/** A tab reaches to the next multiple of this. */
const TAB = 4;

const CUT = "…";

/**
 * Shows `range` of `source`, which begins in `column` (from 1) of its line. A range over several lines is underlined to
 * the end of its first. Reads a bounded stretch around the range only, however long the line.
 */
export async function excerptOf(source: string, range: Range, column: number): Promise<Excerpt> {
  const lineStart = range.start - (column - 1);
  const window = windowOf(source, lineStart, range.start);
  const shown = source.slice(window.start, window.end);
  const measure = await measureFor(shown.includes("\t") ? shown.replaceAll("\t", " ") : shown);
  const columns = (text: string): number => measure(printable(text));

  // The line as shown is laid out in three parts, so that the carets stand below the second.
  const at = range.start - window.start;
  const end = Math.max(at, Math.min(range.end, window.end) - window.start);
  const before = expandTabs(shown.slice(0, at), 0, columns);
  const beforeColumns = columns(before);
  const marked = expandTabs(shown.slice(at, end), beforeColumns, columns);
  const markedColumns = columns(marked);
  const after = expandTabs(shown.slice(end), beforeColumns + markedColumns, columns);

  const lead = window.start > lineStart ? CUT : "";
  const tail = window.endsLine ? "" : CUT;
  return {
    line: `${lead}${printable(before + marked + after)}${tail}`.trimEnd(),
    carets: " ".repeat(lead.length + beforeColumns) + "^".repeat(Math.max(1, markedColumns)),
  };
}

interface Window extends Range {
  readonly endsLine: boolean;
}

/** The part of the line to show: all of it, or a stretch around `at` that does not cut a character in two. */
function windowOf(source: string, lineStart: number, at: number): Window {
  const lineEnd = lineEndWithin(source, lineStart, lineStart + COLUMNS + 1);
  if (lineEnd !== null) return { start: lineStart, end: lineEnd, endsLine: true };
  let start = Math.max(lineStart, at - LEAD);
  while (start > lineStart && joinsPrevious(source.charCodeAt(start))) start--;
  const limit = start + COLUMNS;
  const end = lineEndWithin(source, at, limit + 1);
  if (end !== null) return { start, end, endsLine: true };
  let cut = limit;
  while (cut > at && joinsPrevious(source.charCodeAt(cut))) cut--;
  return { start, end: cut, endsLine: false };
}

/** Where the line that holds `from` ends, if it does so before `limit`. */
function lineEndWithin(source: string, from: number, limit: number): number | null {
  const length = source.slice(from, limit).search(/[\r\n]/);
  if (length !== -1) return from + length;
  return source.length < limit ? source.length : null;
}

/** Second halves of surrogate pairs, combining marks and joiners belong to the character before them. */
function joinsPrevious(code: number): boolean {
  return (
    (code >= 0xdc00 && code <= 0xdfff) ||
    (code >= 0x0300 && code <= 0x036f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0x200d
  );
}

function expandTabs(text: string, startColumn: number, columns: (text: string) => number): string {
  if (!text.includes("\t")) return text;
  let expanded = "";
  let column = startColumn;
  for (const [index, part] of text.split("\t").entries()) {
    if (index > 0) {
      const blanks = TAB - (column % TAB);
      expanded += " ".repeat(blanks);
      column += blanks;
    }
    expanded += part;
    column += columns(part);
  }
  return expanded;
}
