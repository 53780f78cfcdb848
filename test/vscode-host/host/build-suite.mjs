/** Bundles the suite twice: for the extension host of a desktop, and for that of a browser. */
import path from "node:path";
import { build } from "esbuild";
import { here, root } from "./paths.mjs";

export const nodeSuite = path.join(root, "out/vscode-suite/node.cjs");
export const webSuite = path.join(root, "out/vscode-suite/web.cjs");

const options = {
  absWorkingDir: root,
  bundle: true,
  format: "cjs",
  sourcemap: "inline",
  // Cases are registered when they are imported, and that must wait for Mocha: a `require` waits, a hoisted import doesn't.
  supported: { "dynamic-import": false },
  logLevel: "warning",
};

export async function buildSuite() {
  const suite = (name) => path.join(here, "suite", name);
  await Promise.all([
    build({
      ...options,
      entryPoints: [suite("entry-node.ts")],
      outfile: nodeSuite,
      platform: "node",
      external: ["vscode", "mocha"],
    }),
    build({
      ...options,
      entryPoints: [suite("entry-web.ts")],
      outfile: webSuite,
      platform: "browser",
      external: ["vscode"],
      // Mocha's build for browsers takes the exports of the bundle it is in for its own.
      format: "iife",
      globalName: "suite",
      footer: { js: "module.exports = suite;" },
      define: { global: "globalThis", "process.env": "{}" },
    }),
  ]);
}
