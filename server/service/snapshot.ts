/** One version of one document: what every feature is a function of, and the way between its offsets and LSP positions. */
import type { Position as LspPosition, Range as LspRange } from "vscode-languageserver-types";
import type { Analysis, Range } from "../model/analysis.ts";

/** An open document as it was at one version. Everything in it is immutable; its analysis is computed as it is read. */
export interface Snapshot {
  readonly uri: string;
  /** The client's version number; 0 for a file that is not open. */
  readonly version: number;
  readonly analysis: Analysis;
}

/** The source offset (UTF-16) of an LSP position; one outside the text is moved to the nearest place in it. */
export function offsetAt({ analysis }: Snapshot, { line, character }: LspPosition): number {
  return analysis.offsetAt({ line: line + 1, column: character + 1 });
}

/** The LSP position (zero-based, UTF-16) of a source offset. */
export function positionAt({ analysis }: Snapshot, offset: number): LspPosition {
  const { line, column } = analysis.positionAt(offset);
  return { line: line - 1, character: column - 1 };
}

/** The LSP range of a range of source offsets. */
export function rangeAt(snapshot: Snapshot, { start, end }: Range): LspRange {
  return { start: positionAt(snapshot, start), end: positionAt(snapshot, end) };
}
