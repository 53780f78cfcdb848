/** The command line itself: help, version, wrong use, the list of rules. */
import { equal, match, ok } from "node:assert/strict";
import { describe, it } from "mocha";
import { inFolder } from "./support.ts";

/** Runs `argv` and expects status 2 with this one line on standard error, and nothing on standard output. */
function refuses(argv: readonly string[], line: string): void {
  it(argv.join(" "), () =>
    inFolder({}, async (folder) => {
      const { status, stdout, stderr } = await folder.run(argv);
      equal(stderr, `${line}\n`);
      equal(stdout, "");
      equal(status, 2);
    }),
  );
}

describe("command line", () => {
  describe("wrong use is one line and status 2", () => {
    refuses(["frob"], "thethuc: không có lệnh frob. Chạy `thethuc --help` để xem các lệnh.");
    refuses(["lint", "--nope"], "thethuc: không có tùy chọn --nope. Chạy `thethuc --help` để xem các tùy chọn.");
    refuses(
      ["lint", "--format", "xml", "--language", "en"],
      "thethuc: xml is not a value of --format <format>; choose one of: pretty, json, ndjson, sarif, github, junit, checkstyle.",
    );
    refuses(["lint", "--fail-on", "--language=en"], "thethuc: option --fail-on <severity> needs a value.");
    refuses(["explain", "--language", "en"], "thethuc: rule is missing. Run `thethuc --help` for the usage.");
    refuses(["rules", "more", "--language", "en"], "thethuc: too many arguments. Run `thethuc --help` for the usage.");
    refuses(["lint", "--fix", "-", "--language", "en"], "thethuc: --fix does not work on standard input; name a file.");
  });

  it("helps in both languages", () =>
    inFolder({}, async (folder) => {
      const vi = await folder.run(["--help"]);
      equal(vi.status, 0);
      match(vi.stdout, /^Cách dùng: thethuc/);
      const en = await folder.run(["lint", "--help", "--language", "en"]);
      equal(en.status, 0);
      match(en.stdout, /^Usage: thethuc lint/);
      equal(en.stderr, "");
    }));

  it("shows its help on standard error when no command is given", () =>
    inFolder({}, async (folder) => {
      const { status, stdout, stderr } = await folder.run([]);
      equal(status, 2);
      equal(stdout, "");
      match(stderr, /^Cách dùng: thethuc/);
    }));

  it("prints its version", () =>
    inFolder({}, async (folder) => {
      const { status, stdout } = await folder.run(["--version"]);
      equal(stdout, "1.2.3\n");
      equal(status, 0);
    }));

  it("lists every rule once, with those that are not evaluated", () =>
    inFolder({}, async (folder) => {
      const { status, stdout } = await folder.run(["rules", "--format", "json"]);
      equal(status, 0);
      const rules = JSON.parse(stdout) as { rule: string; evaluated: boolean; reason?: string }[];
      equal(new Set(rules.map(({ rule }) => rule)).size, rules.length);
      ok(rules.some(({ rule, evaluated }) => rule === "date/blank" && evaluated));
      for (const { rule, evaluated, reason } of rules) ok(evaluated || reason, rule);
      const pretty = await folder.run(["rules"]);
      for (const { rule } of rules) ok(pretty.stdout.includes(rule), rule);
    }));

  it("explains a rule, and suggests one for a misspelt name", () =>
    inFolder({}, async (folder) => {
      const known = await folder.run(["explain", "date/blank", "--language", "en"]);
      equal(known.status, 0);
      match(known.stdout, /^date\/blank\n/);
      match(known.stdout, /Wrong:/);
      const unknown = await folder.run(["explain", "date/blnk", "--language", "en"]);
      equal(unknown.status, 2);
      match(unknown.stderr, /^thethuc: no rule "date\/blnk"; did you mean: .*date\//);
    }));
});
