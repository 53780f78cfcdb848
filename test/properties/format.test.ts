/** What holds for formatting any text: blanks alone change, what is read stays, and formatting twice is formatting once. */
import { ok } from "node:assert/strict";
import fc from "fast-check";
import { analyze } from "../../server/model/analyze.ts";
import { formattingEdits } from "../../server/service/formatting/format-document.ts";
import { checkFormatting } from "../support/check-formatting.ts";
import { anyText } from "./documents.ts";

const RUNS = 2000;

describe("properties of formatting", () => {
  it("changes blanks alone, keeps what is read, and is done after one time", function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { range } of formattingEdits(analyze(text), { tabSize: 4 })) {
          ok(last <= range.start && range.start <= range.end && range.end <= text.length, "an edit is out of place");
          last = range.end;
        }
        checkFormatting(text, 4);
      }),
      { numRuns: RUNS },
    );
  });
});
