/**
 * Lints the documents of `examples/` with all rules and compares the findings with `test/fixtures/examples/<name>.txt`.
 * After a wanted change run with `UPDATE_GOLDENS=1` and read the difference: a newcomer sees these findings first.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { analyze } from "../../server/model/analyze.ts";
import { fixAll } from "../../server/rules/fix.ts";
import { RULES } from "../../server/rules/index.ts";
import { lint } from "../../server/rules/lint.ts";
import { TODAY } from "../support/check-rule.ts";

const EXAMPLES = "examples";
const GOLDENS = join("test", "fixtures", "examples");

const names = readdirSync(EXAMPLES).filter((name) => /\.(?:vanban|vbhc)$/.test(name));

describe("examples", () => {
  for (const name of names) {
    const text = readFileSync(join(EXAMPLES, name), "utf8");
    const isFlawed = /-flawed\./.test(name);

    it(`${name} has the findings of its golden`, () => {
      const golden = join(GOLDENS, goldenName(name));
      const found = describeFindings(text);
      if (process.env["UPDATE_GOLDENS"] !== undefined) writeFileSync(golden, found);
      assert.equal(found, readFileSync(golden, "utf8"));
    });

    it(`${name} ${isFlawed ? "has findings" : "has no finding"}`, () => {
      assert.equal(describeFindings(text) !== "", isFlawed);
    });

    it(`${name} keeps no safe fix after fixing`, () => {
      const fixed = fixAll(text, analyze, RULES, TODAY).text;
      const left = lint(analyze(fixed), RULES, TODAY).filter(({ fix }) => fix?.safety === "safe");
      assert.deepEqual(left, []);
      assert.equal(fixAll(fixed, analyze, RULES, TODAY).text, fixed);
    });
  }

  it("have no golden without a document", () => {
    assert.deepEqual(readdirSync(GOLDENS).sort(), names.map(goldenName).sort());
  });
});

function goldenName(name: string): string {
  return `${name.replace(/\.\w+$/, "")}.txt`;
}

/** One line a finding: `line:column severity rule message`. */
function describeFindings(text: string): string {
  const analysis = analyze(text);
  return lint(analysis, RULES, TODAY)
    .map(({ range, severity, rule, message }) => {
      const { line, column } = analysis.positionAt(range.start);
      return `${line}:${column} ${severity} ${rule} ${message}\n`;
    })
    .join("");
}
