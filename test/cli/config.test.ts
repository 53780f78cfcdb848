/** Configurations, presets, overrides, ignores and the day of judgement, as a user of the command line meets them. */
import { deepEqual, equal, match } from "node:assert/strict";
import { describe, it } from "mocha";
import { CLEAN, FLAWED, type Folder, inFolder } from "./support.ts";

/** A draft: number and day still open. */
const DRAFT = CLEAN.replace("Số: 15/", "Số:      /").replace("ngày 28 tháng", "ngày     tháng");

const config = (content: object): string => JSON.stringify(content, null, 2);

/** `file rule severity` of everything found, and what was said beside it. */
async function lint(folder: Folder, ...argv: readonly string[]) {
  const { stdout, stderr, status } = await folder.run(["lint", "--format", "json", ...argv]);
  const records = JSON.parse(stdout) as { file: string; findings: { rule: string; severity: string }[] }[];
  const found = records.flatMap(({ file, findings }) =>
    findings.map(({ rule, severity }) => `${file} ${rule} ${severity}`),
  );
  return { found, stderr, status };
}

describe("configuration", () => {
  it("sets severities, turns rules off and is found upward, the nearest one alone", () =>
    inFolder(
      {
        "thethuc.config.json": config({ rules: { "citation/symbol-spaces": "off", "date/not-a-date": "hint" } }),
        "a/b/one.vanban": FLAWED,
        "c/thethuc.config.jsonc": '{ // riêng\n  "rules": { "section/sequence": "info", }\n}',
        "c/two.vanban": FLAWED,
      },
      async (folder) => {
        deepEqual((await lint(folder)).found, [
          "a/b/one.vanban date/not-a-date hint",
          "a/b/one.vanban section/sequence error",
          "c/two.vanban date/not-a-date error",
          "c/two.vanban citation/symbol-spaces warning",
          "c/two.vanban section/sequence info",
        ]);
      },
    ));

  it("may stand in package.json", () =>
    inFolder(
      {
        "package.json": config({ name: "thethuc", thethuc: { rules: { "section/sequence": "off" } } }),
        "one.vanban": FLAWED,
        "bad/package.json": config({ thethuc: { rules: { "section/sequenc": "off" } } }),
        "bad/two.vanban": CLEAN,
        "other/package.json": config({ name: "thethuc" }),
        "other/three.vanban": CLEAN,
      },
      async (folder) => {
        const { found, stderr, status } = await lint(folder);
        deepEqual(found, ["one.vanban date/not-a-date error", "one.vanban citation/symbol-spaces warning"]);
        match(stderr, /^thethuc: bad\/package\.json:4:7: .*bạn có muốn viết “section\/sequence”\?\n$/);
        equal(status, 2);
      },
    ));

  it("extends files and presets, the later before the earlier, and has overrides by glob", () =>
    inFolder(
      {
        "chung/co-so.json": config({
          extends: "draft",
          rules: { "section/sequence": "warning", "citation/symbol-spaces": "off" },
          overrides: [{ files: "*.vbhc", rules: { "section/sequence": "hint" } }],
        }),
        "thethuc.config.json": config({
          extends: ["./chung/co-so.json"],
          rules: { "date/not-a-date": "off" },
          overrides: [
            { files: ["ban-hanh/**"], excludeFiles: ["ban-hanh/cu/*.vanban"], extends: ["strict"] },
            { files: ["ban-hanh/**"], rules: { "section/sequence": "off" } },
          ],
        }),
        "du-thao/a.vanban": DRAFT,
        "du-thao/b.vbhc": FLAWED,
        "du-thao/c.vanban": FLAWED,
        "ban-hanh/a.vanban": DRAFT,
        "ban-hanh/cu/b.vanban": DRAFT,
        "ban-hanh/d.vanban": FLAWED,
      },
      async (folder) => {
        const { found, status } = await lint(folder);
        deepEqual(found, ["du-thao/b.vbhc section/sequence hint", "du-thao/c.vanban section/sequence warning"]);
        equal(status, 0);
      },
    ));

  it("judges a draft by the presets draft and strict", () =>
    inFolder({ "a.vanban": DRAFT }, async (folder) => {
      const blanks = async (...presets: readonly string[]): Promise<readonly string[]> => {
        folder.write("thethuc.config.json", config({ extends: presets }));
        return (await lint(folder)).found;
      };
      deepEqual(await blanks(), ["a.vanban number/blank info", "a.vanban date/blank info"]);
      deepEqual(await blanks("draft"), []);
      deepEqual(await blanks("strict"), ["a.vanban number/blank error", "a.vanban date/blank error"]);
      folder.write("a.vanban", DRAFT.replace("ngày     tháng", "ngày xx tháng"));
      deepEqual(await blanks("draft"), ["a.vanban date/blank info"]);
    }));

  it("reads every document by the rules of the regime it names", () =>
    inFolder({ "a.vanban": CLEAN, "thethuc.config.json": config({ regime: "party" }) }, async (folder) => {
      const { stdout } = await folder.run(["inspect", "--format", "json"]);
      equal((JSON.parse(stdout) as { regime: string }[])[0]?.regime, "party");
      folder.write("thethuc.config.json", config({ extends: "nd30", overrides: [{ files: "*", regime: "qppl" }] }));
      const again = await folder.run(["inspect", "--format", "json", "-", "--stdin-filename", "b.vanban"], {
        stdin: Buffer.from(CLEAN),
      });
      equal((JSON.parse(again.stdout) as { regime: string }[])[0]?.regime, "qppl");
    }));

  it("says where it is wrong and what was meant, and obeys the rest of it", () =>
    inFolder(
      {
        "thethuc.config.json": `{
  "extends": ["drafft", "./khong-co.json"],
  "rules": { "date/blnk": "off", "section/sequence": "eror", "date/blank": { "allowOpen": 1 }, "citation/symbol-spaces": "off" },
  "regim": "state",
  "asOf": "2026-02-30"
}
`,
        "a.vanban": FLAWED,
      },
      async (folder) => {
        const { found, stderr, status } = await lint(folder, "--language", "en");
        deepEqual(found, ["a.vanban date/not-a-date error", "a.vanban section/sequence error"]);
        equal(
          stderr,
          `thethuc: thethuc.config.json:2:15: There is no preset “drafft”; did you mean “draft”? A file is written as a path, such as “./drafft.json”.
thethuc: thethuc.config.json:2:25: The file “./khong-co.json” cannot be read; check the path, which begins at the folder of this configuration.
thethuc: thethuc.config.json:3:14: There is no rule “date/blnk”; did you mean “date/blank”?
thethuc: thethuc.config.json:3:54: "eror" is no value here; did you mean “error”?
thethuc: thethuc.config.json:3:91: 1 is no value here; choose one of: true, false.
thethuc: thethuc.config.json:4:3: There is no key “regim” here; did you mean “regime”?
thethuc: thethuc.config.json:5:11: “2026-02-30” is no day; write year-month-day, such as “2026-05-27”.
`,
        );
        equal(status, 2);
      },
    ));

  it("tells a circle of files that extend each other", () =>
    inFolder(
      {
        "thethuc.config.json": config({ extends: "./b.json" }),
        "b.json": config({ extends: "./c.json", rules: { "section/sequence": "off" } }),
        "c.json": config({ extends: "./b.json" }),
        "a.vanban": FLAWED,
      },
      async (folder) => {
        const { found, stderr, status } = await lint(folder);
        deepEqual(found.length, 2);
        equal(stderr, "thethuc: c.json:2:14: Các tệp cấu hình nối vòng với nhau: b.json → c.json → b.json.\n");
        equal(status, 2);
      },
    ));

  it("is told where its JSON is broken", () =>
    inFolder({ "thethuc.config.json": '{\n  "rules": { "a"\n', "a.vanban": CLEAN }, async (folder) => {
      const { stderr, status } = await lint(folder);
      match(stderr, /^thethuc: thethuc\.config\.json:3:1: JSON sai/);
      equal(status, 2);
    }));

  it("has messages in its language, unless the command line names one", () =>
    inFolder({ "thethuc.config.json": config({ language: "en" }), "a.vanban": CLEAN }, async (folder) => {
      equal((await folder.run(["lint"])).stdout, "Checked 1 file: nothing found.\n");
      match((await folder.run(["lint", "--language", "vi"])).stdout, /^Đã kiểm tra/);
    }));

  it("brings abbreviations, places and known documents of one's own", () => {
    const types = "Số: 15/BKQ-UBND";
    const text = CLEAN.replace("Số: 15/BC-UBND", types).replace("Hòa Bình, ngày", "Hòa bình, ngày");
    const record = { symbol: "30/2020/NĐ-CP", type: "Nghị định", date: "2020-03-06" };
    return inFolder({ "a.vanban": text }, async (folder) => {
      const before = await lint(folder);
      folder.write("du-lieu/van-ban.jsonl", JSON.stringify({ ...record, symbol: "99/2020/NĐ-CP" }));
      const abbreviations = { types: { "báo cáo": "BKQ" }, issuers: { Xã: "XHB" }, places: ["Hòa bình"] };
      folder.write("thethuc.config.json", config({ abbreviations, registry: "./du-lieu/van-ban.jsonl" }));
      folder.write("a.vanban", text.replaceAll("30/2020/NĐ-CP", "99/2020/NĐ-CP"));
      const after = await lint(folder);
      deepEqual(before.found, ["a.vanban number/type-abbrev-unknown warning", "a.vanban date/place-capitals error"]);
      deepEqual(after.found, ["a.vanban citation/known-date warning"]);
      equal(after.stderr, "");
    });
  });

  it("tells what is wrong with a registry file it names, by line", () =>
    inFolder(
      {
        "thethuc.config.json": config({ registry: ["./x.jsonl", "./y.txt"] }),
        "x.jsonl": "\nkhông phải JSON",
        "a.vanban": CLEAN,
      },
      async (folder) => {
        const { stderr } = await lint(folder);
        match(stderr, /^thethuc: thethuc\.config\.json:4:5: “\.\/y\.txt” phải là tệp \.jsonl/m);
        match(stderr, /^thethuc: x\.jsonl:2:1: Dòng này không phải JSON/m);
      },
    ));
});

