/**
 * What a reader does not see, or sees as something else: markup, entities, comments, odd spaces, letters in parts.
 *
 *     <b>Số:</b>&nbsp;15   →   Số: 15
 */

const BLOCK_TAG =
  /<\/?(?:table|thead|tbody|tfoot|tr|td|th|p|div|br|hr|h[1-6]|ul|ol|li|center|section|article|body|html)(?:\s[^<>]{0,800})?\/?>/iy;
/** Those of a word processor have a prefix: `<o:p>`. */
const INLINE_TAG =
  /<\/?(?:b|i|u|em|strong|span|font|a|sup|sub|small|big|s|ins|del|mark|img|col|colgroup|(?:o|v|w|st1):[a-z]{1,20})(?:\s[^<>]{0,800})?\/?>/iy;
const COMMENT = /<!--(?:[^-]|-(?!->)){0,2000}-->/y;
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|#160);/iy;
const ESCAPED = /\\(?=[-.*_#[\]()>|+!`])/y;
/** The end of a line, or of a line in a cell, as pandoc writes it: `TM. ỦY BAN NHÂN DÂN\`. */
const HARD_BREAK = /\\(?=(?:\*{2,3})?(?:[ \t]{0,80}(?:\r?\n|$)|[ \t]{2}|[ \t]\|))/y;
const ASTERISKS = /\*+/y;
const UNDERLINES = /_{2,}/y;
const MARKS = /[\u0300-\u036f]+/y;

const ENTITIES: Readonly<Record<string, string>> = {
  "&nbsp;": " ",
  "&#160;": " ",
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
};

/** A stretch of the source and what stands for it in the view; undefined text leaves the stretch as it is. */
interface Rewrite {
  readonly start: number;
  readonly end: number;
  readonly text: string | undefined;
}

/** What becomes of the source at a trigger; undefined when it only looked like one. */
export function rewriteAt(source: string, at: number, json: boolean): Rewrite | undefined {
  const code = source.charCodeAt(at);
  switch (code) {
    case 0x2a: {
      const end = endOf(ASTERISKS, source, at) ?? at + 1;
      return { start: at, end, text: isEmphasis(source, at, end - at) ? "" : undefined };
    }
    case 0x5f: {
      const end = endOf(UNDERLINES, source, at) ?? at + 1;
      return { start: at, end, text: end - at === 2 ? "" : undefined };
    }
    case 0x3c: {
      const comment = endOf(COMMENT, source, at);
      if (comment !== undefined) return withItsLine(source, at, comment);
      const block = endOf(BLOCK_TAG, source, at);
      if (block !== undefined) return { start: at, end: block, text: "\n" };
      const inline = endOf(INLINE_TAG, source, at);
      return inline === undefined ? undefined : { start: at, end: inline, text: "" };
    }
    case 0x26: {
      const end = endOf(ENTITY, source, at);
      return end === undefined ? undefined : { start: at, end, text: ENTITIES[source.slice(at, end).toLowerCase()] };
    }
    case 0x22:
      return { start: at, end: at + 1, text: "\n" };
    case 0x5c:
      if (json && JSON_ESCAPES[source.charAt(at + 1)] !== undefined)
        return { start: at, end: at + 2, text: JSON_ESCAPES[source.charAt(at + 1)] };
      return endOf(ESCAPED, source, at) === undefined && endOf(HARD_BREAK, source, at) === undefined
        ? undefined
        : { start: at, end: at + 1, text: "" };
    case 0xd0:
      return { start: at, end: at + 1, text: "\u0110" };
    case 0xf0:
      return { start: at, end: at + 1, text: "\u0111" };
  }
  if (code >= 0x300 && code <= 0x36f) return composed(source, at);
  return { start: at, end: at + 1, text: isInvisible(code) ? "" : " " };
}

/** A comment is nothing to a reader; one that has its line to itself takes the line along, so that it parts nothing. */
function withItsLine(source: string, start: number, end: number): Rewrite {
  const lineStart = start - (/[ \t]*$/.exec(source.slice(Math.max(0, start - LONGEST_MARK), start))?.[0].length ?? 0);
  const rest = /^[ \t]*(?:\r\n|\n|\r)/.exec(source.slice(end, end + LONGEST_MARK));
  const alone = rest !== null && (lineStart === 0 || isLineBreak(source.charCodeAt(lineStart - 1)));
  return alone ? { start: lineStart, end: end + rest[0].length, text: "" } : { start, end, text: "" };
}

/** Documents are also stored as strings of JSON, whose line breaks are escaped. */
export function isJson(source: string): boolean {
  return /^\s{0,80}[[{]\s{0,80}(?:[{]\s{0,80})?"/.test(source.slice(0, 256));
}

const JSON_ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "", t: "\t", '"': '"', "/": "/", "\\": "\\" };

/** A letter with its combining marks, as one letter. */
function composed(source: string, at: number): Rewrite | undefined {
  const end = endOf(MARKS, source, at) ?? at + 1;
  const letter = source.charAt(at - 1);
  if (!/[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/.test(letter)) return { start: at, end, text: undefined };
  const text = (letter + source.slice(at, end))
    .normalize("NFC")
    .replace(/\u00d0/g, "\u0110")
    .replace(/\u00f0/g, "\u0111");
  return { start: at - 1, end, text };
}

function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
}

function endOf(expression: RegExp, source: string, at: number): number | undefined {
  expression.lastIndex = at;
  return expression.test(source) ? expression.lastIndex : undefined;
}

/**
 * Asterisks are emphasis unless they are all their line has to show: a lone `*` is the Party's separator, `***` the
 * Youth Union's, a longer row is a rule, and `* ` before words is a list mark.
 */
function isEmphasis(source: string, at: number, length: number): boolean {
  if (length > LONGEST_EMPHASIS) return false;
  const atStart = startsLine(source, at);
  if (atStart && endsLine(source, at + length)) {
    if (length === 2) return true;
    // `** **` and `* *` are emphasis of nothing; a single star has its line or cell to itself.
    const around = source.slice(Math.max(0, at - LONGEST_MARK), at + LONGEST_MARK);
    const own = /[*\s]*$/.exec(around.slice(0, Math.min(at, LONGEST_MARK)))?.[0] ?? "";
    const rest = /^[*\t ]*/.exec(source.slice(at, at + LONGEST_MARK))?.[0] ?? "";
    return /\*[ \t]+\*/.test(own.slice(own.lastIndexOf("\n") + 1) + rest);
  }
  const next = source.charCodeAt(at + length);
  return !(atStart && length === 1 && (next === 0x20 || next === 0x09 || next === 0xa0));
}

/** Bold and italic closed and opened again: `***` twice. */
const LONGEST_EMPHASIS = 6;

/** How far a run of blanks and asterisks is followed; the bound keeps a line of nothing else linear. */
const LONGEST_MARK = 80;

/** True when only blanks and asterisks stand between the line's start and `at`. */
export function startsLine(source: string, at: number): boolean {
  let before = at;
  const limit = Math.max(0, at - LONGEST_MARK);
  while (before > limit && isBlankOrStar(source.charCodeAt(before - 1))) before--;
  if (before === 0 || isLineBreak(source.charCodeAt(before - 1)) || source.startsWith("\\n", before - 2)) return true;
  return /[>|]/.test(source.charAt(before - 1));
}

/** True when only blanks and asterisks stand between `at` and the line's end. */
export function endsLine(source: string, at: number): boolean {
  let after = at;
  const limit = Math.min(source.length, at + LONGEST_MARK);
  while (after < limit && isBlankOrStar(source.charCodeAt(after))) after++;
  if (after >= source.length || isLineBreak(source.charCodeAt(after)) || source.startsWith("\\n", after)) return true;
  return /[<|]/.test(source.charAt(after));
}

function isBlankOrStar(code: number): boolean {
  return code === 0x2a || code === 0x20 || code === 0x09 || code === 0xa0;
}

function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}
