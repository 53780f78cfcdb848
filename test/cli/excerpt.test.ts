/** Carets stand below what is meant, whatever the characters before it. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { describe, it } from "mocha";
import { type Excerpt, excerptOf } from "../../server/cli/formatters/excerpt.ts";

/** The excerpt of the stretch between the two `|` of `marked`. */
async function excerpt(marked: string): Promise<Excerpt> {
  const [before = "", inside = "", after = ""] = marked.split("|");
  const source = before + inside + after;
  const column = before.length - (before.lastIndexOf("\n") + 1) + 1;
  return excerptOf(source, { start: before.length, end: before.length + inside.length }, column);
}

async function shows(marked: string, line: string, carets: string): Promise<void> {
  deepEqual(await excerpt(marked), { line, carets });
}

describe("excerpt", () => {
  it("underlines plain text", () => shows("dòng đầu\nSố: |15|/QĐ\nsau", "Số: 15/QĐ", "    ^^"));

  it("gives an empty stretch one caret, the end of a line too", async () => {
    await shows("Số: ||15", "Số: 15", "    ^");
    await shows("Số||", "Số", "  ^");
    await shows("một\n||\nhai", "", "^");
  });

  it("stops at the end of the line", async () => {
    await shows("Căn |cứ\nLuật| này", "Căn cứ", "    ^^");
    await shows("Căn |cứ\r\nLuật| này", "Căn cứ", "    ^^");
  });

  it("counts a decomposed letter as one column", () =>
    shows("Quyết định |số| 1".normalize("NFD"), "Quyết định số 1".normalize("NFD"), "           ^^"));

  it("counts full-width characters as two columns", () => shows("公文 |第１| 号", "公文 第１ 号", "     ^^^^"));

  it("counts an emoji of several characters as it is shown", () => shows("👩‍👩‍👧 |x|", "👩‍👩‍👧 x", "   ^"));

  it("expands tabs, before the carets and below them", async () => {
    await shows("Số\t|15|", "Số  15", "    ^^");
    await shows("|a\tb|\tc", "a   b   c", "^^^^^");
  });

  it("shows one visible character for each control character", () =>
    shows("a\u0007\u001b[1m|b|", "a\ufffd\ufffd[1mb", "      ^"));

  it("cuts a long line around the carets", async () => {
    const { line, carets } = await excerpt(`${"trước ".repeat(100)}|ĐÂY|${" sau".repeat(100)}`);
    ok(line.length <= 202, line);
    ok(line.startsWith("…") && line.endsWith("…"));
    equal(line.slice(carets.indexOf("^"), carets.length), "ĐÂY");
  });

  it("does not cut a character in two", async () => {
    const { line } = await excerpt(`${"ộ".normalize("NFD").repeat(300)}|x|${"ộ".normalize("NFD").repeat(300)}`);
    ok(/^…o\u0323\u0302/.test(line));
    const emoji = await excerpt(`${"😀".repeat(300)}a|x|${"😀".repeat(300)}`);
    equal(Buffer.from(emoji.line).toString(), emoji.line);
  });

  it("leaves a line of 200 columns whole", async () => {
    const whole = `${"a".repeat(199)}|b|`;
    equal((await excerpt(whole)).line, `${"a".repeat(199)}b`);
  });
});
