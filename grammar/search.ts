/**
 * Searches for what a reader that moves forward waits for. A text without it is searched once, as the end is a place, too.
 */

/** Offset of the first `wanted` at or behind `from`, or the length of the text. Fast where its first letter is rare. */
export function indexOrEnd(text: string, wanted: string, from: number): number {
  const at = text.indexOf(wanted, from);
  return at === -1 ? text.length : at;
}

/**
 * Offset of the first match of a global expression at or behind `from`, or the length of the text. For words that begin
 * with a frequent letter: an expression skips ahead by their length, where `indexOf` stops at every such letter.
 */
export function matchOrEnd(text: string, wanted: RegExp, from: number): number {
  wanted.lastIndex = from;
  return wanted.exec(text)?.index ?? text.length;
}
