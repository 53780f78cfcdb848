/**
 * Runs every rule on its fixtures: `test/fixtures/rules/<component>/<name>/fires*.vanban` must report what is marked
 * in them, `silent*.vanban` nothing. `fires.fixed.vanban` beside `fires.vanban` is the text after all safe fixes.
 *
 * A failure shows the document as marked by the findings against the document as marked by hand.
 */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../server/rules/index.ts";
import { NOT_EVALUATED } from "../../server/rules/not-evaluated.ts";
import type { Rule } from "../../server/rules/rule.ts";
import { applySafeFixes, checkRule } from "../support/check-rule.ts";

const FIXTURES = join("test", "fixtures", "rules");
const SOURCES = join("server", "rules");

describe("rules", () => {
  // A rule that compares documents has a test of its own: one fixture cannot show it.
  for (const rule of RULES.filter(({ workspace }) => !workspace)) describe(rule.id, () => checkFixtures(rule));

  it("are all in the list, in order of their ids, under the ids of their files", () => {
    const files = nested(SOURCES).filter((id) =>
      readFileSync(`${join(SOURCES, id)}`, "utf8").includes("= defineRule("),
    );
    assert.deepEqual(
      RULES.map((rule) => rule.id),
      files.map((file) => file.replace(/\.ts$/, "")).sort(),
    );
  });

  it("have no fixtures without a rule", () => {
    const known = new Set(RULES.map((rule) => rule.id));
    assert.deepEqual(
      nested(FIXTURES).filter((id) => !known.has(id)),
      [],
    );
  });

  it("are either evaluated or said not to be", () => {
    const evaluated = new Set(RULES.map((rule) => rule.id));
    assert.deepEqual(
      NOT_EVALUATED.filter(({ id }) => evaluated.has(id)),
      [],
    );
  });
});

function checkFixtures(rule: Rule): void {
  const folder = join(FIXTURES, rule.id);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const firing = names.filter((name) => /^fires[^.]*\.vanban$/.test(name));
  const silent = names.filter((name) => /^silent[^.]*\.vanban$/.test(name));

  it("has a firing and a silent fixture and no others", () => {
    assert.ok(firing.length > 0, "No fires*.vanban.");
    assert.ok(silent.length > 0, "No silent*.vanban.");
    assert.deepEqual(
      names.filter((name) => !/^(?:fires[^.]*(?:\.fixed)?|silent[^.]*)\.vanban$/.test(name)),
      [],
    );
  });

  const reported = new Set<string>();
  for (const name of firing) {
    it(`reports what is marked in ${name}`, () => {
      const { text, findings, messages } = checkRule(rule, read(folder, name));
      assert.ok(findings.length > 0, "Nothing is marked.");
      for (const message of messages) reported.add(message);
      const fixed = name.replace(/\.vanban$/, ".fixed.vanban");
      if (names.includes(fixed)) assert.equal(applySafeFixes(rule, text), read(folder, fixed));
    });
  }
  for (const name of silent) {
    it(`reports nothing in ${name}`, () => {
      assert.deepEqual(checkRule(rule, read(folder, name)).findings, []);
    });
  }
  it("reports each of its messages in some fixture", () => {
    assert.deepEqual([...reported].sort(), Object.keys(rule.messages.vi).sort());
  });
}

/** `component/name` of everything two levels below a folder. */
function nested(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((component) => statSync(join(folder, component)).isDirectory())
    .flatMap((component) => readdirSync(join(folder, component)).map((name) => `${component}/${name}`))
    .sort();
}

function read(folder: string, name: string): string {
  return readFileSync(join(folder, name), "utf8");
}
