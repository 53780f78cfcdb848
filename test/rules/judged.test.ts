/**
 * The findings of severity warning and above in the shared corpus, which were read one by one and judged: each that was
 * right is still made, and no other is. They are known by rule and text, kept as digests, since the texts are not ours.
 *
 * When this fails after a wanted change, read the findings it names in the corpus. Those that are right are taken over by
 * `UPDATE_GOLDENS=1`; one that is wrong is a mistake of the rule.
 */
import { deepEqual } from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { analyze } from "../../server/model/analyze.ts";
import { RULES } from "../../server/rules/index.ts";
import { lint } from "../../server/rules/lint.ts";
import { TODAY } from "../support/check-rule.ts";

const CORPUS = join("..", "shared", "corpus");
const JUDGED = join("test", "fixtures", "judged-findings.txt");

describe("findings judged by hand", () => {
  it("are those that are made in the shared corpus", function () {
    if (!existsSync(CORPUS)) {
      console.log(`      skipped: there is no ${CORPUS} here`);
      this.skip();
    }
    const made = new Map(findingsOf(CORPUS).map((finding) => [`${finding.rule} ${digestOf(finding)}`, finding]));
    if (process.env["UPDATE_GOLDENS"] !== undefined) writeFileSync(JUDGED, `${[...made.keys()].sort().join("\n")}\n`);
    const judged = new Set(readFileSync(JUDGED, "utf8").trimEnd().split("\n"));
    const unread = [...made].filter(([key]) => !judged.has(key)).map(([, finding]) => finding);
    const lost = [...judged].filter((key) => !made.has(key));
    deepEqual({ unread, lost }, { unread: [], lost: [] });
  });
});

interface Made {
  readonly rule: string;
  readonly file: string;
  /** What is found fault with, and the line around it. */
  readonly text: string;
  readonly line: string;
}

function findingsOf(corpus: string): readonly Made[] {
  return ["dev", "seeds"].flatMap((part) =>
    readdirSync(join(corpus, part))
      .filter((name) => name.endsWith(".txt"))
      .flatMap((name) => findingsIn(join(corpus, part, name))),
  );
}

function findingsIn(file: string): readonly Made[] {
  const source = readFileSync(file, "utf8");
  return lint(analyze(source), RULES, TODAY)
    .filter(({ severity }) => severity === "warning" || severity === "error")
    .map(({ rule, range }) => {
      const end = source.indexOf("\n", range.start);
      const line = source.slice(source.lastIndexOf("\n", range.start - 1) + 1, end === -1 ? source.length : end);
      return { rule, file, text: source.slice(range.start, range.end), line };
    });
}

function digestOf({ text, line }: Made): string {
  return createHash("sha256").update(`${text}\n${line}`).digest("hex").slice(0, 16);
}
