/**
 * The formats of `lint`: a golden of each, and whether the tools they are meant for would take it. The documents
 * have what is hard to write: quotes, a colon and a comma in a name, wide characters, control characters.
 */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { accessSync, chmodSync, constants, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, it } from "mocha";
import type { Log, Region } from "sarif";
import { validateXML } from "xmllint-wasm";
import { RULES } from "../../server/rules/index.ts";
import { checkGolden } from "../support/golden.ts";
import { CLEAN, FLAWED, type Folder, inFolder } from "./support.ts";

const FIXTURES = "test/fixtures/cli";

/** A cited symbol with a lone surrogate, a control character and what XML and workflow commands escape. */
const ODD = FLAWED.replace("công tác văn thư, Ủy", 'công tác "100% <văn thư> & 😀", Ủy').replace(
  "NĐ- CP",
  "NĐ- CP\u0007",
);

const DOCUMENTS = { "báo cáo, 1.vanban": ODD, "b/c.vanban": FLAWED, "clean.vanban": CLEAN };

/** Runs `lint` in one format over the documents. */
async function linted(format: string, test: (stdout: string, folder: Folder) => Promise<void> | void): Promise<void> {
  await inFolder(DOCUMENTS, async (folder) => {
    const { stdout, stderr, status } = await folder.run(["lint", "--format", format]);
    equal(stderr, "");
    equal(status, 1);
    await test(stdout, folder);
  });
}

describe("formats for people and programs", () => {
  for (const format of ["pretty", "json", "ndjson"]) {
    it(`${format} writes what the golden has`, () =>
      linted(format, (stdout) => checkGolden(`${FIXTURES}/findings.${format}.golden`, stdout)));
  }

  it("json and ndjson hold the same", () =>
    linted("json", async (stdout, folder) => {
      const rows = (await folder.run(["lint", "--format", "ndjson"])).stdout.trimEnd().split("\n");
      deepEqual(
        rows.map((row) => JSON.parse(row) as unknown),
        JSON.parse(stdout),
      );
    }));
});

