/** Makes the texts that are measured, out of the documents in `prose/`: all our own words, as large as is asked for. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PROSE = join(import.meta.dirname, "prose");

const KB = 1000;
const MB = 1000 * KB;

/** Files of the folder `many`: 30 MB in all. */
const MANY = 2000;

/**
 * Writes all inputs below `folder` and returns their paths.
 *
 * `statute` is one circular with ever more articles, nearly every line of it a numbered unit. `joined` is four
 * documents one behind the other, again and again: long paragraphs and hard-wrapped ones, State and Party.
 */
export function makeInputs(folder) {
  mkdirSync(join(folder, "many"), { recursive: true });
  const write = (name, text) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const sizes = { "100 KB": 100 * KB, "1 MB": MB, "10 MB": 10 * MB };
  const make = (name, builder) =>
    Object.fromEntries(
      Object.entries(sizes).map(([size, bytes]) => [
        size,
        write(`${name}-${size.replace(" ", "")}.txt`, builder(bytes)),
      ]),
    );
  for (let index = 1; index <= MANY; index++) {
    write(`many/${String(index).padStart(4, "0")}.txt`, report((30 * MB) / MANY, index));
  }
  return {
    small: write("small.txt", report(12 * KB, 214)),
    statute: make("statute", statute),
    joined: make("joined", joined),
    many: join(folder, "many"),
  };
}

/** A report with as many Roman sections as fill `bytes`. */
function report(bytes, number) {
  const [head, body, tail] = cut(prose("bao-cao.txt"), /^I\. /m, /^Trên đây/m);
  return grow(head.replace("214/", `${number}/`), body, tail, bytes);
}

/** A circular with as many articles as fill `bytes`. */
function statute(bytes) {
  const [head, body, tail] = cut(prose("thong-tu.txt"), /^Chương I$/m, /^Nơi nhận:/m);
  return grow(head, `${body.replace("./.", ".")}\n`, tail, bytes);
}

function joined(bytes) {
  const all = ["bao-cao.txt", "quyet-dinh.txt", "thong-tu.txt", "huong-dan.txt"].map(prose).join("\n");
  return wholeLines(all.repeat(Math.ceil(bytes / Buffer.byteLength(all))), bytes);
}

/** `head`, `body` as often as needed with its units numbered on, and `tail`: at most `bytes`, and nearly as many. */
function grow(head, body, tail, bytes) {
  const rest = bytes - Buffer.byteLength(head) - Buffer.byteLength(tail);
  const count = { chapter: 0, roman: 0, article: 0 };
  const text = body
    .repeat(Math.ceil(rest / Buffer.byteLength(body)))
    .replace(/^Chương [IVXLCDM]+$/gm, () => `Chương ${roman(++count.chapter)}`)
    .replace(/^[IVXLCDM]+\. /gm, () => `${roman(++count.roman)}. `)
    .replace(/^Điều \d+\./gm, () => `Điều ${++count.article}.`);
  return head + wholeLines(text, rest) + tail;
}

/** The longest beginning of `text` that has at most `bytes` and ends with a line. */
function wholeLines(text, bytes) {
  const start = Buffer.from(text).subarray(0, bytes).toString();
  return start.slice(0, start.lastIndexOf("\n") + 1);
}

function cut(text, bodyStart, tailStart) {
  const from = text.search(bodyStart);
  const to = text.search(tailStart);
  return [text.slice(0, from), text.slice(from, to), text.slice(to)];
}

function roman(value) {
  const digits = [
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let rest = value;
  let text = "";
  for (const [worth, letters] of digits) {
    for (; rest >= worth; rest -= worth) text += letters;
  }
  return text;
}

function prose(name) {
  return readFileSync(join(PROSE, name), "utf8");
}
