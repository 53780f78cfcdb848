/** Rules find the same in one document however it is written: decomposed, with other blanks, as a web page. */
import { deepStrictEqual } from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { analyze } from "../../server/model/analyze.ts";
import { RULES } from "../../server/rules/index.ts";
import { lint } from "../../server/rules/lint.ts";
import { TODAY } from "../support/check-rule.ts";

const WRITINGS: Readonly<Record<string, (text: string) => string>> = {
  decomposed: (text) => text.normalize("NFD"),
  "with no-break spaces": (text) => text.replace(/(?<=\S) (?=\S)/g, "\u00a0"),
  "with zero-width spaces inside words": (text) =>
    text.replace(/(?<=\p{L})(?=\p{L})/gu, (_, at: number) => (at % 7 === 0 ? "\u200b" : "")),
  "with CRLF": (text) => text.replace(/\n/g, "\r\n"),
  "with blanks at the ends of lines": (text) => text.replace(/\n/g, "  \n"),
  indented: (text) => text.replace(/^(?=.)/gm, "    "),
  "as paragraphs of HTML": (text) => text.replace(/^(?=.*\S)(?!.* {4})(.*)$/gm, "<p>$1</p>"),
};

/** The rule on decomposed letters is about the writing itself. */
const CONTENT = RULES.filter(({ id }) => id !== "text/unicode-nfc");

describe("one document in several writings", () => {
  for (const file of readdirSync("examples")) {
    const text = readFileSync(path.join("examples", file), "utf8");
    for (const [writing, write] of Object.entries(WRITINGS)) {
      it(`${file} ${writing}`, () => deepStrictEqual(found(write(text)), found(text)));
    }
  }
});

/** Each finding by its rule and the words it is about. */
function found(text: string): readonly string[] {
  const words = (printed: string): string =>
    printed
      .normalize("NFC")
      .replace(/\u200b/g, "")
      .replace(/<\/?p>|\s+/g, " ")
      .trim();
  return lint(analyze(text), CONTENT, TODAY)
    .map(({ rule, range }) => `${rule}: ${words(text.slice(range.start, range.end))}`)
    .sort();
}