describe("formats for servers", () => {
  describe("sarif", () => {
    it("writes what the golden has", () =>
      linted("sarif", (stdout, folder) => {
        const log = JSON.parse(stdout) as Log;
        // Every rule is listed; their texts have a test of their own.
        const [run] = log.runs;
        const { rules = [] } = run?.tool.driver ?? {};
        deepEqual(
          rules.map(({ id }) => id),
          RULES.map(({ id }) => id),
        );
        for (const result of run?.results ?? []) equal(rules[result.ruleIndex ?? -1]?.id, result.ruleId);
        const shown = JSON.stringify(
          log,
          (key, value: unknown) => (key === "rules" || key === "ruleIndex" ? undefined : value),
          2,
        );
        checkGolden(
          `${FIXTURES}/findings.sarif.golden`,
          shown.replace(pathToFileURL(folder.path).href, "file:///root"),
        );
      }));

    it("documents each rule, with its level, its page and its examples", () =>
      linted("sarif", (stdout) => {
        const { rules = [] } = (JSON.parse(stdout) as Log).runs[0]?.tool.driver ?? {};
        const rule = rules.find(({ id }) => id === "date/place-comma");
        checkGolden(`${FIXTURES}/rule.sarif.golden`, `${JSON.stringify(rule, null, 2)}\n`);
        ok(rules.every(({ help, helpUri }) => help?.markdown !== undefined && helpUri?.endsWith(".md")));
      }));

    it("marks the same text as the finding does, by lines and by offsets", () =>
      linted("sarif", (stdout, folder) => {
        const results = (JSON.parse(stdout) as Log).runs[0]?.results ?? [];
        ok(results.length > 4);
        for (const { locations, fixes } of results) {
          const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {};
          const text = readFileSync(folder.at(decodeURIComponent(artifactLocation?.uri ?? "")), "utf8");
          equal(textAt(text, region), region?.snippet?.text);
          for (const change of fixes?.[0]?.artifactChanges ?? []) {
            for (const { deletedRegion } of change.replacements) {
              const { charOffset = 0, charLength = 0 } = deletedRegion;
              equal(textAt(text, deletedRegion), text.slice(charOffset, charOffset + charLength));
            }
          }
        }
      }));

    it("gives every finding a fingerprint of its own, which does not know its line", () =>
      linted("sarif", async (stdout, folder) => {
        const prints = fingerprints(stdout);
        equal(new Set(prints.slice(0, 3)).size, 3);
        folder.write("báo cáo, 1.vanban", `\n\n${ODD}`);
        folder.write("b/c.vanban", FLAWED.replace("1. Kết quả", "\n1. Kết quả\nĐã có thêm một đoạn."));
        deepEqual(fingerprints((await folder.run(["lint", "--format", "sarif"])).stdout), prints);
      }));

    it("names a file outside the folder by its whole address", () =>
      inFolder({ "outside.vanban": FLAWED }, (other) =>
        inFolder({ "b.vanban": FLAWED }, async (folder) => {
          const outside = other.at("outside.vanban");
          const { stdout } = await folder.run(["lint", "--format", "sarif", "b.vanban", outside]);
          const [run] = (JSON.parse(stdout) as Log).runs;
          deepEqual(
            run?.artifacts?.map(({ location }) => location),
            [
              { uri: "b.vanban", uriBaseId: "SRCROOT", index: 0 },
              { uri: pathToFileURL(outside).href, index: 1 },
            ],
          );
        }),
      ));

    it("says so when a file could not be read", () =>
      inFolder({ "b.vanban": FLAWED }, async (folder) => {
        const { stdout } = await folder.run(["lint", "--format", "sarif", "b.vanban", "missing.vanban"]);
        const [run] = (JSON.parse(stdout) as Log).runs;
        equal(run?.invocations?.[0]?.executionSuccessful, false);
      }));

    it("is found right by the validator of the standard's authors, which finds a wrong one wrong", function () {
      this.timeout(120_000);
      return linted("sarif", (stdout, folder) => {
        folder.write("right.sarif", stdout);
        folder.write("wrong.sarif", stdout.replace('"startLine": 4', '"startLine": 0'));
        const told = multitool(folder.path, [
          ...["validate", "right.sarif", "wrong.sarif", "--rule-kind", "Sarif;Ghas"],
          ...["--output", "judged.sarif", "--log", "ForceOverwrite"],
        ]);
        const judged = JSON.parse(readFileSync(folder.at("judged.sarif"), "utf8").replace(/^\ufeff/, "")) as Log;
        const found = judged.runs[0]?.results?.map(({ ruleId, locations }) => [
          ruleId,
          path.basename(locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? ""),
        ]);
        deepEqual(found, [["JSON1008", "wrong.sarif"]], told.stdout + told.stderr);
      });
    });
  });

  describe("github", () => {
    it("writes what the golden has", () =>
      linted("github", (stdout) => checkGolden(`${FIXTURES}/findings.github.golden`, stdout)));

    it("is read by the runner as it was meant", () =>
      linted("github", async (stdout, folder) => {
        const json = (await folder.run(["lint", "--format", "ndjson"])).stdout;
        const expected = json
          .trimEnd()
          .split("\n")
          .flatMap((row) => {
            const { file, findings } = JSON.parse(row) as {
              file: string;
              findings: { message: string; line: number }[];
            };
            return findings.map(({ message, line }) => [file, String(line), message]);
          });
        const commands = stdout.trimEnd().split("\n").map(workflowCommand);
        deepEqual(
          commands.map(({ properties, message }) => [properties["file"], properties["line"], message]),
          expected,
        );
      }));

    it("counts paths from the root of the repository", () =>
      inFolder({ "docs/a.vanban": FLAWED }, async (folder) => {
        const inside = { env: { GITHUB_WORKSPACE: path.dirname(folder.path) } };
        const { stdout } = await folder.run(["lint", "--format", "github"], inside);
        equal(workflowCommand(stdout).properties["file"], `${path.basename(folder.path)}/docs/a.vanban`);
      }));
  });

  for (const format of ["junit", "checkstyle"]) {
    describe(format, () => {
      it("writes what the golden has", () =>
        linted(format, (stdout) => checkGolden(`${FIXTURES}/findings.${format}.golden`, stdout)));

      it("follows its schema", () => linted(format, (stdout) => followsSchema(stdout, format)));

      it("follows it without any finding or file, too", () =>
        inFolder({ "a.vanban": CLEAN }, async (folder) => {
          await followsSchema((await folder.run(["lint", "--format", format])).stdout, format);
          await followsSchema((await folder.run(["lint", "--format", format, "none.vanban"])).stdout, format);
        }));
    });
  }

  it("junit fails the cases that fail the run", () =>
    inFolder({ "a.vanban": FLAWED }, async (folder) => {
      const failures = async (failOn: string): Promise<number> => {
        const { stdout } = await folder.run(["lint", "--format", "junit", "--fail-on", failOn]);
        return Number(/<testsuites [^>]*failures="(\d+)"/.exec(stdout)?.[1]);
      };
      equal(await failures("error"), 2);
      equal(await failures("warning"), 3);
      equal(await failures("never"), 0);
    }));
});

