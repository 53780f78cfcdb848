/** Comments that silence rules: which places and rules they cover. */
import { deepEqual } from "node:assert/strict";
import { readIgnores } from "../../server/rules/ignores.ts";

/** Marks with `!` every line in which a finding of `rule` would be reported. */
function reported(rule: string, text: string): readonly string[] {
  const ignores = readIgnores(text);
  let offset = 0;
  return text.split("\n").map((line) => {
    const start = offset;
    offset += line.length + 1;
    return ignores.covers(rule, start) ? line : `!${line}`;
  });
}

describe("comments that silence rules", () => {
  it("silence the rules named on the next line", () => {
    const text = "một\n<!-- thethuc-disable-next-line date/blank, date/format -- mẫu -->\nhai\nba";
    deepEqual(reported("date/format", text), ["!một", `!${text.split("\n")[1]}`, "hai", "!ba"]);
    deepEqual(reported("date/arabic", text).at(2), "!hai");
  });

  it("may stand one above the other", () => {
    const text = "<!-- thethuc-disable-next-line a/b -->\n<!-- thethuc-disable-next-line c/d -- x -->\r\nhai\nba";
    deepEqual([reported("a/b", text).at(2), reported("c/d", text).at(2)], ["hai", "hai"]);
    deepEqual(reported("a/b", text).at(3), "!ba");
  });

  it("silence everything when they name no rule, but not when they misspell one", () => {
    deepEqual(reported("a/b", "<!-- thethuc-disable-next-line -- nháp -->\nhai").at(1), "hai");
    deepEqual(reported("a/b", "<!-- thethuc-disable-next-line a-b -->\nhai").at(1), "!hai");
  });

  it("silence a stretch or the file", () => {
    const text = "một\n<!--thethuc-disable a/b-->\nhai\n<!-- thethuc-enable a/b -->\nba\n<!-- thethuc-disable -->\nbốn";
    deepEqual(
      reported("a/b", text).filter((line) => /^!?\p{L}/u.test(line)),
      ["!một", "hai", "!ba", "bốn"],
    );
    deepEqual(reported("a/b", "một\n<!-- thethuc-disable-file a/b -->").at(0), "một");
    deepEqual(reported("c/d", "một\n<!-- thethuc-disable-file a/b -->").at(0), "!một");
  });
});
