/** Bodies: behind `của` in a citation, behind `Kính gửi:`, and in capitals in the header. */
import { isCapitals } from "../../../grammar/letters.ts";
import { ISSUER_ABBREVIATIONS, type IssuerAbbreviation } from "../../registry/abbreviations.ts";
import { fold } from "../fold.ts";
import type { Cursor } from "./cursor.ts";
import { type Completer, type CompletionOptions, itemsOf, KIND, type Offer } from "./offer.ts";

/** A year or a symbol, `cua`, and what is typed of the body. */
const IN_CITATION = /(?:(?<symbol>\d[0-9.]*[/-][0-9a-z/-]+)|\d{4}) +cua +(?<body>[a-z][a-z, -]{0,60})?$/;

/** Symbol in front of a date: `số 25-NQ/TW ngày 03 tháng 6 năm 2013 của `. */
const SYMBOL_BEFORE = /(\d[0-9.]*[/-][0-9a-z/-]+),? +ngay [^;:]{0,40}$/;

const ADDRESSEE = /^[\s|*]*kinh gui *: *(?<body>[a-z][a-z, -]{0,60})?$/;

/** Lines of the header in which a body may stand. */
const HEADER_LINES = 1200;

export const completeIssuer: Completer = (cursor, options) => {
  const { folded } = cursor;
  const cited = IN_CITATION.exec(folded) ?? ADDRESSEE.exec(folded);
  if (cited !== null) {
    const body = cited.groups?.["body"] ?? "";
    const symbol = cited.groups?.["symbol"] ?? SYMBOL_BEFORE.exec(folded.slice(0, cited.index + 5))?.[1] ?? "";
    return offered(cursor, folded.length - body.length, bodiesFor(body, symbol, options), options);
  }
  const line = cursor.before.trim();
  if (cursor.lineStart > HEADER_LINES || line.length < 3 || !isCapitals(line, 0, line.length)) return null;
  const from = folded.length - folded.trimStart().length;
  const bodies = bodiesFor(folded.slice(from), "", options).filter((body) => isCurrent(body, options.today));
  const capitals = bodies.map(({ name, ...body }) => ({ ...body, name: name.toUpperCase() }));
  return offered(cursor, from, capitals, options);
};

function offered(
  cursor: Cursor,
  from: number,
  bodies: readonly IssuerAbbreviation[],
  options: CompletionOptions,
): ReturnType<Completer> {
  if (bodies.length === 0) return null;
  const offers = bodies.map(
    ({ name, abbreviation }): Offer => ({ label: name, text: name, kind: KIND.module, detail: abbreviation }),
  );
  const place = { range: cursor.rangeFrom(from), typed: cursor.typedFrom(from) };
  return { items: itemsOf(place, offers, options), incomplete: false };
}

/**
 * Bodies whose names begin with what is typed: those that issued known documents of the symbol, then that of its
 * letters, those of today before those of the past, and the user's own before others alike.
 */
function bodiesFor(typed: string, symbol: string, options: CompletionOptions): readonly IssuerAbbreviation[] {
  const { today, known, own } = options;
  const issuers = symbol === "" ? [] : known.find(symbol).flatMap(({ issuer }) => issuer ?? []);
  const last = symbol.split(/[/-]/).pop() ?? "";
  const party = /^\d+-/.test(symbol);
  const ours = [...own.issuers].map(([name, abbreviation]) => ({ name, abbreviation }));
  const tables = party ? [ISSUER_ABBREVIATIONS.party] : [ISSUER_ABBREVIATIONS.state, ISSUER_ABBREVIATIONS.party];
  const rank = (body: IssuerAbbreviation): number =>
    (last !== "" && fold(body.abbreviation) === last ? 2 : 0) + (isCurrent(body, today) ? 1 : 0);
  const seen = new Set<string>();
  const recorded = issuers.reverse().map((name) => ({ name, abbreviation: last.toUpperCase() }));
  const others = [...ours, ...tables.flat()].sort((a, b) => rank(b) - rank(a));
  return [...recorded, ...others].filter(({ name }) => {
    if (seen.has(name) || !fold(name).startsWith(typed) || fold(name) === typed) return false;
    seen.add(name);
    return true;
  });
}

function isCurrent({ from, to }: IssuerAbbreviation, today: string): boolean {
  return (from === undefined || from <= today) && (to === undefined || to >= today);
}
