/**
 * The reading view of a document: the text as a reader sees it, with a map back to the bytes on disk.
 *
 * Real documents arrive with markdown emphasis inside words, HTML residue, decomposed letters, no-break spaces and
 * look-alike letters. The grammar is written once, for the clean text; every offset it finds is mapped back here.
 *
 *     source  **KT. CH****Ủ TỊCH **
 *     text    KT. CHỦ TỊCH
 */

import { endsLine, isJson, rewriteAt, startsLine } from "./rewrite.ts";

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
  /**
   * The characters at which the view may differ from the source, each once: markup, odd spaces, marks and look-alike
   * letters; `\u2000` stands for all typographic spaces and joiners. Empty where the view is the source itself.
   */
  readonly oddities: string;
  /** Source offset at which the character at `offset` of the reading view begins. */
  toSource(offset: number): number;
  /** Source offset just behind the character that ends at `offset` of the reading view. */
  toSourceEnd(offset: number): number;
  /** Source range of a span of the reading view; markup around the span is left out. */
  toSourceSpan(span: Span): Span;
  /** True when an emphasis mark is still open at `offset` of the reading view, so the next line goes on with it. */
  emphasisOpenAt(offset: number): boolean;
}

/**
 * Characters at which the reading view may differ from the source: markup, odd spaces, invisible characters, eth, and
 * the marks that Vietnamese letters are composed of. Without any of them the source is its own view.
 */
const TRIGGERS = [
  ..."*<&\\_\u00a0\u00ad\u00d0\u00f0",
  ..."\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323",
  ..."\u202f\u2060\u3000\ufeff",
];

/** The typographic spaces, by an expression: their high byte is that of a blank, which spoils the search by character. */
const TYPOGRAPHIC_SPACE = /[\u2000-\u200f]/g;

/** All of them in one expression, for the many texts that have none. */
const ANY_TRIGGER = /[*<&\\_\u00a0\u00ad\u00d0\u00f0\u0300-\u036f\u2000-\u200f\u202f\u2060\u3000\ufeff]/;

/**
 * Makes the reading view of `source`. Linear in its length; a text without markup is returned as it is. `breaks` are
 * stretches in ascending order that are no more to a reader than the end of a line.
 */
export function readSource(source: string, breaks: readonly Span[] = []): SourceText {
  return ANY_TRIGGER.test(source) || breaks.length > 0
    ? new RewrittenText(source, new Triggers(source), breaks)
    : new PlainText(source);
}

/**
 * Finds triggers in ascending order, one cursor for each character that occurs: a search for a single character runs at
 * the speed of memory, a table or an expression for all of them does not.
 */
class Triggers {
  readonly #source: string;
  readonly #cursors: Cursor[];

  constructor(source: string) {
    this.#source = source;
    const cursors = (isJson(source) ? [...TRIGGERS, '"'] : TRIGGERS).map((character) => {
      const search = (from: number): number => source.indexOf(character, from);
      return { character, search, at: search(0) };
    });
    const spaces = (from: number): number => indexOfSpace(source, from);
    cursors.push({ character: "\u2000", search: spaces, at: spaces(0) });
    this.#cursors = cursors.filter(({ at }) => at !== -1);
  }

  /** The triggers that occur, each once. */
  get characters(): string {
    return this.#cursors.map(({ character }) => character).join("");
  }

  /** Offset of the first trigger at or behind `from`, or the length. */
  next(from: number): number {
    let nearest = this.#source.length;
    for (const cursor of this.#cursors) {
      if (cursor.at < from) {
        const at = cursor.search(from);
        cursor.at = at === -1 ? this.#source.length : at;
      }
      if (cursor.at < nearest) nearest = cursor.at;
    }
    return nearest;
  }
}

interface Cursor {
  readonly character: string;
  readonly search: (from: number) => number;
  at: number;
}

function indexOfSpace(source: string, from: number): number {
  TYPOGRAPHIC_SPACE.lastIndex = from;
  return TYPOGRAPHIC_SPACE.exec(source)?.index ?? -1;
}

