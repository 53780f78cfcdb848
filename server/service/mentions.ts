/**
 * Gathers the mentions of each cited document. Two citations are of one document when their symbols are the same but for
 * blanks, zeros in front and the case of letters, and their dates do not differ: a Party symbol recurs in every term.
 *
 *     Nghị quyết số 5-NQ/TW        Nghị quyết số 05-NQ/TW, ngày 15/5/2025        NGHỊ QUYẾT SỐ 05-NQ/TW
 */

import type { DocumentSymbol } from "../../grammar/symbol.ts";
import type { Analysis, Citation, Range } from "../model/analysis.ts";

/** What tells one document from another: its symbol, or the name of a law, in one spelling; and its date, if known. */
export interface DocumentIdentity {
  readonly key: string;
  /** ISO; null where no mention is dated. */
  readonly date: string | null;
}

/** All mentions of one document in one text. */
export interface Mentions {
  readonly identity: DocumentIdentity;
  /** In order of place; at least one. */
  readonly citations: readonly Citation[];
  /** The first that says most about the document: its date, its issuer. */
  readonly fullest: Citation;
}

export interface MentionIndex {
  readonly groups: readonly Mentions[];
  readonly groupOf: ReadonlyMap<Citation, Mentions>;
}

/** Mentions in a document, computed once. */
export function mentionsOf(analysis: Analysis): MentionIndex {
  return analysis.derive(readMentions);
}

/** Identity of the document itself, by its number line; null where it has no number. */
export function ownIdentity(analysis: Analysis): DocumentIdentity | null {
  return analysis.derive(readOwnIdentity);
}

/** True where the document cites itself, as the heading of its annex does. */
export function isOwnCitation(analysis: Analysis, citation: Citation): boolean {
  const own = ownIdentity(analysis);
  return own !== null && identityKey(citation) === own.key && agree(own.date, citation.date?.iso ?? null);
}

/** The same document: one key, and no two dates. */
export function isSame(first: DocumentIdentity, second: DocumentIdentity): boolean {
  return first.key === second.key && agree(first.date, second.date);
}

/** The mention without the reference that may lead it, and without date and issuer: `Nghị định số 30/2020/NĐ-CP`. */
export function shortRange({ range, typePart, numberWord, printedSymbol, locator, date }: Citation): Range {
  const start = (typePart ?? numberWord ?? printedSymbol ?? date)?.range.start ?? range.start;
  const end = printedSymbol?.range.end ?? (locator === null ? range.end : Math.max(range.end, start));
  return { start, end };
}

/** The mention with date and issuer, without the reference that may lead it. */
export function fullRange(citation: Citation): Range {
  const { start, end } = shortRange(citation);
  return { start, end: Math.max(end, citation.range.end) };
}

function readOwnIdentity({ header, issued }: Analysis): DocumentIdentity | null {
  const symbol = header.number?.symbol;
  return symbol === undefined || symbol.number === null ? null : { key: symbolKey(symbol), date: issued };
}

function agree(first: string | null, second: string | null): boolean {
  return first === null || second === null || first === second;
}

function readMentions({ citations }: Analysis): MentionIndex {
  const byKey = new Map<string, Citation[]>();
  for (const citation of citations) {
    const key = identityKey(citation);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [citation]);
    else known.push(citation);
  }
  const groups: Mentions[] = [];
  for (const [key, mentions] of byKey) for (const group of byDate(key, mentions)) groups.push(group);
  const groupOf = new Map<Citation, Mentions>();
  for (const group of groups) for (const citation of group.citations) groupOf.set(citation, group);
  return { groups, groupOf };
}

/** Mentions of one symbol, apart by date; one without a date goes with the dated one before it, or the first. */
function byDate(key: string, mentions: readonly Citation[]): readonly Mentions[] {
  const dated = new Map<string, Citation[]>();
  for (const { date } of mentions) if (date?.iso) dated.set(date.iso, []);
  if (dated.size === 0) return [groupOf({ key, date: null }, mentions)];
  let current = [...dated.keys()][0] ?? "";
  for (const mention of mentions) {
    current = mention.date?.iso ?? current;
    dated.get(current)?.push(mention);
  }
  return [...dated].map(([date, citations]) => groupOf({ key, date }, citations));
}

function groupOf(identity: DocumentIdentity, citations: readonly Citation[]): Mentions {
  let [fullest] = citations;
  for (const citation of citations)
    if (fullest !== undefined && fullness(citation) > fullness(fullest)) fullest = citation;
  if (fullest === undefined) throw new RangeError("A group of mentions has one at least.");
  return { identity, citations, fullest };
}

function fullness({ date, issuer }: Citation): number {
  return (date === null ? 0 : 2) + (issuer === null ? 0 : 1);
}

function identityKey(citation: Citation): string {
  const { symbol, text, locator, date } = citation;
  if (symbol !== null) return symbolKey(symbol);
  // A law without a number is known by its name and its date, behind the reference that may lead it.
  const name = locator === null ? text : text.slice(locator.text.length);
  const end = date === null ? -1 : name.indexOf(date.text);
  return (end === -1 ? name : name.slice(0, end))
    .replace(/[\s,]+/g, " ")
    .trim()
    .toLowerCase();
}

function symbolKey({ text }: DocumentSymbol): string {
  return text.toUpperCase().replace(/^0+(?=\d)/, "");
}
