/** A printed number and symbol cut at its separators, whatever regime it follows, for the rules that judge its form. */
import type { Analysis } from "../../model/analysis.ts";

/** What stands where the number belongs: digits, `66.22`, `15a` or `XV`, nothing or dots, `xx`. */
export type NumeralKind = "digits" | "dotted" | "letters" | "blank" | "placeholder";

/**
 *     15/2026/QĐ-UBND
 *     ^^ numeral  ^^ ^^^^ segments
 *       ^ separator  ^ joints
 */
export interface SymbolShape {
  readonly numeral: string;
  readonly kind: NumeralKind;
  /** The separator behind the number, `` where there is none. */
  readonly separator: string;
  /** Four digits between slashes. */
  readonly year: string | null;
  readonly segments: readonly string[];
  /** The separators between the segments. */
  readonly joints: readonly string[];
}

/** The symbol of the document's own number line; null without one. */
export function ownSymbol(analysis: Analysis): SymbolShape | null {
  return analysis.derive(readOwnSymbol);
}

function readOwnSymbol({ header }: Analysis): SymbolShape | null {
  return header.number === null ? null : readShape(header.number.printed.text);
}

function readShape(printed: string): SymbolShape {
  const text = printed.replace(/\s+/g, "").replace(/[\u2010-\u2015\u2212]/g, "-");
  const [, numeral = "", separator = "", behind = ""] = /^([^/-]*)([/-]?)(.*)$/s.exec(text) ?? [];
  const dated = separator === "/" ? /^(\d{4})[/-](.*)$/s.exec(behind) : null;
  const symbol = dated?.[2] ?? behind;
  return {
    numeral,
    kind: kindOf(numeral),
    separator,
    year: dated?.[1] ?? null,
    segments: symbol === "" ? [] : symbol.split(/[/-]/),
    joints: [...symbol].filter((letter) => letter === "/" || letter === "-"),
  };
}

function kindOf(numeral: string): NumeralKind {
  if (/^[.…_]*$/.test(numeral)) return "blank";
  if (/^\d+$/.test(numeral)) return "digits";
  if (/^\d+(?:\.\d+)+$/.test(numeral)) return "dotted";
  // `X` and `XX` are blanks to fill in rather than Roman numerals.
  return /^\d/.test(numeral) || /^X*[IVLC][IVXLC]*$/.test(numeral) ? "letters" : "placeholder";
}
