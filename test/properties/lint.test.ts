/** What holds for every text there is: all rules run, findings lie inside the text, and mending twice is mending once. */
import { equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { analyze } from "../../server/model/analyze.ts";
import { fixAll } from "../../server/rules/fix.ts";
import { RULES } from "../../server/rules/index.ts";
import { type LintOptions, lint } from "../../server/rules/lint.ts";
import { anyText } from "./documents.ts";

const RUNS = 2000;

const OPTIONS: LintOptions = { language: "vi", today: "2026-01-01" };

describe("properties of linting", () => {
  it("never throws, reports inside the text and in order, and fixes to an end", function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { rule, message, range, fix, related } of lint(analyze(text), RULES, OPTIONS)) {
          ok(
            last <= range.start && range.start <= range.end && range.end <= text.length,
            `${rule} reports out of place`,
          );
          ok(message.length > 0, `${rule} has nothing to say`);
          for (const edit of fix?.edits ?? []) {
            ok(
              0 <= edit.range.start && edit.range.start <= edit.range.end && edit.range.end <= text.length,
              `${rule} edits out of place`,
            );
          }
          for (const place of related ?? [])
            ok(
              0 <= place.range.start && place.range.end <= text.length && place.message !== "",
              `${rule} points outside`,
            );
          last = range.start;
        }
        const once = fixAll(text, analyze, RULES, OPTIONS);
        const twice = fixAll(once.text, analyze, RULES, OPTIONS);
        equal(twice.text, once.text);
        equal(twice.applied, 0);
      }),
      { numRuns: RUNS },
    );
  });
});
