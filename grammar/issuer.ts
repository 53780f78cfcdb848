/**
 * Finds where the name of an issuing body ends that follows `của`. Names of bodies are not set apart in print, so the
 * walk goes word by word: capitals and the small syllables that bodies are named with belong to it, the verb or
 * preposition behind it does not.
 *
 *     của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn …     của Ủy ban nhân dân tỉnh Đồng Tháp về …
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import { isDigit, letterAt, skipBlanks } from "./blanks.ts";
import {
  CLOSED,
  COMPLETE,
  ENDS,
  FIRST_OF_ENDING_PAIR,
  FIRST_OF_PAIR,
  fold,
  GOES_ON,
  HALVES,
  HEADS,
  MARKS,
  OFFICES,
  PAIRS,
  PAIRS_THAT_END,
  PARTED_BY_COMMA,
  PLACES,
  SECOND_OFFICES,
  SMALL_PARTED_BY_COMMA,
  VERBAL,
  WELL_KNOWN,
} from "./body-words.ts";
import { typeEndingAt } from "./cited-type.ts";
import { isLower, isUpper } from "./letters.ts";

/** End of the issuer that begins at `start`, or -1 where no name stands there. `joint`: several bodies may be named. */
export function issuerEnd(text: string, start: number, joint: boolean): number {
  if (!isUpper(text.charCodeAt(start))) return -1;
  if (!joint) {
    const end = wellKnownEnd(text, start);
    if (end !== -1) return end;
  }
  const walk = new Walk(text, start, joint);
  while (walk.words < 40 && walk.step());
  return walk.words === 0 ? -1 : walk.end;
}

function wellKnownEnd(text: string, start: number): number {
  for (const name of WELL_KNOWN) {
    if (!text.startsWith(name, start)) continue;
    const next = skipBlanks(text, start + name.length);
    const code = text.charCodeAt(next);
    const ends =
      next === start + name.length ? !letterAt(text, next) && code !== 0x2c : isLower(code) && code !== LETTER_V;
    return ends ? start + name.length : -1;
  }
  return -1;
}

const LETTER_V = 0x76;

class Walk {
  readonly #text: string;
  readonly #joint: boolean;
  /** All in capitals, as in a heading. */
  readonly #capitals: boolean;
  #before = "";
  #previous = "";
  #previousUpper = false;
  #inPlace = false;
  /** The name has come to its locality, with which those in capitals end. */
  #ofPlace = false;
  /** What a steering committee steers is named in small letters, up to the verb or preposition behind it. */
  #steered = false;
  /** Behind the last word or mark looked at; a name never ends in a mark or in `và`. */
  #cursor: number;
  end: number;
  words = 0;

  constructor(text: string, start: number, joint: boolean) {
    this.#text = text;
    this.#joint = joint;
    this.#cursor = start;
    this.end = start;
    const first = wordEnd(text, start);
    const second = skipBlanks(text, first);
    this.#capitals =
      isUpper(text.charCodeAt(second)) && isUpper(text.charCodeAt(second + 1)) && isUpper(text.charCodeAt(start + 1));
  }

