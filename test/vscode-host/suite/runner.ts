/** Runs the suite in the extension host, where the console is not ours: every line goes through `print`. */
import type Mocha from "mocha";

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Runs what was registered with `mocha`; throws when a test failed or none ran. */
export async function runRegistered(mocha: Mocha, print: (line: string) => void): Promise<Counts> {
  const counts = await new Promise<Counts>((resolve) => {
    const runner = mocha.run(() => {
      const { passes = 0, failures = 0 } = runner.stats ?? {};
      resolve({ passed: passes, failed: failures });
    });
    runner.on("pass", (test) => print(`  ✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`));
    runner.on("fail", (test, error: Error) => print(`  ✗ ${test.fullTitle()}\n${error.stack ?? error.message}`));
  });
  print(`${counts.passed} passed, ${counts.failed} failed`);
  return counts;
}

/** What the entry points throw, so that VS Code leaves with an error. */
export function demandSuccess({ passed, failed }: Counts): void {
  if (failed > 0) throw new Error(`${failed} tests failed.`);
  if (passed === 0) throw new Error("No test ran.");
}
