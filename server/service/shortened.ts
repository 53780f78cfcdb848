/** Cuts a text to what a list or a hint has room for. */

/** At most `longest` characters of `text`, cut between words and closed by `…`. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const blank = text.lastIndexOf(" ", longest);
  let end = blank > longest / 2 ? blank : longest;
  while (end > 0 && CLOSING.includes(text.charAt(end - 1))) end--;
  if (isHighSurrogate(text.charCodeAt(end - 1))) end--;
  return `${text.slice(0, end)}…`;
}

/** Marks that do not stand before `…`. */
const CLOSING = " ,;:.–-";

/** The first half of a character that takes two units. */
function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
