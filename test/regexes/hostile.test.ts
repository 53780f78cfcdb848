/** Texts that are made to take long: runs of what an expression looks for at the end of a line, and never finds there. */
import { ok } from "node:assert/strict";
import { describe, it } from "mocha";
import { analyze } from "../../server/model/analyze.ts";
import { RULES } from "../../server/rules/index.ts";
import { lint } from "../../server/rules/lint.ts";
import { frame } from "../support/frames.ts";

const LENGTH = 100_000;

/** In proportion these take milliseconds; by the square of their length they took 10 to 100 seconds. */
const MOST_MS = 4000;

const MIDDLES: Readonly<Record<string, string>> = {
  blanks: `x${" ".repeat(LENGTH)}x.`,
  "blanks between stars": `x${"* ".repeat(LENGTH / 2)}.`,
  quotes: `x${'"'.repeat(LENGTH)}x`,
  dots: `${".".repeat(LENGTH)} x`,
  slashes: `x${"/ ".repeat(LENGTH / 2)}x`,
  digits: `số ${"0".repeat(LENGTH)}x`,
  brackets: `${"[(".repeat(LENGTH / 2)}x`,
  "comments that do not end": "<!-- thethuc-disable a ".repeat(LENGTH / 20),
  "words of amending": `${"sửa đổi ".repeat(LENGTH / 8)};`,
};

describe("hostile texts", () => {
  for (const [name, middle] of Object.entries(MIDDLES)) {
    for (const slot of ["body", "issuer", "recipients", "signature", "bases"] as const) {
      it(`${name} in ${slot}`, () => {
        const text = frame("state", slot, middle);
        const start = performance.now();
        lint(analyze(text), RULES, { language: "vi", today: "2026-01-01" });
        const time = performance.now() - start;
        ok(time < MOST_MS, `It took ${time.toFixed(0)} ms.`);
      });
    }
  }
});
