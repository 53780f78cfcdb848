/** `thethuc lookup`, and what `inspect` and `lint` know of cited documents. */
import { deepEqual, equal, match } from "node:assert/strict";
import { describe, it } from "mocha";
import { CLEAN, inFolder } from "./support.ts";

/** Runs `argv` in an empty folder and expects success. */
async function succeeds(argv: readonly string[], then: (stdout: string, stderr: string) => void): Promise<void> {
  await inFolder({}, async (folder) => {
    const { status, stdout, stderr } = await folder.run(argv);
    equal(status, 0);
    then(stdout, stderr);
  });
}

describe("lookup", () => {
  it("prints what is known, in several words or one", () =>
    succeeds(["lookup", "nghi", "quyet", "25-NQ/TW", "ton giao"], (stdout, stderr) => {
      equal(stderr, "");
      equal(
        stdout,
        [
          "25-NQ/TW  2003-03-12  Nghị quyết, Ban Chấp hành Trung ương Đảng, khóa IX",
          "    về công tác tôn giáo",
          "    chưa kiểm tra hiệu lực; độ tin cậy cao (2 nguồn)",
          "",
        ].join("\n"),
      );
    }));

  it("speaks English", () =>
    succeeds(["lookup", "162/2017/NĐ-CP", "--language", "en"], (stdout) => {
      match(stdout, /^162\/2017\/NĐ-CP {2}2017-12-30 {2}Nghị định, Chính phủ\n/);
      match(stdout, /\n {4}on record as replaced by 95\/2023\/NĐ-CP; confidence high \(4 sources\)\n$/);
    }));

  it("prints JSON by the contract", () =>
    succeeds(["lookup", "30/2020/NĐ-CP", "--format", "json"], (stdout) => {
      deepEqual(JSON.parse(stdout), [
        {
          symbol: "30/2020/NĐ-CP",
          type: "Nghị định",
          issuer: "Chính phủ",
          term: null,
          date: "2020-03-05",
          title: "Về công tác văn thư",
          regime: "state",
          status: "unknown",
          replacedBy: null,
          confidence: "high",
          sources: 4,
          origin: "builtIn",
        },
      ]);
    }));

  it("prints as many as asked for, ten otherwise", async () => {
    const lines = (stdout: string): number => stdout.trimEnd().split("\n").length;
    await succeeds(["lookup", "thông tư", "--format", "ndjson"], (stdout) => equal(lines(stdout), 10));
    await succeeds(["lookup", "thông tư", "--format", "ndjson", "--limit", "3"], (stdout) => equal(lines(stdout), 3));
  });

  it("says on standard error that nothing was found, which is no failure", async () => {
    await succeeds(["lookup", "zzzz"], (stdout, stderr) => {
      equal(stdout, "");
      match(stderr, /^thethuc: không tìm thấy .*\n$/);
    });
    await succeeds(["lookup", "zzzz", "--format", "json"], (stdout, stderr) => {
      equal(stdout, "[]\n");
      equal(stderr, "");
    });
  });

  for (const limit of ["0", "x", "1001", "1.5"]) {
    it(`refuses --limit ${limit}`, () =>
      inFolder({}, async (folder) => {
        const { status, stderr } = await folder.run(["lookup", "25", "--limit", limit, "--language", "en"]);
        equal(stderr, `thethuc: ${limit} is not a value of --limit <number>; choose one of: 1–1000.\n`);
        equal(status, 2);
      }));
  }
});

describe("known documents", () => {
  const known = async (sentence: string): Promise<unknown> => {
    let found: unknown;
    await inFolder({ "a.vanban": CLEAN.replace(/Thực hiện Nghị định.*?văn thư/, sentence) }, async (folder) => {
      const { stdout } = await folder.run(["inspect", "--format", "ndjson", "a.vanban"]);
      found = (JSON.parse(stdout) as { citations: { known: unknown }[] }).citations[0]?.known;
    });
    return found;
  };

  it("are named by inspect", async () => {
    deepEqual(await known("Theo Nghị định 30/2020/NĐ-CP"), { symbol: "30/2020/NĐ-CP", date: "2020-03-05" });
    deepEqual(await known("Theo Chỉ thị số 1-CT/TW ngày 23/01/2026"), { symbol: "01-CT/TW", date: "2026-01-23" });
  });

  it("are told apart by term, and not guessed", async () => {
    deepEqual(await known("Theo Nghị quyết số 25-NQ/TW của Ban Chấp hành Trung ương khóa X"), {
      symbol: "25-NQ/TW",
      date: "2008-07-25",
    });
    deepEqual(await known("Theo Chỉ thị số 46-CT/TW ngày 16/5/2025 về bầu cử đại biểu Quốc hội khóa XVI"), {
      symbol: "46-CT/TW",
      date: "2025-05-16",
    });
    equal(await known("Theo Nghị quyết số 25-NQ/TW"), null);
    equal(await known("Theo Nghị quyết số 25-NQ/TW ngày 04/6/2013"), null);
    equal(await known("Theo Kế hoạch số 9999/KH-UBND"), null);
  });

  it("are asked by lint", () =>
    inFolder({ "a.vanban": CLEAN.replace("ngày 05 tháng 3 năm 2020", "ngày 06 tháng 3 năm 2020") }, async (folder) => {
      const { stdout } = await folder.run(["lint", "--format", "ndjson", "a.vanban"]);
      const { findings } = JSON.parse(stdout) as { findings: { rule: string; fix?: { safety: string } }[] };
      deepEqual(
        findings.map(({ rule, fix }) => [rule, fix?.safety]),
        [["citation/known-date", "choice"]],
      );
    }));
});

describe("the user's registry file", () => {
  const CSV = 'symbol;type;date;issuer;title\n12/KH-UBND;Kế hoạch;05/02/2026;Ủy ban nhân dân tỉnh;"về chuyển đổi số"\n';

  it("is searched and asked like what is built in", () =>
    inFolder({ "thethuc.registry.csv": CSV, "a.vanban": CLEAN }, async (folder) => {
      folder.write("b.vanban", CLEAN.replace(/Nghị định số .*?văn thư/, "Kế hoạch số 12/KH-UBND ngày 06/02/2026"));
      const { stdout } = await folder.run(["lookup", "chuyen doi so", "--format", "ndjson", "--limit", "1"]);
      deepEqual((JSON.parse(stdout) as { symbol: string; origin: string }).origin, "own");
      const linted = await folder.run(["lint", "--format", "ndjson", "b.vanban"]);
      match(linted.stdout, /"citation\/known-date".*12\/KH-UBND được ban hành ngày 05\/02\/2026/);
    }));

  it("is reported by line where it is broken, and its other lines count", () =>
    inFolder({ "thethuc.registry.csv": `${CSV}x;y;z;;\n`, "thethuc.registry.jsonl": "{" }, async (folder) => {
      const { status, stdout, stderr } = await folder.run(["lookup", "12/KH-UBND", "--format", "ndjson"]);
      equal(status, 2);
      equal(stdout.split("\n").length - 1, 1);
      deepEqual(
        stderr.split("\n").map((line) => line.split(": ").slice(0, 2).join(": ")),
        ["thethuc: thethuc.registry.jsonl:1", "thethuc: thethuc.registry.csv:3", "thethuc: thethuc.registry.csv:3", ""],
      );
    }));
});
