/** `lint` from arguments to output: formats, exit status, fixes. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { describe, it } from "mocha";
import { CLEAN, FLAWED, inFolder, numbered } from "./support.ts";

interface FileRecord {
  readonly file: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly fix?: { readonly edits: readonly { start: number; end: number; text: string }[]; readonly safety: string };
    readonly related?: readonly object[];
  }[];
}

const SILENCED = "<!-- thethuc-disable-next-line section/sequence -- giữ số cũ -->\n3. Phương hướng";

const WINDOWS = process.platform === "win32";

describe("lint", () => {
  it("shows people the place, the severity, the message, the rule and the line", () =>
    inFolder({ "bao-cao.vanban": FLAWED }, async (folder) => {
      const { status, stdout, stderr } = await folder.run(["lint", "bao-cao.vanban"]);
      equal(
        stdout,
        `bao-cao.vanban:4:26  phải sửa  “ngày 31 tháng 02 năm 2024” không phải là ngày có thật: không có ngày này trong tháng.  date/not-a-date
    Số: 15/BC-UBND  Hòa Bình, ngày 31 tháng 02 năm 2024
                              ^^^^^^^^^^^^^^^^^^^^^^^^^

bao-cao.vanban:9:24  cần kiểm tra lại  Ký hiệu “30/2020/NĐ- CP” có khoảng trắng thừa; viết liền là “30/2020/NĐ-CP”.  citation/symbol-spaces
    Thực hiện Nghị định số 30/2020/NĐ- CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư, Ủy ban nhân dân xã Hòa Bình báo cáo như sau:
                           ^^^^^^^^^^^^^^

bao-cao.vanban:14:1  phải sửa  Sau “1” là “3”: thiếu “2”.  section/sequence
    3. Phương hướng
    ^^

Đã kiểm tra 1 tệp: 2 phải sửa, 1 cần kiểm tra lại. Có 1 chỗ sửa được bằng --fix.
`,
      );
      equal(stderr, "");
      equal(status, 1);
    }));

  it("prints the contract's JSON", () =>
    inFolder({ "a.vanban": FLAWED, "b.vanban": CLEAN }, async (folder) => {
      const { stdout } = await folder.run(["lint", "--format", "json", "--language", "en"]);
      const [first, second] = JSON.parse(stdout) as FileRecord[];
      equal(first?.file, "a.vanban");
      deepEqual(
        first?.findings.map(({ rule, line, column, endLine, endColumn }) => [rule, line, column, endLine, endColumn]),
        [
          ["date/not-a-date", 4, 26, 4, 51],
          ["citation/symbol-spaces", 9, 24, 9, 38],
          ["section/sequence", 14, 1, 14, 3],
        ],
      );
      const [noFix, safe] = first?.findings ?? [];
      ok(noFix !== undefined && !("fix" in noFix));
      const at = FLAWED.indexOf("- CP");
      deepEqual(safe?.fix, { edits: [{ start: at, end: at + 2, text: "-" }], safety: "safe" });
      deepEqual(second, { file: "b.vanban", findings: [] });
    }));

  it("prints one object a line as ndjson, in the order of the arguments", () =>
    inFolder({ "a.vanban": FLAWED, "b.vanban": CLEAN }, async (folder) => {
      const { stdout } = await folder.run(["lint", "--format", "ndjson", "b.vanban", "a.vanban"]);
      const lines = stdout.split("\n");
      equal(lines.pop(), "");
      deepEqual(
        lines.map((line) => (JSON.parse(line) as FileRecord).file),
        ["b.vanban", "a.vanban"],
      );
    }));

  it("prints an empty array when nothing could be read", () =>
    inFolder({}, async (folder) => {
      const { stdout, status } = await folder.run(["lint", "--format", "json", "none.vanban"]);
      equal(stdout, "[]\n");
      equal(status, 2);
    }));

  it("ends with the status --fail-on asks for", () =>
    inFolder({ "flawed.vanban": FLAWED, "clean.vanban": CLEAN }, async (folder) => {
      const statusOf = async (...argv: string[]): Promise<number> => (await folder.run(["lint", ...argv])).status;
      equal(await statusOf("clean.vanban"), 0);
      equal(await statusOf("flawed.vanban"), 1);
      equal(await statusOf("flawed.vanban", "--fail-on", "never"), 0);
      folder.write("warned.vanban", CLEAN.replace("NĐ-CP", "NĐ- CP"));
      equal(await statusOf("warned.vanban"), 0);
      equal(await statusOf("warned.vanban", "--fail-on", "warning"), 1);
      equal(await statusOf("warned.vanban", "--fail-on=hint"), 1);
    }));

  it("says so when nothing is wrong", () =>
    inFolder({ "a.vanban": CLEAN }, async (folder) => {
      equal((await folder.run(["lint"])).stdout, "Đã kiểm tra 1 tệp: không phát hiện lỗi.\n");
      equal((await folder.run(["lint", "--language", "en"])).stdout, "Checked 1 file: nothing found.\n");
    }));

  it("reads standard input, under the name it is given", () =>
    inFolder({}, async (folder) => {
      const stdin = Buffer.from(FLAWED);
      match((await folder.run(["lint", "-"], { stdin })).stdout, /^-:4:26 {2}phải sửa/);
      match((await folder.run(["lint", "-", "--stdin-filename", "x.vanban"], { stdin })).stdout, /^x\.vanban:4:26/);
    }));

  it("colours for a terminal, unless the environment says otherwise", () =>
    inFolder({ "a.vanban": FLAWED }, async (folder) => {
      const coloured = async (isTerminal: boolean, env: Record<string, string>): Promise<boolean> =>
        (await folder.run(["lint"], { isTerminal, env })).stdout.includes("\u001b[31m");
      equal(await coloured(true, {}), true);
      equal(await coloured(false, {}), false);
      equal(await coloured(true, { NO_COLOR: "1" }), false);
      equal(await coloured(true, { TERM: "dumb" }), false);
      equal(await coloured(false, { FORCE_COLOR: "1", NO_COLOR: "1" }), true);
      equal(await coloured(true, { FORCE_COLOR: "0" }), false);
    }));

  it("does not let a document or a file name write to the terminal", () =>
    inFolder({ "a.vanban": FLAWED.replace("NĐ- CP", "NĐ- CP\u001b[2J\u202e") }, async (folder) => {
      const { stdout } = await folder.run(["lint"]);
      ok(!stdout.includes("\u001b") && !stdout.includes("\u202e"));
    }));

  it("finds the same number in two documents of one year", () =>
    inFolder(
      {
        "a.vanban": numbered("15"),
        "b.vanban": numbered("16"),
        "c.vanban": numbered("15").replace("Sơ kết", "Tổng kết"),
      },
      async (folder) => {
        const { stdout, status } = await folder.run(["lint", "--format", "json"]);
        const found = (JSON.parse(stdout) as FileRecord[]).flatMap(({ file, findings }) =>
          findings.map(({ rule, line }) => [file, rule, line]),
        );
        deepEqual(found, [["c.vanban", "number/duplicate", 4]]);
        equal(status, 1);
      },
    ));

  it("says which other places matter, and leaves out what a comment silences", () =>
    inFolder({ "a.vanban": FLAWED, "b.vanban": FLAWED.replace("3. Phương hướng", SILENCED) }, async (folder) => {
      const { stdout } = await folder.run(["lint", "--format", "json"]);
      const [first, second] = JSON.parse(stdout) as FileRecord[];
      const related = first?.findings.find(({ rule }) => rule === "section/sequence")?.related;
      deepEqual(related, [{ line: 11, column: 1, endLine: 11, endColumn: 3, message: "Đơn vị đứng trước: “1”." }]);
      deepEqual(
        second?.findings.map(({ rule }) => rule),
        ["date/not-a-date", "citation/symbol-spaces"],
      );
    }));

  describe("--fix", () => {
    it("mends what is safe, reports the rest, and has nothing to do the second time", () =>
      inFolder({ "a.vanban": FLAWED }, async (folder) => {
        const first = await folder.run(["lint", "--fix", "--format", "json"]);
        equal(first.stderr, "thethuc: Đã sửa 1 chỗ trong 1 tệp.\n");
        equal(readFileSync(folder.at("a.vanban"), "utf8"), FLAWED.replace("NĐ- CP", "NĐ-CP"));
        const [record] = JSON.parse(first.stdout) as FileRecord[];
        deepEqual(
          record?.findings.map(({ rule }) => rule),
          ["date/not-a-date", "section/sequence"],
        );
        const before = statSync(folder.at("a.vanban"));
        const second = await folder.run(["lint", "--fix", "--format", "json"]);
        equal(second.stderr, "");
        equal(second.stdout, first.stdout);
        equal(statSync(folder.at("a.vanban")).ino, before.ino);
      }));

    it("keeps the byte order mark and the line breaks", () =>
      inFolder({ "a.vanban": `\ufeff${FLAWED.replaceAll("\n", "\r\n")}` }, async (folder) => {
        await folder.run(["lint", "--fix"]);
        const mended = readFileSync(folder.at("a.vanban"), "utf8");
        equal(mended, `\ufeff${FLAWED.replace("NĐ- CP", "NĐ-CP").replaceAll("\n", "\r\n")}`);
      }));

    (WINDOWS ? it.skip : it)("keeps the mode, and follows a link instead of replacing it", () =>
      inFolder({ "real/a.vanban": FLAWED }, async (folder) => {
        chmodSync(folder.at("real/a.vanban"), 0o640);
        symlinkSync(folder.at("real/a.vanban"), folder.at("link.vanban"));
        await folder.run(["lint", "--fix", "link.vanban"]);
        ok(lstatSync(folder.at("link.vanban")).isSymbolicLink());
        ok(readFileSync(folder.at("real/a.vanban"), "utf8").includes("NĐ-CP"));
        equal(statSync(folder.at("real/a.vanban")).mode & 0o777, 0o640);
      }),
    );
  });
});
