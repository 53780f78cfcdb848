/** Every document reads alike in every layout, whatever of the usual liberties its drafter took. */
import { checkReading } from "../support/check-reading.ts";
import { DOCUMENTS } from "./documents.ts";
import { LAYOUTS } from "./layouts.ts";
import { VARIANTS } from "./variants.ts";

describe("liberties of drafters", () => {
  for (const [name, change] of Object.entries(VARIANTS)) {
    it(name, () => {
      for (const render of Object.values(LAYOUTS)) {
        for (const parts of DOCUMENTS) checkReading(render(change(parts)), parts.expected);
      }
    });
  }
});
