/** What holds for every configuration there could be: it is read without a throw, and told what is wrong inside its text. */
import { ok } from "node:assert/strict";
import fc from "fast-check";
import { readConfig } from "../../server/config/config.ts";
import { RULES } from "../../server/rules/index.ts";

const WORDS = [
  ...["$schema", "extends", "rules", "regime", "asOf", "abbreviations", "registry", "overrides", "files", "language"],
  ...["severity", "allowOpen", "placement", "date/blank", "constructor", "__proto__", "hasOwnProperty", "draft", "vi"],
  ...["./a.json", "../b.json", "x.jsonl", "**/[", "*.{", "(?<", "!(", "", "2026-01-01", "types", "off", "toString"],
];

const value = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(...WORDS),
    fc.constantFrom(null, true, 1),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...WORDS), tie("value"), { maxKeys: 5 }),
  ),
})).value;

/** JSON of known words in any places, cut anywhere, or no JSON at all. */
const text = fc.oneof(
  value.map((content) => JSON.stringify(content, null, 1)),
  fc.tuple(value, fc.nat(300)).map(([content, end]) => JSON.stringify(content).slice(0, end)),
  fc.string({ unit: fc.constantFrom("{", "}", "[", "]", '"', ":", ",", "a", "/*", "//", "\n", "\\") }),
  fc.constantFrom("[".repeat(100_000), '{"a":'.repeat(50_000), `{"overrides":[{"files":"${"(".repeat(3000)}"}]}`),
);

describe("properties of configurations", () => {
  it("are read whatever they say, and mistakes lie inside the text", () => {
    const catalogue = { rules: RULES, notEvaluated: [] };
    fc.assert(
      fc.property(text, text, (own, other) => {
        const found = { path: "/c/thethuc.config.json", text: own, key: null };
        const config = readConfig(found, { read: (path) => (path === "/c/a.json" ? other : null) }, catalogue);
        config.settingsFor("/c/d/e.vanban");
        for (const { file, line, column, message } of config.problems) {
          const lines = (file === found.path ? own : other).split(/\r\n|\n|\r/);
          ok(line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1);
          ok(message.vi !== "" && message.en !== "");
        }
      }),
      { numRuns: 2000 },
    );
  });
});
