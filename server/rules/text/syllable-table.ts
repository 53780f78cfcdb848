/**
 * Which letters make a Vietnamese syllable: onset, rhyme and tone as they are written, in one automaton that reads a text
 * letter by letter. It is generous: rhymes of dialect, of imitated sounds and of loan words (xoong, ngoeo) are in it.
 */
import { isLetter } from "../../../grammar/letters.ts";

/** The state without a way on: what was read is no syllable. */
export const DEAD = 0;
/** Before a word. */
export const START = 1;
/** In a word that is not judged, until it ends. */
const SKIP = 2;
/** Behind a syllable to which no letter can be added. */
const LEAF = 3;

/** Classes of characters; those from `FIRST_LETTER` on are the small letters of Vietnamese. */
export const BREAK = 0;
/** What joins a word to something that is no word: digits, hyphens, slashes, marks of addresses, combining marks. */
export const JOINER = 1;
/** Capitals, and letters Vietnamese does not have. */
export const OTHER_LETTER = 2;
export const FULL_STOP = 3;
const FIRST_LETTER = 4;

/** The twelve vowels, each with its six tones: none, huyền, hỏi, ngã, sắc, nặng. */
const VOWELS = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ";
const TONES = 6;
const CONSONANTS = "bcdđghklmnpqrstvx";
const LETTERS = VOWELS + CONSONANTS;
/** The vowels that have a mark of their own, without any tone. */
const MARKED_VOWELS = "ăâêôơư";

/** A state is a row of the table; a power of two, so that a row is found by a shift. */
export const ROW_BITS = 7;

const RHYMES =
  "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
  "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu " +
  "o oc oi om on ong oong ooc op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt " +
  "oe oec oem oen oeng oeo oet ô ôc ôi ôm ôn ông ôông ôôc ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut " +
  "uâc uân uâng uât uây uê uêch uên uênh uêt uêu uơ uôc uôi uôm uôn uông uôp uôt " +
  "uy uya uych uyn uynh uyp uyt uyu uyên uyêt ư ưa ưc ưi ưm ưng ưp ưt ưu ươc ươi ươm ươn ương ươp ươt ươu";
/** Behind `gi`, which has swallowed the i of iê: giêng, giết. */
const RHYMES_OF_GI = "ê êc êch êm ên êng ênh êp êt êu";
/** Behind `g` where the i is the vowel: gì, gìn. */
const RHYMES_OF_G = "i in";
/** Without an onset iê is written yê. */
const RHYMES_WITHOUT_ONSET = "y yêm yên yêng yêt yêu";

const STOP = /[cpt]$|ch$/;
const NEUTRAL_OR_RISING = [0, 1, 2, 3, 4, 5];
/** Behind c, ch, p and t there is sắc and nặng only. */
const STOPPED = [4, 5];

export interface SyllableTable {
  /** The class of every UTF-16 unit. */
  readonly classes: Uint8Array;
  /** The next state, at `state << ROW_BITS | class`; the break behind a syllable leads to `START`, else to `DEAD`. */
  readonly next: Uint16Array;
}

let table: SyllableTable | undefined;

/** The automaton, built on first use: many runs judge no syllable. */
export function syllableTable(): SyllableTable {
  table ??= new Builder().build();
  return table;
}

/** True for a syllable in small precomposed letters. */
export function isSyllable(word: string): boolean {
  const { classes, next } = syllableTable();
  let state = START;
  for (let at = 0; at < word.length; at++) {
    const letter = classes[word.charCodeAt(at)] ?? BREAK;
    if (letter < FIRST_LETTER) return false;
    state = next[(state << ROW_BITS) | letter] ?? DEAD;
  }
  return state > LEAF - 1 && next[state << ROW_BITS] === START;
}

