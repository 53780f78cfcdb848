/**
 * Looks for lines whose repetition takes more time than in proportion: `npm run bench:growth [SEED]`. Every kind of line
 * that the examples and the fixtures of rules have, alone and with a second one picked by the seed, stands thousands of
 * times below the beginning of a document. What is slow three times is printed with the part that takes longest, and
 * makes the command fail. Takes a quarter of an hour.
 */
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { buildEngine } from "./build-engine.mjs";

const ROOT = join(import.meta.dirname, "..", "..");
const FOLDER = join(ROOT, ".bench");

const SMALL = 20_000;
const LARGE = 16 * SMALL;
/** The time may grow by so much more than the text: caches and the memory behind them are left out of the question. */
const TOLERATED = 5;
/** Shorter times say nothing. */
const LEAST = 60;

const HEADER = `SỞ NỘI VỤ
Số: 12/QĐ-SNV

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Lâm Đồng, ngày 01 tháng 3 năm 2026

`;
const DECISION = `${HEADER}QUYẾT ĐỊNH\nVề việc rà soát hồ sơ\n\n`;
const ENACTED = `${DECISION}Căn cứ Quy chế làm việc;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Rà soát hồ sơ.\n\n`;
const BEGINNINGS = [
  "",
  HEADER,
  DECISION,
  ENACTED,
  `${ENACTED}Nơi nhận:\n- Như trên;\n`,
  `${ENACTED}KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n`,
  `${ENACTED}Nơi nhận:\n- Lưu: VT.\n\nPHỤ LỤC I\nDANH MỤC\n`,
  "ĐẢNG CỘNG SẢN VIỆT NAM\n\nTỈNH ỦY LÂM ĐỒNG\n*\nSố 12-CV/TU\n\nKính gửi:\n",
];

mkdirSync(FOLDER, { recursive: true });
const { analyze, createRegistry, lint, RULES } = createRequire(import.meta.url)(await buildEngine(FOLDER));
const index = readFileSync(join(ROOT, "server", "registry", "pack", "registry.index"), "utf8");
const OPTIONS = { language: "vi", today: "2026-01-01", registry: createRegistry({ builtIn: { index, titles: "" } }) };

const lines = kindsOfLines();
let random = Number(process.argv[2] ?? 1);
let tried = 0;
let slow = 0;
for (const line of lines) {
  const other = lines[picked(lines.length)];
  const beginning = BEGINNINGS[picked(BEGINNINGS.length)];
  for (const unit of [`${line}\n`, `${line}\n\n`, `${line} `, `${line}\n${other}\n`]) {
    tried++;
    if (!isSlow(beginning, unit)) continue;
    slow++;
    console.log(
      `${JSON.stringify(unit)} below ${JSON.stringify(beginning.slice(-40))}: ${slowestPart(beginning, unit)}`,
    );
  }
}
console.log(`${tried} texts of ${lines.length} kinds of lines, ${slow} slow`);
process.exitCode = slow > 0 ? 1 : 0;

/** One line of each kind: letters and digits count by what they are. */
function kindsOfLines() {
  const kinds = new Map();
  for (const folder of [join(ROOT, "examples"), join(ROOT, "test", "fixtures", "rules")]) {
    for (const file of readdirSync(folder, { recursive: true })) {
      if (!file.endsWith(".vanban")) continue;
      for (const marked of readFileSync(join(folder, file), "utf8").split("\n")) {
        const line = marked.replace(/⟦|⟧(?:⟨[^⟩]*⟩)?/g, "");
        const kind = line
          .replace(/\p{Lu}/gu, "A")
          .replace(/\p{Ll}+/gu, "a")
          .replace(/\d+/g, "1");
        if (!kinds.has(kind)) kinds.set(kind, line);
      }
    }
  }
  return [...kinds.values()];
}

function isSlow(beginning, unit) {
  for (let attempt = 0; attempt < 3; attempt++) {
    const small = Math.min(timed(beginning, unit, SMALL), timed(beginning, unit, SMALL));
    const large = timed(beginning, unit, LARGE);
    if (large < LEAST || large < (LARGE / SMALL) * TOLERATED * small) return false;
  }
  return true;
}

function timed(beginning, unit, size) {
  const text = beginning + unit.repeat(Math.ceil(size / unit.length));
  const start = performance.now();
  lint(analyze(text), RULES, OPTIONS);
  return performance.now() - start;
}

/** Reading, or the rule that takes longest. */
function slowestPart(beginning, unit) {
  const text = beginning + unit.repeat(Math.ceil(LARGE / unit.length));
  const start = performance.now();
  const analysis = analyze(text);
  lint(analysis, [], OPTIONS);
  const times = [["reading", performance.now() - start]];
  for (const rule of RULES) {
    const before = performance.now();
    lint(analysis, [rule], OPTIONS);
    times.push([rule.id, performance.now() - before]);
  }
  const [name, time] = times.reduce((one, other) => (other[1] > one[1] ? other : one));
  return `${name} ${time.toFixed(0)} ms`;
}

/** A number below `count` that only looks random. */
function picked(count) {
  random = (random * 48271) % 2147483647;
  return random % count;
}
