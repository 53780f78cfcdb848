/** The suite in the extension host: of code-server where there is the host, otherwise of a downloaded desktop VS Code. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { runTests } from "@vscode/test-electron";
import { buildSuite, nodeSuite } from "./host/build-suite.mjs";
import { hasHost, here, root, workspace } from "./host/paths.mjs";

await buildSuite();
const folder = mkdtempSync(path.join(os.tmpdir(), "thethuc-suite-"));
const output = path.join(folder, "output.txt");
try {
  await runTests({
    // The stand-in prints what the tests print; a desktop writes it into a file.
    ...(hasHost
      ? { vscodeExecutablePath: path.join(here, "host/headless.mjs") }
      : { extensionTestsEnv: { THETHUC_TEST_OUTPUT: output } }),
    extensionDevelopmentPath: root,
    extensionTestsPath: nodeSuite,
    launchArgs: [workspace],
  });
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
} finally {
  if (existsSync(output)) process.stdout.write(readFileSync(output, "utf8"));
  rmSync(folder, { recursive: true, force: true });
}
