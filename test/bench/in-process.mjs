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

/** Passes before the first that counts: the code has to be compiled. */
const WARM_UP = 3;

const [engine, file, passes] = process.argv.slice(2);
const { analyze, lint, RULES } = createRequire(import.meta.url)(engine);
const text = readFileSync(file, "utf8");
const times = { read: [], lint: [], rules: Object.fromEntries(RULES.map(({ id }) => [id, []])) };

for (let pass = 0; pass < Number(passes) + WARM_UP; pass++) {
  const analysis = timed(times.read, read);
  for (const rule of RULES) timed(times.rules[rule.id], () => lint(analysis, [rule], OPTIONS));
  timed(times.lint, () => lint(read(), RULES, OPTIONS));
}

const medians = (list) => median(list.slice(WARM_UP));
const rules = Object.fromEntries(Object.entries(times.rules).map(([id, list]) => [id, medians(list)]));
process.stdout.write(JSON.stringify({ read: medians(times.read), lint: medians(times.lint), rules }));

function timed(list, work) {
  const start = performance.now();
  const result = work();
  list.push(performance.now() - start);
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