/** True for the class of a vowel that bears a mark, be it of its own or of a tone. */
export function isMarkedVowel(letter: number): boolean {
  const vowel = letter - FIRST_LETTER;
  if (vowel < 0 || vowel >= VOWELS.length) return false;
  return vowel % TONES > 0 || MARKED_VOWELS.includes(VOWELS.charAt(vowel));
}

/** The vowel without its tone, and the tone; null for another letter. */
export function readVowel(letter: string): { readonly vowel: string; readonly tone: number } | null {
  const at = VOWELS.indexOf(letter);
  return at === -1 ? null : { vowel: VOWELS.charAt(at - (at % TONES)), tone: at % TONES };
}

/** A vowel without tone, with that tone. */
export function withTone(vowel: string, tone: number): string {
  return VOWELS.charAt(VOWELS.indexOf(vowel) + tone);
}

/** Where the tone mark may stand in a rhyme; only open oa, oe and uy leave a choice. */
function tonePlaces(rhyme: string): readonly number[] {
  const marked = Math.max(...[..."ăâêôơ"].map((vowel) => rhyme.lastIndexOf(vowel)));
  if (marked !== -1) return [marked];
  const vowels = rhyme.replace(/[^aeiouưy]+$/, "").length;
  if (vowels < rhyme.length) return [vowels - 1];
  if (/^(?:oa|oe|uy)$/.test(rhyme)) return [0, 1];
  return vowels === 3 ? [1] : [0];
}

/** Makes the automaton: trees of rhymes that share their last state, and the onsets that lead into them. */
class Builder {
  readonly #classes = letterClasses();
  readonly #rows: Uint16Array[] = [];

  build(): SyllableTable {
    for (const state of [DEAD, START, SKIP, LEAF]) this.#rows[state] = this.#newRow(state);
    const rhymes = this.#treeOf(RHYMES);
    const open = this.#treeOf(RHYMES_WITHOUT_ONSET);
    this.#onsets(rhymes, open);
    this.#copy(START, rhymes, "aăâeêioôơuư");
    this.#copy(START, open, "y");
    const next = new Uint16Array(this.#rows.length << ROW_BITS);
    for (const [state, row] of this.#rows.entries()) next.set(row, state << ROW_BITS);
    next[(START << ROW_BITS) | BREAK] = START;
    next[(SKIP << ROW_BITS) | BREAK] = START;
    next[(START << ROW_BITS) | FULL_STOP] = SKIP;
    return { classes: this.#classes, next };
  }

  #onsets(rhymes: number, open: number): void {
    for (const onset of [
      "b",
      "ch",
      "d",
      "đ",
      "h",
      "kh",
      "l",
      "m",
      "n",
      "nh",
      "p",
      "ph",
      "r",
      "s",
      "t",
      "th",
      "tr",
      "v",
      "x",
    ]) {
      const state = this.#path(START, onset);
      this.#copy(state, rhymes, "aăâeêioôơuư");
      this.#openY(state);
    }
    for (const onset of ["c", "g", "ng"]) this.#copy(this.#path(START, onset), rhymes, "aăâoôơuư");
    for (const onset of ["k", "gh", "ngh"]) this.#copy(this.#path(START, onset), rhymes, "eêi");
    this.#openY(this.#path(START, "k"));
    this.#gi(rhymes);
    this.#qu(rhymes);
    // An y without onset is written yê before other letters; the tree is its own.
    this.#accept(open, false);
  }

  #gi(rhymes: number): void {
    const g = this.#path(START, "g");
    this.#copy(g, this.#treeOf(RHYMES_OF_G), "i");
    const gi = this.#path(g, "i");
    this.#copy(gi, rhymes, "aăâeoôơuư");
    this.#copy(gi, this.#treeOf(RHYMES_OF_GI), "ê");
  }

  #qu(rhymes: number): void {
    const qu = this.#path(START, "qu");
    this.#copy(qu, rhymes, "aăâeêiôơ");
    this.#copy(qu, this.#path(rhymes, "u"), "y");
  }

