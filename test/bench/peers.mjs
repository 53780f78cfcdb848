/** Installs the program we compare with, apart from the product's dependencies. */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PEERS = join(import.meta.dirname, "peers");

/**
 * Arguments of `node` that run textlint with two light rules. Installs it into `folder` unless it is there already.
 * It finds its rules only when it runs in that folder.
 */
export function installTextlint(folder) {
  const wanted = join(PEERS, "package.json");
  const installed = join(folder, "package.json");
  const tool = join(folder, "node_modules", "textlint", "bin", "textlint.js");
  const upToDate = existsSync(tool) && readFileSync(installed, "utf8") === readFileSync(wanted, "utf8");
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(PEERS, ".textlintrc.json"), join(folder, ".textlintrc.json"));
  if (!upToDate) {
    copyFileSync(wanted, installed);
    const options = { cwd: folder, stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" };
    const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund"], options);
    if (status !== 0) throw new Error("npm could not install the program to compare with.");
  }
  assertWorks(tool, folder);
  return [tool];
}

/** Without its rules textlint is quick and useless; then there is nothing to compare with. */
function assertWorks(tool, folder) {
  const probe = join(folder, "probe.txt");
  writeFileSync(probe, "TODO: ubnd\n");
  const { stdout } = spawnSync(process.execPath, [tool, probe], { cwd: folder, encoding: "utf8" });
  for (const rule of ["no-todo", "terminology"]) {
    if (!stdout.includes(rule)) throw new Error(`textlint runs without its rule ${rule}.`);
  }
}
