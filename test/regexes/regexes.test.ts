/**
 * No document can make Thể Thức hang: every regular expression of the product takes time in proportion to its input, or
 * gets only short input. `recheck` judges each; its judgements are kept, and `UPDATE_GOLDENS=1` keeps those of new ones.
 *
 * When this fails, mend the expression. A run that ends a pattern, `X+$`, is mended by `(?<!X)X+$`; two repeats side by side
 * that can match the same are made one.
 */
import { deepEqual, ok } from "node:assert/strict";
import { describe, it } from "mocha";
import { BOUNDED, type Bounded } from "./bounded.ts";
import { type Judgement, judgementsOf } from "./checked.ts";
import { type Expression, keyOf, productExpressions, textOf } from "./expressions.ts";

/** Many new expressions at once take a few minutes. */
const LONG_MS = 1_200_000;

describe("regular expressions", function () {
  this.timeout(LONG_MS);
  let expressions: readonly Expression[] = [];
  let judgements: ReadonlyMap<string, Judgement> = new Map();
  const isSlow = (expression: Expression): boolean => judgements.get(keyOf(expression)) !== "safe";

  before(async () => {
    expressions = productExpressions();
    judgements = await judgementsOf(expressions);
  });

  it("are all found, literals and made ones", () => {
    ok(expressions.length > 500);
    const files = new Set(expressions.map(({ file }) => file));
    for (const file of ["grammar/date.ts", "grammar/names.ts", "server/rules/ignores.ts"]) ok(files.has(file), file);
  });

  it("take time in proportion to their input, or have a bound on it", () => {
    const slow = expressions.filter(
      (expression) => isSlow(expression) && !BOUNDED.some((bound) => covers(bound, expression)),
    );
    deepEqual(
      slow.map((expression) => `${expression.file}: ${textOf(expression)} is ${judgements.get(keyOf(expression))}`),
      [],
    );
  });

  it("need every bound that is stated", () => {
    const needless = BOUNDED.filter(
      (bound) => !expressions.some((expression) => covers(bound, expression) && isSlow(expression)),
    );
    deepEqual(needless, []);
  });
});

function covers({ file, begins }: Bounded, expression: Expression): boolean {
  return expression.file === file && expression.source.startsWith(begins);
}
