/** Headers copied from web pages, whose tables come with bars between their cells. */
import type { Analysis, Range } from "../../model/analysis.ts";

/** Whether `range` stands in a row of a table, or between two bars: some copies keep the first line of each cell alone. */
export function inTableRow({ source }: Analysis, { start, end }: Range): boolean {
  const lineEnd = source.indexOf("\n", end);
  const lineStart = source.lastIndexOf("\n", start) + 1;
  const line = source.slice(lineStart, lineEnd === -1 ? source.length : lineEnd);
  if (line.includes("|")) return true;
  const around = [source.slice(Math.max(0, lineStart - 4), lineStart), source.slice(end, end + 4)];
  return around.every((lines) => /^\s*\|\s*\n?|\n\|[ \t]*\r?\n$/.test(lines));
}
