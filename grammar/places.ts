/** Finds the places of a text at which a citation, a date or a reference may stand, in ascending order. */
import { isBlank, isDigit } from "./blanks.ts";
import { isLetter } from "./letters.ts";
import type { Span } from "./source.ts";

/** The first place at or behind an offset; `NOWHERE` when there is none left. Asked in ascending order. */
export type Finder = (from: number) => Span;

export const NOWHERE: Span = { start: Infinity, end: Infinity };

/** Finds what an expression matches. */
export function finderOf(expression: string): (text: string) => Finder {
  return (text) => {
    const anchor = new RegExp(expression, "g");
    return (from) => {
      anchor.lastIndex = from;
      const found = anchor.exec(text);
      return found === null ? NOWHERE : { start: found.index, end: anchor.lastIndex };
    };
  };
}

/**
 * Finds digits that begin a symbol or a date, by the separator behind them: that is rare, and a search for one character
 * runs at the speed of memory.
 *
 *     Nghị quyết số 25-NQ/TW, ngày 03/6/2013     Thông tư số 39/2018/TT- BTC     Quy định 294QĐ/TW
 *                   ^^ ^           ^^ ^                       ^^ ^                         ^^^  ^
 */
export function numberFinder(text: string): Finder {
  const separators = SEPARATORS.map((character) => ({ character, at: text.indexOf(character) }));
  const next = (from: number): number => {
    let nearest = -1;
    for (const separator of separators) {
      if (separator.at !== -1 && separator.at < from) separator.at = text.indexOf(separator.character, from);
      if (separator.at !== -1 && (nearest === -1 || separator.at < nearest)) nearest = separator.at;
    }
    return nearest;
  };
  return (from) => {
    for (let at = next(from); at !== -1; at = next(at + 1)) {
      const start = numberBefore(text, at, from);
      if (start !== -1) return { start, end: at + 1 };
    }
    return NOWHERE;
  };
}

const SEPARATORS = ["/", "-", "–", "—"];

/** Most blanks between a number, its separator and what follows, and most digits and dots of a number. */
const MOST_BLANKS = 12;
const MOST_DIGITS = 12;

/** Longest abbreviation between a number and its separator: `294QĐ/TW`. */
const LONGEST_ABBREVIATION = 32;

/** Start of the number whose separator stands at `at`, no earlier than `floor`; -1 where there is none. */
function numberBefore(text: string, at: number, floor: number): number {
  let end = skipBack(text, at, floor, MOST_BLANKS, isBlank);
  const glued = end === at ? skipBack(text, at, floor, LONGEST_ABBREVIATION, isLetter) : at;
  if (
    glued < at &&
    isDigit(text.charCodeAt(glued - 1)) &&
    isCapital(text.charCodeAt(glued)) &&
    isCapital(text.charCodeAt(glued + 1))
  ) {
    end = glued;
  } else {
    if (!isOpening(text, at + 1)) return -1;
    if (isSmall(text.charCodeAt(end - 1))) end--;
  }
  if (!isDigit(text.charCodeAt(end - 1))) return -1;
  const start = skipBack(text, end, floor, MOST_DIGITS, isDigitOrDot);
  return startsNumber(text, start) ? start : -1;
}

/** What can stand behind a separator: the year, the month, or an abbreviation in capitals, blanks before it or not. */
function isOpening(text: string, from: number): boolean {
  let at = from;
  while (at - from < MOST_BLANKS && isBlank(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  return isDigit(code) || isCapital(code) || code === 0x1af;
}

/** A number is no part of a word, a web address or a larger number. */
function startsNumber(text: string, start: number): boolean {
  if (!isDigit(text.charCodeAt(start))) return false;
  const before = text.charCodeAt(start - 1);
  return !(isDigit(before) || (before < 0x80 && isLetter(before)) || NO_START.has(before));
}

/** `_ . / = @ -` */
const NO_START: ReadonlySet<number> = new Set([0x5f, 0x2e, 0x2f, 0x3d, 0x40, 0x2d]);

function skipBack(text: string, from: number, floor: number, most: number, skips: (code: number) => boolean): number {
  const limit = Math.max(floor, from - most);
  let at = from;
  while (at > limit && skips(text.charCodeAt(at - 1))) at--;
  return at;
}

function isDigitOrDot(code: number): boolean {
  return isDigit(code) || code === 0x2e;
}

function isCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || code === 0x110;
}

function isSmall(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || code === 0x111;
}
