/** Finds the type a user means by its name, with or without diacritics, or by its abbreviation. */
import { TYPE_ABBREVIATIONS } from "../../registry/abbreviations.ts";
import { type DocumentRegime, skeletonTypes } from "./document-skeleton.ts";

export interface FoundType {
  readonly type: string;
  readonly regime: DocumentRegime;
}

/** Where a type is looked for when no regime is given: most documents are those of the State. */
const REGIMES: readonly DocumentRegime[] = ["state", "qppl", "party"];

/** `quyet-dinh`, `Quyết định`, `QĐ` → Quyết định, in the first regime that has a skeleton of it; null for no type. */
export function findType(query: string, regime?: DocumentRegime): FoundType | null {
  const regimes = regime === undefined ? REGIMES : [regime];
  const type = namedType(query, regimes) ?? abbreviatedType(query, regimes);
  const found = regimes.find((candidate) => type !== null && skeletonTypes(candidate).includes(type));
  return type === null || found === undefined ? null : { type, regime: found };
}

function namedType(query: string, regimes: readonly DocumentRegime[]): string | null {
  const wanted = withoutDiacritics(query);
  return regimes.flatMap(skeletonTypes).find((type) => withoutDiacritics(type) === wanted) ?? null;
}

/** `HD` and `HĐ` are two types; only what is neither is read without its diacritics. */
function abbreviatedType(query: string, regimes: readonly DocumentRegime[]): string | null {
  const types = [...regimes, ...REGIMES].flatMap((regime) => TYPE_ABBREVIATIONS[regime]);
  const printed = query.normalize("NFC").toLowerCase();
  const wanted = withoutDiacritics(query);
  const found =
    types.find(({ abbreviation }) => abbreviation?.toLowerCase() === printed) ??
    types.find(({ abbreviation }) => abbreviation !== null && withoutDiacritics(abbreviation) === wanted);
  return found?.name ?? null;
}

/** `Quyết định` → `quyet-dinh`. */
function withoutDiacritics(words: string): string {
  return words
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .trim()
    .replace(/[\s_-]+/g, "-");
}
