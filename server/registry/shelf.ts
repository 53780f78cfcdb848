/** The documents of one pack. One is found by its symbol without reading the others. */
import type { KnownDocument } from "./entry.ts";
import { fold, meansSymbol, symbolKey } from "./fold.ts";
import { type Names, type Pack, readIndexLine } from "./pack.ts";

/** So many symbols are remembered: a document's rules ask for each of its mentions again. */
const MOST_REMEMBERED = 4096;

/** Reads a pack, each of its texts when it is first needed. A document's place is its line's number, from 0. */
export class Shelf {
  readonly #pack: Pack;
  readonly #origin: KnownDocument["origin"];
  readonly #found = new Map<string, readonly KnownDocument[]>();
  readonly #once = new Map<string, unknown>();
  readonly #words: (string | undefined)[] = [];
  readonly #bases = new Map<string, string>();

  constructor(pack: Pack, origin: KnownDocument["origin"]) {
    this.#pack = pack;
    this.#origin = origin;
  }

  /** Documents of this symbol, however it is written, the oldest first. */
  find(symbol: string): readonly KnownDocument[] {
    const before = this.#found.get(symbol);
    if (before !== undefined) return before;
    const found = this.#linesFrom(`${symbolKey(symbol)}\t`)
      .map((offset) => this.#documentAt(offset))
      .filter((known) => meansSymbol(symbol, known.symbol));
    if (this.#found.size >= MOST_REMEMBERED) this.#found.clear();
    this.#found.set(symbol, found);
    return found;
  }

  /** Places of the documents whose key begins with `prefix`. */
  placesFrom(prefix: string): readonly number[] {
    return this.#linesFrom(prefix).map((offset) => placeIn(this.#starts, offset));
  }

  /** The document at `place`. */
  at(place: number): KnownDocument {
    return this.#documentAt(this.#starts[place] ?? this.#index.length);
  }

  /** How many documents there are; their places are the numbers below. */
  get size(): number {
    return this.#starts.length;
  }

  /**
   * What a document is searched by, without diacritics: key, date, type, issuer, term and title, each behind a bar.
   * `|25-nq/tw|2003-03-12|nghi quyet|bo chinh tri|khoa ix|ve cong tac ton giao`
   */
  wordsAt(place: number): string {
    const before = this.#words[place];
    if (before !== undefined) return before;
    const line = this.#lineAt(this.#starts[place] ?? this.#index.length);
    const { date, type, issuer, term } = readIndexLine(line, this.#names);
    const key = line.slice(0, line.indexOf("\t"));
    const termWords = term === null ? "" : `khóa ${term}`;
    const words = fold(
      `|${key}|${date}|${type}|${issuer ?? ""}|${termWords}|${this.#titles[place] ?? ""}`,
      this.#bases,
    );
    this.#words[place] = words;
    return words;
  }

  get #index(): string {
    return this.#remember("index", () => this.#pack.index);
  }

  get #names(): Names {
    return this.#remember("names", () => {
      const first = this.#index.slice(0, this.#index.indexOf("\n"));
      return first === "" ? { types: [], issuers: [] } : (JSON.parse(first) as Names);
    });
  }

  get #titles(): readonly string[] {
    return this.#remember("titles", () => this.#pack.titles.split("\n"));
  }

  /** Where each document's line begins. */
  get #starts(): readonly number[] {
    return this.#remember("starts", () => {
      const starts: number[] = [];
      for (let at = this.#index.indexOf("\n") + 1; at > 0 && at < this.#index.length; ) {
        starts.push(at);
        at = this.#index.indexOf("\n", at) + 1;
      }
      return starts;
    });
  }

  /** Offsets of the lines that begin with `prefix`, found by halving. */
  #linesFrom(prefix: string): readonly number[] {
    const index = this.#index;
    const offsets: number[] = [];
    for (let at = firstLine(index, prefix); index.startsWith(prefix, at); at = index.indexOf("\n", at) + 1) {
      offsets.push(at);
    }
    return offsets;
  }

  #lineAt(offset: number): string {
    return this.#index.slice(offset, this.#index.indexOf("\n", offset));
  }

  #documentAt(offset: number): KnownDocument {
    const titleAt = (): string => this.#titles[placeIn(this.#starts, offset)] ?? "";
    return {
      ...readIndexLine(this.#lineAt(offset), this.#names),
      origin: this.#origin,
      get title() {
        return titleAt() || null;
      },
    };
  }

  #remember<T>(name: string, compute: () => T): T {
    if (!this.#once.has(name)) this.#once.set(name, compute());
    return this.#once.get(name) as T;
  }
}

/** Offset of the first line of the index, its names left out, that does not stand before `prefix`. */
function firstLine(index: string, prefix: string): number {
  let low = index.indexOf("\n") + 1;
  let high = index.length;
  while (low < high) {
    const middle = index.lastIndexOf("\n", ((low + high) >> 1) - 1) + 1;
    if (index.slice(middle, middle + prefix.length) < prefix) low = index.indexOf("\n", middle) + 1;
    else high = middle;
  }
  return low;
}

/** The place of `offset` in the ascending `starts`. */
function placeIn(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
