/** What is written about continuous integration works: the commands of the snippets, the hooks, the script of the action. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "mocha";
import { CLEAN, FLAWED, type Folder, inFolder } from "./support.ts";

const DOCS = ["docs/ci.md", "docs/ci.vi.md"];

describe("docs of continuous integration", () => {
  it("show the same in both languages", () => {
    const [english, vietnamese] = DOCS.map((file) => readFileSync(file, "utf8").match(/^```[\s\S]*?^```$/gm));
    ok((english?.length ?? 0) > 5);
    deepEqual(vietnamese, english);
  });

  const commands = new Set(DOCS.flatMap((file) => readFileSync(file, "utf8").match(/thethuc lint[^`\n]*$/gm) ?? []));
  for (const command of commands) {
    it(command, () =>
      inFolder({ "a.vanban": CLEAN }, async (folder) => {
        const { status, stderr } = await folder.run(command.split(" ").slice(1));
        equal(status, 0, stderr);
      }),
    );
  }

  it("name a hook that there is, and each hook is a command that works", () =>
    inFolder({ "a.vanban": FLAWED }, async (folder) => {
      const hooks = readFileSync(".pre-commit-hooks.yaml", "utf8");
      const ids = Array.from(hooks.matchAll(/^- id: (.*)$/gm), ([, id = ""]) => id);
      for (const [, id = ""] of readFileSync("docs/ci.md", "utf8").matchAll(/^ +- id: (.*)$/gm))
        ok(ids.includes(id), id);
      for (const [, entry = ""] of hooks.matchAll(/^ {2}entry: thethuc (.*)$/gm)) {
        const { status, stdout } = await folder.run([...entry.split(" "), "a.vanban"]);
        equal(status, 1);
        match(stdout, /date\/not-a-date/);
      }
    }));
});

(process.platform === "win32" ? describe.skip : describe)("the action for GitHub", () => {
  it("checks the paths, tells what is wrong and writes SARIF", () =>
    inFolder({ "a/x.vanban": FLAWED, "b c/y.vanban": CLEAN, "d/z.vanban": FLAWED }, async (folder) => {
      const { status, stdout } = action(folder, { paths: "a\nb c\n", sarif: "out/findings.sarif" });
      equal(status, 1);
      deepEqual([...new Set(stdout.match(/file=[^,]+/g))], ["file=a/x.vanban"]);
      ok(existsSync(folder.at("out/findings.sarif")));
    }));

  it("takes its other inputs", () =>
    inFolder({ "a.vanban": FLAWED }, async (folder) => {
      const { status, stdout } = action(folder, { "fail-on": "never", language: "en" });
      equal(status, 0);
      match(stdout, /::error .*title=section\/sequence::“1” is followed by “3”/);
      equal(action(folder, { "fail-on": "never", "max-warnings": "0" }).status, 1);
      match(action(folder, { baseline: "none.json" }).stderr, /none\.json/);
    }));
});

/** Runs the action's script in a folder, with the executable that was built in the place of the one npm would fetch. */
function action(folder: Folder, inputs: Readonly<Record<string, string>>) {
  const text = readFileSync("action.yml", "utf8");
  const script = text.slice(text.indexOf("run: |\n") + "run: |\n".length).replace(/^ {8}/gm, "");
  const given = Array.from(
    text.matchAll(/^ +(THETHUC_\w+): \$\{\{ inputs\.(\S+) \}\}$/gm),
    ([, variable = "", input = ""]) => {
      const preset = new RegExp(`^ {2}${input}:\\n.*\\n {4}default: (.*)$`, "m").exec(text)?.[1] ?? "";
      return [variable, inputs[input] ?? preset.replace(/^""$/, "")];
    },
  );
  mkdirSync(folder.at("bin"), { recursive: true });
  folder.write(
    "bin/npx",
    `#!/bin/sh\n[ "$1 $2" = "--yes thethuc@latest" ] || exit 9\nshift 2\nexec "$NODE" "$THETHUC" "$@"\n`,
  );
  chmodSync(folder.at("bin/npx"), 0o755);
  const env = {
    ...Object.fromEntries(given),
    PATH: `${folder.at("bin")}:${process.env["PATH"] ?? ""}`,
    NODE: process.execPath,
    THETHUC: path.resolve("dist/thethuc.cjs"),
  };
  return spawnSync("bash", ["-e", "-c", script], { cwd: folder.path, env, encoding: "utf8" });
}
