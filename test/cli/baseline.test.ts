/** The baseline of `lint`: what is known is not told, what is new is, and what is gone is dropped. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { existsSync, readFileSync, statSync, unlinkSync } from "node:fs";
import { describe, it } from "mocha";
import { CLEAN, FLAWED, type Folder, inFolder } from "./support.ts";

const FILE = "thethuc-baseline.json";

/** `file rule` of every finding that is told. */
async function told(folder: Folder, ...argv: string[]): Promise<readonly string[]> {
  const { stdout } = await folder.run(["lint", "--format", "ndjson", ...argv]);
  const rows = stdout.split("\n").filter((row) => row !== "");
  return rows.flatMap((row) => {
    const { file, findings } = JSON.parse(row) as { file: string; findings: { rule: string }[] };
    return findings.map(({ rule }) => `${file} ${rule}`);
  });
}

/** Runs `test` in a folder whose flaws are all in the baseline. */
async function withBaseline(test: (folder: Folder) => Promise<void>): Promise<void> {
  await inFolder({ "a.vanban": FLAWED, "b.vanban": CLEAN, "c/d.vanban": FLAWED }, async (folder) => {
    const { status, stdout, stderr } = await folder.run(["lint", "--update-baseline", "--language", "en"]);
    equal(stderr, `thethuc: ${FILE}: 6 findings of 2 documents written.\n`);
    equal(stdout, "Checked 3 files: nothing found.\n");
    equal(status, 0);
    await test(folder);
  });
}