class PlainText implements SourceText {
  readonly source: string;
  readonly text: string;
  readonly oddities = "";

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
  readonly oddities: string;
  /** Starts of the pieces, in the view and in the source; a copied piece runs one to one. */
  readonly #viewStarts: number[] = [];
  readonly #sourceStarts: number[] = [];
  /** Source end of a rewritten piece; a piece copied as it is has `NOT_REWRITTEN`. */
  readonly #rewrittenTo: number[] = [];
  /** View offsets at which the state of emphasis changes, first to open. */
  readonly #emphasisChanges: number[] = [];

  constructor(source: string, triggers: Triggers, breaks: readonly Span[]) {
    this.source = source;
    this.oddities = triggers.characters;
    const pieces: string[] = [];
    let length = 0;
    let copiedTo = 0;
    const emphasis = new Emphasis();
    const piece = (sourceStart: number, text: string, rewrittenTo: number): void => {
      this.#viewStarts.push(length);
      this.#sourceStarts.push(sourceStart);
      this.#rewrittenTo.push(rewrittenTo);
      pieces.push(text);
      length += text.length;
    };
    const rows = new RowFinder(source);
    const json = isJson(source);
    let nextBreak = 0;
    for (let at = 0; ; ) {
      at = triggers.next(at);
      const pageBreak = breaks[nextBreak];
      const isBreak = pageBreak !== undefined && pageBreak.start <= at;
      if (!isBreak && at >= source.length) break;
      if (isBreak) nextBreak++;
      const rewrite = isBreak ? { ...pageBreak, text: "\n" } : rewriteAt(source, at, json);
      at = rewrite?.end ?? at + 1;
      if (rewrite?.text === undefined || rewrite.start < copiedTo) continue;
      const { start, end } = rewrite;
      const text = rewrite.text === "\n" && rows.inRow(start) ? CELL_BREAK : rewrite.text;
      if (start > copiedTo) piece(copiedTo, source.slice(copiedTo, start), NOT_REWRITTEN);
      if (source.charCodeAt(start) === 0x2a) {
        if (emphasis.forget(source, start)) this.#emphasisChanges.pop();
        if (emphasis.mark(source, start, end - start)) this.#emphasisChanges.push(length);
      }
      if (text.length > 0) piece(start, text, end);
      copiedTo = end;
    }
    if (copiedTo < source.length || pieces.length === 0) piece(copiedTo, source.slice(copiedTo), NOT_REWRITTEN);
    this.text = pieces.join("");
  }

  toSource(offset: number): number {
    const at = lastAtOrBefore(this.#viewStarts, offset);
    const sourceStart = this.#sourceStarts[at] ?? 0;
    return this.#rewrittenTo[at] === NOT_REWRITTEN ? sourceStart + offset - (this.#viewStarts[at] ?? 0) : sourceStart;
  }

  toSourceEnd(offset: number): number {
    if (offset <= 0) return this.toSource(0);
    const at = lastAtOrBefore(this.#viewStarts, offset - 1);
    const rewrittenTo = this.#rewrittenTo[at] ?? NOT_REWRITTEN;
    const sourceStart = this.#sourceStarts[at] ?? 0;
    if (rewrittenTo === NOT_REWRITTEN) return sourceStart + offset - (this.#viewStarts[at] ?? 0);
    const viewEnd = this.#viewStarts[at + 1] ?? this.text.length;
    return offset < viewEnd ? sourceStart : rewrittenTo;
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

/** Stands for `<br>` inside a row of a markdown table, which must stay one line. */
export const CELL_BREAK = "\u2028";

/** Tells whether an offset stands in a row of a markdown table. Asked in ascending order, so that it stays linear. */
class RowFinder {
  readonly #source: string;
  #lineStart = 0;
  #nextBreak: number;

  constructor(source: string) {
    this.#source = source;
    this.#nextBreak = source.indexOf("\n");
  }

  inRow(at: number): boolean {
    while (this.#nextBreak !== -1 && this.#nextBreak < at) {
      this.#lineStart = this.#nextBreak + 1;
      this.#nextBreak = this.#source.indexOf("\n", this.#lineStart);
    }
    return /^[ \t]{0,8}\|/.test(this.#source.slice(this.#lineStart, this.#lineStart + 9));
  }
}

const NOT_REWRITTEN = -1;

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
