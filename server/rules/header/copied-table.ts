/** Headers copied from web pages, whose tables come with bars between their cells. */
import type { Analysis, Range } from "../../model/analysis.ts";

/** Whether `range` stands in a row of a table: some copies keep the first line of each cell alone. */
export function inTableRow({ source }: Analysis, { start, end }: Range): boolean {
  const lineEnd = source.indexOf("\n", end);
  const line = source.slice(source.lastIndexOf("\n", start) + 1, lineEnd === -1 ? source.length : lineEnd);
  return line.includes("|");
}
