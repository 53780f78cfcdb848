#!/usr/bin/env node
/**
 * A stand-in for the desktop `code` executable. Takes the arguments `runTests` of @vscode/test-electron passes (folder,
 * --extensionDevelopmentPath, --extensionTestsPath), runs the tests in code-server with Chromium, prints what they print
 * and leaves with 0 only when they left a passing result.
 */
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { openBrowser } from "./browser.mjs";
import { startCodeServer } from "./code-server.mjs";
import { results } from "./paths.mjs";

/** Milliseconds the tests may take. */
const LIMIT = Number(process.env.VSCODE_TEST_LIMIT ?? 240_000);

const { folder, development, tests } = readArguments(process.argv.slice(2));
const server = await startCodeServer({ folder });
const log = [];
let status = 1;
let browser;
try {
  const opened = await openBrowser();
  browser = opened.browser;
  status = await runTests(opened.page);
} catch (error) {
  console.error(error);
} finally {
  await browser?.close();
  await server.stop();
}
process.exit(status);

async function runTests(page) {
  const output = path.join(server.home, "tests.out");
  const counts = path.join(server.home, "tests.json");
  const finished = exitOf(page);
  await page.exposeFunction("codeAutomationLog", (type, args) => log.push(`${type} ${args.join(" ")}`));
  const remote = (file) => `vscode-remote://${server.authority}${file}`;
  const environment = { THETHUC_TEST_OUTPUT: output, THETHUC_TEST_COUNTS: counts };
  const payload = [
    ["extensionDevelopmentPath", remote(development)],
    ["extensionTestsPath", remote(tests)],
    ["extensionEnvironment", JSON.stringify(environment)],
  ];
  const query = new URLSearchParams({ folder: server.workspace, payload: JSON.stringify(payload) });
  await page.goto(`${server.origin}/?${query}`, { waitUntil: "commit" });
  const code = await finished.catch((error) => error.message);
  if (existsSync(output)) process.stdout.write(await readFile(output, "utf8"));
  // A killed extension host is reported as exit code 0: the counts the tests wrote have the last word.
  const passed = existsSync(counts) && JSON.parse(await readFile(counts, "utf8")).failed === 0;
  if (code === 0 && passed) return 0;
  await keepTraces(page, code);
  return 1;
}

/** What the extension host leaves with. The function must be exposed before the page is opened. */
async function exitOf(page) {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`The tests did not end within ${LIMIT} ms.`)), LIMIT).unref();
    page.exposeFunction("codeAutomationExit", resolve).catch(reject);
    page.on("crash", () => reject(new Error("The page crashed.")));
    server.child.once("exit", (code) => reject(new Error(`code-server left with ${code}.`)));
  });
}

async function keepTraces(page, reason) {
  const kept = path.join(results, "suite");
  await mkdir(kept, { recursive: true });
  await page.screenshot({ path: path.join(kept, "workbench.png") }).catch(() => undefined);
  await writeFile(path.join(kept, "workbench.log"), log.join("\n"));
  console.error(`Tests in VS Code ended with ${reason}; see ${path.relative(process.cwd(), kept)}.`);
}

function readArguments(args) {
  const option = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const local = (file) => (file.startsWith("file://") ? fileURLToPath(file) : path.resolve(file));
  const found = {
    folder: args.find((arg) => !arg.startsWith("--")),
    development: option("extensionDevelopmentPath"),
    tests: option("extensionTestsPath"),
  };
  for (const [name, value] of Object.entries(found)) {
    if (value === undefined) throw new Error(`The ${name} is missing.`);
    found[name] = local(value);
  }
  return found;
}
