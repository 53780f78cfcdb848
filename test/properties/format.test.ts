/** What holds for formatting any text: blanks alone change, what is read stays, and formatting twice is formatting once. */
import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { analyze } from "../../server/model/analyze.ts";
import { applyEdits } from "../../server/service/formatting/edits.ts";
import { formattingEdits } from "../../server/service/formatting/format-document.ts";
import { readsTheSame } from "../../server/service/formatting/reading.ts";
import { anyText } from "./documents.ts";

const RUNS = 2000;

const OPTIONS = { tabSize: 4 };

describe("properties of formatting", () => {
  it("changes blanks alone, keeps what is read, and is done after one time", function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(anyText, (text) => {
        const analysis = analyze(text);
        const edits = formattingEdits(analysis, OPTIONS);
        let last = 0;
        for (const { range } of edits) {
          ok(last <= range.start && range.start <= range.end && range.end <= text.length, "an edit is out of place");
          last = range.end;
        }
        const formatted = applyEdits(text, edits);
        equal(withoutBlanks(formatted), withoutBlanks(text));
        const again = analyze(formatted);
        ok(readsTheSame(analysis, again), "the text reads otherwise");
        deepEqual(formattingEdits(again, OPTIONS), []);
      }),
      { numRuns: RUNS },
    );
  });
});

function withoutBlanks(text: string): string {
  return text.replace(/[ \t\u00a0\r\n]+/g, "");
}
