/**
 * The benchmark: `npm run bench`, or `npm run bench -- --check` to fail where a limit is passed.
 *
 * Rivals run side by side in the same minutes, A B A B, and count by ratio, so the figures hold on a slow machine too;
 * only the first block is in milliseconds. `--pairs=N` runs more than seven pairs.
 */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildEngine } from "./build-engine.mjs";
import { makeInputs } from "./inputs.mjs";
import { installTextlint } from "./peers.mjs";
import { compare, median, output, peak } from "./processes.mjs";

const ROOT = join(import.meta.dirname, "..", "..");
const FOLDER = join(ROOT, ".bench");

const { values } = parseArgs({ options: { check: { type: "boolean" }, pairs: { type: "string", default: "7" } } });
const pairs = Number(values.pairs);

mkdirSync(FOLDER, { recursive: true });
const inputs = makeInputs(join(FOLDER, "inputs"));
const workFolder = join(FOLDER, "peers");
const textlint = installTextlint(workFolder);
const thethuc = [join(ROOT, JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).bin.thethuc)];
const reader = [join(import.meta.dirname, "read-only.mjs")];
const nothing = ["-e", "0"];
let over = 0;

console.log(`Node ${process.version}, ${process.platform} ${process.arch}, medians of ${pairs} pairs\n`);
console.log(row("", "measured", "limit", ""));
await measureInProcess();
measureProcesses();
if (over > 0) console.log(`\n${over} over the limit`);
process.exitCode = values.check && over > 0 ? 1 : 0;

/** Warm, in process: the median of three fresh processes, each the median of its passes. */
async function measureInProcess() {
  const engine = await buildEngine(FOLDER);
  const measure = (file, passes) => {
    const program = join(import.meta.dirname, "in-process.mjs");
    const runs = Array.from({ length: 3 }, () => JSON.parse(output([program, engine, file, String(passes)])));
    const ids = Object.keys(runs[0].rules);
    return {
      read: median(runs.map(({ read }) => read)),
      lint: median(runs.map(({ lint }) => lint)),
      rules: Object.fromEntries(ids.map((id) => [id, median(runs.map(({ rules }) => rules[id]))])),
    };
  };
  for (const name of ["statute", "joined"]) {
    const small = measure(inputs[name]["100 KB"], 40);
    const medium = measure(inputs[name]["1 MB"], 15);
    const large = measure(inputs[name]["10 MB"], 5);
    print(`${name} 100 KB: read`, small.read, 1.5, "ms");
    print(`${name} 1 MB: read`, medium.read, 12, "ms");
    print(`${name} 100 KB: read, all rules`, small.lint, 3, "ms");
    print(`${name} 1 MB: read, all rules`, medium.lint, 30, "ms");
    print(`${name} 10 MB ÷ 1 MB: read`, large.read / medium.read, 12, "×");
    print(`${name} 10 MB ÷ 1 MB: read, all rules`, large.lint / medium.lint, 12, "×");
    const growth = growthByRule(medium, large);
    const worst = Object.keys(growth).reduce((a, b) => (growth[a] >= growth[b] ? a : b));
    print(`${name} 10 MB ÷ 1 MB: read, and ${worst}, the worst rule`, growth[worst], 12, "×");
  }
}

/**
 * How much longer 10 MB take than 1 MB with one rule on, by rule. Reading is counted with it: a rule of a few
 * microseconds a finding would only show how much slower memory is than the processor's cache.
 */
function growthByRule(medium, large) {
  return Object.fromEntries(
    Object.keys(large.rules).map((id) => [id, (large.read + large.rules[id]) / (medium.read + medium.rules[id])]),
  );
}

function measureProcesses() {
  const large = inputs.statute["10 MB"];
  const many = join(inputs.many, "*.txt").replaceAll("\\", "/");
  const lint = (path) => [...thethuc, "lint", path];
  versus("--version ÷ node -e 0", [...thethuc, "--version"], nothing, 1.4);
  versus("12 KB file ÷ node -e 0", lint(inputs.small), nothing, 3);
  versus("12 KB file ÷ textlint", lint(inputs.small), [...textlint, inputs.small], 0.25);
  versus("10 MB file ÷ textlint", lint(large), [...textlint, large], 0.3);
  versus("10 MB file ÷ reading only", lint(large), [...reader, large], 3);
  versus("2,000 files, 30 MB ÷ textlint", lint(many), [...textlint, many], 0.3);
  versus("2,000 files, 30 MB ÷ reading only", lint(many), [...reader, inputs.many], 3);
  const memory = (what, path, limit) => {
    const ours = peak(lint(path), workFolder);
    const theirs = peak([...textlint, path], workFolder);
    print(`${what} (${ours.toFixed(0)} : ${theirs.toFixed(0)} MiB)`, ours / theirs, limit, "×");
  };
  memory("10 MB file: memory ÷ textlint", large, 0.75);
  memory("2,000 files: memory ÷ textlint", many, 0.4);
}

function versus(what, ours, theirs, limit) {
  const { a, b, ratio } = compare(ours, theirs, pairs, workFolder);
  print(`${what} (${a.toFixed(0)} : ${b.toFixed(0)} ms)`, ratio, limit, "×");
}

function print(what, measured, limit, unit) {
  const ok = measured <= limit;
  if (!ok) over++;
  console.log(row(what, `${measured.toFixed(2)} ${unit}`, `${limit} ${unit}`, ok ? "ok" : "OVER"));
}

function row(what, measured, limit, verdict) {
  return `${what.padEnd(62)}${measured.padStart(11)}${limit.padStart(10)}  ${verdict}`.trimEnd();
}