describe("several formats at once", () => {
  it("go into a file each, and one to standard output", () =>
    inFolder({ "a.vanban": FLAWED }, async (folder) => {
      const pretty = await folder.run(["lint"]);
      const all = await folder.run([
        ...["lint", "--format", "sarif", "--output", "reports/a.sarif", "--format", "pretty"],
        ...["--format", "junit", "--output", "reports/a.xml"],
      ]);
      deepEqual(all, pretty);
      match(readFileSync(folder.at("reports/a.sarif"), "utf8"), /"version": "2\.1\.0"/);
      match(readFileSync(folder.at("reports/a.xml"), "utf8"), /<testsuites /);
    }));

  it("an output before every format takes the first one; without a format it is for people, uncoloured", () =>
    inFolder({ "a.vanban": FLAWED }, async (folder) => {
      const terminal = { isTerminal: true };
      equal((await folder.run(["lint", "--output", "a.json", "--format", "json"], terminal)).stdout, "");
      equal((JSON.parse(readFileSync(folder.at("a.json"), "utf8")) as object[]).length, 1);
      equal((await folder.run(["lint", "--output", "a.txt"], terminal)).stdout, "");
      equal(readFileSync(folder.at("a.txt"), "utf8"), (await folder.run(["lint"])).stdout);
    }));

  it("cannot share standard output or a file", () =>
    inFolder({ "a.vanban": FLAWED }, async (folder) => {
      const refused = await folder.run(["lint", "--format", "json", "--format", "sarif"]);
      deepEqual([refused.status, refused.stdout], [2, ""]);
      match(refused.stderr, /^thethuc: chỉ một dạng kết quả/);
      const same = ["--format", "json", "--output", "x", "--format", "junit", "--output", "x"];
      const { status, stderr } = await folder.run(["lint", ...same, "--language", "en"]);
      equal(status, 2);
      equal(stderr, "thethuc: x: two formats cannot go into one file; name different files.\n");
    }));

  it("reports a file that cannot be written", () =>
    inFolder({ "a.vanban": CLEAN, "folder/b.vanban": CLEAN }, async (folder) => {
      const { status, stderr } = await folder.run(["lint", "--output", "folder", "--language", "en"]);
      equal(status, 2);
      match(stderr, /^thethuc: folder: the file cannot be created \(EISDIR\)/);
    }));
});

function fingerprints(sarif: string): readonly string[] {
  const results = (JSON.parse(sarif) as Log).runs[0]?.results ?? [];
  return results.map(({ partialFingerprints }) => partialFingerprints?.["thethucFinding/v1"] ?? "");
}

/** The text of a region, by its lines and columns. */
function textAt(text: string, region: Region | undefined): string {
  const lines = text.split(/(?<=\n)/);
  const offsetOf = (line = 1, column = 1): number => lines.slice(0, line - 1).join("").length + column - 1;
  return text.slice(offsetOf(region?.startLine, region?.startColumn), offsetOf(region?.endLine, region?.endColumn));
}

/** A workflow command as GitHub's runner reads it. */
function workflowCommand(line: string): { properties: Record<string, string>; message: string } {
  const [, written = "", message = ""] = /^::(?:error|warning|notice) ([^:]*)::(.*)$/m.exec(line) ?? [];
  const unescaped = (text: string): string =>
    text
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%3A", ":")
      .replaceAll("%2C", ",")
      .replaceAll("%25", "%");
  const properties = written.split(",").map((property) => {
    const [name = "", value = ""] = property.split("=");
    return [name, unescaped(value)] as const;
  });
  return { properties: Object.fromEntries(properties), message: unescaped(message) };
}

async function followsSchema(xml: string, format: string): Promise<void> {
  const schema = readFileSync(`${FIXTURES}/${format}.xsd`, "utf8");
  const { valid, errors } = await validateXML({ xml: { fileName: format, contents: xml }, schema: [schema] });
  ok(valid, errors.map(({ rawMessage }) => rawMessage).join("\n"));
}

/** Runs Microsoft's tool for SARIF, a program that its package ships for each system. */
function multitool(cwd: string, argv: readonly string[]) {
  const program = createRequire(import.meta.url)("@microsoft/sarif-multitool") as string;
  makeExecutable(program);
  const env = {
    ...process.env,
    // Without it the program asks for a library of languages that few machines have.
    DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1",
    // It tries to reach the network, and works without; this way it need not wait.
    HTTP_PROXY: "http://127.0.0.1:9",
    HTTPS_PROXY: "http://127.0.0.1:9",
  };
  return spawnSync(program, argv, { cwd, env, encoding: "utf8" });
}

/** What the package's script does when it is installed; where scripts are not run, it falls to us. */
function makeExecutable(program: string): void {
  try {
    accessSync(program, constants.X_OK);
  } catch {
    chmodSync(program, 0o755);
  }
}
