/**
 * ARCHITECTURE.md holds: the table of allowed imports, no cycles, and the rules every file keeps.
 *
 * When this fails, move the code to the layer it belongs to. Change the table only when the design changes.
 */
import { deepEqual, equal } from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkArchitecture, type Files, importsOf } from "./architecture/check.ts";
import { readLayers } from "./architecture/table.ts";
import { tokenize } from "./architecture/tokens.ts";

const ROOT = process.cwd();

/** Folders below `test` that hold no sources of ours. */
const SKIPPED = new Set(["node_modules", "fixtures", "bench"]);

/** Projects that must compile without Node and without a browser. */
const PURE = [
  "grammar",
  "server/registry",
  "server/model",
  "server/rules",
  "server/config",
  "server/project",
  "server/service",
];

describe("architecture", () => {
  const layers = readLayers(read("ARCHITECTURE.md"));

  it("allows every import, has no cycle, and every file keeps the house rules", () => {
    deepEqual(checkArchitecture(sources(["client", "server", "grammar", "test"]), layers), []);
  });

  it("names only folders that exist", () => {
    deepEqual(
      layers.map((layer) => layer.folder).filter((folder) => !existsSync(join(ROOT, folder))),
      [],
    );
  });

  for (const folder of PURE) {
    it(`compiles ${folder} with no Node and no DOM types`, () => {
      const { lib, types } = compilerOptions(`${folder}/tsconfig.json`);
      deepEqual(types, []);
      deepEqual(lib, ["ES2023"]);
    });
  }
});

describe("the architecture test itself", () => {
  const layers = readLayers(
    [
      "| Layer | Folder | May import |",
      "|---|---|---|",
      "| low | `low/` | `chevrotain` |",
      "| high | `high/` | low, `node:*` |",
      "",
    ].join("\n"),
  );
  const check = (files: Record<string, string>) => checkArchitecture(new Map(Object.entries(files)), layers);
  const doc = "/** Something. */\n";

  it("passes what the table allows", () => {
    deepEqual(
      check({
        "low/a.ts": `${doc}import { x } from "chevrotain";\nimport type { B } from "./b.ts";`,
        "low/b.ts": doc,
        "high/c.ts": `${doc}export * from "../low/a.ts";\nimport "node:fs";\nconst a = await import("../low/b.ts");`,
      }),
      [],
    );
  });

  it("reports an upward import, even of a type", () => {
    deepEqual(check({ "low/a.ts": `${doc}import type { C } from "../high/c.ts";`, "high/c.ts": doc }), [
      'low/a.ts: imports "../high/c.ts", a file of high; low may import only chevrotain.',
    ]);
  });

  it("reports a package, a computed import and a folder without a row", () => {
    deepEqual(check({ "high/a.ts": `${doc}import("left-pad/x"); import(name);`, "other/b.ts": doc }), [
      'high/a.ts: imports the package "left-pad/x"; high may import only low, node:*.',
      "high/a.ts: imports a computed path, which no table can allow.",
      "other/b.ts: no row of the table in ARCHITECTURE.md covers this folder.",
    ]);
  });

  it("reports a cycle", () => {
    deepEqual(check({ "low/a.ts": `${doc}export * from "./b.ts";`, "low/b.ts": `${doc}import "./a.ts";` }), [
      "Files import each other in a circle: low/a.ts → low/b.ts → low/a.ts",
    ]);
  });

  it("reports a missing doc comment, any and a switched-off type check", () => {
    const ignored = ["// @ts", "ignore"].join("-");
    deepEqual(check({ "low/a.ts": `${ignored}\nlet a: any;\nlet b = x as any;\nconst c = { any: 1 }.any;` }), [
      "low/a.ts: does not open with a doc comment saying what the file is for.",
      `low/a.ts: switches the type check off: ${ignored}`,
      "low/a.ts: uses the type any.",
      "low/a.ts: uses the type any.",
    ]);
  });

  it("is not taken in by comments, strings, templates and regular expressions", () => {
    const source = [
      '// import "a";',
      '/* import "b"; */',
      "const s = 'import \"c\"';",
      `const t = \`import "d" \${f({ k: \`import "e"\` })} import "f"\`;`,
      "const r = /[\"'`/]import/g.test(s) ? 6 / 2 : `}`;",
      'import { g } from "g";',
    ].join("\n");
    deepEqual(importsOf(tokenize(source)), ["g"]);
  });

  it("finds the table only under its headings", () => {
    equal(layers.length, 2);
    deepEqual(layers[1], { name: "high", folder: "high/", layers: ["low"], packages: ["node:*"] });
  });
});

/** TypeScript sources below the folders, by path from the root. */
function sources(folders: readonly string[]): Files {
  const files = new Map<string, string>();
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) visit(path);
      else if (/\.[cm]?tsx?$/.test(entry.name)) files.set(path, read(path));
    }
  };
  for (const folder of folders) if (existsSync(join(ROOT, folder))) visit(folder);
  return files;
}

interface CompilerOptions {
  readonly lib?: readonly string[];
  readonly types?: readonly string[];
}

/** Options of a project file, over those of the file it extends. */
function compilerOptions(path: string): CompilerOptions {
  const project = JSON.parse(read(path)) as { extends?: string; compilerOptions?: CompilerOptions };
  const base = project.extends === undefined ? {} : compilerOptions(join(path, "..", project.extends));
  return { ...base, ...project.compilerOptions };
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}
