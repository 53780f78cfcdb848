/**
 * Measures one text in a fresh process: `node in-process.mjs ENGINE FILE PASSES`. Prints medians in ms as JSON: reading
 * every part of the analysis, the same with all rules, and each rule alone on an analysis already read.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { median } from "./processes.mjs";

const OPTIONS = { language: "vi", today: "2026-01-01" };

const [engine, file, passes] = process.argv.slice(2);
const { analyze, lint, RULES } = createRequire(import.meta.url)(engine);
const text = readFileSync(file, "utf8");

const read = () => {
  const analysis = analyze(text);
  touch(analysis);
  return analysis;
};
const readMs = warm(read);
const lintMs = warm(() => lint(read(), RULES, OPTIONS));

const analysis = read();
const rules = Object.fromEntries(RULES.map((rule) => [rule.id, warm(() => lint(analysis, [rule], OPTIONS))]));
process.stdout.write(JSON.stringify({ read: readMs, lint: lintMs, rules }));

/** Reads every part, whatever parts there are. */
function touch(analysis) {
  for (let at = analysis; at !== Object.prototype && at !== null; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) {
      if (name !== "constructor") void analysis[name];
    }
  }
}

function warm(work) {
  const times = Array.from({ length: Number(passes) + 3 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times.slice(3));
}
