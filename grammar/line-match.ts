/** Expressions tried at the beginning of a line, and nowhere else. */

/** Longest line that can be a line of capitals or another component of the header. */
export const LONGEST_COMPONENT = 220;

/** What a sticky expression finds at the beginning of the line `text[from, to)`. */
export function matchLine(expression: RegExp, text: string, from: number, to: number): RegExpExecArray | null {
  // The slice keeps `$` at the end of the line and a match inside it.
  const line = text.slice(from, Math.min(to, from + LONGEST_COMPONENT));
  expression.lastIndex = 0;
  return expression.exec(line);
}

/** Whether it finds anything there. */
export function lineMatches(expression: RegExp, text: string, from: number, to: number): boolean {
  return matchLine(expression, text, from, to) !== null;
}
