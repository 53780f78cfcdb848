/** What the checker of regular expressions says of each, kept in a file so that only new ones are looked at. */
import { readFileSync, writeFileSync } from "node:fs";
import { check } from "recheck";
import { type Expression, keyOf, textOf } from "./expressions.ts";

/** `vulnerable`: slower than in proportion to its input. `unknown`: the checker gave up. */
export type Judgement = "safe" | "vulnerable" | "unknown";

const FILE = "test/fixtures/regexes/judged.txt";

/** For one expression; few need more than a second. */
const TIMEOUT_MS = 30_000;

/** So much of an expression stands in the file, for people. */
const SHOWN = 60;

/** The same strings are tried every time. */
const SEED = 1;

/** The judgement of each expression by its key. Those not on file are checked; `UPDATE_GOLDENS=1` puts them there. */
export async function judgementsOf(expressions: readonly Expression[]): Promise<ReadonlyMap<string, Judgement>> {
  const known = readJudged();
  const judged = new Map<string, Judgement>();
  for (const expression of expressions) {
    const key = keyOf(expression);
    judged.set(key, known.get(key) ?? (await judge(expression)));
  }
  if (process.env["UPDATE_GOLDENS"] !== undefined) writeJudged(expressions, judged);
  return judged;
}

async function judge({ source, flags }: Expression): Promise<Judgement> {
  const { status } = await check(source, flags, { timeout: TIMEOUT_MS, randomSeed: SEED });
  return status;
}

function readJudged(): ReadonlyMap<string, Judgement> {
  const rows = readFileSync(FILE, "utf8")
    .split("\n")
    .filter((row) => row !== "");
  return new Map(rows.map((row) => row.split(" ", 2) as [string, Judgement]));
}

/** In order of keys, so that two branches that add expressions seldom touch the same line. */
function writeJudged(expressions: readonly Expression[], judged: ReadonlyMap<string, Judgement>): void {
  const rows = expressions.map((expression) => {
    const key = keyOf(expression);
    return `${key} ${judged.get(key)} ${textOf(expression).slice(0, SHOWN)}\n`;
  });
  writeFileSync(FILE, rows.sort().join(""));
}
