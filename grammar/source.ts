/**
 * The reading view of a document: the text as a reader sees it, with a map back to the bytes on disk.
 *
 * Real documents arrive with markdown emphasis inside words, HTML residue, decomposed letters, no-break spaces and
 * look-alike letters. The grammar is written once, for the clean text; every offset it finds is mapped back here.
 *
 *     source  **KT. CH****Ủ TỊCH **
 *     text    KT. CHỦ TỊCH
 */

/** A half-open range of UTF-16 offsets. Which text it counts in (source or reading view) is said where it is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A source text beside its reading view. Offsets are UTF-16. */
export interface SourceText {
  /** The text as given, untouched. */
  readonly source: string;
  /** The reading view: NFC, Đ for look-alikes, plain spaces, no inline markup. Line breaks are kept. */
  readonly text: string;
  /** Source offset at which the character at `offset` of the reading view begins. */
  toSource(offset: number): number;
  /** Source offset just behind the character that ends at `offset` of the reading view. */
  toSourceEnd(offset: number): number;
  /** Source range of a span of the reading view; markup around the span is left out. */
  toSourceSpan(span: Span): Span;
  /** True when an emphasis mark is still open at `offset` of the reading view, so the next line goes on with it. */
  emphasisOpenAt(offset: number): boolean;
}

/** Characters that make a reading view necessary; without any of them the source is its own view. */
const NEEDS_VIEW = /[*<&\\_\u00a0\u00ad\u00d0\u00f0\u0300-\u036f\u1680\u2000-\u200f\u202f\u2060\u3000\ufeff]/;

const BLOCK_TAG = "(?:table|thead|tbody|tr|td|th|p|div|br|h[1-6]|ul|ol|li|center)";

/**
 * Everything the view rewrites, in one alternation:
 * emphasis, underline emphasis, tags, entities, escapes, decomposed letters, odd spaces, invisible characters, eth.
 */
const REWRITE = new RegExp(
  [
    "\\*{1,6}",
    "(?<![_])__(?![_])",
    `</?${BLOCK_TAG}(?:\\s[^<>\\n]{0,200})?/?>`,
    "</?(?:b|i|u|em|strong|span|font|a|sup|sub|small|s)(?:\\s[^<>\\n]{0,200})?/?>",
    "&(?:nbsp|amp|lt|gt|quot|#160);",
    "\\\\(?=[-.*_#\\[\\]()>|+!`])",
    "[A-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff][\\u0300-\\u036f]+",
    "[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u3000]",
    "[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]",
    "[\\u00d0\\u00f0]",
  ].join("|"),
  "gi",
);

const IS_BLOCK_TAG = new RegExp(`^</?${BLOCK_TAG}\\b`, "i");

const ENTITIES: Readonly<Record<string, string>> = {
  "&nbsp;": " ",
  "&#160;": " ",
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
};

/** Makes the reading view of `source`. Linear in its length; a text without markup is returned as it is. */
export function readSource(source: string): SourceText {
  return NEEDS_VIEW.test(source) ? new RewrittenText(source) : new PlainText(source);
}

class PlainText implements SourceText {
  readonly source: string;
  readonly text: string;

  constructor(source: string) {
    this.source = source;
    this.text = source;
  }

  toSource(offset: number): number {
    return offset;
  }

  toSourceEnd(offset: number): number {
    return offset;
  }

  toSourceSpan(span: Span): Span {
    return { start: span.start, end: span.end };
  }

  emphasisOpenAt(): boolean {
    return false;
  }
}

class RewrittenText implements SourceText {
  readonly source: string;
  readonly text: string;
  /** Starts of the pieces, in the view and in the source; a copied piece runs one to one. */
  readonly #viewStarts: number[] = [];
  readonly #sourceStarts: number[] = [];
  readonly #copied: boolean[] = [];
  /** View offsets at which the state of emphasis changes, first to open. */
  readonly #emphasisChanges: number[] = [];