describe("baseline", () => {
  it("hides what it knows, and says so", () =>
    withBaseline(async (folder) => {
      const { status, stdout, stderr } = await folder.run(["lint"]);
      equal(status, 0);
      equal(stdout, "Đã kiểm tra 3 tệp: không phát hiện lỗi.\n");
      equal(stderr, `thethuc: ${FILE}: đã bỏ qua 6 phát hiện có trong tệp đối chiếu.\n`);
    }));

  it("tells what is new, and that makes the status", () =>
    withBaseline(async (folder) => {
      folder.write("a.vanban", FLAWED.replace("đúng quy định.", "đúng quy định từ ngày 30 tháng 02 năm 2024."));
      deepEqual(await told(folder), ["a.vanban date/not-a-date"]);
      equal((await folder.run(["lint"])).status, 1);
    }));

  it("does not mind moved lines and other blanks", () =>
    withBaseline(async (folder) => {
      const moved = FLAWED.replace("1. Kết quả", "\n1. Kết quả\nĐã có thêm một đoạn văn ở đây.")
        .replace("\nBÁO CÁO", "\n\n\nBÁO CÁO")
        .replaceAll("\n", "\r\n");
      folder.write("a.vanban", moved);
      deepEqual(await told(folder), []);
    }));

  it("tells the same flaw once more where it stands once more", () =>
    withBaseline(async (folder) => {
      const line = /Thực hiện Nghị định[^\n]*\n/.exec(FLAWED)?.[0] ?? "";
      folder.write("a.vanban", FLAWED.replace(line, line + line));
      deepEqual(await told(folder), ["a.vanban citation/symbol-spaces", "a.vanban citation/later-short"]);
    }));

  it("does not lend what one document may to another", () =>
    withBaseline(async (folder) => {
      folder.write("e.vanban", FLAWED);
      deepEqual(
        (await told(folder)).filter((row) => row !== "e.vanban number/duplicate"),
        ["e.vanban date/not-a-date", "e.vanban citation/symbol-spaces", "e.vanban section/sequence"],
      );
    }));

  it("is pruned by --update-baseline, of mended flaws and of documents that are gone", () =>
    withBaseline(async (folder) => {
      folder.write("a.vanban", FLAWED.replace("NĐ- CP", "NĐ-CP"));
      match((await folder.run(["lint", "a.vanban", "--language", "en"])).stderr, /: 1 known finding no longer there; /);
      unlinkSync(folder.at("c/d.vanban"));
      await folder.run(["lint", "--update-baseline"]);
      deepEqual(known(folder), { "a.vanban": ["date/not-a-date", "section/sequence"] });
      folder.write("a.vanban", FLAWED);
      deepEqual(await told(folder), ["a.vanban citation/symbol-spaces"]);
    }));

  it("keeps what it knows of documents that a run does not look at", () =>
    withBaseline(async (folder) => {
      const before = known(folder);
      await folder.run(["lint", "--update-baseline", "b.vanban"]);
      deepEqual(known(folder), before);
    }));

  it("is the same text for the same findings, whatever the order, and is not written in vain", () =>
    withBaseline(async (folder) => {
      const before = { text: readFileSync(folder.at(FILE), "utf8"), inode: statSync(folder.at(FILE)).ino };
      await folder.run(["lint", "--update-baseline", "c", "b.vanban", "a.vanban"]);
      deepEqual({ text: readFileSync(folder.at(FILE), "utf8"), inode: statSync(folder.at(FILE)).ino }, before);
    }));

  it("is left aside by --no-baseline, and another one is taken by --baseline", () =>
    withBaseline(async (folder) => {
      equal((await told(folder, "--no-baseline")).length, 6);
      await folder.run(["lint", "--update-baseline", "--baseline", "ci/known.json", "c"]);
      deepEqual(known(folder, "ci/known.json"), {
        "../c/d.vanban": ["citation/symbol-spaces", "date/not-a-date", "section/sequence"],
      });
      const rows = await told(folder, "--baseline", "ci/known.json");
      ok(rows.length === 3 && rows.every((row) => row.startsWith("a.vanban ")));
    }));

  it("is the one its configuration names, whoever the file is", () =>
    inFolder(
      {
        "thethuc.config.json": '{ "extends": "./chung/goc.json" }',
        "chung/goc.json": '{ "baseline": "da-biet.json" }',
        "a.vanban": FLAWED,
      },
      async (folder) => {
        const { status, stderr } = await folder.run(["lint", "--language", "en"]);
        deepEqual([status, stderr.includes("chung/da-biet.json: no such baseline; make it by")], [2, true]);
        await folder.run(["lint", "--update-baseline"]);
        deepEqual(Object.keys(known(folder, "chung/da-biet.json")), ["../a.vanban"]);
        deepEqual(await told(folder), []);
        equal((await told(folder, "--no-baseline")).length, 3);
      },
    ));

  it("is the nearest above each document where none is named", () =>
    withBaseline(async (folder) => {
      folder.write(`c/${FILE}`, '{"version":1,"files":{}}');
      deepEqual(await told(folder), [
        "c/d.vanban date/not-a-date",
        "c/d.vanban citation/symbol-spaces",
        "c/d.vanban section/sequence",
      ]);
      await folder.run(["lint", "--update-baseline", "c"]);
      deepEqual(Object.keys(known(folder, `c/${FILE}`)), ["d.vanban"]);
      deepEqual(await told(folder), []);
    }));

  it("names standard input as it is told to", () =>
    withBaseline(async (folder) => {
      const stdin = Buffer.from(FLAWED);
      const statusOf = async (...argv: string[]): Promise<number> =>
        (await folder.run(["lint", "-", ...argv], { stdin })).status;
      equal(await statusOf("--stdin-filename", "a.vanban"), 0);
      equal(await statusOf(), 1);
    }));

  it("is an error where it is missing or not one of ours", () =>
    inFolder(
      { "a.vanban": CLEAN, "x.json": "{}", "y.json": '{"version":1,"files":{"a":{"b":"c"}}}' },
      async (folder) => {
        const problem = async (file: string): Promise<string> => {
          const { status, stdout, stderr } = await folder.run(["lint", "--baseline", file, "--language", "en"]);
          deepEqual([status, stdout], [2, ""]);
          return stderr;
        };
        match(await problem("none.json"), /^thethuc: none\.json: no such baseline; make it by/);
        match(await problem("x.json"), /^thethuc: x\.json: not a baseline of thethuc;/);
        match(await problem("y.json"), /^thethuc: y\.json: not a baseline of thethuc;/);
        ok(!existsSync(folder.at(FILE)));
      },
    ));
});

/** The rules that the baseline knows of each document. */
function known(folder: Folder, file = FILE): Record<string, readonly string[]> {
  const { files } = JSON.parse(readFileSync(folder.at(file), "utf8")) as { files: Record<string, object> };
  return Object.fromEntries(
    Object.entries(files).map(([name, counts]) => [name, Object.keys(counts).map((key) => key.split(" ")[0] ?? "")]),
  );
}
