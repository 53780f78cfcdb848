/** Entry of the suite in the extension host of a browser: a worker, where Mocha comes in its build for browsers. */
import "mocha/mocha.js";
import { demandSuccess, runRegistered } from "./runner.ts";

export async function run(): Promise<void> {
  mocha.setup({ ui: "bdd", timeout: 30_000, reporter: "min" });
  await import("./common.ts");
  // The page that opened VS Code hears this console.
  demandSuccess(await runRegistered(mocha, (line) => console.log(line)));
}
