/** Classes of Vietnamese letters, for expressions that must not pay for `\p{…}` and for fast tests of capitals. */

/** Upper-case letters, as the inside of a character class. */
export const UPPER = "A-ZÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ";

/** Lower-case letters, as the inside of a character class. */
export const LOWER = "a-zà-ãè-êìíò-õùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ";

/** Any letter, as the inside of a character class: `\\p{L}` costs milliseconds to compile and is slow to run. */
export const LETTER = `${UPPER}${LOWER}`;

const UPPER_LETTER = 1;
const LOWER_LETTER = 2;

const CLASSES = letterClasses();

export function isUpper(code: number): boolean {
  return CLASSES[code] === UPPER_LETTER;
}

export function isLower(code: number): boolean {
  return CLASSES[code] === LOWER_LETTER;
}

export function isLetter(code: number): boolean {
  const letter = CLASSES[code];
  return letter === LOWER_LETTER || letter === UPPER_LETTER;
}

/** True when `text` from `from` to `to` has two capitals or more and at most `allowed` small letters. */
export function isCapitals(text: string, from: number, to: number, allowed = 0): boolean {
  let capitals = 0;
  let small = 0;
  for (let at = from; at < to; at++) {
    const letter = CLASSES[text.charCodeAt(at)];
    if (letter === UPPER_LETTER) capitals++;
    else if (letter === LOWER_LETTER && ++small > allowed) return false;
  }
  return capitals >= 2 && small * 4 <= capitals;
}

/** One entry a UTF-16 unit; everything outside Latin is no letter here. */
function letterClasses(): Uint8Array {
  const classes = new Uint8Array(65536);
  for (const [first, last] of [
    [0x41, 0x24f],
    [0x1e00, 0x1eff],
  ] as const) {
    for (let code = first; code <= last; code++) {
      const letter = String.fromCharCode(code);
      if (letter.toLowerCase() !== letter) classes[code] = UPPER_LETTER;
      else if (letter.toUpperCase() !== letter) classes[code] = LOWER_LETTER;
    }
  }
  return classes;
}
