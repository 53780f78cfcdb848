/** Names of the user's own that rules respect: types and issuers with their abbreviations, and places. */

/** Names by which rules judge beside the tables that ship. */
export interface OwnNames {
  /** Abbreviations by the name of the type, in sentence case: `Quy trình` → `QTr`. */
  readonly types: ReadonlyMap<string, string>;
  /** Abbreviations by the name of the issuer. */
  readonly issuers: ReadonlyMap<string, string>;
  /** Places, written as they are to stand in the date line. */
  readonly places: ReadonlySet<string>;
}

export const NO_NAMES: OwnNames = { types: new Map(), issuers: new Map(), places: new Set() };

/** True where `abbreviation` is one of the user's own for a type or an issuer. */
export function isOwnAbbreviation({ types, issuers }: OwnNames, abbreviation: string): boolean {
  return [...types.values(), ...issuers.values()].includes(abbreviation);
}
