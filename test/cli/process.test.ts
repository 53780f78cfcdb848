/** The executable that ships, as a process. */
import { equal, match, ok } from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "mocha";
import { CLEAN, FLAWED, inFolder } from "./support.ts";

const EXECUTABLE = path.resolve("dist/thethuc.cjs");

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
