/**
 * Finds where a printed number and symbol ends, blanks and odd dashes included.
 *
 *     Quy chế số 21- QC/HU, ngày …     Thông tư số 39/2018/TT- BTC ngày …     Quy định 294QĐ/TW và …
 *                ^^^^^^^^^                         ^^^^^^^^^^^^^^^                      ^^^^^^^^
 */
import { isBlank, isDigit, letterAt, skipBlanks } from "./blanks.ts";
import { isUpper } from "./letters.ts";
import { isTypeAbbreviation } from "./symbol.ts";

/** A stretch of text shaped like a symbol. */
export interface SymbolShape {
  readonly end: number;
  /**
   * `strong`: type and issuer, or a law's; is a symbol wherever it stands. `weak`: needs a type or `số` before it.
   * `slight`: needs both, as the Government's of old do (`130-CP`).
   */
  readonly strength: "strong" | "weak" | "slight";
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
  let typed = false;
  let end = numberEnd;
  // All separators set between blanks: `54 / BHXH - CĐ`.
  let wide = false;
  const apart = isSetApart(text, numberEnd);
  const first = apart ? numberEnd + 1 : numberEnd;
  if (numberEnd > start && segmentEnd(text, first) >= first + 2) {
    end = segmentEnd(text, first);
    parts.push(text.slice(first, end));
    typed = isTypeAbbreviation(parts[0] ?? "");
  }
  for (;;) {
    const separator = skipBlanks(text, end);
    const mark = text.charCodeAt(separator);
    if (!isSeparator(mark, text, separator)) break;
    const next = skipBlanks(text, separator + 1);
    const spaced = next > separator + 1;
    if (parts.length === 0 && !dated) wide = spaced && separator > end;
    if (separator > end && (parts.length > 1 || (parts.length === 1 && !typed && !(wide && spaced)))) break;
    if (next - separator > 14 || (spaced && parts.length > 1 && !wraps(text, separator, next))) break;
    if (parts.length === 0 && !dated && isDigit(text.charCodeAt(next))) {
      const yearEnd = skipYear(text, next);
      if (yearEnd === -1) break;
      dated = true;
      end = yearEnd;
    } else {
      const partEnd = parts.length > 0 ? laterSegmentEnd(text, next) : firstSegmentEnd(text, next);
      if (partEnd === -1 || (spaced && partEnd < next + 2)) break;
      end = partEnd;
      const part = text.slice(next, partEnd);
      if (parts.length === 0) typed = isTypeAbbreviation(part);
      parts.push(part);
    }
    if (mark === SLASH) slashes++;
  }
  const behind = parts.length > 1 ? skipLastYear(text, end) : end;
  const found = judge(parts, typed, slashes, dated, skipTerm(text, behind, parts[parts.length - 1] ?? ""));
  if (!apart || found === null) return found;
  return { ...found, strength: found.strength === "strong" ? "weak" : "slight" };
}

/**
 * A number that a blank parts from its abbreviations, as papers before 1997 print it (`2083 TM/CSTNTN`) and careless
 * ones after (`05 CT/TW`).
 */
function isSetApart(text: string, numberEnd: number): boolean {
  if (text.charCodeAt(numberEnd) !== 0x20) return false;
  const end = segmentEnd(text, numberEnd + 1);
  return end >= numberEnd + 3 && text.charCodeAt(end) === SLASH && isUpper(text.charCodeAt(end + 1));
}

function judge(
  parts: readonly string[],
  typed: boolean,
  slashes: number,
  dated: boolean,
  end: number,
): SymbolShape | null {
  const [head = "", second = ""] = parts;
  if (head.length < 2 && second.length < 2) return null;
  const law = isAssembly(head) || isAssembly(second);
  const strength = (typed && parts.length > 1) || (law && dated) ? "strong" : slashes > 0 ? "weak" : "slight";
  return {
    end,
    strength,
    law,
    type: typed ? head : null,
    joint: typed && parts.length > 2 && !isUnit(parts[parts.length - 1] ?? ""),
  };
}

/** A unit known by a letter and its number, which is no second issuer: `BCA-C08`. */
function isUnit(part: string): boolean {
  return part.length < 4 && isDigit(part.charCodeAt(1));
}

function isAssembly(part: string): boolean {
  return part.startsWith("QH") || part.startsWith("UBTVQH");
}

const SLASH = 0x2f;
const HYPHEN = 0x2d;

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
  return at > start && small && !letterAt(text, at + 1) ? at + 1 : at;
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

/** Behind a year at the end, as firms write it (`02/HC/2025`). */
function skipLastYear(text: string, end: number): number {
  if (text.charCodeAt(end) !== SLASH) return end;
  let at = end + 1;
  while (at - end < 6 && isDigit(text.charCodeAt(at))) at++;
  return at === end + 5 ? at : end;
}

/** Behind the Assembly's term where a blank parts it from the letters: `38/2001/PL-UBTVQH 10 ngày …`. */
function skipTerm(text: string, end: number, last: string): number {
  if (!last.endsWith("QH") || text.charCodeAt(end) !== 0x20 || !isDigit(text.charCodeAt(end + 1))) return end;
  const at = isDigit(text.charCodeAt(end + 2)) ? end + 3 : end + 2;
  const ends = !letterAt(text, at) && !isDigit(text.charCodeAt(at)) && text.charCodeAt(at) !== SLASH;
  return ends && (at > end + 2 || /^(?:$|[,;.)]| ngày)/.test(text.slice(at, at + 5))) ? at : end;
}

/** As below, and a department known by a letter and its number before its office: `C06-P2`. */
function firstSegmentEnd(text: string, start: number): number {
  const end = segmentEnd(text, start);
  if (end !== -1) return end;
  const numbered = laterSegmentEnd(text, start);
  return numbered >= start + 3 && text.charCodeAt(numbered) === HYPHEN && isUpper(text.charCodeAt(numbered + 1))
    ? numbered
    : -1;
}

/** As below; behind another part also a unit known by a letter and its number: `V1`. */
function laterSegmentEnd(text: string, start: number): number {
  const end = segmentEnd(text, start);
  if (end !== -1 || !isUpper(text.charCodeAt(start))) return end;
  let at = start + 1;
  while (at - start < 4 && isDigit(text.charCodeAt(at))) at++;
  return at > start + 1 && !letterAt(text, at) && !isDigit(text.charCodeAt(at)) ? at : -1;
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
      if (++small > 2) return capitals > 1 ? gluedEnd(text, at + 1 - small) : -1;
    } else if (!isDigit(code)) break;
  }
  if (letterAt(text, at)) return capitals > 1 ? gluedEnd(text, at - small) : -1;
  return capitals > 1 || at - start === 1 ? at : -1;
}

/** Behind the capitals that end at `at` where a word follows that copies of web pages have glued on: `NĐ-CPngày`. */
function gluedEnd(text: string, at: number): number {
  GLUED.lastIndex = at;
  const match = GLUED.exec(text);
  return match === null || letterAt(text, GLUED.lastIndex) ? -1 : at + (match[1]?.length ?? 0);
}

const GLUED = /(g?)(?:ngày|của|về)/y;
