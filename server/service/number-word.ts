/** The word that numbers a unit, taken apart and written anew: `5`, `1.2`, `5a`, `IV`, `đ`. */

import { romanNumeral, romanValue } from "../../grammar/roman.ts";
import { POINT_LETTERS } from "../../grammar/unit-line.ts";

/** A number as printed in one of the three scripts of the regulations. */
export interface NumberWord {
  readonly script: "arabic" | "roman" | "letter";
  /** From 1. */
  readonly value: number;
  /** What decimals stand below, with its dot: `1.` of `1.2`; `` elsewhere. */
  readonly prefix: string;
  /** Letter of a unit put in later: `a` of `5a`; `` elsewhere. */
  readonly suffix: string;
}

/** Reads `word`; points are numbered by letters, nothing else is. Null where it is no number. */
export function readNumberWord(word: string, lettered: boolean): NumberWord | null {
  if (lettered) {
    const value = word.length === 1 ? POINT_LETTERS.indexOf(word) + 1 : 0;
    return value === 0 ? null : { script: "letter", value, prefix: "", suffix: "" };
  }
  const arabic = /^((?:\d{1,3}\.)*)(\d{1,4})([A-Za-zđ]?)$/.exec(word);
  if (arabic !== null) {
    const [, prefix = "", figure = "", suffix = ""] = arabic;
    const value = Number(figure);
    return value === 0 ? null : { script: "arabic", value, prefix, suffix };
  }
  const value = romanValue(word);
  // A single high numeral is a letter in a row of letters: `Phụ lục C`.
  return value === 0 || (word.length === 1 && value >= 50) ? null : { script: "roman", value, prefix: "", suffix: "" };
}

/** The word for another value; null where the script has none that would be read again. */
export function writeNumberWord({ script, prefix, suffix }: NumberWord, value: number): string | null {
  if (script === "letter") return POINT_LETTERS[value - 1] ?? null;
  if (script === "roman") {
    const numeral = romanNumeral(value);
    return numeral.length > LONGEST_NUMERAL ? null : numeral;
  }
  return value > HIGHEST ? null : `${prefix}${value}${suffix}`;
}

/** What the grammar takes for a number. */
const LONGEST_NUMERAL = 7;
const HIGHEST = 9999;
