/** What is wrong with a configuration, and where. */
import type { Bilingual } from "../rules/rule.ts";

export interface ConfigProblem {
  /** Path of the file. */
  readonly file: string;
  /** Lines and columns from 1, columns in UTF-16 units; the end is exclusive. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: Bilingual;
}

/** A stretch of a text, as the parser of JSON gives it. */
export interface Stretch {
  readonly offset: number;
  readonly length: number;
}

/** The problem of `file`, whose text is `text`, at a stretch of it. */
export function problemAt(file: string, text: string, { offset, length }: Stretch, message: Bilingual): ConfigProblem {
  const start = placeOf(text, offset);
  const end = placeOf(text, offset + length);
  return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column, message };
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
