/** `.gitignore` and `.thethucignore` where folders are walked. */
import { deepEqual, equal, match } from "node:assert/strict";
import { describe, it } from "mocha";
import { CLEAN, inFolder } from "./support.ts";

type Files = Readonly<Record<string, string>>;

/** Lints `argv` among `files` and expects these ones to be looked at. */
function looksAt(title: string, files: Files, expected: readonly string[], argv: readonly string[] = []): void {
  it(title, () =>
    inFolder(files, async (folder) => {
      const { stdout } = await folder.run(["lint", "--format", "ndjson", "--no-baseline", ...argv]);
      const rows = stdout.split("\n").filter((row) => row !== "");
      deepEqual(
        rows.map((row) => (JSON.parse(row) as { file: string }).file),
        expected,
      );
    }),
  );
}

const A = { "a.vanban": CLEAN };
const TREE = { ...A, "old/b.vanban": CLEAN, "old/deep/c.vanban": CLEAN, "new/d.vanban": CLEAN };

describe("ignore files", () => {
  looksAt("leave out a folder", { ...TREE, ".gitignore": "old/\n" }, ["a.vanban", "new/d.vanban"]);
  looksAt("leave out names and patterns", { ...TREE, ".gitignore": "# cũ\nb.*\n/new/*.vanban\n" }, [
    "a.vanban",
    "old/deep/c.vanban",
  ]);
  looksAt(
    "of a deeper folder go before those above",
    { ...TREE, ".gitignore": "*.vanban\n", "old/deep/.gitignore": "!c.vanban\n" },
    ["old/deep/c.vanban"],
  );
  looksAt(
    "of our own go before git's",
    { ...TREE, ".gitignore": "a.vanban\nold/\n", ".thethucignore": "!a.vanban\nnew\n" },
    ["a.vanban"],
  );
  looksAt(
    "count from the root of the repository",
    { ...TREE, ".git/HEAD": "", ".gitignore": "/old/deep\n" },
    ["old/b.vanban"],
    ["old"],
  );
  looksAt(
    "count from nowhere above without a repository",
    { ...TREE, ".gitignore": "deep\n" },
    ["old/b.vanban", "old/deep/c.vanban"],
    ["old"],
  );
  looksAt(
    "do not touch what is named",
    { ...TREE, ".gitignore": "*.vanban\n" },
    ["a.vanban", "new/d.vanban"],
    ["a.vanban", "new/*.vanban"],
  );

  it("that leave nothing over are told of", () =>
    inFolder({ ...A, ".gitignore": "*.vanban\n" }, async (folder) => {
      const { status, stderr } = await folder.run(["lint", "--language", "en"]);
      equal(status, 2);
      match(stderr, /^thethuc: \.: every document in this folder \(1\) is left out by \.gitignore or \.thethucignore;/);
    }));
});
