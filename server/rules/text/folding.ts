/** Folds the letters of a text to small ones, by a table: words are looked up in whatever case they are written. */

const BLANK = 0x20;

/** The parts of Unicode in which Latin letters with Vietnamese marks stand: first and last UTF-16 units. */
export const LETTER_BLOCKS = [
  [0x41, 0x24f],
  [0x1e00, 0x1eff],
] as const;

const FOLDED = foldingTable();

/** The small letter of a UTF-16 unit; line breaks and no-break spaces are blanks, anything else is itself. */
export function fold(code: number): number {
  return FOLDED[code] || code;
}

/** 0 for what is itself. */
function foldingTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const [first, last] of LETTER_BLOCKS) {
    for (let code = first; code <= last; code++) {
      const small = String.fromCharCode(code).toLowerCase();
      if (small.length === 1) table[code] = small.charCodeAt(0);
    }
  }
  table[0x0a] = BLANK;
  table[0xa0] = BLANK;
  return table;
}
