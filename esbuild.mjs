/**
 * Bundles what ships into dist/. Start-up is what it is cut for: the executable answers `--version` alone, `cli.cjs` is
 * the command line, and `commands.cjs` is loaded when a command runs. The forms that `new` writes are large, so they are
 * a bundle of their own. CommonJS starts faster than modules do, and code at the top of a bundle is compiled once, where
 * code behind a dynamic import is compiled twice.
 */
import { chmod, readFile } from "node:fs/promises";
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

await Promise.all([
  build({
    ...options,
    entryPoints: ["server/cli/thethuc.ts"],
    outfile: "dist/thethuc.cjs",
    external: ["./cli.cjs"],
    banner: { js: "#!/usr/bin/env node" },
  }),
  build({
    ...options,
    entryPoints: ["server/cli/main.ts"],
    outfile: "dist/cli.cjs",
    plugins: [
      bundledApart(/\/commands\/index\.ts$/, "./commands.cjs"),
      bundledApart(/\/commands\/new\.ts$/, "./new.cjs"),
      withoutPrograms,
    ],
  }),
  build({
    ...options,
    entryPoints: ["server/cli/commands/index.ts"],
    outfile: "dist/commands.cjs",
    plugins: [
      withoutLexer,
      bundledApart(/^tinyglobby$/, "./globs.cjs"),
      bundledApart(/^write-file-atomic$/, "./writing.cjs"),
    ],
  }),
  build({
    ...options,
    entryPoints: ["server/cli/commands/new.ts"],
    outfile: "dist/new.cjs",
    plugins: [bundledApart(/^write-file-atomic$/, "./writing.cjs")],
  }),
  build({ ...options, entryPoints: ["tinyglobby"], outfile: "dist/globs.cjs" }),
  build({ ...options, entryPoints: ["write-file-atomic"], outfile: "dist/writing.cjs" }),
]);
await chmod(here("dist/thethuc.cjs"), 0o755);
