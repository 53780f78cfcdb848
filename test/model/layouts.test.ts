/** Every document reads alike in every layout of its columns. */
import { checkReading } from "../support/check-reading.ts";
import { DOCUMENTS } from "./documents.ts";
import { LAYOUTS } from "./layouts.ts";

describe("layouts of the two columns", () => {
  for (const [layout, render] of Object.entries(LAYOUTS)) {
    describe(layout, () => {
      for (const parts of DOCUMENTS) {
        it(parts.name, () => checkReading(render(parts), parts.expected));
      }
    });
  }
});
