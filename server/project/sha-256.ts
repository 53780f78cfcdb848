/**
 * SHA-256 by plain arithmetic: the one of Node is not there in a browser, whose own answers later, and a fingerprint must
 * be the same everywhere.
 */

/** The hash of the text in UTF-8, in hexadecimal digits. */
export function sha256(text: string): string {
  constants ??= makeConstants();
  const state = Int32Array.from(constants.start);
  const words = padded(utf8(text));
  const schedule = new Int32Array(ROUNDS);
  for (let block = 0; block < words.length; block += BLOCK) {
    addBlock(state, words.subarray(block, block + BLOCK), schedule, constants.rounds);
  }
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

const ROUNDS = 64;

/** Words of 32 bits in a block. */
const BLOCK = 16;

interface Constants {
  readonly start: readonly number[];
  readonly rounds: readonly number[];
}

let constants: Constants | undefined;

/** FIPS 180-4, 4.2.2 and 5.3.3: 32 bits behind the point of the square and cube roots of the first primes. */
function makeConstants(): Constants {
  const primes: number[] = [];
  for (let number = 2; primes.length < ROUNDS; number++) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  const behindPoint = (root: number): number => ((root % 1) * 2 ** 32) | 0;
  return {
    start: primes.slice(0, 8).map((prime) => behindPoint(Math.sqrt(prime))),
    rounds: primes.map((prime) => behindPoint(Math.cbrt(prime))),
  };
}

/** FIPS 180-4, 6.2.2. */
function addBlock(state: Int32Array, block: Int32Array, schedule: Int32Array, rounds: readonly number[]): void {
  const at = (index: number): number => schedule[index] ?? 0;
  schedule.set(block);
  for (let round = BLOCK; round < ROUNDS; round++) {
    const [early, late] = [at(round - 15), at(round - 2)];
    const mixedEarly = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const mixedLate = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    schedule[round] = (at(round - 16) + mixedEarly + at(round - 7) + mixedLate) | 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < ROUNDS; round++) {
    const chosen = (e & f) ^ (~e & g);
    const mixedE = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + mixedE + chosen + (rounds[round] ?? 0) + at(round)) | 0;
    const most = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + word;
}

/** A word with its bits turned to the right. */
function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** Whole blocks: the bytes, a bit, zeros, and how many bits there are. */
function padded(bytes: readonly number[]): Int32Array {
  const words = new Int32Array(Math.ceil((bytes.length + 9) / (4 * BLOCK)) * BLOCK);
  const put = (byte: number, index: number): void => {
    words[index >> 2] = (words[index >> 2] ?? 0) | (byte << (24 - 8 * (index % 4)));
  };
  bytes.forEach(put);
  put(0x80, bytes.length);
  words[words.length - 2] = Math.floor(bytes.length / 2 ** 29);
  words[words.length - 1] = bytes.length << 3;
  return words;
}

/** Half of a pair of units, without the other, is written as U+FFFD. */
function utf8(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const code = point >= 0xd800 && point < 0xe000 ? 0xfffd : point;
    const rest = (bits: number): number => 0x80 | ((code >> bits) & 0x3f);
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), rest(0));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), rest(6), rest(0));
    else bytes.push(0xf0 | (code >> 18), rest(12), rest(6), rest(0));
  }
  return bytes;
}
