/**
 * Bundles what ships into dist/. Start-up is what it is cut for: the executable answers `--version` alone, and beside the
 * bundles stands the code that V8 makes of them. Size comes next: `cli.cjs` is the command line, `server.cjs` the language
 * server of Node, `browser-server.cjs` that of a web worker, and what they have in common is there once, as `rules.cjs`,
 * `reading.cjs` (from text to analysis) and `core.cjs` (the features of the editor). What few runs of the command line need
 * is a bundle of its own: the forms that `new` writes, the formats for servers, the baseline, what reads a configuration.
 * `client.cjs` is the extension, on a desktop and in a browser.
 * CommonJS starts faster than modules do, and code at the top of a bundle is compiled once, where code behind a dynamic
 * import is compiled twice.
 */
import { existsSync, readFileSync } from "node:fs";
import { chmod, copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { documentationApart } from "./esbuild-documentation.mjs";
import { lean, leanClient } from "./esbuild-lean.mjs";
import { bundleShared } from "./esbuild-shared.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(await readFile(here("package.json"), "utf8"));

/** A module that is a bundle of its own to those who load it on demand. */
const bundledApart = (filter, bundle) => ({
  name: `apart: ${bundle}`,
  setup: ({ onResolve }) =>
    onResolve({ filter }, ({ kind }) => (kind === "dynamic-import" ? { path: bundle, external: true } : undefined)),
});

/** Commander can start other programs as its commands. Ours are functions, and loading `child_process` takes 4 ms. */
const withoutPrograms = {
  name: "without programs",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: "empty" }));
    onLoad({ filter: /.*/, namespace: "empty" }, () => ({ contents: "module.exports = {};" }));
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
  // Every Node in question knows `\p{…}`; rewritten, such an expression would be made anew wherever it is used.
  supported: { "dynamic-import": false, "regexp-unicode-property-escapes": true },
  define: { THETHUC_VERSION: JSON.stringify(version), "import.meta.url": "__filename" },
  // An ASCII bundle is kept and compiled in one-byte strings, in half the time of one with Vietnamese letters.
  charset: "ascii",
  legalComments: "linked",
  logLevel: "warning",
  // Its other form hides what it loads from a bundler.
  alias: { "jsonc-parser": here("node_modules/jsonc-parser/lib/esm/main.js") },
};

/** Libraries that few runs need. */
const rarely = {
  ignore: "ignores.cjs",
  tinyglobby: "globs.cjs",
  "write-file-atomic": "writing.cjs",
  "string-width": "width.cjs",
};
/** To those who import a CommonJS bundle, all that it exports is the default export. */
const DEFAULT_EXPORT = "module.exports=module.exports.default??module.exports;";
const withoutRare = Object.entries(rarely).map(([name, file]) => bundledApart(new RegExp(`^${name}$`), `./${file}`));

/** Parts of the command line that few runs need. */
const rareParts = {
  "commands/new": "new.cjs",
  "formatters/ci-formatter": "ci-formats.cjs",
  baseline: "baseline.cjs",
};
const withoutRareParts = Object.entries(rareParts).map(([part, file]) =>
  bundledApart(new RegExp(`/${part}\\.ts$`), `./${file}`),
);