describe("the day of judgement", () => {
  const OLD = CLEAN.replace("năm 2024\n", "năm 2019\n")
    .replace("Số: 15/BC-UBND", "Số: 5/BC-UBND")
    .replace(/Nghị định số 30.*?Chính phủ/, "kế hoạch");

  it("is the document's own, unless the command line or the configuration names one", () =>
    inFolder({ "a.vanban": OLD }, async (folder) => {
      deepEqual((await lint(folder)).found, ["a.vanban regime/date-selects-version info"]);
      deepEqual((await lint(folder, "--as-of", "2026-03-01")).found, ["a.vanban number/leading-zero error"]);
      folder.write("thethuc.config.json", config({ asOf: "2020-03-05" }));
      deepEqual((await lint(folder)).found, ["a.vanban number/leading-zero error"]);
      deepEqual((await lint(folder, "--as-of", "2020-03-04")).found, ["a.vanban regime/date-selects-version info"]);
    }));

  it("is a day of the calendar", () =>
    inFolder({ "a.vanban": OLD }, async (folder) => {
      const { status, stderr } = await folder.run(["lint", "--as-of", "01/7/2025"]);
      equal(status, 2);
      match(stderr, /01\/7\/2025.*YYYY-MM-DD/);
    }));
});

describe("comments that silence rules", () => {
  const silenced = (comment: string): string =>
    FLAWED.replace("3. Phương", `<!-- thethuc-disable-next-line ${comment} -->\n3. Phương`);
  const rules = { "date/not-a-date": "off", "citation/symbol-spaces": "off" };

  it("must hide something, name a rule and, where that is asked for, give a reason", () =>
    inFolder({ "a.vanban": silenced("section/sequence") }, async (folder) => {
      folder.write("thethuc.config.json", config({ rules }));
      deepEqual((await lint(folder)).found, []);
      folder.write("thethuc.config.json", config({ rules: { ...rules, "ignore/reason-missing": "error" } }));
      deepEqual((await lint(folder)).found, ["a.vanban ignore/reason-missing error"]);
      folder.write("a.vanban", silenced("section/sequence, date/format -- giữ số cũ"));
      deepEqual((await lint(folder)).found, ["a.vanban ignore/unused info"]);
      folder.write("a.vanban", silenced("section/sequenc -- giữ số cũ"));
      deepEqual((await lint(folder)).found, [
        "a.vanban ignore/unknown-rule warning",
        "a.vanban section/sequence error",
      ]);
      folder.write(
        "thethuc.config.json",
        config({ rules: { ...rules, "ignore/unused": "off", "section/sequence": "off" } }),
      );
      folder.write("a.vanban", silenced("section/sequence, date/format -- giữ số cũ"));
      deepEqual((await lint(folder)).found, []);
    }));

  it("never reach what is printed", () =>
    inFolder({ "a.vanban": silenced("section/sequence -- giữ số cũ") }, async (folder) => {
      const { stdout } = await folder.run(["inspect", "--format", "json"]);
      equal(stdout.includes("thethuc-disable"), false);
      match(
        (await folder.run(["format", "a.vanban"])).stdout,
        /<!-- thethuc-disable-next-line section\/sequence -- giữ số cũ -->\n3\./,
      );
    }));
});
