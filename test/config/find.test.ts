/** Which configuration holds in a folder, and how paths are put together, on every system. */
import { deepEqual, equal } from "node:assert/strict";
import { isDay } from "../../server/config/day.ts";
import { ConfigFinder, folderOf, joinPath } from "../../server/config/find.ts";

/** The path of what is found from `folder` among files that say their texts. */
function found(files: Readonly<Record<string, string>>, folder: string): string | null {
  return new ConfigFinder({ read: (path) => files[path] ?? null }).find(folder)?.path ?? null;
}

describe("finding a configuration", () => {
  it("goes up to the root, in Windows too", () => {
    equal(found({ "/thethuc.config.json": "{}" }, "/a/b"), "/thethuc.config.json");
    equal(found({ "C:/thethuc.config.jsonc": "{}" }, "C:/a"), "C:/thethuc.config.jsonc");
    equal(found({}, "C:/a"), null);
    equal(found({ "/a/thethuc.config.json": "{}" }, "/b"), null);
  });

  it("prefers the nearest, and in one folder a file of its own to package.json", () => {
    const files = { "/thethuc.config.json": "{}", "/a/package.json": '{ "thethuc": {} }' };
    equal(found(files, "/a/b"), "/a/package.json");
    equal(found({ ...files, "/a/thethuc.config.jsonc": "{}" }, "/a/b"), "/a/thethuc.config.jsonc");
    equal(found({ ...files, "/a/package.json": '{ "name": "thethuc" }' }, "/a/b"), "/thethuc.config.json");
    equal(found({ ...files, "/a/package.json": '{ "thethuc": ' }, "/a/b"), "/thethuc.config.json");
  });

  it("looks at a folder once", () => {
    const asked: string[] = [];
    const finder = new ConfigFinder({
      read(path) {
        asked.push(path);
        return null;
      },
    });
    finder.find("/a/b");
    finder.find("/a/c");
    finder.find("/a/b");
    equal(new Set(asked).size, asked.length);
  });
});

describe("paths of a configuration", () => {
  it("are seen from its folder", () => {
    deepEqual(
      ["./x.json", "../x.json", "../../../x.json", "/x.json", "D:/x.json", "y/./x.json"].map((path) =>
        joinPath("/a/b", path),
      ),
      ["/a/b/x.json", "/a/x.json", "/x.json", "/x.json", "D:/x.json", "/a/b/y/x.json"],
    );
    deepEqual(["/a/b", "/a", "/", "C:/a", "C:/"].map(folderOf), ["/a", "/", "/", "C:/", "C:/"]);
  });
});

describe("days", () => {
  it("are those of the calendar", () => {
    deepEqual(["2024-02-29", "2026-02-29", "2026-13-01", "26-01-01", "2026-1-1", ""].map(isDay), [
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
