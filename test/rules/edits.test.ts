/** Lists of edits: two made one do what both did in turn, and no letter is replaced by itself. */
import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { applyEdits, composeEdits, withoutCommonEnds } from "../../server/rules/edits.ts";
import type { Edit } from "../../server/rules/rule.ts";

/** Edits of a text of `length` in order, cut from any list of numbers. */
function editsOf(length: number, numbers: readonly number[], texts: readonly string[]): Edit[] {
  const places = numbers.map((number) => number % (length + 1)).sort((a, b) => a - b);
  const edits: Edit[] = [];
  for (let at = 0; at + 1 < places.length; at += 2) {
    const range = { start: places[at] ?? 0, end: places[at + 1] ?? 0 };
    if (edits.every((edit) => edit.range.end < range.start || edit.range.start > range.end))
      edits.push({ range, text: texts[at % texts.length] ?? "" });
  }
  return edits;
}

const numbers = fc.array(fc.nat(100), { maxLength: 8 });
const texts = fc.array(fc.string({ maxLength: 6 }), { minLength: 1, maxLength: 4 });

describe("edits", () => {
  it("compose to one list", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), numbers, texts, numbers, texts, (source, a, aTexts, b, bTexts) => {
        const first = editsOf(source.length, a, aTexts);
        const between = applyEdits(source, first);
        const second = editsOf(between.length, b, bTexts);
        const both = composeEdits(between, first, second);
        equal(applyEdits(source, both), applyEdits(between, second));
        for (const [index, { range }] of both.entries())
          ok(range.start <= range.end && (both[index + 1]?.range.start ?? Infinity) >= range.end);
        equal(applyEdits(source, withoutCommonEnds(source, both)), applyEdits(between, second));
      }),
      { numRuns: 3000 },
    );
  });

  it("are cut down to what changes", () => {
    const edit = { range: { start: 0, end: 7 }, text: "Số: 05/" };
    deepEqual(withoutCommonEnds("Số:  5/", [edit]), [{ range: { start: 4, end: 5 }, text: "0" }]);
    deepEqual(withoutCommonEnds("Số", [{ range: { start: 0, end: 2 }, text: "Số" }]), []);
  });
});