  /** Takes the next word into the name; false where the name ends before it. */
  step(): boolean {
    const text = this.#text;
    const next = skipBlanks(text, this.#cursor);
    return letterAt(text, next) ? this.#word(next) : this.#past(next);
  }

  /** Takes a word that begins at `at`. */
  #word(at: number): boolean {
    const text = this.#text;
    const end = wordEnd(text, at);
    const word = fold(text.slice(at, end));
    const upper = isUpper(text.charCodeAt(at));
    if (this.words > 0) {
      if (this.#endsBefore(word, end, upper, at)) return false;
      if (word === "và" || word === "của") return this.#joins(word, end);
      if (word === "khóa" || word === "khoá") return this.#term(end);
      if (!upper && !this.#small(word, end)) return false;
    }
    const acronym = isAcronym(text, at, end);
    if (PLACES.has(word)) {
      this.#inPlace = true;
      this.#ofPlace = true;
    } else if (upper && acronym) this.#inPlace = false;
    if (word === "đạo" && this.#previous === "chỉ") this.#steered = true;
    else if (upper || this.#inPlace) this.#steered = false;
    this.#take(word, upper && !acronym, end);
    return true;
  }

  #endsBefore(word: string, end: number, upper: boolean, at: number): boolean {
    if (FIRST_OF_ENDING_PAIR.has(word) && PAIRS_THAT_END.has(`${word} ${this.#wordFrom(end)}`)) return true;
    if (ENDS.has(word) && (!upper || word === "về" || this.#capitals) && !(this.#previous === "đổi" && word === "số"))
      return true;
    if (!upper) return false;
    if (this.#capitals && HEADS.has(word) && this.#opensBody(word, end, at)) return true;
    if (HEADS.has(word) && COMPLETE.has(this.#lastPair())) return word !== "trung" || this.#wordFrom(end) !== "ương";
    return this.#startsLineOfOtherCase(at);
  }

  /** A line of capitals that names who has the power, below an abstract that ends in a body. */
  #opensBody(word: string, end: number, at: number): boolean {
    if (!this.#text.slice(this.#cursor, at).includes("\n")) return false;
    const pair = `${word} ${this.#wordFrom(end)}`;
    return OFFICES.has(pair) || (this.#ofPlace && pair !== "thành phố" && !PLACES.has(word));
  }

  /** A line in capitals does not go on with a name in small letters, nor the reverse. */
  #startsLineOfOtherCase(at: number): boolean {
    const text = this.#text;
    if (!text.slice(this.#cursor, at).includes("\n")) return false;
    const end = wordEnd(text, at);
    const next = skipBlanks(text, end);
    const capitals =
      isUpper(text.charCodeAt(at + 1)) && isUpper(text.charCodeAt(next)) && isUpper(text.charCodeAt(next + 1));
    return this.#capitals ? isLower(text.charCodeAt(at + 1)) : capitals;
  }

  /** True when a small word belongs to the name. */
  #small(word: string, end: number): boolean {
    if (this.#steered || (this.#previousUpper && !this.#inPlace && !CLOSED.has(this.#previous))) return true;
    if (GOES_ON.has(word) || this.#previous === "thứ" || PAIRS.has(`${this.#previous} ${word}`)) return true;
    return FIRST_OF_PAIR.has(word) && PAIRS.has(`${word} ${this.#wordFrom(end)}`);
  }

  /** `và` joins the halves of one name (`Giáo dục và Đào tạo`), or two bodies; `của` a unit to its body. */
  #joins(word: string, end: number): boolean {
    const next = skipBlanks(this.#text, end);
    const upper = isUpper(this.#text.charCodeAt(next));
    const follower = this.#wordFrom(end);
    const pair = `${follower} ${this.#wordFrom(wordEnd(this.#text, next))}`;
    if (!upper && this.#steered ? PAIRS_THAT_END.has(pair) : !upper && (VERBAL.has(follower) || !PAIRS.has(pair)))
      return false;
    if (leadsType(this.#text, next)) return false;
    const half = HALVES.has(follower) && pair !== "chính phủ" && pair !== "hội đồng";
    const body = upper && HEADS.has(follower) && !half;
    if (word === "và" && (body || this.#inPlace) && !this.#joint) return false;
    if (word === "của" && !body) return false;
    this.#inPlace = false;
    this.#cursor = end;
    this.#before = this.#previous;
    this.#previous = word;
    return true;
  }

  /** `khóa XI`, `khóa 12`: the term of a committee; that of the Politburo or the Assembly is no part of its name. */
  #term(wordEndsAt: number): boolean {
    if (COMPLETE.has(this.#lastPair())) return false;
    const next = skipBlanks(this.#text, wordEndsAt);
    const end = wordEnd(this.#text, next);
    const number = this.#text.slice(next, end);
    if (!/^(?:[IVX]+|\d+)$/.test(number) || wordEndsAt === next) return false;
    this.#inPlace = true;
    this.#take(number, false, end);
    return true;
  }

  /** Goes past a mark behind which a name goes on. */
  #past(at: number): boolean {
    const text = this.#text;
    const mark = text.charAt(at);
    if (mark === "." && /^(?:tp|tx|tt|q|h)$/.test(this.#previous)) return this.#skipMark(at);
    if (!MARKS.has(mark) || text.slice(this.#cursor, at).includes("\n")) return false;
    const next = skipBlanks(text, at + 1);
    if (mark === "-" && next === at + 1 && at === this.#cursor) return this.#partOfAcronym(next) && this.#skipMark(at);
    if (this.#steered && mark === "," && SMALL_PARTED_BY_COMMA.has(`${this.#previous} ${this.#wordFrom(at + 1)}`))
      return this.#skipMark(at);
    if (!isUpper(text.charCodeAt(next)) || next === at + 1 || leadsType(text, next)) return false;
    if (mark === "," && this.#lastPair() === "chính trị" && isWholeSecretariat(text, next)) return this.#skipMark(at);
    const follower = this.#wordFrom(at + 1);
    const goesOn =
      mark === "," ? this.#commaGoesOn(follower) : at > this.#cursor && (this.#joint || !HEADS.has(follower));
    return goesOn && this.#skipMark(at);
  }

  /** `ĐHQG-HCM`: another acronym behind a hyphen without blanks. */
  #partOfAcronym(at: number): boolean {
    const end = wordEnd(this.#text, at);
    return isAcronym(this.#text, this.#cursor - 2, this.#cursor) && isAcronym(this.#text, at, end);
  }

  #skipMark(at: number): boolean {
    this.#previous = this.#text.charAt(at);
    this.#cursor = at + 1;
    return true;
  }

  /** `Bộ trưởng, Chủ nhiệm …` is one office; a list of bodies stands in joint papers only. */
  #commaGoesOn(follower: string): boolean {
    if (OFFICES.has(this.#lastPair())) return SECOND_OFFICES.has(follower);
    if (PARTED_BY_COMMA.has(`${this.#lastPair()} ${follower}`)) return true;
    return this.#joint && HEADS.has(follower);
  }

  #lastPair(): string {
    return `${this.#before} ${this.#previous}`;
  }

  /** The word behind the blanks at `at`; empty where none follows. */
  #wordFrom(at: number): string {
    const next = skipBlanks(this.#text, at);
    return next === at ? "" : fold(this.#text.slice(next, wordEnd(this.#text, next)));
  }

  #take(word: string, upper: boolean, end: number): void {
    this.#before = this.#previous;
    this.#previous = word;
    this.#previousUpper = upper;
    this.#cursor = end;
    this.end = end;
    this.words++;
  }
}

/**
 * `Kết luận số … của Bộ Chính trị, Ban Bí thư về …`: both bodies issue it, unless the second is what the sentence goes
 * on to speak of (`…, Ban Bí thư yêu cầu …`).
 */
function isWholeSecretariat(text: string, at: number): boolean {
  SECRETARIAT.lastIndex = at;
  return SECRETARIAT.test(text);
}

const SECRETARIAT = /Ban\s{1,4}Bí\s{1,4}thư(?:\s{1,4}(?:về|[Kk]h[oó][aá])(?![A-Za-zÀ-ỹ])|\s?[;.)(“”"]|\s*$)/iy;

/** True where a type of document and not a body is named. */
function leadsType(text: string, at: number): boolean {
  let end = at;
  for (let count = 0; count < 3; count++) {
    end = wordEnd(text, skipBlanks(text, end));
    if (typeEndingAt(text, end)?.start === at) return true;
  }
  return false;
}

function isAcronym(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isLower(text.charCodeAt(at))) return false;
  return end - start > 1;
}

function wordEnd(text: string, start: number): number {
  let end = start;
  while (end - start < 40 && (letterAt(text, end) || isDigit(text.charCodeAt(end)))) end++;
  return end;
}
