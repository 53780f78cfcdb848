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

/**
 * Index of the line that closes the quotation which the line `index` opens: the first that ends with a closing mark of
 * which it has no opening one, or what stands before the next amendment where that mark was forgotten.
 */
function closingLine(text: string, lines: readonly LineToken[], index: number): number {
  let balanced = -1;
  for (let at = index; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.to - line.from < 2) continue;
    if (at > index && text.charCodeAt(line.to - 1) === COLON && AMENDMENT.test(text.slice(line.from, line.to)))
      return balanced === -1 ? at - 1 : balanced;
    let last = line.to - 1;
    while (last > line.from && /[.;,)/]/.test(text.charAt(last))) last--;
    if (last <= line.from || !/[”"»]/.test(text.charAt(last))) continue;
    if (closesMore(text, line, at === index)) return at;
    balanced = at;
  }
  return balanced === -1 ? lines.length : balanced;
}

const COLON = 0x3a;

/** `2. Sửa đổi, bổ sung Điều 8 như sau:` */
const AMENDMENT = /^(?:\d{1,3}[a-zđ]?|[a-zđ]\d?)[.)] (?:Sửa đổi|Bổ sung|Thay thế) .*như sau:$/;

/** Whether a line closes more quotations than it opens, apart from the one that `isFirst` says it opens for others. */
function closesMore(text: string, line: LineToken, isFirst: boolean): boolean {
  let open = 0;
  let straight = 0;
  for (let at = isFirst ? line.from + 1 : line.from; at < line.to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x201c || code === 0xab) open++;
    else if (code === 0x201d || code === 0xbb) open--;
    else if (code === 0x22) straight++;
  }
  return open < 0 || straight % 2 === 1;
}
