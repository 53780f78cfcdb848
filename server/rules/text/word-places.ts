/**
 * One walk over the letters of a text for all rules that judge words: it notes where a known name, a listed misspelling,
 * a phrase or a small first word may stand, and which words are no syllable. What stands there is for those rules to read.
 */
import { isLower } from "../../../grammar/letters.ts";
import type { Analysis, Range } from "../../model/analysis.ts";
import { KNOWN_NAMES, type KnownName } from "../caps/known-names.ts";
import { CONFUSIONS, type Confusion } from "./confusions.ts";
import { DEAD, START as NO_SYLLABLE, ROW_BITS as SYLLABLE_BITS, stateBehind, syllableTable } from "./syllable-table.ts";
import { MARK, OPENING, ROW_BITS, START, WordAutomaton } from "./word-automaton.ts";

/** Names that begin with the word at `start`, the longest first. */
export interface NamePlace {
  readonly start: number;
  /** Letters by which they were found. */
  readonly length: number;
  readonly names: readonly KnownName[];
}

/** Misspellings whose second syllable may begin at `second`, and the first before the blanks in front of it. */
export interface ConfusionPlace {
  readonly second: number;
  readonly confusions: readonly Confusion[];
}

/** What rules look for wherever it stands, in whatever case. */
const PHRASES = [
  "cách mạng",
  "có hiệu lực",
  "nghị định",
  "này",
  "năm ",
  "nđ",
  "phường ",
  "quận ",
  "tháng ",
  "thông tư",
  "thứ ",
  "tắt là",
] as const;

export type Phrase = (typeof PHRASES)[number];

/** Places in the order of the text, as UTF-16 offsets. */
export interface WordPlaces {
  /** Where each of the phrases may stand, in the order of their list. */
  readonly phrases: readonly (readonly number[])[];
  readonly names: readonly NamePlace[];
  readonly confusions: readonly ConfusionPlace[];
  /** Where `văn` or `thị` stands, with a blank behind it. */
  readonly middleNames: readonly number[];
  /** Small letters one blank behind a full stop, a hyphen or a closing bracket. */
  readonly openings: readonly number[];
  /** The letter, or what is behind a word, with which it proves to be no syllable. */
  readonly dead: readonly number[];
}

/** The places of a document's text as it stands. */
export function wordPlacesOf(analysis: Analysis): WordPlaces {
  return analysis.derive(placesInSource);
}

function placesInSource({ source }: Analysis): WordPlaces {
  return wordPlaces(source);
}

/** Where a phrase may stand in a document, in whatever case and with whatever blanks, in order. */
export function phrasePlaces(analysis: Analysis, phrase: Phrase, within?: Range): readonly number[] {
  const places = wordPlacesOf(analysis).phrases[PHRASES.indexOf(phrase)] ?? [];
  return within === undefined ? places : places.filter((at) => at >= within.start && at < within.end);
}

/** What a beginning may be the beginning of. */
interface Listed {
  /** Index in the list of phrases; -1 where it is none. */
  readonly phrase: number;
  readonly length: number;
  readonly names: KnownName[];
  readonly confusions: Confusion[];
  /** Where the second syllable of those begins in it. */
  readonly second: number;
  readonly middleName: boolean;
}

/** Letters of a name that are read before it is compared as a whole. */
const NAME_LETTERS = 8;
/** Letters of the second syllable of a misspelling that are read, where it has as many. */
const SYLLABLE_LETTERS = 3;
const BLANK = 0x20;
const MIDDLE_NAMES = ["văn ", "thị "];

interface Lists {
  readonly automaton: WordAutomaton;
  readonly listed: readonly Listed[];
}

let lists: Lists | undefined;

function readLists(): Lists {
  const byBeginning = new Map<string, Listed>();
  const at = (beginning: string): Listed => {
    const known = byBeginning.get(beginning);
    if (known !== undefined) return known;
    const added: Listed = {
      phrase: (PHRASES as readonly string[]).indexOf(beginning),
      length: beginning.length,
      names: [],
      confusions: [],
      second: beginning.indexOf(" ") + 1,
      middleName: MIDDLE_NAMES.includes(beginning),
    };
    byBeginning.set(beginning, added);
    return added;
  };
  for (const name of KNOWN_NAMES) at(name.folded.slice(0, NAME_LETTERS)).names.push(name);
  for (const { names } of byBeginning.values())
    if (names.length > 1) names.sort((a, b) => b.folded.length - a.folded.length);
  for (const confusion of CONFUSIONS) {
    const { wrong } = confusion;
    at(wrong.slice(0, wrong.indexOf(" ") + 1 + SYLLABLE_LETTERS)).confusions.push(confusion);
  }
  for (const beginning of [...MIDDLE_NAMES, ...PHRASES]) at(beginning);
  return { automaton: new WordAutomaton([...byBeginning.keys()]), listed: [...byBeginning.values()] };
}

/** All places of `text`. */
export function wordPlaces(text: string): WordPlaces {
  lists ??= readLists();
  const places = new Places(text, lists);
  const { automaton } = lists;
  const { classes, next } = automaton;
  const { classes: letters, next: nextInSyllable } = syllableTable();
  const { length } = text;
  let state: number = START;
  let syllable: number = NO_SYLLABLE;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    // All tables have an entry for all that is asked; a default would double the time.
    const place = (state << ROW_BITS) | (classes[code] as number);
    state = next[place] as number;
    syllable = nextInSyllable[(syllable << SYLLABLE_BITS) | (letters[code] as number)] as number;
    if (syllable === DEAD) syllable = places.noteDead(at, letters[code] as number);
    if (state >= MARK) {
      state = automaton.enter(place);
      places.noteFound(at, state);
    }
  }
  return places;
}

class Places implements WordPlaces {
  readonly phrases: readonly number[][] = PHRASES.map(() => []);
  readonly names: NamePlace[] = [];
  readonly confusions: ConfusionPlace[] = [];
  readonly middleNames: number[] = [];
  readonly openings: number[] = [];
  readonly dead: number[] = [];
  readonly #text: string;
  readonly #lists: Lists;

  constructor(text: string, { automaton, listed }: Lists) {
    this.#text = text;
    this.#lists = { automaton, listed };
  }

  /** Notes where a word has proved to be no syllable, and gives the state in which the walk goes on. */
  noteDead(at: number, letter: number): number {
    this.dead.push(at);
    return stateBehind(letter);
  }

  noteFound(at: number, state: number): void {
    if (state === OPENING) {
      if (this.#text.charCodeAt(at) === BLANK && isLower(this.#text.charCodeAt(at + 1))) this.openings.push(at + 1);
      return;
    }
    for (const index of this.#lists.automaton.found(state)) {
      const { length, phrase, names, confusions, second, middleName } = this.#lists.listed[index] as Listed;
      const start = at - length + 1;
      if (names.length > 0) this.#noteName({ start, length, names });
      if (confusions.length > 0) this.confusions.push({ second: start + second, confusions });
      if (middleName) this.middleNames.push(start);
      if (phrase !== -1) this.phrases[phrase]?.push(start);
    }
  }

  /** A name is found the later the longer its beginning is, and may hold one that was found before. */
  #noteName(place: NamePlace): void {
    let at = this.names.length;
    for (; at > 0; at--) {
      const before = this.names[at - 1] as NamePlace;
      if (before.start < place.start || (before.start === place.start && before.length > place.length)) break;
    }
    if (at === this.names.length) this.names.push(place);
    else this.names.splice(at, 0, place);
  }
}
