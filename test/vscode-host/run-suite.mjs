/** The suite in the extension host: of code-server where there is the host, otherwise of a downloaded desktop VS Code. */
import path from "node:path";
import { runTests } from "@vscode/test-electron";
import { buildSuite, nodeSuite } from "./host/build-suite.mjs";
import { hasHost, here, root, workspace } from "./host/paths.mjs";

await buildSuite();
try {
  await runTests({
    ...(hasHost ? { vscodeExecutablePath: path.join(here, "host/headless.mjs") } : {}),
    extensionDevelopmentPath: root,
    extensionTestsPath: nodeSuite,
    launchArgs: [workspace],
  });
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
