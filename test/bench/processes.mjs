/** Runs whole processes and says how long they took and how much memory they held. */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Where it is set, this variable alone more than doubles the start of Node, which would flatter a slow program. */
const { NODE_EXTRA_CA_CERTS: _, ...ENVIRONMENT } = process.env;

const PEAK = join(import.meta.dirname, "peak.cjs");

/**
 * Runs two programs (arguments of `node`) in `folder` in turn, A B A B, once to warm up and then `pairs` times.
 * Medians in ms, and of the ratio A/B.
 */
export function compare(a, b, pairs, folder) {
  const time = (args) => {
    const start = performance.now();
    run(args, "ignore", folder);
    return performance.now() - start;
  };
  time(a);
  time(b);
  const runs = Array.from({ length: pairs }, () => [time(a), time(b)]);
  return {
    a: median(runs.map(([first]) => first)),
    b: median(runs.map(([, second]) => second)),
    ratio: median(runs.map(([first, second]) => first / second)),
  };
}

/** Largest resident set of a program in `folder`, in MiB: the median of three runs. */
export function peak(args, folder) {
  const report = join(folder, "peak.txt");
  const sizes = Array.from({ length: 3 }, () => {
    rmSync(report, { force: true });
    run(["--require", PEAK, ...args], "ignore", folder, { THETHUC_BENCH_PEAK: report });
    return Number(readFileSync(report, "utf8")) / 1024;
  });
  return median(sizes);
}

/** What a program writes to standard output. */
export function output(args) {
  return run(args, ["ignore", "pipe", "inherit"], import.meta.dirname).stdout;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Findings (status 1) are no failure, anything else is. */
function run(args, stdio, cwd, extra = {}) {
  const env = { ...ENVIRONMENT, ...extra };
  const result = spawnSync(process.execPath, args, { stdio, cwd, env, encoding: "utf8" });
  if (result.error !== undefined) throw result.error;
  if (result.status !== 0 && result.status !== 1) {
    throw new Error(`node ${args.join(" ")} ended with ${result.status ?? result.signal}.`);
  }
  return result;
}
