/** Which files the arguments stand for, and in what order. */
import { deepEqual, equal, match } from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { describe, it } from "mocha";
import { asGlob } from "../../server/cli/inputs.ts";
import { CLEAN, type Folder, inFolder } from "./support.ts";

const FILES = {
  "b.vanban": CLEAN,
  "a.VBHC": CLEAN,
  "notes.txt": CLEAN,
  "sub/c.vanban": CLEAN,
  "sub/d.md": CLEAN,
  "node_modules/x/e.vanban": CLEAN,
  ".git/f.vanban": CLEAN,
  "odd [1].vanban": CLEAN,
};

async function files(folder: Folder, ...patterns: string[]): Promise<readonly string[]> {
  const { stdout } = await folder.run(["inspect", "--format", "ndjson", ...patterns]);
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => (JSON.parse(line) as { file: string }).file);
}

describe("inputs", () => {
  it("looks for documents in the current folder when none is named, by name", () =>
    inFolder(FILES, async (folder) => {
      deepEqual(await files(folder), ["a.VBHC", "b.vanban", "odd [1].vanban", "sub/c.vanban"]);
    }));

  it("names what it found below a folder after the folder as given", () =>
    inFolder(FILES, async (folder) => {
      deepEqual(await files(folder, "sub"), ["sub/c.vanban"]);
      deepEqual(await files(folder, "./sub/"), ["./sub/c.vanban"]);
    }));

  it("takes other files when they are named, or matched by a glob", () =>
    inFolder(FILES, async (folder) => {
      deepEqual(await files(folder, "notes.txt"), ["notes.txt"]);
      deepEqual(await files(folder, "**/*.{md,txt}"), ["notes.txt", "sub/d.md"]);
      deepEqual(await files(folder, "**/*.vanban"), ["b.vanban", "odd [1].vanban", "sub/c.vanban"]);
    }));

  it("takes a name with the characters of a glob as a name where such a file exists", () =>
    inFolder(FILES, async (folder) => {
      deepEqual(await files(folder, "odd [1].vanban"), ["odd [1].vanban"]);
    }));

  it("takes each file once, in the order of the arguments", () =>
    inFolder(FILES, async (folder) => {
      deepEqual(await files(folder, "sub", "b.vanban", "."), ["sub/c.vanban", "b.vanban", "a.VBHC", "odd [1].vanban"]);
    }));

  it("takes absolute globs", () =>
    inFolder(FILES, async (folder) => {
      const pattern = `${folder.path.replaceAll("\\", "/")}/sub/*.vanban`;
      deepEqual(await files(folder, pattern), [pattern.replace("*", "c")]);
    }));

  it("reads patterns with the separators of Windows on Windows only", () => {
    equal(asGlob("docs\\**\\*.txt", "\\"), "docs/**/*.txt");
    equal(asGlob("docs/\\[1\\].txt", "/"), "docs/\\[1\\].txt");
  });

  (process.platform === "win32" ? it.skip : it)(
    "follows a link to a file, and does not go round in a link to a folder",
    () =>
      inFolder({ "a.vanban": CLEAN }, async (folder) => {
        symlinkSync(folder.at("a.vanban"), folder.at("b.vanban"));
        symlinkSync(folder.path, folder.at("loop"));
        deepEqual(await files(folder), ["a.vanban", "b.vanban"]);
      }),
  );

  it("says so when a folder has no document", () =>
    inFolder({ "a.txt": CLEAN }, async (folder) => {
      const { status, stderr } = await folder.run(["lint", "."]);
      match(stderr, /^thethuc: \.: không tìm thấy văn bản nào \(\.vanban, \.vbhc\) trong thư mục này/);
      equal(status, 2);
    }));
});
