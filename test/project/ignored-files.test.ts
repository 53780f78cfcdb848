/** Whether a single file is left out, as a walk of the folders would. */
import { deepEqual } from "node:assert/strict";
import ignore from "ignore";
import { describe, it } from "mocha";
import { IgnoredFiles } from "../../server/project/ignore-files.ts";

describe("ignored files", () => {
  const files: Readonly<Record<string, string>> = {
    "/kho/.git": "",
    "/kho/.gitignore": "*.vbhc\n/cu/\n",
    "/kho/.thethucignore": "mau/\n!moi.vbhc\n",
    "/kho/cu/.thethucignore": "!a.vanban\n",
    "/kho/sau/.gitignore": "!b.vbhc\n",
    "/khac/.thethucignore": "a.vanban\n",
    "/khac/trong/.thethucignore": "b.vanban\n",
  };
  const disk = { read: (path: string) => files[path] ?? null, exists: (path: string) => path in files };
  const left = (roots: readonly string[], own: boolean, ...paths: string[]): readonly string[] => {
    const ignored = new IgnoredFiles(disk, roots, own, ignore);
    return paths.filter((path) => ignored.has(path));
  };

  it("are those of git and our own from the root of the repository on, our own going first", () =>
    deepEqual(
      left(["/kho"], false, "/kho/a.vanban", "/kho/a.vbhc", "/kho/moi.vbhc", "/kho/cu/a.vanban", "/kho/x/mau/a.vanban"),
      ["/kho/a.vbhc", "/kho/cu/a.vanban", "/kho/x/mau/a.vanban"],
    ));

  it("of a deeper folder go before those above", () =>
    deepEqual(left([], false, "/kho/sau/b.vbhc", "/kho/sau/c.vbhc"), ["/kho/sau/c.vbhc"]));

  it("are our own alone for what was asked for by name", () =>
    deepEqual(left(["/kho"], true, "/kho/a.vbhc", "/kho/mau/a.vanban", "/kho/cu/a.vanban"), ["/kho/mau/a.vanban"]));

  it("count from the folder that is walked where there is no repository", () => {
    deepEqual(left(["/khac"], true, "/khac/trong/a.vanban", "/khac/trong/b.vanban"), [
      "/khac/trong/a.vanban",
      "/khac/trong/b.vanban",
    ]);
    deepEqual(left([], true, "/khac/trong/a.vanban", "/khac/trong/b.vanban"), ["/khac/trong/b.vanban"]);
  });
});
