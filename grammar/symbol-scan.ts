/**
 * Finds where a printed number and symbol ends, blanks and odd dashes included.
 *
 *     Quy chế số 21- QC/HU, ngày …     Thông tư số 39/2018/TT- BTC ngày …     Quy định 294QĐ/TW và …
 *                ^^^^^^^^^                         ^^^^^^^^^^^^^^^                      ^^^^^^^^
 */
import { isBlank, isDigit, skipBlanks } from "./blanks.ts";
import { isLetter, isUpper } from "./letters.ts";
import { isTypeAbbreviation } from "./symbol.ts";

/** A stretch of text shaped like a symbol. */
export interface SymbolShape {
  readonly end: number;
  /** `strong`: type and issuer, or a law's; is a symbol wherever it stands. `weak`: needs a type or `số` before it. */
  readonly strength: "strong" | "weak";
  /** True for the symbols of the National Assembly and its committee. */
  readonly law: boolean;
  /** Abbreviation of the type, or null. */
  readonly type: string | null;
  /** True where several bodies are named. */
  readonly joint: boolean;
}

/** The symbol starting at `start`, with its digits or, where the number is blank, with its first separator. */
export function symbolAt(text: string, start: number): SymbolShape | null {
  const numberEnd = skipNumber(text, start);
  const parts: string[] = [];
  let slashes = 0;
  let dated = false;
  let end = numberEnd;
  if (numberEnd > start && segmentEnd(text, numberEnd) >= numberEnd + 2) {
    end = segmentEnd(text, numberEnd);
    parts.push(text.slice(numberEnd, end));
  }
  for (;;) {
    const separator = skipBlanks(text, end);
    const mark = text.charCodeAt(separator);
    if (!isSeparator(mark, text, separator)) break;
    const complete = parts.length > 1 || (parts.length === 1 && !isTypeAbbreviation(parts[0] ?? ""));
    if (separator > end && complete) break;
    const next = skipBlanks(text, separator + 1);
    const spaced = next > separator + 1;
    if (next - separator > 14 || (spaced && parts.length > 1 && !wraps(text, separator, next))) break;
    if (parts.length === 0 && !dated && isDigit(text.charCodeAt(next))) {
      const yearEnd = skipYear(text, next);
      if (yearEnd === -1) break;
      dated = true;
      end = yearEnd;
    } else {
      const partEnd = segmentEnd(text, next);
      if (partEnd === -1 || (spaced && partEnd < next + 2)) break;
      parts.push(text.slice(next, partEnd));
      end = partEnd;
    }
    if (mark === SLASH) slashes++;
  }
  return judge(parts, slashes, dated, end);
}

function judge(parts: readonly string[], slashes: number, dated: boolean, end: number): SymbolShape | null {
  const [head = ""] = parts;
  let capitals = 0;
  for (const part of parts) for (let at = 0; at < part.length; at++) if (isUpper(part.charCodeAt(at))) capitals++;
  if (capitals < 2) return null;
  const typed = isTypeAbbreviation(head);
  const law = /^(?:UBTV)?QH/.test(head) || /^UBTVQH/.test(parts[1] ?? "") || /^QH/.test(parts[1] ?? "");
  if (slashes === 0 && !(typed && parts.length > 1) && head !== "CP" && head !== "TTg") return null;
  const strength = (typed && parts.length > 1) || (law && dated) ? "strong" : "weak";
  return { end, strength, law, type: typed ? head : null, joint: typed && parts.length > 2 };
}

const SLASH = 0x2f;

function isSeparator(code: number, text: string, at: number): boolean {
  if (code === SLASH || code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212) return true;
  return (code === 0x2e || code === 0x26) && isUpper(text.charCodeAt(at + 1)) && isUpper(text.charCodeAt(at + 2));
}

/** True where a line break stands between two offsets. */
function wraps(text: string, from: number, to: number): boolean {
  return text.slice(from, to).includes("\n");
}

/** Behind the number: digits, dotted parts, one small letter. */
function skipNumber(text: string, start: number): number {
  let at = start;
  while (at - start < 12 && (isDigit(text.charCodeAt(at)) || isInnerDot(text, at, start))) at++;
  const code = text.charCodeAt(at);
  const small = (code >= 0x61 && code <= 0x7a) || code === 0x111;
  return at > start && small && !isLetter(text.charCodeAt(at + 1)) ? at + 1 : at;
}

function isInnerDot(text: string, at: number, start: number): boolean {
  return at > start && text.charCodeAt(at) === 0x2e && isDigit(text.charCodeAt(at + 1));
}

/** Behind a year of two or four digits that a separator follows, or -1. */
function skipYear(text: string, start: number): number {
  let at = start;
  while (at - start < 5 && isDigit(text.charCodeAt(at))) at++;
  const length = at - start;
  if (length !== 4 && length !== 2) return -1;
  let next = at;
  while (isBlank(text.charCodeAt(next)) && next - at < 2) next++;
  return isSeparator(text.charCodeAt(next), text, next) ? at : -1;
}

/** Behind one run of capitals, with the small letters of `TTg`, `QyĐ`, `CTr` and digits as in `QH15`; or -1. */
function segmentEnd(text: string, start: number): number {
  if (!isUpper(text.charCodeAt(start))) return -1;
  let at = start + 1;
  let small = 0;
  let capitals = 1;
  for (; at - start < 32; at++) {
    const code = text.charCodeAt(at);
    if (isUpper(code)) {
      capitals++;
      small = 0;
    } else if ((code >= 0x61 && code <= 0x7a) || code === 0x111) {
      if (++small > 2) return -1;
    } else if (!isDigit(code)) break;
  }
  if (isLetter(text.charCodeAt(at))) return -1;
  return capitals > 1 || at - start === 1 ? at : -1;
}
