/** Formats a text in tests, and holds the formatter to its promises while it does. */
import assert from "node:assert/strict";
import { analyze } from "../../server/model/analyze.ts";
import { applyEdits } from "../../server/service/formatting/edits.ts";
import { formattingEdits } from "../../server/service/formatting/format-document.ts";
import { readsTheSame } from "../../server/service/formatting/reading.ts";

/** The formatted text. Only its blanks differ, it reads as before, and formatting it again changes nothing. */
export function checkFormatting(text: string, tabSize = 2): string {
  const before = analyze(text);
  const formatted = applyEdits(text, formattingEdits(before, { tabSize }));
  assert.equal(withoutBlanks(formatted), withoutBlanks(text));
  const after = analyze(formatted);
  assert.ok(readsTheSame(before, after), "The text reads otherwise than before.");
  assert.deepEqual(formattingEdits(after, { tabSize }), [], "Formatting twice changes the text again.");
  return formatted;
}

/** The text without the characters that formatting may take away or put in. */
export function withoutBlanks(text: string): string {
  return text.replace(/[ \t\u00a0\r\n]+/g, "");
}