// Code of an earlier build fits none of these bundles.
await rm(here("dist"), { recursive: true, force: true });
await mkdir(here("dist"));
await Promise.all([
  bundle({
    entryPoints: ["server/cli/thethuc.ts"],
    outfile: "dist/thethuc.cjs",
    banner: { js: "#!/usr/bin/env node" },
  }),
  bundleShared({
    ...options,
    programs: {
      cli: "server/cli/main.ts",
      server: "server/lsp/main.ts",
      "browser-server": "server/lsp/browser-main.ts",
    },
    shared: {
      rules: "server/rules/index.ts",
      core: "server/lsp/start-server.ts",
      pack: "server/lsp/node-pack.ts",
    },
    // Else it would be one bundle with the rules, which grow.
    apart: { reading: "server/model/analyze.ts" },
    // The protocol's library has one part for Node, which this platform takes, and one for browsers.
    conditions: ["browser"],
    plugins: [
      bundledApart(/\/config\/config\.ts$/, "./config.cjs"),
      documentationApart,
      withoutPrograms,
      lean,
      ...withoutRareParts,
      ...withoutRare,
    ],
  }).then(write),
  bundle({ entryPoints: ["server/config/config.ts"], outfile: "dist/config.cjs" }),
  ...Object.entries(rareParts).map(([part, file]) =>
    bundle({ entryPoints: [`server/cli/${part}.ts`], outfile: `dist/${file}`, plugins: [lean, ...withoutRare] }),
  ),
  ...Object.entries(rarely).map(([name, file]) =>
    bundle({ entryPoints: [name], outfile: `dist/${file}`, footer: { js: DEFAULT_EXPORT } }),
  ),
  // VS Code hands its API to an extension that asks for this module.
  bundle({
    entryPoints: ["client/main.ts"],
    outfile: "dist/client.cjs",
    external: ["vscode"],
    conditions: ["browser"],
    plugins: [leanClient],
  }),
  bundle({ entryPoints: ["server/cli/load-bundle.ts"], outfile: "dist/load-bundle.cjs" }),
  bundle({ entryPoints: ["server/rules/index.ts"], outfile: "dist/documented.cjs", plugins: [lean] }),
  // Beside the bundles, where each host reads it when it is needed.
  ...["registry.index", "registry.titles"].map((pack) =>
    copyFile(here(`server/registry/pack/${pack}`), here(`dist/${pack}`)),
  ),
]);
await chmod(here("dist/thethuc.cjs"), 0o755);
await writeDocumentation();
await keepCode(here("dist/cli.cjs"), lintExamples);
await keepCode(here("dist/server.cjs"), openExample);
await rm(here("dist/load-bundle.cjs"));
await rm(here("dist/documented.cjs"));

async function bundle(entry) {
  const { outputFiles } = await build({ ...options, ...entry, write: false });
  await write(outputFiles);
}

/** Writes bundles in ASCII throughout, where the bundler leaves the letters in regular expressions as they are. */
async function write(files) {
  for (const { path, text } of files) {
    const escaped = text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
    await writeFile(path, path.endsWith(".cjs") ? escaped : text);
  }
}

/** What the bundles leave out of their rules, by id. */
async function writeDocumentation() {
  const { RULES } = createRequire(import.meta.url)("./dist/documented.cjs");
  await writeFile(here("dist/rules.json"), JSON.stringify(Object.fromEntries(RULES.map(({ id, docs }) => [id, docs]))));
}

/**
 * Keeps beside a bundle the compiled code of what `perform` calls, which is what every run needs. The rules are kept as
 * the command line calls them, the first to be rehearsed.
 */
async function keepCode(file, perform) {
  const { rehearse } = createRequire(import.meta.url)("./dist/load-bundle.cjs");
  const rehearsal = rehearse(file);
  await perform(rehearsal.exports);
  for (const [bundle, code] of rehearsal.code()) {
    if (!existsSync(`${bundle}.cache`)) await writeFile(`${bundle}.cache`, code);
  }
}

async function lintExamples({ run }) {
  const ignore = () => {};
  const host = {
    cwd: here("."),
    env: {},
    version,
    today: "2026-01-01",
    registry: { index: readFileSync(here("dist/registry.index"), "latin1"), titles: "" },
    isTerminal: false,
    stdout: ignore,
    stderr: ignore,
  };
  await run(["lint", "examples"], host);
}

/** Speaks to the server as an editor does that opens a document. */
async function openExample({ serveStreams }) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  serveStreams(input, output, () => {});
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    input.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const uri = "file:///example.vanban";
  const textDocument = {
    uri,
    languageId: "vanban",
    version: 1,
    text: readFileSync(here("examples/state-report.vanban"), "utf8"),
  };
  send({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } });
  send({ method: "initialized", params: {} });
  send({ method: "textDocument/didOpen", params: { textDocument } });
  for (const method of ["diagnostic", "documentSymbol", "foldingRange", "semanticTokens/full"]) {
    send({ id: 2, method: `textDocument/${method}`, params: { textDocument: { uri } } });
  }
  send({ id: 3, method: "shutdown" });
  for await (const bytes of output) if (String(bytes).includes('"id":3')) return;
}
