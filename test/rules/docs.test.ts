/**
 * Lints the examples of the rules' documentation with all rules: in its document, the bad one makes its own rule speak
 * and no other, the good one none at all.
 */
import assert from "node:assert/strict";
import type { Regime } from "../../server/model/analysis.ts";
import { RULES } from "../../server/rules/index.ts";
import type { Rule } from "../../server/rules/rule.ts";
import { findingsOfAllRules } from "../support/check-rule.ts";
import { frame, STATE_LETTER } from "../support/frames.ts";

describe("documents of the examples", () => {
  const documents = { state: frame("state"), party: frame("party"), qppl: frame("qppl"), none: frame("none") };
  for (const [name, text] of Object.entries({ ...documents, letter: STATE_LETTER })) {
    it(`${name} has no fault`, () => assert.deepEqual(findingsOfAllRules(text), []));
  }
});

describe("documentation of the rules", () => {
  for (const rule of RULES) {
    const { slot, bad, good } = rule.docs;
    const document = (example: string) => frame(regimeOf(rule), slot, example);

    it(`${rule.id}: only this rule reports in the bad example`, () => {
      const others = findingsOfAllRules(document(bad), rule).filter((finding) => finding.rule !== rule.id);
      assert.deepEqual(others, []);
    });
    if (!rule.workspace)
      it(`${rule.id}: this rule reports in the bad example`, () => {
        assert.ok(findingsOfAllRules(document(bad), rule).some((finding) => finding.rule === rule.id));
      });
    it(`${rule.id}: no rule reports in the good example`, () => {
      assert.deepEqual(findingsOfAllRules(document(good), rule), []);
    });
  }
});

function regimeOf(rule: Rule): Regime {
  return rule.docs.regime ?? rule.regimes[0] ?? "none";
}
