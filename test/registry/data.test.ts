/**
 * The data of known documents keeps its form: one JSON object a line, in order, each field as the README beside it says.
 *
 * When this fails after an edit of `server/registry/data/registry.jsonl`, the message names the line. Put a new line where
 * the order (regime, date, symbol, by UTF-16 units) wants it, fill every field, and name where the fact was read; then run
 * `npm run generate` and read the difference of the pack. Do not loosen the test for a record that does not fit.
 */
import { deepEqual, equal, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readRecord } from "../../server/registry/record.ts";

const FILE = "server/registry/data/registry.jsonl";

const FIELDS = [
  ...["symbol", "type", "issuer", "term", "date", "title", "regime", "status", "replaced_by", "sources", "confidence"],
];

/** Fields that only some records have, and what may stand in them. */
const OPTIONAL: Readonly<Record<string, readonly string[]>> = {
  title_basis: ["citation"],
  status_basis: ["source", "same-subject", "cited as current in 2026 sources"],
};

/** A stored page, a file of a public repository, or a file of a code index. */
const SOURCE = /^(?:https?:\/\/\S+|github:[^/\s]+\/[^:\s]+:.+|github code index, file id \d+)/;

type Row = Readonly<Record<string, unknown>>;

describe("data of known documents", () => {
  const text = readFileSync(FILE, "utf8");
  const lines = text.split("\n").slice(0, -1);
  const rows = lines.map((line) => JSON.parse(line) as Row);

  /** Lines, told by number, that `problem` objects to. */
  const check = (problem: (row: Row, index: number) => string | null): void => {
    const found = rows.flatMap((row, index) => {
      const what = problem(row, index);
      return what === null ? [] : [`${FILE}:${index + 1}: ${row["symbol"]}: ${what}`];
    });
    deepEqual(found, []);
  };

  it("is NFC text of one compact object a line, and ends in a line break", () => {
    ok(text.endsWith("}\n"));
    equal(text, text.normalize("NFC"));
    check((row, index) => (JSON.stringify(row) === lines[index] ? null : "is not written as JSON.stringify writes it"));
  });

  it("has every field, and no other", () => {
    check((row) => {
      const names = Object.keys(row);
      const others = names.filter((name) => !FIELDS.includes(name) && !(name in OPTIONAL));
      const missing = FIELDS.filter((name) => !names.includes(name));
      const wrong = Object.entries(OPTIONAL).filter(
        ([name, allowed]) => name in row && !allowed.includes(String(row[name])),
      );
      const all = [...others, ...missing, ...wrong.map(([name]) => name)];
      return all.length === 0 ? null : `check the fields ${all.join(", ")}`;
    });
  });

  it("has values a registry file may have: dates that exist, known words, Roman terms", () => {
    check((row) => {
      const { problems } = readRecord(row);
      return problems.length === 0 ? null : problems.map(({ en }) => en).join(" ");
    });
  });

  it("names one to five sources for each fact", () => {
    check(({ sources }) => {
      if (!Array.isArray(sources) || sources.length < 1 || sources.length > 5) return "needs one to five sources";
      const odd = sources.filter((source) => typeof source !== "string" || !SOURCE.test(source));
      return odd.length === 0 ? null : `has a source that is neither an address nor a file: ${odd.join(", ")}`;
    });
  });

  it("is in order of regime, date and symbol, without a document that stands twice", () => {
    const keys = rows.map(({ regime, date, symbol }) => `${regime} ${date} ${symbol}`);
    check((_, index) =>
      (keys[index - 1] ?? "") < (keys[index] ?? "") ? null : "does not stand behind the line above",
    );
  });

  it("names a successor where, and only where, a document is superseded", () => {
    check(({ status, replaced_by: successor, symbol }) => {
      if ((status === "superseded") !== (typeof successor === "string")) return "status and replaced_by disagree";
      return successor === symbol ? "replaces itself" : null;
    });
  });

  it("says for Party documents what their status rests on", () => {
    check(({ regime, status, status_basis: basis }) =>
      (regime === "party" && status !== "unknown") === (basis !== undefined)
        ? null
        : "status and status_basis disagree",
    );
  });

  it("has the year of a symbol in the date", () => {
    check(({ symbol, date }) => {
      const [, year] = /^\d[\d.]*[a-z]?\/(\d{4})\//.exec(String(symbol)) ?? [];
      return year === undefined || String(date).startsWith(year) ? null : `is dated ${date}`;
    });
  });
});
