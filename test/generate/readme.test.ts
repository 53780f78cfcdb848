/** The README pages say how many rules there are. */
import { deepEqual } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { RULES } from "../../server/rules/index.ts";
import { NOT_EVALUATED } from "../../server/rules/not-evaluated.ts";

describe("README", () => {
  const pages = {
    "README.md": /^(\d+) rules, .*?; (\d+) whose clause .* and (\d+) more of the catalogue/ms,
    "README.vi.md": /^(\d+) quy tắc, .*?; (\d+) quy tắc chưa thấy .*?; (\d+) quy tắc khác/ms,
  };
  for (const [page, counts] of Object.entries(pages)) {
    it(`${page} counts the rules: all, unverified, not evaluated`, () => {
      const counted = counts.exec(readFileSync(page, "utf8"))?.slice(1).map(Number);
      deepEqual(counted, [RULES.length, RULES.filter(({ unverified }) => unverified).length, NOT_EVALUATED.length]);
    });
  }
});
