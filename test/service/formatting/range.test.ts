/** Formatting as a client asks for it: whole documents and ranges of lines, in positions of the protocol. */
import { deepEqual } from "node:assert/strict";
import { analyze } from "../../../server/model/analyze.ts";
import { formatDocument, formatRange } from "../../../server/service/formatting/format-document.ts";
import type { Snapshot } from "../../../server/service/snapshot.ts";

const TEXT = "Hội nghị đã họp.  \n\n\nKết quả tốt. \nHết.";
const SNAPSHOT: Snapshot = { uri: "file:///a.vanban", version: 1, analysis: analyze(TEXT) };
const OPTIONS = { tabSize: 4 };

const edit = (line: number, character: number, endLine: number, endCharacter: number, newText = "") => ({
  range: { start: { line, character }, end: { line: endLine, character: endCharacter } },
  newText,
});

describe("formatting for a client", () => {
  it("gives the smallest edits", () => {
    deepEqual(formatDocument(SNAPSHOT, OPTIONS), [
      edit(0, 16, 0, 18),
      edit(2, 0, 3, 0),
      edit(3, 12, 3, 13),
      edit(4, 4, 4, 4, "\n"),
    ]);
  });

  it("keeps to the lines of a range", () => {
    const range = { start: { line: 3, character: 4 }, end: { line: 3, character: 6 } };
    deepEqual(formatRange(SNAPSHOT, range, OPTIONS), [edit(3, 12, 3, 13)]);
  });
});
