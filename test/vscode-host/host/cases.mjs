/** A list of cases run one after another, for what drives a browser from outside: prints each, and counts at the end. */

/** @type {{ name: string, run: () => unknown }[]} */
const cases = [];

export function test(name, run) {
  cases.push({ name, run });
}

/** Runs what was added and sets the exit status; `onFailure` may keep what helps to understand it. */
export async function runCases(onFailure = async (_name) => undefined) {
  let failed = 0;
  for (const { name, run } of cases) {
    const start = performance.now();
    try {
      await run();
      console.log(`  ✓ ${name} (${Math.round(performance.now() - start)} ms)`);
    } catch (error) {
      failed++;
      console.log(`  ✗ ${name}\n${error.stack ?? error}`);
      await onFailure(name);
    }
  }
  console.log(`${cases.length - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
