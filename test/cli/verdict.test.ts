/** What decides the exit status of `lint`, what `--quiet` leaves, and what `--timing` tells. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { describe, it } from "mocha";
import { RULES } from "../../server/rules/index.ts";
import { CLEAN, FLAWED, inFolder } from "./support.ts";

/** One warning. */
const WARNED = CLEAN.replace("NĐ-CP", "NĐ- CP");

describe("--max-warnings", () => {
  it("ends with status 1 beyond that many warnings, over all files", () =>
    inFolder({ "a.vanban": WARNED, "b.vanban": WARNED.replace("15/BC", "16/BC") }, async (folder) => {
      const run = (count: string) => folder.run(["lint", "--max-warnings", count, "--language", "en"]);
      deepEqual([(await run("2")).status, (await run("2")).stderr], [0, ""]);
      const { status, stderr } = await run("1");
      deepEqual([status, stderr], [1, "thethuc: 2 warnings, more than --max-warnings allows.\n"]);
    }));

  it("takes whole numbers only", () =>
    inFolder({}, async (folder) => {
      for (const count of ["-1", "x", "1.5"]) {
        const { status, stderr } = await folder.run(["lint", `--max-warnings=${count}`, "--language", "en"]);
        equal(status, 2);
        match(stderr, /^thethuc: \S+ is not a value of --max-warnings/);
      }
    }));
});

describe("--quiet", () => {
  const shown = async (...argv: string[]): Promise<readonly string[]> => {
    let rules: readonly string[] = [];
    await inFolder({ "a.vanban": FLAWED }, async (folder) => {
      const { stdout } = await folder.run(["lint", "--quiet", "--format", "ndjson", ...argv]);
      rules = (JSON.parse(stdout) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule);
    });
    return rules;
  };
  const ERRORS = ["date/not-a-date", "section/sequence"];
  const ALL = ["date/not-a-date", "citation/symbol-spaces", "section/sequence"];

  it("leaves what ends the command with status 1", async () => {
    deepEqual(await shown(), ERRORS);
    deepEqual(await shown("--fail-on", "warning"), ALL);
    deepEqual(await shown("--max-warnings", "0"), ALL);
    deepEqual(await shown("--fail-on", "never"), ERRORS);
  });

  it("prints nothing for people where nothing is left", () =>
    inFolder({ "a.vanban": WARNED }, async (folder) => {
      deepEqual(await folder.run(["lint", "--quiet"]), { status: 0, stdout: "", stderr: "" });
    }));
});

describe("--timing", () => {
  it("tells the time of every rule that ran, the slowest first, on standard error", () =>
    inFolder({ "a.vanban": FLAWED }, async (folder) => {
      const plain = await folder.run(["lint"]);
      const { status, stdout, stderr } = await folder.run(["lint", "--timing", "--language", "vi"]);
      deepEqual([status, stdout], [plain.status, plain.stdout]);
      const [heading, ...rows] = stderr.trimEnd().split("\n");
      match(heading ?? "", /^Quy tắc +ms +%$/);
      const times = rows.slice(0, -4).map((row) => /^(\S+) +([\d.]+) +([\d.]+)$/.exec(row) ?? []);
      ok(times.length > 20 && times.every(([, rule]) => RULES.some(({ id }) => id === rule)));
      const durations = times.map(([, , time]) => Number(time));
      deepEqual(
        durations,
        durations.toSorted((a, b) => b - a),
      );
      const shares = times.reduce((sum, [, , , share]) => sum + Number(share), 0);
      ok(Math.abs(shares - 100) < 10, `The shares add up to ${shares}.`);
      match(
        rows.slice(-4).join("\n"),
        /^Cộng các quy tắc +[\d.]+\nDò các chữ .*\nNhóm viện dẫn .*\nĐọc văn bản +[\d.]+$/,
      );
    }));
});
