/** Judges the type part of the document's symbol against the printed type, for the rules on type abbreviations. */
import type { Analysis, Regime } from "../../model/analysis.ts";
import { ISSUER_ABBREVIATIONS, TYPE_ABBREVIATIONS, type TypeAbbreviation } from "../../registry/abbreviations.ts";
import { isOwnAbbreviation, NO_NAMES, type OwnNames } from "../own-names.ts";
import { hasForeignStyle } from "./foreign-style.ts";
import { hasOwnNumbering } from "./own-numbering.ts";
import { ownSymbol } from "./symbol-shape.ts";

/** `unknown`: in no table; `mismatch`: the abbreviation of another type. */
export interface TypeJudgement {
  readonly verdict: "unknown" | "mismatch";
  readonly type: string;
  readonly printed: string;
  readonly expected: string;
}

/** Every abbreviation of a type in any regime. */
const KNOWN: ReadonlySet<string> = new Set(
  Object.values(TYPE_ABBREVIATIONS).flatMap((types) => types.flatMap(({ abbreviation }) => abbreviation ?? [])),
);

const ISSUERS: ReadonlySet<string> = new Set(
  Object.values(ISSUER_ABBREVIATIONS).flatMap((issuers) => issuers.map(({ abbreviation }) => abbreviation)),
);

const BY_TYPE = {
  state: byType(TYPE_ABBREVIATIONS.state),
  party: byType(TYPE_ABBREVIATIONS.party),
  qppl: byType(TYPE_ABBREVIATIONS.qppl),
} as const;

/** Consolidated texts and copies bear the type line of another document. */
const BEFORE_ANY_TYPE: ReadonlySet<string> = new Set(["VBHN", "SY", "SL", "TrS", "BS"]);

/**
 * Abbreviations of `type` in `regime`, the user's own first, those out of use included; empty for a type without one or
 * an unknown type.
 */
export function abbreviationsOf(regime: Regime, type: string, own: OwnNames = NO_NAMES): readonly string[] {
  if (regime === "none") return [];
  const name = foldTone(type);
  const table = BY_TYPE[regime].get(name) ?? [];
  const ownAbbreviation = own.types.size === 0 ? undefined : own.types.get(name);
  return ownAbbreviation === undefined ? table : [ownAbbreviation, ...table];
}

/** What is wrong with the type part; null where nothing is, or where it cannot be told. */
export function judgeTypePart(analysis: Analysis, own: OwnNames): TypeJudgement | null {
  return own === NO_NAMES ? analysis.derive(readTypePart) : judgeBy(analysis, own);
}

function readTypePart(analysis: Analysis): TypeJudgement | null {
  return judgeBy(analysis, NO_NAMES);
}

function judgeBy(analysis: Analysis, own: OwnNames): TypeJudgement | null {
  const {
    regime,
    title: { type },
  } = analysis;
  const shape = ownSymbol(analysis);
  const printed = shape?.segments[0];
  // A type left out (`-/ĐU`) is no abbreviation of another.
  if (shape === null || printed === undefined || printed === "" || shape.segments.length < 2 || type === null)
    return null;
  if (type === "Công văn" || /QH\d*$/.test(printed) || hasForeignStyle(analysis)) return null;
  if (hasOwnNumbering(analysis)) return null;
  const right = abbreviationsOf(regime, type, own);
  const expected = right[0];
  if (expected === undefined || BEFORE_ANY_TYPE.has(printed) || isQuyDinhQuestion(type, printed)) return null;
  // Letters of another case are for `number/uppercase`, parts missing or in the wrong order for `number/format`.
  if (right.some((abbreviation) => extendsAbbreviation(printed, abbreviation, type))) return null;
  if (isOwnAbbreviation(own, printed)) return null;
  if (!KNOWN.has(printed) && (isIssuer(printed) || shape.segments.slice(1).includes(expected))) return null;
  return { verdict: KNOWN.has(printed) ? "mismatch" : "unknown", type, printed, expected };
}

/** True for the abbreviation of a body, the user's own included, that is no abbreviation of a type as well. */
export function isIssuer(abbreviation: string, { issuers, types }: OwnNames = NO_NAMES): boolean {
  if (KNOWN.has(abbreviation) || [...types.values()].includes(abbreviation)) return false;
  return ISSUERS.has(abbreviation) || [...issuers.values()].includes(abbreviation);
}

/** `QĐ`, `QĐi`, `QyĐ` on a Quy định are for `number/quy-dinh-abbrev`. */
function isQuyDinhQuestion(type: string, printed: string): boolean {
  return type === "Quy định" && /^QY?ĐI?$/.test(printed.toUpperCase());
}

/** `BCTĐ` for an appraisal report, `CTHĐ` for a programme of action: the type's letters with more capitals behind. */
function extendsAbbreviation(printed: string, abbreviation: string, type: string): boolean {
  if (printed.toUpperCase() === abbreviation.toUpperCase()) return true;
  const initials = type
    .split(" ")
    .map((word) => word.charAt(0).toUpperCase())
    .join("");
  return [abbreviation, initials].some((start) => {
    const behind = printed.startsWith(start) ? printed.slice(start.length) : "";
    return behind !== "" && behind === behind.toUpperCase();
  });
}

function byType(entries: readonly TypeAbbreviation[]): ReadonlyMap<string, readonly string[]> {
  const abbreviations = new Map<string, string[]>();
  for (const { name, abbreviation } of entries) {
    if (abbreviation === null) continue;
    const known = abbreviations.get(name);
    if (known === undefined) abbreviations.set(name, [abbreviation]);
    else known.push(abbreviation);
  }
  return abbreviations;
}

function foldTone(type: string): string {
  return type.replace("uỷ", "ủy").replace("oả", "ỏa");
}
