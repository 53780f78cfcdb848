/**
 * Formats the documents of test/fixtures/service/formatting: beside each `x.vanban` stands `x.formatted.vanban`, which
 * formatting leaves as it is. The same holds with the line breaks of Windows, decomposed letters and a byte order mark.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkFormatting } from "../../support/check-formatting.ts";
import { checkGolden } from "../../support/golden.ts";

const EXAMPLES = "examples";
const FIXTURES = join("test", "fixtures", "service", "formatting");

describe("formatting of documents", () => {
  const names = readdirSync(FIXTURES).filter((name) => !name.endsWith(".formatted.vanban"));

  for (const name of names) {
    const text = readFileSync(join(FIXTURES, name), "utf8");
    it(name, () => checkGolden(join(FIXTURES, name.replace(".vanban", ".formatted.vanban")), checkFormatting(text)));

    it(`${name}, as other editors and systems write it`, () => {
      const formatted = checkFormatting(text);
      assert.equal(checkFormatting(text.replaceAll("\n", "\r\n")), formatted.replaceAll("\n", "\r\n"));
      assert.equal(checkFormatting(text.normalize("NFD")), formatted.normalize("NFD"));
      assert.equal(checkFormatting(`\ufeff${text}`), `\ufeff${formatted}`);
    });
  }

  for (const name of readdirSync(EXAMPLES)) {
    it(`leaves the example ${name} as it is`, () => {
      const text = readFileSync(join(EXAMPLES, name), "utf8");
      assert.equal(checkFormatting(text), text);
    });
  }
});