  constructor(source: string) {
    this.source = source;
    let text = "";
    let copiedTo = 0;
    const emphasis = new Emphasis();
    const piece = (viewStart: number, sourceStart: number, copied: boolean): void => {
      this.#viewStarts.push(viewStart);
      this.#sourceStarts.push(sourceStart);
      this.#copied.push(copied);
    };
    REWRITE.lastIndex = 0;
    for (let match = REWRITE.exec(source); match !== null; match = REWRITE.exec(source)) {
      const found = match[0];
      const replacement = replacementOf(source, found, match.index);
      if (replacement === undefined) continue;
      if (match.index > copiedTo) {
        piece(text.length, copiedTo, true);
        text += source.slice(copiedTo, match.index);
      }
      if (found.startsWith("*")) {
        if (emphasis.forget(source, match.index)) this.#emphasisChanges.pop();
        if (emphasis.mark(source, match.index, found.length)) this.#emphasisChanges.push(text.length);
      }
      if (replacement.length > 0) {
        piece(text.length, match.index, false);
        text += replacement;
      }
      copiedTo = match.index + found.length;
    }
    if (copiedTo < source.length || this.#viewStarts.length === 0) piece(text.length, copiedTo, true);
    this.text = text + source.slice(copiedTo);
  }

  toSource(offset: number): number {
    const at = lastAtOrBefore(this.#viewStarts, offset);
    const sourceStart = this.#sourceStarts[at] ?? 0;
    return this.#copied[at] ? sourceStart + offset - (this.#viewStarts[at] ?? 0) : sourceStart;
  }

  toSourceEnd(offset: number): number {
    if (offset <= 0) return this.toSource(0);
    const at = lastAtOrBefore(this.#viewStarts, offset - 1);
    const sourceStart = this.#sourceStarts[at] ?? 0;
    if (this.#copied[at]) return sourceStart + offset - (this.#viewStarts[at] ?? 0);
    const viewEnd = this.#viewStarts[at + 1] ?? this.text.length;
    if (offset < viewEnd) return sourceStart;
    return rewrittenEnd(this.source, sourceStart);
  }

  toSourceSpan(span: Span): Span {
    const start = this.toSource(span.start);
    return { start, end: span.end > span.start ? this.toSourceEnd(span.end) : start };
  }

  emphasisOpenAt(offset: number): boolean {
    return (
      (lastAtOrBefore(this.#emphasisChanges, offset) & 1) === 0 && (this.#emphasisChanges[0] ?? Infinity) <= offset
    );
  }
}

/** Follows which emphasis is open, forgiving marks that real documents leave unpaired. */
class Emphasis {
  #bold = false;
  #italic = false;
  #lastMark = 0;

  /**
   * Drops emphasis that was left open in an earlier paragraph or table cell, which it never crosses; true when there was
   * such. `at` is the place of the next mark.
   */
  forget(source: string, at: number): boolean {
    if (!(this.#bold || this.#italic)) return false;
    if (!/\n[ \t\r]*(?:\n|\|)/.test(source.slice(this.#lastMark, at))) return false;
    this.#close();
    return true;
  }

  /** Takes in a run of asterisks; true when emphasis as a whole opened or closed by it. */
  mark(source: string, at: number, length: number): boolean {
    const before = this.#bold || this.#italic;
    this.#lastMark = at + length;
    if (length === 1 || length === 3) this.#italic = !this.#italic;
    if (length === 2 || length === 3) this.#bold = !this.#bold;
    if (endsLine(source, at + length) && !startsLine(source, at)) this.#close();
    return before !== (this.#bold || this.#italic);
  }

  #close(): void {
    this.#bold = false;
    this.#italic = false;
  }
}

/** What stands in the view for a rewritten stretch; undefined leaves it as it is. */
function replacementOf(source: string, found: string, at: number): string | undefined {
  switch (found.charCodeAt(0)) {
    case 0x2a:
      return isEmphasis(source, at, found.length) ? "" : undefined;
    case 0x5f:
    case 0x5c:
      return "";
    case 0x3c:
      return IS_BLOCK_TAG.test(found) ? "\n" : "";
    case 0x26:
      return ENTITIES[found.toLowerCase()];
    case 0xd0:
      return "\u0110";
    case 0xf0:
      return "\u0111";
  }
  if (/^[\u00ad\u200b-\u200f\u2060\ufeff]/.test(found)) return "";
  if (/^[\u00a0\u1680\u2000-\u200a\u202f\u3000]/.test(found)) return " ";
  return found
    .normalize("NFC")
    .replace(/\u00d0/g, "\u0110")
    .replace(/\u00f0/g, "\u0111");
}

/**
 * Asterisks are emphasis unless they are all their line has to show: a lone `*` is the Party's separator, `***` the
 * Youth Union's, and `* ` before words is a list mark.
 */
function isEmphasis(source: string, at: number, length: number): boolean {
  const atStart = startsLine(source, at);
  if (atStart && endsLine(source, at + length)) {
    if (length === 2) return true;
    let lineStart = at;
    while (lineStart > 0 && !isLineBreak(source.charCodeAt(lineStart - 1))) lineStart--;
    let lineEnd = at;
    while (lineEnd < source.length && !isLineBreak(source.charCodeAt(lineEnd))) lineEnd++;
    return /\*[ \t]+\*/.test(source.slice(lineStart, lineEnd));
  }
  const next = source.charCodeAt(at + length);
  return !(atStart && length === 1 && (next === 0x20 || next === 0x09));
}

/** How far a run of blanks and asterisks is followed; the bound keeps a line of nothing else linear. */
const LONGEST_MARK = 80;

/** True when only blanks and asterisks stand between the line's start and `at`. */
function startsLine(source: string, at: number): boolean {
  let before = at;
  const limit = Math.max(0, at - LONGEST_MARK);
  while (before > limit && isBlankOrStar(source.charCodeAt(before - 1))) before--;
  return before === 0 || isLineBreak(source.charCodeAt(before - 1));
}

/** True when only blanks and asterisks stand between `at` and the line's end. */
function endsLine(source: string, at: number): boolean {
  let after = at;
  const limit = Math.min(source.length, at + LONGEST_MARK);
  while (after < limit && isBlankOrStar(source.charCodeAt(after))) after++;
  return after >= source.length || isLineBreak(source.charCodeAt(after));
}

function isBlankOrStar(code: number): boolean {
  return code === 0x2a || code === 0x20 || code === 0x09;
}

function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

/** End of the stretch that was rewritten at `start` of the source. */
function rewrittenEnd(source: string, start: number): number {
  REWRITE.lastIndex = start;
  const match = REWRITE.exec(source);
  return match !== null && match.index === start ? start + match[0].length : start + 1;
}

/** Index of the last value not above `wanted` in an ascending list, 0 where all are above. */
function lastAtOrBefore(ascending: readonly number[], wanted: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
