/**
 * Which letters make a Vietnamese syllable: onset, rhyme and tone as they are written, in one automaton that reads a text
 * letter by letter. It is generous: rhymes of dialect, of imitated sounds and of loan words (xoong, ngoeo) are in it.
 */
/** The state without a way on: what was read is no syllable. */
export const DEAD = 0;
/** Before a word. */
export const START = 1;
/** In a word that is not judged, until it ends. */
const SKIP = 2;
/** Behind a syllable to which no letter can be added. */
const LEAF = 3;

/** Classes of characters; those from `FIRST_LETTER` on are the small letters of Vietnamese. */
const BREAK = 0;
/** What joins a word to something that is no word: digits, hyphens, slashes, marks of addresses, combining marks. */
export const JOINER = 1;
/** Capitals, and letters Vietnamese does not have. */
export const OTHER_LETTER = 2;
export const FULL_STOP = 3;
const FIRST_LETTER = 4;

/** The twelve vowels in their order, each with its six tones: none, huyền, hỏi, ngã, sắc, nặng. */
const VOWELS = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ";
const TONES = 6;
const CONSONANTS = "bcdđghklmnpqrstvx";
const LETTERS = VOWELS + CONSONANTS;
/** The vowels that have a mark of their own, without any tone. */
const MARKED_VOWELS = "ăâêôơư";
/** Those of them that draw the tone mark to themselves: nghiên cứu, tiếng, người. */
const TONE_BEARERS = "ăâêôơ";
const PLAIN_VOWELS = "aăâeêioôơuưy";

/** A state is a row of the table; a power of two, so that a row is found by a shift. */
export const ROW_BITS = 7;

const RHYMES =
  "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
  "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu " +
  "o oc oi om on ong oong ooc op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt " +
  "oe oec oem oen oeng oeo oet ô ôc ôi ôm ôn ông ôông ôôc ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut " +
  "uâc uân uâng uât uây uê uêch uên uênh uêt uêu uơ uôc uôi uôm uôn uông uôp uôt " +
  "uy uya uych uyn uynh uyp uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưp ưt ưu ươc ươi ươm ươn ương ươp ươt ươu";
/** Behind `gi`, which has swallowed the i of iê: giêng, giết. */
const RHYMES_OF_GI = "ê êc êch êm ên êng ênh êp êt êu";
/** Behind `g` where the i is the vowel: gì, gìn. */
const RHYMES_OF_G = "i ich im in ip";
/** Without an onset iê is written yê. */
const RHYMES_WITHOUT_ONSET = "y yêm yên yêng yêt yêu";

const ONSETS = "b ch d đ h kh l m n nh p ph r s t th tr v x".split(" ");

/** Places of tones behind a vowel: none, then huyền, hỏi and ngã, then sắc and nặng, which alone stand before c, ch, p, t. */
const LEVEL = 0;
const FALLING = 1;
const RISING = 4;

/** More states than there are. */
const MOST_STATES = 512;

export interface SyllableTable {
  /** The class of every UTF-16 unit. */
  readonly classes: Uint8Array;
  /** The next state, at `state << ROW_BITS | class`; the break behind a syllable leads to `START`, else to `DEAD`. */
  readonly next: Uint16Array;
  /** By class: 1 for a vowel that bears a mark, be it of its own or of a tone. */
  readonly marked: Uint8Array;
}

let table: SyllableTable | undefined;

/** The automaton, built on first use: many runs judge no syllable. */
export function syllableTable(): SyllableTable {
  table ??= new Builder().build();
  return table;
}

/** The state behind the character that has shown a word to be no syllable: in the rest of the word, or behind it. */
export function stateBehind(letter: number): number {
  return letter === BREAK ? START : SKIP;
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
  return state >= LEAF && next[state << ROW_BITS] === START;
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
  let vowels = 0;
  let marked = -1;
  for (; vowels < rhyme.length && PLAIN_VOWELS.includes(rhyme.charAt(vowels)); vowels++) {
    if (TONE_BEARERS.includes(rhyme.charAt(vowels))) marked = vowels;
  }
  if (marked !== -1) return [marked];
  if (vowels < rhyme.length) return [vowels - 1];
  if (rhyme === "oa" || rhyme === "oe" || rhyme === "uy") return [0, 1];
  return vowels === 3 ? [1] : [0];
}

function isStopped(rhyme: string): boolean {
  const last = rhyme.charAt(rhyme.length - 1);
  return last === "c" || last === "p" || last === "t" || rhyme.endsWith("ch");
}

/** Makes the automaton: trees of rhymes that share their last state, and the onsets that lead into them. */
class Builder {
  readonly #classes = letterClasses();
  readonly #next = new Uint16Array(MOST_STATES << ROW_BITS);
  #states = 0;

