/** Inputs that cannot be used: one clear line each, the other files still done, status 2. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { chmodSync } from "node:fs";
import { describe, it } from "mocha";
import { CLEAN, inFolder } from "./support.ts";

/** Lints a bad file before a good one and expects this line about the bad one, in English. */
function reports(name: string, file: string, content: Buffer | string | null, message: RegExp): void {
  it(name, () =>
    inFolder({ "good.vanban": CLEAN, ...(content === null ? {} : { [file]: content }) }, async (folder) => {
      const { status, stdout, stderr } = await folder.run([
        "lint",
        "--format",
        "ndjson",
        "--language",
        "en",
        file,
        "good.vanban",
      ]);
      match(stderr, message);
      ok(stderr.startsWith(`thethuc: ${file}: `), stderr);
      equal(stderr.split("\n").length, 2);
      deepEqual(JSON.parse(stdout), { file: "good.vanban", findings: [] });
      equal(status, 2);
    }),
  );
}

const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");

describe("bad input", () => {
  reports("a missing path", "none.vanban", null, /no such file or folder/);
  reports("a glob that matches nothing", "none/*.txt", null, /no file matches/);
  reports("an empty file", "empty.vanban", "", /has no content/);
  reports("a file of blanks", "blank.vanban", "\ufeff \r\n\t\n", /has no content/);
  reports("NUL bytes", "nul.vanban", `${CLEAN}\0`, /NUL bytes/);
  reports("a Word file", "a.docx", Buffer.from("PK\x03\x04rest", "latin1"), /Word \(\.docx\)/);
  reports("a PDF file", "a.pdf", "%PDF-1.7\n", /PDF file/);
  reports(
    "bytes of no encoding",
    "odd.vanban",
    Buffer.from("Dòng một\nTrang \xe9t\xe9 soci\xe9t\xe9\n", "latin1"),
    /from line 1/,
  );
  reports("broken UTF-8", "cut.vanban", Buffer.concat([Buffer.from(CLEAN), Buffer.from([0xe1, 0xbb])]), /from line 24/);
  reports("UTF-16 with a mark", "a.txt", utf16(`\ufeff${CLEAN}`), /UTF-16 LE, not UTF-8; run `thethuc convert a\.txt`/);
  reports(
    "UTF-16 without a mark",
    "a b.txt",
    utf16(CLEAN).swap16(),
    /UTF-16 BE, not UTF-8; run `thethuc convert "a b\.txt"`/,
  );
  reports("UTF-16 of ASCII", "a.txt", utf16("KE HOACH nam 2024"), /UTF-16 LE/);
  reports("more than 64 MiB", "big.txt", Buffer.alloc(64 * 1_048_576 + 1, 0x61), /larger than 64 MiB/);

  it("a folder that may not be read", function () {
    if (process.platform === "win32" || process.getuid?.() === 0) this.skip();
    return inFolder({ "good.vanban": CLEAN, "shut/a.vanban": CLEAN }, async (folder) => {
      chmodSync(folder.at("shut"), 0);
      const { status, stdout, stderr } = await folder.run(["lint", "--format", "ndjson", "--language", "en"]);
      chmodSync(folder.at("shut"), 0o700);
      match(stderr, /^thethuc: shut\/: the folder cannot be read \(EACCES\)/);
      deepEqual(JSON.parse(stdout), { file: "good.vanban", findings: [] });
      equal(status, 2);
    });
  });

  it("says it in Vietnamese unless asked for English", () =>
    inFolder({}, async (folder) => {
      const { stderr } = await folder.run(["inspect", "khong-co.vanban"]);
      equal(stderr, "thethuc: khong-co.vanban: không có tệp hoặc thư mục này; hãy kiểm tra lại đường dẫn.\n");
    }));

  it("lints one line of 10 MB, showing little of it", () =>
    inFolder(
      { "long.txt": `${"Công tác văn thư được thực hiện đầy đủ. ".repeat(200_000)}Ngày 31/02/2024.` },
      async (folder) => {
        const { status, stdout, stderr } = await folder.run(["lint", "long.txt"]);
        equal(stderr, "");
        match(stdout, /date\/not-a-date\n {4}….{50,200}Ngày 31\/02\/2024\.\n {40,}\^{15}\n/);
        equal(status, 1);
      },
    ));
});
