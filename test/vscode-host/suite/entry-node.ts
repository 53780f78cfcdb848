/** Entry of the suite in a desktop VS Code and in code-server: `extensionTestsPath` of @vscode/test-electron. */
import { appendFileSync, writeFileSync } from "node:fs";
import Mocha from "mocha";
import { demandSuccess, runRegistered } from "./runner.ts";

export async function run(): Promise<void> {
  // Without these names (a desktop) the terminal that started VS Code shows the console of the extension host.
  const { THETHUC_TEST_OUTPUT: output, THETHUC_TEST_COUNTS: counts } = process.env;
  const print = (line: string): void =>
    output === undefined ? console.log(line) : appendFileSync(output, `${line}\n`);
  const mocha = new Mocha({ ui: "bdd", timeout: 30_000, forbidOnly: process.env["CI"] !== undefined, reporter: "min" });
  mocha.suite.emit("pre-require", globalThis, "suite", mocha);
  await import("./common.ts");
  await import("./server.test.ts");
  const result = await runRegistered(mocha, print);
  if (counts !== undefined) writeFileSync(counts, JSON.stringify(result));
  demandSuccess(result);
}
