/** Turns lines of the tree and spans of the reading view into parts of the model. */
import type { SourceText, Span } from "../../grammar/source.ts";
import type { LineNode } from "../../grammar/tree.ts";
import type { Line, Range, TextPart } from "./analysis.ts";

/** Blanks and line breaks folded to one blank. */
export function foldBlanks(text: string): string {
  // Most texts are one clean line, which is cheaper to see than to rebuild.
  return isFolded(text) ? text : text.replace(/\s+/g, " ").trim();
}

/** True where single spaces between words are the only blanks. */
function isFolded(text: string): boolean {
  return text.charCodeAt(0) !== SPACE && text.charCodeAt(text.length - 1) !== SPACE && !OTHER_BLANK.test(text);
}

const SPACE = 0x20;

/** Any blank but a single space. */
const OTHER_BLANK = /[^\S ]| {2}/;

/** The content of lines that belong together, joined by one blank. */
export function textOf(source: SourceText, lines: readonly LineNode[]): string {
  let text = "";
  for (const line of lines) text += `${text === "" ? "" : " "}${source.text.slice(line.from, line.to)}`;
  return foldBlanks(text);
}

/** Source range from the first content to the last. */
export function rangeOf(source: SourceText, lines: readonly LineNode[]): Range {
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  return source.toSourceSpan({ start: first.from, end: last.to });
}

export function partOfLines(source: SourceText, lines: readonly LineNode[]): TextPart {
  return { range: rangeOf(source, lines), text: textOf(source, lines) };
}

/** A line with the source as printed; a component broken over lines is one such line. */
export function lineOf(source: SourceText, lines: readonly LineNode[]): Line {
  const range = rangeOf(source, lines);
  return { range, text: textOf(source, lines), raw: source.source.slice(range.start, range.end) };
}

/** A span of the reading view as a part. */
export function partOfSpan(source: SourceText, span: Span): TextPart {
  return { range: source.toSourceSpan(span), text: foldBlanks(source.text.slice(span.start, span.end)) };
}

/** A part that keeps its span until somebody reads it: a long text has many citations and dates that no rule looks at. */
export class SpanPart implements TextPart {
  protected readonly view: SourceText;
  protected readonly span: Span;
  #range: Range | undefined;
  #text: string | undefined;

  constructor(view: SourceText, span: Span) {
    this.view = view;
    this.span = span;
  }

  get range(): Range {
    this.#range ??= this.view.toSourceSpan(this.span);
    return this.#range;
  }

  get text(): string {
    this.#text ??= foldBlanks(this.view.text.slice(this.span.start, this.span.end));
    return this.#text;
  }
}

/** The part of `span` between two offsets counted from its start. */
export function subSpan(span: Span, from: number, to: number): Span {
  return { start: span.start + from, end: span.start + to };
}

/** Groups lines with those that go on with them. */
export function groupLines(lines: readonly LineNode[]): LineNode[][] {
  const groups: LineNode[][] = [];
  for (const line of lines) {
    const group = groups[groups.length - 1];
    if (line.continues && group !== undefined) group.push(line);
    else groups.push([line]);
  }
  return groups;
}
