/**
 * Searches for what a reader that moves forward waits for. A text without it is searched once, as the end is a place, too.
 */

/** Offset of the first `wanted` at or behind `from`, or the length of the text. Fast where its first letter is rare. */
export function indexOrEnd(text: string, wanted: string, from: number): number {
  const at = text.indexOf(wanted, from);
  return at === -1 ? text.length : at;
}

/**
 * Offset of the first `phrase` at or behind `from`, or the length of the text. It is looked for by its letters from the
 * one at `rare` on: a search stops at every place where its first letter stands.
 */
export function phraseOrEnd(text: string, phrase: string, rare: number, from: number): number {
  const part = phrase.slice(rare);
  for (let at = text.indexOf(part, from + rare); at !== -1; at = text.indexOf(part, at + 1)) {
    if (text.startsWith(phrase, at - rare)) return at - rare;
  }
  return text.length;
}

/**
 * Offset of the first match of a global expression at or behind `from`, or the length of the text. An expression skips
 * ahead by the length of what it looks for, which pays where all its letters are frequent.
 */
export function matchOrEnd(text: string, wanted: RegExp, from: number): number {
  wanted.lastIndex = from;
  return wanted.exec(text)?.index ?? text.length;
}
