/**
 * An automaton (of Aho and Corasick) that knows from the last letters of a text which beginnings on a list stand there,
 * each at the start of a word and in whatever case. Reading a letter is one look into a table, however long the list is.
 * A row of the table is made when a text first leads to it: a short text meets few of them.
 *
 *     Bộ Xây dựng   ← behind `Bộ X` it has read `bộ x`, and `x`
 */
import { isLetter } from "../../../grammar/letters.ts";
import { fold, LETTER_BLOCKS } from "./folding.ts";

/** A state is a row of the table; a power of two, so that a row is found by a shift. */
export const ROW_BITS = 7;
/** Entries from this one on have to be entered: they lead to a state with a beginning at its end, or without a row yet. */
export const MARK = 0x8000;

/** Before a word. */
export const START = 0;
/** In a word that no beginning on the list fits, until it ends. */
const SKIP = 1;
/** Behind a full stop, a hyphen or a closing bracket. */
const STOPPED = 2;
/** One blank behind that: a sentence, or what a unit says, may begin. It is always entered. */
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

const BLANKS = "\t\n\r \u00a0";
const STOPS = ".-)";

const NONE: readonly number[] = [];

export class WordAutomaton {
  /** The class of every UTF-16 unit. */
  readonly classes = new Uint8Array(0x10000);
  /** What follows, at `state << ROW_BITS | class`: the next state, or, with the mark, one to be entered. */
  readonly next = new Uint16Array(MOST_STATES << ROW_BITS);
  /** By state that has a row: the indexes of the beginnings that end in it, the longest first. */
  readonly #found: (readonly number[] | undefined)[] = [];
  /** By state: the beginning that ends there, counted from 1. */
  readonly #ends = new Uint16Array(MOST_STATES);
  /** By state: the one before it, and the class that leads from there. */
  readonly #parents = new Uint16Array(MOST_STATES);
  readonly #steps = new Uint8Array(MOST_STATES);
  /** By state: the last one added behind it, and the one that was added before this behind the same. */
  readonly #children = new Uint16Array(MOST_STATES);
  readonly #siblings = new Uint16Array(MOST_STATES);
  /** By state that has a row: that of the longest end of what has been read with which a word begins. */
  readonly #fallbacks = new Uint16Array(MOST_STATES);
  #states = FIRST_FREE;

  /** An automaton of `beginnings`, all in small letters and a letter first. Any number of blanks passes for one. */
  constructor(beginnings: readonly string[]) {
    const letters = this.#classify(beginnings);
    const roots = new Uint16Array(ROW);
    for (const [index, beginning] of beginnings.entries()) this.#insert(beginning, index, roots);
    for (const state of [START, SKIP]) this.#addPlainRow(state, letters);
    this.#addChildren(START);
    this.#addRow(STOPPED, START);
    this.#addRow(OPENING, START);
    this.next[(STOPPED << ROW_BITS) | BLANK] = OPENING | MARK;
  }

  /** Enters the state to which the entry at `place` leads; what is not worth entering again loses its mark. */
  enter(place: number): number {
    const state = (this.next[place] ?? START) & ~MARK;
    if (this.found(state).length === 0 && state !== OPENING) this.next[place] = state;
    return state;
  }

  /** Indexes of the beginnings that end in a state, the longest first. */
  found(state: number): readonly number[] {
    return this.#found[state] ?? this.#complete(state);
  }

  /** Gives every character a class; says which classes, besides that of other letters, are those of letters. */
  #classify(beginnings: readonly string[]): readonly number[] {
    const { classes } = this;
    for (const blank of BLANKS) classes[blank.charCodeAt(0)] = BLANK;
    for (const stop of STOPS) classes[stop.charCodeAt(0)] = STOP;
    const letters: number[] = [];
    let count = FIRST_CHARACTER;
    for (const beginning of beginnings) {
      for (let at = 0; at < beginning.length; at++) {
        const code = beginning.charCodeAt(at);
        if (classes[code] !== BREAK) continue;
        if (isLetter(code)) letters.push(count);
        classes[code] = count++;
      }
    }
    if (count > ROW) throw new RangeError("More characters than an automaton of words has room for");
    for (const [first, last] of LETTER_BLOCKS) {
      for (let code = first; code <= last; code++) {
        if (isLetter(code)) classes[code] = classes[fold(code)] || OTHER_LETTER;
      }
    }
    return letters;
  }

  /** `roots` has the states behind the first letters, of which there are too many for a list. */
  #insert(beginning: string, index: number, roots: Uint16Array): void {
    let state = START;
    for (let at = 0; at < beginning.length; at++) {
      const step = this.classes[beginning.charCodeAt(at)] ?? BREAK;
      const known = at === 0 ? (roots[step] ?? START) : this.#childOf(state, step);
      const child = known === START ? this.#addState(state, step) : known;
      if (at === 0) roots[step] = child;
      state = child;
    }
    this.#ends[state] = index + 1;
  }

  #childOf(state: number, step: number): number {
    let child = this.#children[state] ?? START;
    while (child !== START && this.#steps[child] !== step) child = this.#siblings[child] ?? START;
    return child;
  }

  #addState(parent: number, step: number): number {
    const state = this.#states++;
    this.#parents[state] = parent;
    this.#steps[state] = step;
    this.#siblings[state] = this.#children[parent] ?? START;
    this.#children[parent] = state;
    return state;
  }

  /** A row that skips every word. */
  #addPlainRow(state: number, letters: readonly number[]): void {
    const row = state << ROW_BITS;
    this.next[row | STOP] = STOPPED;
    this.next[row | OTHER_LETTER] = SKIP;
    for (const letter of letters) this.next[row | letter] = SKIP;
    this.#found[state] = NONE;
  }

  /** Makes the row of a state, and those of the states it falls back to; gives what has been found in it. */
  #complete(state: number): readonly number[] {
    const parent = this.#parents[state] ?? START;
    const step = this.#steps[state] ?? BREAK;
    // Behind one letter of a word nothing else can have begun.
    const before = parent === START ? SKIP : (this.#fallbacks[parent] ?? START);
    const fallback = (this.next[(before << ROW_BITS) | step] ?? START) & ~MARK;
    const inherited = this.found(fallback);
    const end = this.#ends[state] ?? 0;
    this.#addRow(state, fallback);
    this.#addChildren(state);
    if (step === BLANK) this.next[(state << ROW_BITS) | BLANK] = state;
    this.#found[state] = end === 0 ? inherited : [end - 1, ...inherited];
    return this.#found[state] ?? NONE;
  }

  #addRow(state: number, fallback: number): void {
    this.next.copyWithin(state << ROW_BITS, fallback << ROW_BITS, (fallback + 1) << ROW_BITS);
    this.#fallbacks[state] = fallback;
    this.#found[state] = NONE;
  }

  #addChildren(state: number): void {
    for (let child = this.#children[state] ?? START; child !== START; child = this.#siblings[child] ?? START) {
      this.next[(state << ROW_BITS) | (this.#steps[child] ?? BREAK)] = child | MARK;
    }
  }
}