  build(): SyllableTable {
    for (const state of [DEAD, START, SKIP, LEAF]) if (this.#addState() === SKIP) this.#fill(state);
    this.#accept(LEAF);
    const rhymes = this.#treeOf(RHYMES);
    this.#onsets(rhymes);
    this.#copy(START, rhymes, "a", "ư");
    this.#copy(START, this.#treeOf(RHYMES_WITHOUT_ONSET), "y");
    const next = this.#next.slice(0, this.#states << ROW_BITS);
    next.fill(DEAD, DEAD, 1 << ROW_BITS);
    next[START << ROW_BITS] = START;
    next[(START << ROW_BITS) | FULL_STOP] = SKIP;
    return { classes: this.#classes, next, marked: markedClasses() };
  }

  #onsets(rhymes: number): void {
    for (const onset of ONSETS) {
      const state = this.#path(START, onset);
      this.#copy(state, rhymes, "a", "ư");
      this.#openY(state);
    }
    for (const onset of ["c", "g", "ng"]) this.#copyBack(this.#path(START, onset), rhymes);
    for (const onset of ["k", "gh", "ngh"]) this.#copy(this.#path(START, onset), rhymes, "e", "i");
    this.#openY(this.#path(START, "k"));
    const g = this.#path(START, "g");
    this.#copy(g, this.#treeOf(RHYMES_OF_G), "i");
    const gi = this.#path(g, "i");
    this.#copyBack(gi, rhymes);
    this.#copy(gi, rhymes, "e");
    this.#copy(gi, this.#treeOf(RHYMES_OF_GI), "ê");
    const qu = this.#path(START, "qu");
    this.#copy(qu, rhymes, "a", "i");
    this.#copy(qu, rhymes, "ô", "ơ");
    this.#copy(qu, this.#path(rhymes, "u"), "y");
  }

  /** The vowels before which one writes c, g and ng. */
  #copyBack(state: number, rhymes: number): void {
    this.#copy(state, rhymes, "a", "â");
    this.#copy(state, rhymes, "o", "ư");
  }

  #openY(state: number): void {
    const y = this.#class("y");
    for (let tone = 0; tone < TONES; tone++) this.#lead(state, y + tone, LEAF);
  }

  /** Leads the vowels from one to another, whatever their tone, where they lead from another state. */
  #copy(state: number, from: number, first: string, last = first): void {
    const start = (from << ROW_BITS) | this.#class(first);
    const end = ((from << ROW_BITS) | this.#class(last)) + TONES;
    this.#next.copyWithin((state << ROW_BITS) | this.#class(first), start, end);
  }

  /** The tree of all rhymes of a list in all their tones; the longest first, so that a last state is known as such. */
  #treeOf(list: string): number {
    const root = this.#addState();
    const rhymes = list.split(" ").sort((a, b) => b.length - a.length);
    for (const rhyme of rhymes) {
      const stopped = isStopped(rhyme);
      for (const place of tonePlaces(rhyme)) {
        if (!stopped) this.#insert(root, rhyme, place, LEVEL);
        if (!stopped) this.#insert(root, rhyme, place, FALLING);
        this.#insert(root, rhyme, place, RISING);
      }
    }
    return root;
  }

  #insert(root: number, rhyme: string, place: number, tone: number): void {
    const last = rhyme.length - 1;
    let state = root;
    for (let at = 0; at <= last; at++) {
      const letter = this.#class(rhyme.charAt(at)) + (at === place ? tone : 0);
      let then = this.#after(state, letter);
      if (then === DEAD) {
        then = at === last ? LEAF : this.#addState();
        this.#lead(state, letter, then);
        if (at === place) this.#shareTone(state, letter, tone, then);
      } else if (at === last) this.#accept(then);
      state = then;
    }
  }

  /** What goes for huyền goes for hỏi and ngã, and what goes for sắc for nặng. */
  #shareTone(state: number, letter: number, tone: number, then: number): void {
    if (tone === LEVEL) return;
    this.#lead(state, letter + 1, then);
    if (tone === FALLING) this.#lead(state, letter + 2, then);
  }

  /** The state behind untoned letters, made where there is none. */
  #path(from: number, letters: string): number {
    let state = from;
    for (const letter of letters) state = this.#step(state, this.#class(letter));
    return state;
  }

  #step(state: number, letter: number): number {
    const known = this.#after(state, letter);
    if (known !== DEAD) return known;
    const added = this.#addState();
    this.#lead(state, letter, added);
    return added;
  }

  /** A word may end in the state. */
  #accept(state: number): void {
    this.#lead(state, BREAK, START);
    this.#lead(state, FULL_STOP, SKIP);
  }

  #addState(): number {
    const state = this.#states++;
    this.#lead(state, JOINER, SKIP);
    this.#lead(state, OTHER_LETTER, SKIP);
    return state;
  }

  #fill(state: number): void {
    this.#next.fill(SKIP, state << ROW_BITS, (state + 1) << ROW_BITS);
    this.#lead(state, BREAK, START);
  }

  #after(state: number, letter: number): number {
    return this.#next[(state << ROW_BITS) | letter] ?? DEAD;
  }

  #lead(state: number, letter: number, to: number): void {
    this.#next[(state << ROW_BITS) | letter] = to;
  }

  #class(letter: string): number {
    return this.#classes[letter.charCodeAt(0)] ?? BREAK;
  }
}

/** The class of each UTF-16 unit; what is no letter and joins nothing is a break. */
function letterClasses(): Uint8Array {
  const classes = new Uint8Array(65536);
  classes.fill(OTHER_LETTER, 0x41, 0x5b).fill(OTHER_LETTER, 0x61, 0x7b);
  // The signs of Latin-1 are letters of texts in a legacy encoding.
  classes.fill(OTHER_LETTER, 0xa1, 0x250).fill(OTHER_LETTER, 0x1e00, 0x1f00);
  for (let at = 0; at < LETTERS.length; at++) classes[LETTERS.charCodeAt(at)] = FIRST_LETTER + at;
  for (const joiner of "0123456789-‐‑–/\\_@'’`´#&=+~^%$:") classes[joiner.charCodeAt(0)] = JOINER;
  classes.fill(JOINER, 0x300, 0x370);
  classes.fill(JOINER, 0x200b, 0x2010);
  classes[0xad] = JOINER;
  classes[0x2e] = FULL_STOP;
  return classes;
}

function markedClasses(): Uint8Array {
  const marked = new Uint8Array(1 << ROW_BITS);
  for (let at = 0; at < VOWELS.length; at++) {
    if (at % TONES > 0 || MARKED_VOWELS.includes(VOWELS.charAt(at))) marked[FIRST_LETTER + at] = 1;
  }
  return marked;
}
