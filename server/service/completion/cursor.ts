/**
 * The place where somebody types, read from the lines around it only: a text of a megabyte costs no more than a short
 * one. What the header says is read from the document's first lines, when a completion asks for it.
 */
import type { Position as LspPosition, Range as LspRange } from "vscode-languageserver-types";
import { lineKind } from "../../../grammar/line-kind.ts";
import type { LineKind } from "../../../grammar/tokens.ts";
import type { Analysis } from "../../model/analysis.ts";
import { analyze } from "../../model/analyze.ts";
import { foldWithOffsets } from "../fold.ts";
import { offsetAt, positionAt, type Snapshot } from "../snapshot.ts";

/** So much of a line in front of the cursor is read. */
const LONGEST_BEFORE = 400;

/** So much of a document is read for its header, type and legal bases. */
const HEAD = 4000;

export interface Cursor {
  readonly source: string;
  readonly offset: number;
  /** The line in front of the cursor; of a very long line its end. */
  readonly before: string;
  /** The same in small letters without diacritics. */
  readonly folded: string;
  /** The rest of the line. */
  readonly after: string;
  /** Offset at which the cursor's line begins. */
  readonly lineStart: number;
  /** What the document's first lines say. */
  readonly head: Analysis;
  /** What was typed from the unit `from` of `folded` on, as it stands in the source. */
  typedFrom(from: number): string;
  /** Range from the unit `from` of `folded` to the cursor, or so much further behind it. */
  rangeFrom(from: number, behind?: number): LspRange;
}

/** Reads the place of a position. */
export function cursorAt(snapshot: Snapshot, position: LspPosition): Cursor {
  const { source } = snapshot.analysis;
  const offset = offsetAt(snapshot, position);
  const here = positionAt(snapshot, offset);
  const lineStart = offset - here.character;
  const start = Math.max(lineStart, offset - LONGEST_BEFORE);
  const before = source.slice(start, offset);
  const { text: folded, offsets } = foldWithOffsets(before);
  let head: Analysis | undefined;
  return {
    source,
    offset,
    before,
    folded,
    after: lineFrom(source, offset),
    lineStart,
    get head() {
      head ??= source.length <= HEAD ? snapshot.analysis : analyze(source.slice(0, HEAD));
      return head;
    },
    typedFrom: (from) => before.slice(offsets[from] ?? before.length),
    rangeFrom: (from, behind = 0) => ({
      start: { line: here.line, character: start - lineStart + (offsets[from] ?? before.length) },
      end: { line: here.line, character: here.character + behind },
    }),
  };
}

/** A line above the cursor. */
export interface LineAbove {
  /** Without indentation and markup in front. */
  readonly text: string;
  readonly kind: LineKind;
}

/** Lines above the cursor's, the nearest first, at most `most` of them. */
export function* linesAbove({ source, lineStart }: Cursor, most: number): Generator<LineAbove> {
  let end = lineStart - 1;
  for (let count = 0; count < most && end >= 0; count++) {
    const start = source.lastIndexOf("\n", end - 1) + 1;
    const text = source.slice(start, Math.min(end, start + LONGEST_BEFORE)).replace(/^[\s>#*|]+|[\s*|]+$/g, "");
    yield { text, kind: lineKind(text, 0, text.length) };
    end = start - 1;
  }
}

function lineFrom(source: string, offset: number): string {
  const text = source.slice(offset, offset + LONGEST_BEFORE);
  const end = text.search(/[\r\n]/);
  return end === -1 ? text : text.slice(0, end);
}
