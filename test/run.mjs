/**
 * Runs the compiled tests below out/test and closes with the line `N passed, N failed`. Arguments name test files by a
 * part of their path: `node test/run.mjs cli/lint`. Fails when a test fails, and when none ran.
 */
import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import Mocha from "mocha";

const root = fileURLToPath(new URL("..", import.meta.url));
const compiled = path.join(root, "out", "test");
const wanted = process.argv.slice(2);
process.chdir(root);

const files = readdirSync(compiled, { recursive: true })
  .map((file) => file.replaceAll(path.sep, "/"))
  .filter((file) => file.endsWith(".test.js") && (wanted.length === 0 || wanted.some((part) => file.includes(part))))
  .sort();

const mocha = new Mocha({ ui: "bdd", reporter: "dot", timeout: 20_000, forbidOnly: Boolean(process.env.CI) });
for (const file of files) mocha.addFile(path.join(compiled, file));

let stats = { passes: 0, failures: 0, pending: 0 };
try {
  await mocha.loadFilesAsync();
  const runner = await new Promise((resolve) => {
    const running = mocha.run(() => resolve(running));
  });
  stats = runner.stats;
} catch (error) {
  console.error(error);
  stats.failures++;
}

const skipped = stats.pending > 0 ? `, ${stats.pending} skipped` : "";
const line = `${stats.passes} passed, ${stats.failures} failed${skipped}\n`;
const status = stats.failures > 0 || stats.passes === 0 ? 1 : 0;
process.stdout.write(line, () => process.exit(status));
