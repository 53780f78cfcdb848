/**
 * `npm run test:vscode [suite|vsix|web|neovim …]`: everything that is tested in a real editor. Installs what it needs, and
 * closes with the line `N passed, N failed`.
 */
import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import path from "node:path";
import { hasHost, here, results, root } from "./host/paths.mjs";
import { install } from "./install.mjs";

/** Each is a program of its own that ends with `N passed, N failed`. */
const PARTS = { suite: "run-suite.mjs", vsix: "run-vsix.mjs", web: "run-web.mjs", neovim: "run-neovim.mjs" };

const asked = process.argv.slice(2);
// Without the host there is a desktop VS Code, which no test drives from outside.
const names = asked.length > 0 ? asked : hasHost ? Object.keys(PARTS) : ["suite"];
process.chdir(root);
install();
await rm(results, { recursive: true, force: true });

const sum = { passed: 0, failed: 0 };
for (const name of names) {
  console.log(`\nin a real editor: ${name}`);
  const { passed, failed } = await runPart(path.join(here, PARTS[name]));
  sum.passed += passed;
  sum.failed += failed;
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;

/** Passes on what the program prints, but for its last line, and reads the counts from that. */
function runPart(file) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file], { stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
    child.on("close", (status) => {
      const counts = /^(\d+) passed, (\d+) failed\s*$/m.exec(output);
      process.stdout.write(output.replace(/^\d+ passed, \d+ failed\s*$/m, ""));
      const passed = Number(counts?.[1] ?? 0);
      const failed = Number(counts?.[2] ?? 0);
      // A part that ended badly without saying so is a failure of its own.
      resolve({ passed, failed: failed === 0 && (status !== 0 || passed === 0) ? 1 : failed });
    });
  });
}
