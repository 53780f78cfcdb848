/** The executable that ships, as a process. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "mocha";
import { CLEAN, FLAWED, inFolder } from "./support.ts";

const EXECUTABLE = path.resolve("dist/thethuc.cjs");

/** Says at the end how often the bundle that reads configurations was loaded. */
const SPY = `const fs = require("node:fs");
const { readFileSync } = fs;
let loaded = 0;
fs.readFileSync = (file, ...options) => {
  if (String(file).endsWith("config.cjs")) loaded++;
  return readFileSync(file, ...options);
};
process.on("exit", () => process.stderr.write("config.cjs: " + loaded));
`;

function thethuc(argv: readonly string[], options: { cwd?: string; input?: string } = {}) {
  return spawnSync(process.execPath, [EXECUTABLE, ...argv], { encoding: "utf8", maxBuffer: 1e8, ...options });
}

describe("executable", () => {
  it("prints the version of the package", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    equal(thethuc(["--version"]).stdout, `${version}\n`);
    equal(thethuc(["-V"]).stdout, `${version}\n`);
  });

  it("lints files, with the statuses of the contract", () =>
    inFolder({ "a.vanban": CLEAN, "b.vanban": FLAWED }, async ({ path: cwd }) => {
      equal(thethuc(["lint", "a.vanban"], { cwd }).status, 0);
      const flawed = thethuc(["lint", "--format", "ndjson", "*.vanban"], { cwd });
      equal(flawed.status, 1);
      equal(flawed.stdout.trimEnd().split("\n").length, 2);
      equal(flawed.stderr, "");
      equal(thethuc(["lint", "c.vanban"], { cwd }).status, 2);
    }));

  it("loads what it needs for fixes and for wide characters", () =>
    inFolder({ "a.vanban": `公文\n${FLAWED.replace("Thực hiện Nghị", "公文 Thực hiện Nghị")}` }, async (folder) => {
      const shown = thethuc(["lint"], { cwd: folder.path });
      match(shown.stdout, /\n {4}公文 Thực hiện Nghị .*\n {4}\s+\^+\n/);
      equal(thethuc(["lint", "--fix"], { cwd: folder.path }).status, 1);
      ok(readFileSync(folder.at("a.vanban"), "utf8").includes("NĐ-CP"));
    }));

  it("obeys a configuration, and loads what reads one only where there is one", () =>
    inFolder({ "a.vanban": FLAWED, "spy.cjs": SPY }, (folder) => {
      const lint = () =>
        spawnSync(
          process.execPath,
          ["-r", folder.at("spy.cjs"), EXECUTABLE, "lint", "--format", "ndjson", "a.vanban"],
          {
            encoding: "utf8",
            cwd: folder.path,
          },
        );
      const without = lint();
      deepEqual([without.stdout.split('"rule":').length - 1, without.stderr], [3, "config.cjs: 0"]);
      folder.write("thethuc.config.json", '{ "extends": "draft", "rules": { "section/sequence": "off" } }');
      const withOne = lint();
      deepEqual([withOne.stdout.split('"rule":').length - 1, withOne.stderr], [2, "config.cjs: 1"]);
      return Promise.resolve();
    }));

  it("reads every document as its sources do, though its bundle is leaner", async () => {
    const folders = ["examples", "test/fixtures/grammar", "test/fixtures/rules"];
    const files = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((file) => /\.(?:vanban|vbhc)$/.test(file))
        .map((file) => path.resolve(folder, file)),
    );
    ok(files.length > 100);
    const argv = ["inspect", "--format", "ndjson", ...files];
    await inFolder({}, async (folder) => {
      equal(thethuc(argv, { cwd: folder.path }).stdout, (await folder.run(argv)).stdout);
    });
  });

  it("loads what it needs for servers, a baseline and ignore files", () =>
    inFolder({ "a.vanban": FLAWED, "b.vanban": FLAWED, ".thethucignore": "b.*" }, async (folder) => {
      const run = (...argv: string[]) => thethuc(["lint", ...argv], { cwd: folder.path });
      const { stdout } = run("--format", "sarif", "--output", "a.sarif", "--format", "github");
      equal(stdout.trimEnd().split("\n").length, 3);
      ok(readFileSync(folder.at("a.sarif"), "utf8").includes("helpUri"));
      equal(run("--update-baseline").status, 0);
      equal(run().status, 0);
    }));

  it("reads standard input", () => {
    const { stdout, status } = thethuc(["inspect", "-", "--format", "ndjson"], { input: CLEAN });
    equal((JSON.parse(stdout) as { symbol: string }).symbol, "15/BC-UBND");
    equal(status, 0);
  });

  it("takes a reader that stops reading calmly", () =>
    inFolder({ "a.vanban": FLAWED }, async ({ path: cwd }) => {
      const many = Array.from({ length: 3000 }, (_, i) => `missing-${i}.vanban`);
      const child = spawn(process.execPath, [EXECUTABLE, "lint", "a.vanban", ...many], {
        cwd,
        stdio: ["ignore", "pipe", "pipe"],
      });
      child.stdout.destroy();
      child.stderr.destroy();
      const [status, signal] = await new Promise<[number | null, string | null]>((resolve) => {
        child.on("close", (code, killed) => resolve([code, killed]));
      });
      equal(signal, null);
      equal(status, 2);
    }));
});
