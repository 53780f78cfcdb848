/**
 * Lints real documents and writes every finding of severity warning and above with its line, to be judged by hand:
 * `npm run bench:precision [FOLDER]`. The folder is `../shared/corpus` where none is given; the table is
 * `.bench/precision.tsv`, with an empty column for the judgement.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(import.meta.dirname, "..", "..");
const EXECUTABLE = path.join(ROOT, "dist", "thethuc.cjs");
const TABLE = path.join(ROOT, ".bench", "precision.tsv");

const DOCUMENT = /\.(?:txt|md|vanban|vbhc)$/;
const JUDGED = new Set(["warning", "error"]);

/** A file's name only says what it is; notes beside the documents are none. */
const NOTES = /^(?:README|SOURCES|LICENSE)\b/;

const MOST_OUTPUT = 1_000_000_000;

const folder = path.resolve(process.argv[2] ?? path.join(ROOT, "..", "shared", "corpus"));
if (!existsSync(folder)) {
  console.error(`There is no ${folder}; name a folder of documents.`);
  process.exit(1);
}

const files = readdirSync(folder, { recursive: true })
  .filter((file) => DOCUMENT.test(file) && !NOTES.test(path.basename(file)))
  .sort();
const { stdout, stderr, status } = spawnSync(
  process.execPath,
  [EXECUTABLE, "lint", "--format", "ndjson", "--no-baseline", "--fail-on", "never", ...files],
  { cwd: folder, encoding: "utf8", maxBuffer: MOST_OUTPUT },
);
if (status !== 0) console.error(stderr);

const rows = stdout
  .split("\n")
  .filter((line) => line !== "")
  .flatMap((line) => rowsOf(JSON.parse(line)));
mkdirSync(path.dirname(TABLE), { recursive: true });
const headings = ["file", "line", "rule", "severity", "message", "text", "right"];
writeFileSync(TABLE, [headings, ...rows].map((cells) => `${cells.map(oneLine).join("\t")}\n`).join(""));
report();

function rowsOf({ file, findings }) {
  const lines = readFileSync(path.join(folder, file), "utf8").split(/\r\n|[\r\n]/);
  return findings
    .filter(({ severity }) => JUDGED.has(severity))
    .map(({ line, rule, severity, message }) => [file, line, rule, severity, message, lines[line - 1] ?? "", ""]);
}

function oneLine(cell) {
  return String(cell).replace(/[\t\r\n]+/g, " ");
}

/** How many findings each rule has, the most first. */
function report() {
  const counts = new Map();
  for (const [, , rule] of rows) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  for (const [rule, count] of [...counts].sort(([, a], [, b]) => b - a)) console.log(`${count}\t${rule}`);
  console.log(`${rows.length} findings in ${files.length} documents: ${path.relative(process.cwd(), TABLE)}`);
}
