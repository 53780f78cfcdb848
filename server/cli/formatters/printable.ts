/**
 * Text of a document or file name as a terminal may be given it: control characters would move the cursor or recolour
 * the screen, and marks of writing direction would reorder what is read.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
const EVERY_CONTROL = new RegExp(CONTROLS.source, "g");

/** Each control character becomes one visible character, so places keep their columns. */
export function printable(text: string): string {
  return CONTROLS.test(text) ? text.replace(EVERY_CONTROL, "\ufffd") : text;
}
