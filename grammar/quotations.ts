/**
 * Quotations of several lines: the words of another document, as an amendment quotes them.
 *
 *     “Điều 5. Thời hạn
 *     1. Hồ sơ được giải quyết trong 05 ngày.”
 */
import type { LineToken } from "./tokens.ts";

/** Runs of lines inside quotation marks that open one line and close a later (or the same) one, by line index. */
export function quotationsOf(
  text: string,
  lines: readonly LineToken[],
): readonly { readonly start: number; readonly end: number }[] {
  const quotations: { start: number; end: number }[] = [];
  let nextCloser = -1;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || !opensQuotation(text, line) || closesAgain(text, line)) continue;
    if (nextCloser < index) nextCloser = closingLine(text, lines, index);
    if (nextCloser === lines.length) break;
    if (nextCloser - index > 400) continue;
    quotations.push({ start: index, end: nextCloser });
    index = nextCloser;
  }
  return quotations;
}

function opensQuotation(text: string, line: LineToken): boolean {
  const code = text.charCodeAt(line.from);
  return line.to > line.from && (code === 0x201c || code === 0x22 || code === 0xab);
}

/** A term defined: `“Hồ sơ” là tập văn bản …`, whose quotation ends inside the line. */
function closesAgain(text: string, line: LineToken): boolean {
  const words = text.slice(line.from, line.to);
  if (/[”"»][.;,)/]*$/.test(words)) return false;
  const opened = words.split(/[“«]/).length;
  const closed = words.split(/[”»]/).length;
  return opened === 1 ? words.split('"').length % 2 === 1 : closed >= opened;
}

/** Index of the first line from `index` on that ends with a closing quotation mark. */
function closingLine(text: string, lines: readonly LineToken[], index: number): number {
  for (let at = index; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.to - line.from < 2) continue;
    let last = line.to - 1;
    while (last > line.from && /[.;,)/]/.test(text.charAt(last))) last--;
    if (last > line.from && /[”"»]/.test(text.charAt(last))) return at;
  }
  return lines.length;
}
