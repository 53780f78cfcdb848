/** Finds known documents by number, date and words, as people type them, and puts the likeliest first. */
import type { KnownDocument } from "./entry.ts";
import { fold, symbolKey } from "./fold.ts";
import type { Shelf } from "./shelf.ts";

interface Query {
  /** Key of the number or symbol typed, or of its beginning: `25`, `25-NQ`; null where there is none. */
  readonly symbol: string | null;
  /** ISO; null where there is none. */
  readonly date: string | null;
  /** Folded, without words that say nothing. */
  readonly words: readonly string[];
  /** The words in one piece. */
  readonly phrase: string;
}

interface Hit {
  readonly shelf: Shelf;
  readonly place: number;
  readonly date: string;
  readonly score: number;
}

/** How much each kind of agreement counts. */
const SCORES = { symbol: 1000, number: 500, type: 200, phrase: 100, own: 50, wholeWord: 20 };

/** `ngày 12 tháng 3 năm 2003`, `12/3/2003`, `2003-03-12`. */
const DATE =
  /(?:ngay\s+)?(\d{1,2})(?:[/.-]|\s+thang\s+)(\d{1,2})(?:[/.-]|\s+nam\s+)(\d{4})(?!\d)|(\d{4})-(\d\d)-(\d\d)/;

/** A year by itself belongs to a date or a symbol, and is no number that a symbol begins with. */
const YEAR = /^(?:19|20)\d\d$/;

/** At most `limit` documents of `shelves`, best first; those of an earlier shelf hide the same ones of a later. */
export function search(shelves: readonly Shelf[], query: string, limit: number): readonly KnownDocument[] {
  const asked = readQuery(query);
  if (asked.symbol === null && asked.date === null && asked.words.length === 0) return [];
  const hits = shelves.flatMap((shelf, index) => hitsIn(shelf, asked, index === 0 && shelves.length > 1));
  hits.sort((a, b) => b.score - a.score || (a.date < b.date ? 1 : a.date > b.date ? -1 : a.place - b.place));
  const found = new Map<string, KnownDocument>();
  for (const { shelf, place } of hits) {
    if (found.size >= limit) break;
    const known = shelf.at(place);
    const name = `${symbolKey(known.symbol)} ${known.date}`;
    if (!found.has(name)) found.set(name, known);
  }
  return [...found.values()];
}

function readQuery(query: string): Query {
  const folded = fold(query.normalize("NFC"))
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/ ?([-/]) ?/g, "$1");
  const dated = DATE.exec(folded);
  const words = (dated === null ? folded : folded.replace(dated[0], " "))
    .replace(/[,;:()"“”|]/g, " ")
    .split(/\s+/)
    .filter((word, at, all) => word !== "" && word !== "cua" && !(word === "so" && /^\d/.test(all[at + 1] ?? "")));
  const symbol = words.find((word) => /^\d/.test(word) && !YEAR.test(word));
  const others = words.filter((word) => word !== symbol);
  return {
    symbol: symbol === undefined ? null : symbolKey(symbol),
    date: dated === null ? null : isoOf(dated),
    words: others,
    phrase: others.join(" "),
  };
}

function isoOf([, day = "", month = "", year = "", ...iso]: RegExpExecArray): string {
  return year === "" ? iso.join("-") : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function hitsIn(shelf: Shelf, query: Query, own: boolean): readonly Hit[] {
  const places = query.symbol === null ? Array(shelf.size).keys() : shelf.placesFrom(query.symbol);
  const wanted = [...query.words].sort((a, b) => b.length - a.length);
  const hits: Hit[] = [];
  for (const place of places) {
    const line = shelf.wordsAt(place);
    if (query.date !== null && !line.includes(query.date)) continue;
    if (!wanted.every((word) => hasWord(line, word))) continue;
    const [, key = "", date = "", type = "", , , title = ""] = line.split("|");
    if (query.date !== null && date !== query.date) continue;
    let score = own ? SCORES.own : 0;
    if (query.symbol !== null) score += symbolScore(query.symbol.toLowerCase(), key);
    if (startsWithWord(query.phrase, type)) score += SCORES.type;
    if (query.phrase !== "" && title.includes(query.phrase)) score += SCORES.phrase;
    for (const word of wanted) if (hasWord(line, word, true)) score += SCORES.wholeWord;
    hits.push({ shelf, place, date, score });
  }
  return hits;
}

function symbolScore(asked: string, key: string): number {
  if (asked === key) return SCORES.symbol;
  const next = key.charAt(asked.length);
  return next === "-" || next === "/" ? SCORES.number : 0;
}

function startsWithWord(phrase: string, word: string): boolean {
  return phrase.startsWith(word) && (phrase.length === word.length || phrase.charAt(word.length) === " ");
}

/** True when `word` begins where a word does, and where a `whole` one is asked for, ends where one does. */
function hasWord(line: string, word: string, whole = false): boolean {
  for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
    if (isWordUnit(line.charCodeAt(at - 1))) continue;
    if (!whole || !isWordUnit(line.charCodeAt(at + word.length))) return true;
  }
  return false;
}

/** Folded text has small letters and digits only. */
function isWordUnit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a);
}
