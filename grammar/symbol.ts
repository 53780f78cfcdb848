/** Reads a document's number and symbol (số, ký hiệu): NĐ 30/2020, PL I, Phần I, Mục II, khoản 3; HD 05, khoản 3. */

/** How a symbol is built: state `15/QĐ-SNV`, party `15-QĐ/TU`, qppl `15/2026/QĐ-UBND` or `64/2025/QH15`. */
export type SymbolStyle = "state" | "party" | "qppl" | "unknown";

/** A symbol taken apart. All texts are as printed, blanks dropped and dashes made plain hyphens. */
export interface DocumentSymbol {
  /** The whole symbol without blanks: `25-NQ/TW`. */
  readonly text: string;
  readonly style: SymbolStyle;
  /** Digits before the first separator, with any letter or dotted part (`15a`, `66.22`); null where left blank. */
  readonly number: string | null;
  /** The year between slashes, as printed; null where there is none. */
  readonly year: string | null;
  /** Abbreviation of the type (`QĐ`); null where the symbol has none (letters of state bodies, laws). */
  readonly typeAbbreviation: string | null;
  /** What follows it: the issuer's abbreviation with any unit (`UBND`, `BNV-VP`, `QH15`); null where missing. */
  readonly issuerAbbreviation: string | null;
}
