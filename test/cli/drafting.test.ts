/** `thethuc format`, `new` and `init`. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { CLEAN, inFolder } from "./support.ts";

/** Tabs between the columns are canonical; the blank line below the signature's office is not doubled. */
const CANONICAL = CLEAN;
const UNTIDY = CANONICAL.replace("1. Kết quả", "\n\n1.  Kết quả ").replace("XÃ HÒA BÌNH\t", "  XÃ HÒA BÌNH \t ");

describe("thethuc format", () => {
  it("prints one document", () =>
    inFolder({ "a.vanban": UNTIDY }, async (folder) => {
      const { status, stdout, stderr } = await folder.run(["format", "a.vanban"]);
      equal(stdout, CANONICAL);
      equal(stderr, "");
      equal(status, 0);
      equal(readFileSync(folder.at("a.vanban"), "utf8"), UNTIDY);
    }));

  it("prints standard input", () =>
    inFolder({}, async (folder) => {
      const { status, stdout } = await folder.run(["format", "-"], { stdin: Buffer.from(UNTIDY) });
      equal(stdout, CANONICAL);
      equal(status, 0);
    }));

  it("prints one document only", () =>
    inFolder({ "a.vanban": UNTIDY, "b.vanban": UNTIDY }, async (folder) => {
      const { status, stdout, stderr } = await folder.run(["format", "--language", "en"]);
      equal(stdout, "");
      match(stderr, /^thethuc: only one file can be printed/);
      equal(status, 2);
    }));

  it("writes what changes, with the line breaks and the byte order mark of the file", () =>
    inFolder({ "a.vanban": `\ufeff${UNTIDY.replaceAll("\n", "\r\n")}`, "b.vanban": CANONICAL }, async (folder) => {
      const { status, stdout, stderr } = await folder.run(["format", "--write", "--language", "en"]);
      equal(stdout, "");
      equal(stderr, "thethuc: Formatted 1 file.\n");
      equal(status, 0);
      equal(readFileSync(folder.at("a.vanban"), "utf8"), `\ufeff${CANONICAL.replaceAll("\n", "\r\n")}`);
      const again = await folder.run(["format", "--write"]);
      equal(again.stderr, "");
    }));

  it("lists what would change, with status 1", () =>
    inFolder({ "a.vanban": UNTIDY, "b.vanban": CANONICAL }, async (folder) => {
      const { status, stdout, stderr } = await folder.run(["format", "--check", "--language", "en"]);
      equal(stdout, "a.vanban\n");
      equal(stderr, "thethuc: 1 file not in the canonical layout; mend by `thethuc format --write`.\n");
      equal(status, 1);
      equal(readFileSync(folder.at("a.vanban"), "utf8"), UNTIDY);
      equal((await folder.run(["format", "--check", "b.vanban"])).status, 0);
    }));

  it("refuses to write standard input, and to write and check at once", () =>
    inFolder({}, async (folder) => {
      const stdin = await folder.run(["format", "--write", "-", "--language", "en"]);
      match(stdin.stderr, /--write does not work on standard input/);
      equal(stdin.status, 2);
      const both = await folder.run(["format", "--write", "--check", "--language", "en"]);
      equal(both.stderr, "thethuc: --check does not go with --write.\n");
      equal(both.status, 2);
    }));

  it("does the other files where one cannot be read", () =>
    inFolder({ "a.vanban": "", "b.vanban": UNTIDY }, async (folder) => {
      const { status, stderr } = await folder.run(["format", "--write", "--language", "en"]);
      match(stderr, /a\.vanban: the file has no content/);
      equal(status, 2);
      equal(readFileSync(folder.at("b.vanban"), "utf8"), CANONICAL);
    }));
});

describe("thethuc new", () => {
  for (const name of ["quyet-dinh", "Quyết định", "QĐ", "qd", "QUYET DINH"]) {
    it(`knows ${name}`, () =>
      inFolder({}, async (folder) => {
        const { status, stdout, stderr } = await folder.run(["new", name]);
        match(stdout, /\nSố: {6}\/QĐ-…\n/);
        match(stdout, /\nQUYẾT ĐỊNH\n/);
        equal(stderr, "");
        equal(status, 0);
      }));
  }

  it("writes for a regime, a body and a place", () =>
    inFolder({}, async (folder) => {
      const argv = ["new", "KL", "--issuer", "Tỉnh ủy Sơn Hà", "--place", "Sơn Hà"];
      const { stdout } = await folder.run(argv);
      match(stdout, /^ĐẢNG CỘNG SẢN VIỆT NAM\n_+\n\nTỈNH ỦY SƠN HÀ\n\*\nSố {6}-KL\/TU\nSơn Hà, ngày/);
      const normative = await folder.run([
        "new",
        "quyet-dinh",
        "--regime",
        "qppl",
        "--issuer",
        "Ủy ban nhân dân tỉnh X",
      ]);
      match(normative.stdout, /\nSố: {6}\/2026\/QĐ-UBND\n/);
    }));

  it("writes a file, and never over another one without --force", () =>
    inFolder({ "a.vanban": "cũ" }, async (folder) => {
      const created = await folder.run(["new", "to-trinh", "--output", "b.vanban", "--language", "en"]);
      equal(created.stderr, "thethuc: b.vanban: created.\n");
      equal(created.status, 0);
      match(readFileSync(folder.at("b.vanban"), "utf8"), /TỜ TRÌNH/);
      const refused = await folder.run(["new", "to-trinh", "--output", "a.vanban", "--language", "en"]);
      equal(refused.stderr, "thethuc: a.vanban: the file exists and was not overwritten.\n");
      equal(refused.status, 2);
      equal(readFileSync(folder.at("a.vanban"), "utf8"), "cũ");
      const forced = await folder.run(["new", "to-trinh", "--output", "a.vanban", "--force"]);
      equal(forced.status, 0);
      match(readFileSync(folder.at("a.vanban"), "utf8"), /TỜ TRÌNH/);
    }));

  it("names the types it knows", () =>
    inFolder({}, async (folder) => {
      const { status, stdout, stderr } = await folder.run(["new", "hoa-don", "--language", "en"]);
      equal(stdout, "");
      match(stderr, /^thethuc: no form for the type "hoa-don"; there are forms for: Nghị quyết, Quyết định/);
      equal(status, 2);
    }));

  it("says why a file cannot be created", () =>
    inFolder({}, async (folder) => {
      const { status, stderr } = await folder.run(["new", "QĐ", "--output", "no/a.vanban", "--language", "en"]);
      match(stderr, /no\/a\.vanban: the file cannot be created \(ENOENT\)/);
      equal(status, 2);
    }));
});

describe("thethuc init", () => {
  it("writes a configuration once", () =>
    inFolder({}, async (folder) => {
      const { status, stdout } = await folder.run(["init"]);
      equal(status, 0);
      equal(stdout, "");
      const text = readFileSync(folder.at("thethuc.config.json"), "utf8");
      const { $schema, ...config } = JSON.parse(text) as Record<string, unknown>;
      ok(String($schema).endsWith("/docs/thethuc.config.schema.json"));
      deepEqual(config, { language: "vi", regime: "auto", extends: [], rules: {}, overrides: [] });
      folder.write("a.vanban", CLEAN);
      equal((await folder.run(["lint"])).stderr, "");
      const again = await folder.run(["init", "--language", "en"]);
      equal(again.stderr, "thethuc: thethuc.config.json: the file exists and was not overwritten.\n");
      equal(again.status, 2);
      ok(existsSync(folder.at("thethuc.config.json")));
    }));
});
