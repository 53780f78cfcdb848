/**
 * Text of a document or file name as a terminal may be given it: control characters would move the cursor or recolour
 * the screen, and marks of writing direction would reorder what is read.
 */

/** First and last of each row of such characters. */
const CONTROLS = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0x200e, 0x200f],
  [0x2028, 0x202e],
  [0x2066, 0x2069],
] as const;

const ROWS = CONTROLS.map((ends) => ends.map((code) => `\\u${code.toString(16).padStart(4, "0")}`).join("-"));
const CONTROL = new RegExp(`[${ROWS.join("")}]`, "g");

/** Each control character becomes one visible character, so places keep their columns. */
export function printable(text: string): string {
  return text.replace(CONTROL, "\ufffd");
}
