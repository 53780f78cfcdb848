/**
 * An automaton (of Aho and Corasick) that knows from the last letters of a text which beginnings on a list stand there,
 * each at the start of a word and in whatever case. Reading a letter is one look into a table, however long the list is.
 *
 *     Bộ Xây dựng   ← behind `Bộ X` it has read `bộ x`, and `x`
 */
import { isLetter } from "../../../grammar/letters.ts";
import { fold } from "./folding.ts";

/** A state is a row of the table; a power of two, so that a row is found by a shift. */
export const ROW_BITS = 7;
/** An entry of the table holds a state, and this mark where a beginning ends in it. */
export const FOUND = 0x8000;
export const STATE = 0x7fff;

/** Before a word. */
export const START = 0;
/** In a word that no beginning on the list fits, until it ends. */
const SKIP = 1;
/** Behind a full stop, a hyphen or a closing bracket. */
const STOPPED = 2;
/** One blank behind that: a sentence, or what a unit says, may begin. Entries that lead here are marked, too. */
export const OPENING = 3;
const FIRST_FREE = 4;

/** Classes of characters. Those of the list have one each, from the last of these on; a letter and its capital share it. */
const BREAK = 0;
const BLANK = 1;
const STOP = 2;
const OTHER_LETTER = 3;
const FIRST_CHARACTER = 4;

const ROW = 1 << ROW_BITS;
const MOST_STATES = 4096;

const NONE: readonly number[] = [];

/** Behind the last letter that Vietnamese has. */
const END_OF_LETTERS = 0x1f00;

export interface WordAutomaton {
  /** The class of every UTF-16 unit. */
  readonly classes: Uint8Array;
  /** What follows, at `state << ROW_BITS | class`: the next state, perhaps marked. */
  readonly next: Uint16Array;
  /** By state: the indexes of the beginnings that end in it, the longest first. */
  readonly found: readonly (readonly number[])[];
}

/** The automaton of `beginnings`, all in small letters and a letter first. Any number of blanks passes for one. */
export function wordAutomaton(beginnings: readonly string[]): WordAutomaton {
  return new Builder(beginnings).automaton;
}

/** Makes a tree of the beginnings, and then, from its root on, leads every other character where a word may begin anew. */
class Builder {
  readonly automaton: WordAutomaton;
  readonly #classes = new Uint8Array(0x10000);
  readonly #next = new Uint16Array(MOST_STATES << ROW_BITS);
  readonly #found: (readonly number[])[] = Array.from({ length: MOST_STATES }, () => NONE);
  /** By state: the one before it, and the class that leads from there. */
  readonly #parents = new Uint16Array(MOST_STATES);
  readonly #steps = new Uint8Array(MOST_STATES);
  /** By state: that of the longest end of what has been read with which a word begins. */
  readonly #fallbacks = new Uint16Array(MOST_STATES);
  /** States by how much they have read. */
  readonly #levels: number[][] = [];
  #states = FIRST_FREE;

  constructor(beginnings: readonly string[]) {
    const known = this.#classify(beginnings);
    for (const [index, beginning] of beginnings.entries()) this.#insert(beginning, index);
    this.#fill(START, known);
    this.#fill(SKIP, known);
    const [first = [], ...rest] = this.#levels;
    for (const state of first) this.#complete(state, SKIP);
    for (const state of [STOPPED, OPENING]) this.#copy(START, state);
    this.#next[(STOPPED << ROW_BITS) | BLANK] = OPENING | FOUND;
    for (const level of rest) {
      for (const state of level) {
        const before = this.#fallbacks[this.#parents[state] ?? START] ?? START;
        this.#complete(state, this.#after(before, this.#steps[state] ?? BREAK) & STATE);
      }
    }
    const next = this.#next.slice(0, this.#states << ROW_BITS);
    this.automaton = { classes: this.#classes, next, found: this.#found.slice(0, this.#states) };
  }

  /** Gives every character a class; says which classes, besides that of other letters, are those of letters. */
  #classify(beginnings: readonly string[]): readonly number[] {
    const ofCharacter = new Map<number, number>();
    const letters: number[] = [];
    for (const blank of "\t\n\r \u00a0") ofCharacter.set(blank.charCodeAt(0), BLANK);
    for (const stop of ".-)") ofCharacter.set(stop.charCodeAt(0), STOP);
    let classes = FIRST_CHARACTER;
    for (const beginning of beginnings) {
      for (let at = 0; at < beginning.length; at++) {
        const code = beginning.charCodeAt(at);
        if (ofCharacter.has(code)) continue;
        if (isLetter(code)) letters.push(classes);
        ofCharacter.set(code, classes++);
      }
    }
    if (classes > ROW) throw new RangeError("More characters than an automaton of words has room for");
    for (let code = 0; code < END_OF_LETTERS; code++) {
      this.#classes[code] = ofCharacter.get(fold(code)) ?? (isLetter(code) ? OTHER_LETTER : BREAK);
    }
    return letters;
  }

  #insert(beginning: string, index: number): void {
    let state = START;
    for (let at = 0; at < beginning.length; at++) {
      const step = this.#classes[beginning.charCodeAt(at)] ?? BREAK;
      const known = this.#after(state, step);
      state = known === START ? this.#add(state, step, at) : known;
    }
    this.#found[state] = [index];
  }

  #add(parent: number, step: number, level: number): number {
    const state = this.#states++;
    this.#parents[state] = parent;
    this.#steps[state] = step;
    this.#next[(parent << ROW_BITS) | step] = state;
    const others = this.#levels[level];
    if (others === undefined) this.#levels[level] = [state];
    else others.push(state);
    return state;
  }

  /** Letters of no beginning are skipped with the word they are in. */
  #fill(state: number, letters: readonly number[]): void {
    const row = state << ROW_BITS;
    this.#next.fill(START, row, row + ROW);
    this.#next[row | STOP] = STOPPED;
    this.#next[row | OTHER_LETTER] = SKIP;
    for (const letter of letters) this.#next[row | letter] = SKIP;
  }

  /** Leads to a state from the one before it, and on from it as from `fallback`; its children follow. */
  #complete(state: number, fallback: number): void {
    const step = this.#steps[state] ?? BREAK;
    this.#fallbacks[state] = fallback;
    const inherited = this.#found[fallback] ?? NONE;
    const own = this.#found[state] ?? NONE;
    const found = inherited.length === 0 ? own : [...own, ...inherited];
    this.#found[state] = found;
    this.#next[((this.#parents[state] ?? START) << ROW_BITS) | step] = found.length > 0 ? state | FOUND : state;
    this.#copy(fallback, state);
    if (step === BLANK) this.#next[(state << ROW_BITS) | BLANK] = state;
  }

  #copy(from: number, to: number): void {
    this.#next.copyWithin(to << ROW_BITS, from << ROW_BITS, (from + 1) << ROW_BITS);
  }

  #after(state: number, step: number): number {
    return this.#next[(state << ROW_BITS) | step] ?? START;
  }
}
