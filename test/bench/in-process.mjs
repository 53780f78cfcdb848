/**
 * Measures one text in a fresh process: `node in-process.mjs ENGINE FILE PASSES`. Prints medians in ms as JSON: reading
 * every part of the analysis, the same with all rules, and each rule alone.
 *
 * A rule is timed on an analysis that was read for this pass. Running it again and again over the same one would find
 * a small analysis in the processor's cache and a large one outside, and call that growth.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { median } from "./processes.mjs";

const OPTIONS = { language: "vi", today: "2026-01-01" };

/** Passes are counted from then on, in ms: the code has to be compiled, and compiled again once it is known to be hot. */
const WARM_AFTER = 1500;

const [engine, file, passes] = process.argv.slice(2);
const { analyze, lint, RULES } = createRequire(import.meta.url)(engine);
const text = readFileSync(file, "utf8");
const times = { read: [], lint: [], rules: Object.fromEntries(RULES.map(({ id }) => [id, []])) };

while (performance.now() < WARM_AFTER) pass(() => {});
for (let count = 0; count < Number(passes); count++) pass((list, time) => list.push(time));

const rules = Object.fromEntries(Object.entries(times.rules).map(([id, list]) => [id, median(list)]));
process.stdout.write(JSON.stringify({ read: median(times.read), lint: median(times.lint), rules }));

function pass(count) {
  const analysis = timed(times.read, read, count);
  for (const rule of RULES) timed(times.rules[rule.id], () => lint(analysis, [rule], OPTIONS), count);
  timed(times.lint, () => lint(read(), RULES, OPTIONS), count);
}

function timed(list, work, count) {
  const start = performance.now();
  const result = work();
  count(list, performance.now() - start);
  return result;
}

/** An analysis, every part of it read, whatever parts there are. */
function read() {
  const analysis = analyze(text);
  for (let at = analysis; at !== Object.prototype && at !== null; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) {
      if (name !== "constructor") void analysis[name];
    }
  }
  return analysis;
}
