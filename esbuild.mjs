/**
 * Bundles what ships into dist/. Start-up is what it is cut for: the executable answers `--version` alone, `cli.cjs` is
 * the rest, and beside it stands the code that V8 makes of it. The forms that `new` writes are large, so they are a bundle
 * of their own. CommonJS starts faster than modules do, and code at the top of a bundle is compiled once, where code
 * behind a dynamic import is compiled twice.
 */
import { chmod, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(await readFile(here("package.json"), "utf8"));

/** A module of ours that is a bundle of its own. */
const bundledApart = (filter, bundle) => ({
  name: `apart: ${bundle}`,
  setup: ({ onResolve }) => onResolve({ filter }, () => ({ path: bundle, external: true })),
});

/** Commander can start other programs as its commands. Ours are functions, and loading `child_process` takes 4 ms. */
const withoutPrograms = {
  name: "without programs",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: "empty" }));
    onLoad({ filter: /.*/, namespace: "empty" }, () => ({ contents: "module.exports = {};" }));
  },
};

/** Our tokens come from our own scanners. Chevrotain's lexer is a tenth of the bundle, and only its mark for "none" is used. */
const withoutLexer = {
  name: "without lexer",
  setup({ onLoad }) {
    const contents = "export const Lexer = { NA: /NOT_APPLICABLE/ }; export const LexerDefinitionErrorType = {};";
    onLoad({ filter: /chevrotain[\\/]lib[\\/]src[\\/]scan[\\/]lexer_public\.js$/ }, () => ({ contents }));
  },
};

const options = {
  absWorkingDir: here("."),
  bundle: true,
  minify: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  // Modules loaded on demand are required: Node's loader of modules would cost more than they do.
  supported: { "dynamic-import": false },
  define: { THETHUC_VERSION: JSON.stringify(version), "import.meta.url": "__filename" },
  // An ASCII bundle is kept and compiled in one-byte strings, in half the time of one with Vietnamese letters.
  charset: "ascii",
  legalComments: "linked",
  logLevel: "warning",
};

/** Libraries that few runs need. */
const rarely = { tinyglobby: "globs.cjs", "write-file-atomic": "writing.cjs" };
const withoutRare = Object.entries(rarely).map(([name, file]) => bundledApart(new RegExp(`^${name}$`), `./${file}`));

await Promise.all([
  bundle({
    entryPoints: ["server/cli/thethuc.ts"],
    outfile: "dist/thethuc.cjs",
    banner: { js: "#!/usr/bin/env node" },
  }),
  bundle({
    entryPoints: ["server/cli/main.ts"],
    outfile: "dist/cli.cjs",
    plugins: [bundledApart(/\/commands\/new\.ts$/, "./new.cjs"), withoutPrograms, withoutLexer, ...withoutRare],
  }),
  bundle({
    entryPoints: ["server/cli/commands/new.ts"],
    outfile: "dist/new.cjs",
    plugins: [withoutLexer, ...withoutRare],
  }),
  ...Object.entries(rarely).map(([name, file]) => bundle({ entryPoints: [name], outfile: `dist/${file}` })),
  bundle({ entryPoints: ["server/cli/load-bundle.ts"], outfile: "dist/load-bundle.cjs" }),
]);
await chmod(here("dist/thethuc.cjs"), 0o755);
await keepCode(here("dist/cli.cjs"));

/** Writes a bundle in ASCII throughout, where the bundler leaves the letters in regular expressions as they are. */
async function bundle(entry) {
  const { outputFiles } = await build({ ...options, ...entry, write: false });
  for (const { path, text } of outputFiles) {
    const escaped = text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, path.endsWith(".cjs") ? escaped : text);
  }
}

/** Lints an example, so that the code kept is that which every run needs. */
async function keepCode(file) {
  const { loadForCode } = createRequire(import.meta.url)("./dist/load-bundle.cjs");
  const bundle = loadForCode(file);
  const ignore = () => {};
  const host = {
    cwd: here("."),
    env: {},
    version,
    today: "2026-01-01",
    isTerminal: false,
    stdout: ignore,
    stderr: ignore,
  };
  await bundle.exports.run(["lint", "examples"], host);
  await writeFile(`${file}.cache`, bundle.code());
  await rm(here("dist/load-bundle.cjs"));
}
