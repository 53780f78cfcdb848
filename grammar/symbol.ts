/** Reads a document's number and symbol (số, ký hiệu): NĐ 30/2020, PL I, Phần I, Mục II, khoản 3; HD 05, khoản 3. */
import { LETTER } from "./letters.ts";
import { DOCUMENT_TYPES } from "./vocabulary.ts";

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

/**
 * Takes a printed symbol apart, blanks and odd dashes included; null where the text is none (`24/7`, `2020`).
 *
 *     21- QC/HU     → number 21, type QC, issuer HU, party
 *     /BC-UBND      → number null, type BC, issuer UBND, state
 *     2609QĐ/UBND   → number 2609, type QĐ, issuer UBND, unknown
 */
export function parseSymbol(printed: string): DocumentSymbol | null {
  const usual = USUAL.exec(printed);
  if (usual === null) return parseUnusual(printed);
  const [text, number = "", separator = "", year = null, head = "", inner = "", tail = ""] = usual;
  return symbolOf(text, number, year, styleOf(separator, year === null ? null : "/", inner), head, inner, tail);
}

/** A symbol as it should be printed: one expression instead of a step for each way of printing it otherwise. */
const USUAL = /^(\d+)([/-])(?:(\d{4})\/)?([A-ZĐ][\dA-Za-zĐđ]*)(?:([/-])([^\s\u2010-\u2015\u2212]*))?$/;

function parseUnusual(printed: string): DocumentSymbol | null {
  const text = printed.replace(/\s+/g, "").replace(/[\u2010-\u2015\u2212]/g, "-");
  const shape = SHAPE.exec(text);
  if (shape === null) return null;
  const [, numeral = "", separator = "", behind = ""] = shape;
  if (!HAS_LETTER.test(behind) || (separator === "" && !(/\d/.test(numeral) && /[/-]/.test(behind)))) return null;
  const dated = separator === "" ? null : /^(\d{4}|\d{2})([/-])(.+)$/.exec(behind);
  const year = dated?.[1] ?? null;
  const rest = dated?.[3] ?? behind;
  const parts = /^([^/-]+)([/-]?)(.*)$/.exec(rest);
  const [, head = rest, inner = "", tail = ""] = parts ?? [];
  const number = /\d/.test(numeral) ? numeral : null;
  return symbolOf(text, number, year, styleOf(separator, dated?.[2] ?? null, inner), head, inner, tail);
}

/** Puts a symbol together from its first part behind number and year, the separator behind it, and the rest. */
function symbolOf(
  text: string,
  number: string | null,
  year: string | null,
  style: SymbolStyle,
  head: string,
  inner: string,
  tail: string,
): DocumentSymbol {
  const leadsWithType =
    isTypeAbbreviation(head) ||
    (inner !== "" && (style === "party" || (style === "qppl" && !/^(?:UBTV)?QH\d*$/.test(head))));
  return {
    text,
    style,
    number,
    year,
    typeAbbreviation: leadsWithType ? head : null,
    issuerAbbreviation: (leadsWithType ? tail : head + inner + tail) || null,
  };
}

/** True for an abbreviation of a type, in any case: `QĐ`, `TTr`, `NQLT`. */
export function isTypeAbbreviation(text: string): boolean {
  return TYPE_ABBREVIATIONS.has(text) || TYPE_ABBREVIATIONS.has(text.toUpperCase());
}

/** Number, first separator, and the rest. */
const SHAPE = new RegExp(`^(\\d[\\d.]*[a-zđ]?(?![${LETTER}\\d.])|\\d+|[xX.…_]*)([/-]?)(.*)$`);

const HAS_LETTER = new RegExp(`[${LETTER}]`);

/** Every abbreviation of a type, in capitals: symbols in headings are printed `QĐ-TTG`. */
const TYPE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  [
    ...DOCUMENT_TYPES.flatMap(({ state, party, qppl }) => [state, party, qppl]),
    // Joint, consolidated and coordinating forms, and the Party's form of 2018 for a regulation.
    ...["QĐi", "CTrHĐ", "CTHĐ", "CTPH", "CTrPH", "QCPH", "KHPH", "KHLT", "HDLT", "VBHN", "KLTT"],
  ].flatMap((abbreviation) => (abbreviation === null ? [] : [abbreviation.toUpperCase()])),
);

function styleOf(first: string, afterYear: string | null, inner: string): SymbolStyle {
  if (afterYear !== null) return first === "/" && afterYear === "/" ? "qppl" : "unknown";
  if (first === "-") return inner === "/" ? "party" : "unknown";
  return first === "/" ? "state" : "unknown";
}
