/** Texts made comparable: without case and diacritics, and symbols without the ways in which one is written. */

const COMBINING = /[\u0300-\u036f]/g;
const BEYOND_ASCII = /[\u0080-\uffff]/g;
const BLANKS = /\s+/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

/** `text` in small letters without diacritics: `Đề án` → `de an`. Whoever folds much keeps the letters met in `bases`. */
export function fold(text: string, bases = new Map<string, string>()): string {
  return text.toLowerCase().replace(BEYOND_ASCII, (letter) => {
    let base = bases.get(letter);
    if (base === undefined) {
      base = withoutDiacritics(letter);
      bases.set(letter, base);
    }
    return base;
  });
}

/**
 * Key under which a symbol is kept: no blanks, no leading zeros, plain hyphens, capitals, no diacritics, so `5-ct/tw`
 * and `05 - CT/TW` are one.
 */
export function symbolKey(symbol: string): string {
  return TIDY.test(symbol) ? symbol.replaceAll("Đ", "D") : withoutDiacritics(tidySymbol(symbol));
}

/** A symbol as it should be printed, of which only the stroke has to go. */
const TIDY = /^[1-9A-ZĐ][\dA-ZĐ/-]*$/;

/**
 * True when `asked` may mean `symbol`, both having the same key: a letter without its stroke means the one with it too
 * (`QD` for `QĐ`), but not the other way round, so `HĐ` is never `HD`.
 */
export function meansSymbol(asked: string, symbol: string): boolean {
  const [left, right] = [tidySymbol(asked), tidySymbol(symbol)];
  if (left === right || left.length !== right.length) return true;
  for (let at = 0; at < left.length; at++) {
    const letter = left.charAt(at);
    if (letter > "~" && letter !== right.charAt(at)) return false;
  }
  return true;
}

function tidySymbol(symbol: string): string {
  return symbol
    .normalize("NFC")
    .replace(BLANKS, "")
    .replace(DASHES, "-")
    .replace(/^0+(?=\d)/, "")
    .toUpperCase()
    .replaceAll("\u00d0", "Đ");
}

function withoutDiacritics(text: string): string {
  return text.normalize("NFD").replace(COMBINING, "").replace(/[đð]/g, "d").replace(/[ĐÐ]/g, "D");
}
