/** The walk over words finds what a plain search finds, whatever stands around it. */
import { deepEqual } from "node:assert/strict";
import fc from "fast-check";
import { isLetter } from "../../grammar/letters.ts";
import { MARK, ROW_BITS, START, WordAutomaton } from "../../server/rules/text/word-automaton.ts";

/** Beginnings that are parts, ends and continuations of each other. */
const BEGINNINGS = ["bộ", "bộ luật", "bộ y", "luật", "luật y tế", "y", "y tế b", "tp. hc", "a-b", "b.", "tế"] as const;

const AUTOMATON = new WordAutomaton(BEGINNINGS);

const pieces = fc.array(
  fc.constantFrom(...BEGINNINGS, " ", " ", "\n", ".", "-", ")", "1", "x", "Ộ", "LUẬT", "bộl", "é", "–", "\u00a0"),
  { maxLength: 40 },
);

/** Beginnings and where they end, in the order of their ends. */
type Places = readonly (readonly [beginning: string, end: number])[];

function walked(text: string): Places {
  const { classes, next } = AUTOMATON;
  const places: [string, number][] = [];
  let state: number = START;
  for (let at = 0; at < text.length; at++) {
    const place = (state << ROW_BITS) | (classes[text.charCodeAt(at)] ?? 0);
    state = next[place] ?? START;
    if (state < MARK) continue;
    state = AUTOMATON.enter(place);
    for (const index of AUTOMATON.found(state)) places.push([BEGINNINGS[index] ?? "", at]);
  }
  return places;
}

/** Every beginning at the start of a word, any blanks passing for one; the longest first where several end together. */
function searched(text: string): Places {
  const places: [string, number][] = [];
  for (const beginning of BEGINNINGS) {
    const pattern = beginning.replace(/[.)-]/g, "[.)-]").replaceAll(" ", "[ \\n\\u00a0]+");
    for (let at = 0; at < text.length; at++) {
      if (isLetter(text.charCodeAt(at - 1))) continue;
      const found = new RegExp(pattern, "iy");
      found.lastIndex = at;
      const printed = found.exec(text)?.[0];
      if (printed !== undefined) places.push([beginning, at + printed.length - 1]);
    }
  }
  return places.sort(([one, oneEnd], [other, otherEnd]) => oneEnd - otherEnd || other.length - one.length);
}

describe("the walk over words", () => {
  it("finds every beginning on the list where a word begins", () =>
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join("");
        deepEqual(walked(text), searched(text));
      }),
      { numRuns: 2000 },
    ));
});
