/** The registry of known documents: look-ups by symbol, by what a citation says, and by words. */
import type { DocumentRecord, KnownDocument } from "./entry.ts";
import { fold } from "./fold.ts";
import { type Pack, renderPack } from "./pack.ts";
import { search } from "./search.ts";
import { Shelf } from "./shelf.ts";

/** What is known of a cited document; the more, the surer. */
export interface Cited {
  readonly symbol: string;
  /** ISO. */
  readonly date?: string | null;
  /** Sentence case, as `KnownDocument.type`. */
  readonly type?: string | null;
  readonly issuer?: string | null;
  /** Roman numerals: `XII`. */
  readonly term?: string | null;
  /** What is written behind the citation, where the title may stand. */
  readonly following?: string | null;
  /** Day of the citing document, ISO: what is later cannot be meant. */
  readonly before?: string | null;
}

export interface Resolution {
  /** The one document that is meant; null where it is unknown or several may be. */
  readonly known: KnownDocument | null;
  /** Those that agree with what the citation says, the oldest first; all of that symbol where none agrees on the date. */
  readonly candidates: readonly KnownDocument[];
}

/** Absence from the registry means nothing, and nothing in it proves that a document is in force. */
export interface Registry {
  /** Documents of this symbol, the oldest first. Blanks, case, leading zeros and look-alikes of `Đ` do not matter. */
  find(symbol: string): readonly KnownDocument[];
  /** The document a citation means. */
  resolve(cited: Cited): Resolution;
  /** The document recorded as having taken the place of `known`; null where none is, or which is not clear. */
  later(known: KnownDocument): KnownDocument | null;
  /**
   * At most `limit` documents that have every part of `query`, best first: number or symbol (also its beginning), date,
   * words of type, issuer, term and title, with or without diacritics.
   */
  search(query: string, limit: number): readonly KnownDocument[];
}

export interface RegistryContents {
  /** The pack that ships. Each of its texts is read when it is first needed: a getter may load it. */
  readonly builtIn?: Pack;
  /** The user's entries, which go before built-in ones of the same symbol and date. */
  readonly own?: readonly DocumentRecord[];
}

export function createRegistry({ builtIn, own = [] }: RegistryContents): Registry {
  const shelves = [
    ...(own.length === 0 ? [] : [new Shelf(renderPack(own), "own")]),
    ...(builtIn === undefined ? [] : [new Shelf(builtIn, "builtIn")]),
  ];
  const find = (symbol: string): readonly KnownDocument[] =>
    shelves.length === 1 ? (shelves[0]?.find(symbol) ?? []) : merged(shelves.map((shelf) => shelf.find(symbol)));
  return {
    find,
    resolve: (cited) => resolve(cited, find(cited.symbol)),
    later: ({ replacedBy, date }) => {
      if (replacedBy === null) return null;
      const successors = find(replacedBy).filter((successor) => successor.date > date);
      return successors.length === 1 ? (successors[0] ?? null) : null;
    },
    search: (query, limit) => search(shelves, query, limit),
  };
}

/** Knows nothing. */
export const EMPTY_REGISTRY: Registry = createRegistry({});

/** So much of a title tells it from others. */
const TITLE_LENGTH = 24;

function resolve(cited: Cited, all: readonly KnownDocument[]): Resolution {
  const { date, type, issuer, term, following, before } = cited;
  let candidates = all;
  if (typeof date === "string") {
    candidates = all.filter((known) => known.date === date);
    if (candidates.length === 0) return { known: null, candidates: all };
  } else if (typeof before === "string") {
    candidates = all.filter((known) => known.date <= before);
  }
  // A date tells more than a term, which may be that of another body.
  if (typeof term === "string" && typeof date !== "string")
    candidates = candidates.filter((known) => known.term === null || known.term === term);
  if (typeof type === "string") candidates = narrowed(candidates, (known) => known.type === type);
  if (typeof issuer === "string") {
    const folded = fold(issuer);
    candidates = narrowed(candidates, (known) => known.issuer !== null && folded.startsWith(fold(known.issuer)));
  }
  if (typeof following === "string" && candidates.length > 1) {
    const folded = fold(following);
    candidates = narrowed(candidates, ({ title }) => title !== null && folded.includes(opening(title)));
  }
  return { known: candidates.length === 1 ? (candidates[0] ?? null) : null, candidates };
}

/** How a title begins, without the words that open any: `cong tac ton giao`. */
function opening(title: string): string {
  return fold(title)
    .replace(/^(?:ve viec|ve|quy dinh|ban hanh) /, "")
    .slice(0, TITLE_LENGTH);
}

/** Those that pass, or all where none does: types and issuers are often cited loosely. */
function narrowed(
  candidates: readonly KnownDocument[],
  passes: (known: KnownDocument) => boolean,
): readonly KnownDocument[] {
  if (candidates.length < 2) return candidates;
  const left = candidates.filter(passes);
  return left.length === 0 ? candidates : left;
}

/** Entries of several shelves by date; of two on one day the earlier shelf's stays. */
function merged(lists: readonly (readonly KnownDocument[])[]): readonly KnownDocument[] {
  const byDate = new Map<string, KnownDocument>();
  for (const known of lists.flat()) if (!byDate.has(known.date)) byDate.set(known.date, known);
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}
