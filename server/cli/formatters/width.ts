/** Width of a text on a terminal, in columns. */

/** Measures a text that may hold full-width, combining or invisible characters. */
export type Measure = (text: string) => number;

/** Characters that are one column each and never join their neighbours: most Vietnamese text has no others. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u1ea0-\u1eff\u2010-\u2015\u2018-\u201f\u2022\u2026\ufffd]*$/;

export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** Loads the library only for a text that needs it; the measure it gives takes any text. */
export async function measureFor(text: string): Promise<Measure> {
  if (isPlain(text)) return (part) => part.length;
  const { default: stringWidth } = await import("string-width");
  return (part) => (isPlain(part) ? part.length : stringWidth(part));
}