  #openY(state: number): void {
    for (let tone = 0; tone < TONES; tone++) this.#row(state)[this.#class(withTone("y", tone))] = LEAF;
  }

  /** Leads the vowels named, whatever their tone, where they lead from another state. */
  #copy(state: number, from: number, vowels: string): void {
    const row = this.#row(state);
    const other = this.#row(from);
    for (const vowel of vowels) {
      const first = this.#class(vowel);
      for (let letter = first; letter < first + TONES; letter++) {
        if (row[letter] === DEAD) row[letter] = other[letter] ?? DEAD;
      }
    }
  }

  /** The tree of all rhymes of a list in all their tones; the longest first, so that a last state is known as such. */
  #treeOf(list: string): number {
    const root = this.#addState();
    const rhymes = list.split(" ").sort((a, b) => b.length - a.length);
    for (const rhyme of rhymes) {
      const tones = STOP.test(rhyme) ? STOPPED : NEUTRAL_OR_RISING;
      for (const place of tonePlaces(rhyme)) for (const tone of tones) this.#insert(root, rhyme, place, tone);
    }
    return root;
  }

  #insert(root: number, rhyme: string, place: number, tone: number): void {
    let state = root;
    for (let at = 0; at < rhyme.length; at++) {
      const letter = this.#class(rhyme.charAt(at)) + (at === place ? tone : 0);
      const row = this.#row(state);
      const known = row[letter] ?? DEAD;
      if (at === rhyme.length - 1) {
        if (known === DEAD) row[letter] = LEAF;
        else this.#accept(known, true);
      } else {
        state = known === DEAD ? this.#addState() : known;
        row[letter] = state;
      }
    }
  }

  /** The state behind untoned letters, made where there is none. */
  #path(from: number, letters: string): number {
    let state = from;
    for (const letter of letters) {
      const row = this.#row(state);
      const known = row[this.#class(letter)] ?? DEAD;
      state = known === DEAD ? this.#addState() : known;
      row[this.#class(letter)] = state;
    }
    return state;
  }

  /** Says whether a word may end in a state. */
  #accept(state: number, accepted: boolean): void {
    if (state === LEAF) return;
    const row = this.#row(state);
    row[BREAK] = accepted ? START : DEAD;
    row[FULL_STOP] = accepted ? SKIP : DEAD;
  }

  #addState(): number {
    return this.#rows.push(this.#newRow(this.#rows.length)) - 1;
  }

  #newRow(state: number): Uint16Array {
    const row = new Uint16Array(1 << ROW_BITS);
    if (state === DEAD) return row;
    if (state === SKIP) return row.fill(SKIP);
    row[JOINER] = SKIP;
    row[OTHER_LETTER] = SKIP;
    if (state === LEAF) {
      row[BREAK] = START;
      row[FULL_STOP] = SKIP;
    }
    return row;
  }

  #row(state: number): Uint16Array {
    return this.#rows[state] ?? new Uint16Array(0);
  }

  #class(letter: string): number {
    return this.#classes[letter.charCodeAt(0)] ?? BREAK;
  }
}

/** The class of each UTF-16 unit; what is no letter and joins nothing is a break. */
function letterClasses(): Uint8Array {
  const classes = new Uint8Array(65536);
  for (const [first, last] of [
    [0x41, 0x24f],
    [0x1e00, 0x1eff],
  ] as const) {
    for (let code = first; code <= last; code++) if (isLetter(code)) classes[code] = OTHER_LETTER;
  }
  for (let at = 0; at < LETTERS.length; at++) classes[LETTERS.charCodeAt(at)] = FIRST_LETTER + at;
  for (const joiner of "0123456789-‐‑–/\\_@'’`´#&=+~^%$:") classes[joiner.charCodeAt(0)] = JOINER;
  classes.fill(JOINER, 0x300, 0x370);
  classes.fill(JOINER, 0x200b, 0x2010);
  classes[0xad] = JOINER;
  classes[0x2e] = FULL_STOP;
  return classes;
}
