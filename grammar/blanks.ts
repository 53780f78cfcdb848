/** Blanks and letters in the reading view: what may stand between two words of one phrase wrapped over lines. */
import { isLetter } from "./letters.ts";

const LINE_FEED = 0x0a;

export function isBlank(code: number): boolean {
  return code === 0x20 || code === LINE_FEED || code === 0x0d || code === 0x09;
}

/** A blank within a line. */
export function isSpaceOrTab(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** True where a letter stands at `at`; false outside the text. */
export function letterAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isLetter(text.charCodeAt(at));
}

/** Offset of the first character from `at` on that is no blank; `at` itself where a blank line is in the way. */
export function skipBlanks(text: string, at: number): number {
  let end = at;
  let breaks = 0;
  for (let code = text.charCodeAt(end); isBlank(code); code = text.charCodeAt(++end)) {
    if (code === LINE_FEED && ++breaks > 1) return at;
  }
  return end;
}

/** Offset behind the last character before `at` that is no blank; `at` itself where a blank line is in the way. */
export function skipBlanksBack(text: string, at: number): number {
  let start = at;
  let breaks = 0;
  for (let code = text.charCodeAt(start - 1); isBlank(code); code = text.charCodeAt(start - 1)) {
    if (code === LINE_FEED && ++breaks > 1) return at;
    start--;
  }
  return start;
}

/** True when nothing but blanks and table bars stands between `at` and the start of its line. */
export function opensLine(text: string, at: number): boolean {
  let start = at;
  for (let code = text.charCodeAt(start - 1); start > 0; code = text.charCodeAt(--start - 1)) {
    if (code === LINE_FEED) return true;
    if (code !== 0x20 && code !== 0x09 && code !== 0x7c) return false;
  }
  return true;
}

/** True when nothing but blanks stands between `at` and the end of its line, table cell or column. */
export function closesLine(text: string, at: number): boolean {
  let end = at;
  let code = text.charCodeAt(end);
  while (code === 0x20 || code === 0x09) code = text.charCodeAt(++end);
  return (
    end >= text.length ||
    end - at > 2 ||
    text.charCodeAt(at) === 0x09 ||
    code === LINE_FEED ||
    code === 0x0d ||
    code === 0x7c
  );
}
