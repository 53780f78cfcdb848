/** Texts that are written down beside the fixtures and rewritten by `UPDATE_GOLDENS=1`. */
import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** Holds `found` against the file, or writes it there when goldens are to be updated. */
export function checkGolden(file: string, found: string): void {
  if (process.env["UPDATE_GOLDENS"] !== undefined) writeFileSync(file, found);
  assert.ok(existsSync(file), `There is no ${file}; make it with UPDATE_GOLDENS=1.`);
  assert.equal(found, readFileSync(file, "utf8"));
}
