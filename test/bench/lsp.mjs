/**
 * The language server beside those of VS Code for JSON and Markdown: `npm run bench:lsp`, with `-- --check` to fail where
 * a limit is passed. Every round has one session with each server, in turn; figures are medians of the rounds, and count
 * by their ratio. `--rounds=N` runs more than three, `--edits=N` other than 100,000 edits for the memory.
 */
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { makeInputs } from "./inputs.mjs";
import { measureEdits, measureSession } from "./lsp-session.mjs";
import { installPeers } from "./peers.mjs";
import { median } from "./processes.mjs";

const ROOT = join(import.meta.dirname, "..", "..");
const FOLDER = join(ROOT, ".bench");

const { values } = parseArgs({
  options: {
    check: { type: "boolean" },
    rounds: { type: "string", default: "3" },
    edits: { type: "string", default: "100000" },
  },
});

mkdirSync(FOLDER, { recursive: true });
const inputs = makeInputs(join(FOLDER, "inputs"));
const workFolder = join(FOLDER, "peers");
installPeers(workFolder);
const require = createRequire(join(workFolder, "package.json"));
const peer = (name) => [require.resolve(`vscode-langservers-extracted/bin/${name}`), "--stdio"];

const OURS = {
  args: [join(ROOT, "dist", "thethuc.cjs"), "lsp", "--stdio"],
  language: "vanban",
  extension: "vanban",
};
const JSON_SERVER = { args: peer("vscode-json-language-server"), language: "json", extension: "json" };
/** Links are looked after, as the findings of ours are. */
const VALIDATION = {
  enabled: true,
  referenceLinks: { enabled: "warning" },
  fragmentLinks: { enabled: "warning" },
  fileLinks: { enabled: "warning", markdownFragmentLinks: "inherit" },
  unusedLinkDefinitions: { enabled: "hint" },
  duplicateLinkDefinitions: { enabled: "warning" },
  ignoredLinks: [],
};
const MARKDOWN_SERVER = {
  args: peer("vscode-markdown-language-server"),
  language: "markdown",
  extension: "md",
  initializationOptions: { markdownFileExtensions: ["md"] },
  // This server has its client read Markdown for it.
  answers: (document) => ({
    "markdown/parse": () => markdown().parse(document.text, {}),
    "markdown/fs/stat": () => ({ isDirectory: false }),
    "markdown/fs/readFile": () => [...Buffer.from(document.text)],
    "markdown/fs/readDirectory": () => [],
    "markdown/findMarkdownFilesInWorkspace": () => [document.uri],
  }),
  settings: { markdown: { validate: VALIDATION, suggest: { paths: { enabled: true } } } },
};

let over = 0;
console.log(`Node ${process.version}, ${process.platform} ${process.arch}, medians of ${values.rounds} rounds\n`);
console.log(row("", "measured", "limit", ""));
for (const size of ["100 KB", "1 MB"]) await compareAt(size);
await measureMemory();
if (over > 0) console.log(`\n${over} over the limit`);
process.exitCode = values.check && over > 0 ? 1 : 0;

async function compareAt(size) {
  const text = readFileSync(inputs.statute[size], "utf8").replaceAll("NĐ-CP", "NĐ- CP");
  const sessions = { ours: [], json: [], markdown: [] };
  for (let round = 0; round < Number(values.rounds); round++) {
    sessions.ours.push(await measureSession(OURS, text, workFolder));
    sessions.json.push(await measureSession(JSON_SERVER, jsonOf(text), workFolder));
    sessions.markdown.push(await measureSession(MARKDOWN_SERVER, markdownOf(text), workFolder));
  }
  const of = (server, what) => median(sessions[server].map((session) => session[what]));
  const versus = (label, what, server, limit, unit = "ms") => {
    const [ours, theirs] = [of("ours", what), of(server, what)];
    print(
      `${size}: ${label} ÷ ${server} (${ours.toFixed(1)} : ${theirs.toFixed(1)} ${unit})`,
      ours / theirs,
      limit,
      "×",
    );
  };
  versus("keystroke to diagnostics, p50", "edit", "json", 2);
  versus("keystroke to diagnostics, p95", "slowEdit", "json", 2);
  versus("keystroke to diagnostics, p50", "edit", "markdown", 0.5);
  versus("keystroke to diagnostics, p95", "slowEdit", "markdown", 0.5);
  versus("completion, p50", "completion", "json", 2);
  versus("keystroke to symbols, p50", "symbols", "json", 1);
  versus("start to initialize", "initialize", "json", 0.8);
  versus("open to diagnostics", "open", "json", 2);
  versus("memory, idle", "idle", "json", 1.1, "MiB");
  if (size === "1 MB") versus("memory, at the end", "memory", "json", 1, "MiB");
}

async function measureMemory() {
  const text = readFileSync(inputs.statute["100 KB"], "utf8");
  const [before, after] = await measureEdits(OURS, text, workFolder, Number(values.edits));
  const what = `${Number(values.edits).toLocaleString("en")} edits: memory`;
  print(`${what} (${after.toFixed(0)} : ${before.toFixed(0)} MiB)`, after / before, 1.2, "×");
}

/** The lines of the text as records of an object, a paragraph in each, as far as they fill as much as the text. */
function jsonOf(text) {
  const records = [];
  let rest = Buffer.byteLength(text);
  for (const content of text.split("\n").filter((line) => line.trim() !== "")) {
    const record = `    ${JSON.stringify({ id: records.length, kind: "paragraph", content })}`;
    rest -= Buffer.byteLength(record) + 2;
    if (rest < 100) break;
    records.push(record);
  }
  // Two mistakes, so that there is something to find.
  return `{\n  "paragraphs": [\n${records.join(",\n")}\n  ],\n  "twice": 1,\n  "twice": 2\n}\n`;
}

/** The same text, its articles as headings and every line a paragraph. Two links lead nowhere. */
function markdownOf(text) {
  const links = "\n[missing](#nowhere) [file](./missing.md)\n";
  return text.replace(/^(?=Chương|Điều )/gm, "\n## ").replace(/\n(?=\S)/g, "\n\n") + links;
}

function markdown() {
  const MarkdownIt = require("markdown-it");
  return new MarkdownIt({ html: true });
}

function print(what, measured, limit, unit) {
  const ok = measured <= limit;
  if (!ok) over++;
  console.log(row(what, `${measured.toFixed(2)} ${unit}`, `${limit} ${unit}`, ok ? "ok" : "OVER"));
}

function row(what, measured, limit, verdict) {
  return `${what.padEnd(72)}${measured.padStart(11)}${limit.padStart(10)}  ${verdict}`.trimEnd();
}
