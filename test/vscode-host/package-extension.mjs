/** `npm run package`: builds and packs the extension into `thethuc-VERSION.vsix`. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { here, root } from "./host/paths.mjs";
import { installTools } from "./install.mjs";

/** What of the repository may be in the package; `.vscodeignore` chooses from it. */
const SOURCES = [
  ...[".vscodeignore", "package.json", "package.nls.json", "package.nls.vi.json", "README.md", "README.vi.md"],
  ...["CHANGELOG.md", "LICENSE", "dist", "docs", "syntaxes"],
];

/** What package.json says to npm alone. vsce refuses `files` beside a .vscodeignore. */
const FOR_NPM = ["//", "bin", "files", "scripts", "devDependencies"];

/** Everything that runs is bundled; and a page that is not published anywhere has no links to rewrite. */
const OPTIONS = ["--no-dependencies", "--no-rewrite-relative-links", "--allow-missing-repository"];

/** Builds and packs; gives the path of the package. */
export function packageExtension() {
  run(root, path.join(root, "esbuild.mjs"));
  const stage = mkdtempSync(path.join(os.tmpdir(), "thethuc-package-"));
  try {
    for (const source of SOURCES) cpSync(path.join(root, source), path.join(stage, source), { recursive: true });
    const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
    const vsix = path.join(root, `thethuc-${manifest.version}.vsix`);
    for (const name of FOR_NPM) delete manifest[name];
    writeFileSync(path.join(stage, "package.json"), JSON.stringify(manifest, null, 2));
    run(stage, path.join(here, "node_modules/@vscode/vsce/vsce"), "package", ...OPTIONS, "--out", vsix);
    return vsix;
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

function run(cwd, ...args) {
  execFileSync(process.execPath, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
}

if (process.argv[1] === import.meta.filename) {
  installTools();
  console.log(path.relative(process.cwd(), packageExtension()));
}
