/** Installs the programs we compare with, apart from the product's dependencies. */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PEERS = join(import.meta.dirname, "peers");

/**
 * Arguments of `node` that run textlint with two light rules. It finds its rules only when it runs in `folder`, into which
 * everything is installed.
 */
export function installTextlint(folder) {
  installPeers(folder);
  const tool = join(folder, "node_modules", "textlint", "bin", "textlint.js");
  copyFileSync(join(PEERS, ".textlintrc.json"), join(folder, ".textlintrc.json"));
  assertWorks(tool, folder);
  return [tool];
}

/** Installs everything we compare with into `folder`, unless it is there already. */
export function installPeers(folder) {
  const wanted = join(PEERS, "package.json");
  const installed = join(folder, "package.json");
  const present = existsSync(join(folder, "node_modules")) && existsSync(installed);
  mkdirSync(folder, { recursive: true });
  if (present && readFileSync(installed, "utf8") === readFileSync(wanted, "utf8")) return;
  copyFileSync(wanted, installed);
  const options = { cwd: folder, stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" };
  const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund"], options);
  if (status !== 0) throw new Error("npm could not install the programs to compare with.");
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
