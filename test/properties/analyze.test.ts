/** What holds for every text there is: each part of the analysis can be read, and lies inside the text. */
import { ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import type { Analysis } from "../../server/model/analysis.ts";
import { analyze } from "../../server/model/analyze.ts";
import { anyText } from "./documents.ts";

const RUNS = 3000;

/** Every part, by name: a part added to the analysis does not compile until it is listed here. */
const PARTS: Readonly<Record<Exclude<keyof Analysis, "positionAt" | "offsetAt" | "derive">, true>> = {
  source: true,
  tree: true,
  oddities: true,
  regime: true,
  issued: true,
  header: true,
  title: true,
  addressees: true,
  addresseeHeading: true,
  legalBases: true,
  operative: true,
  sections: true,
  bodyEnd: true,
  recipients: true,
  signatures: true,
  annexes: true,
  citations: true,
  dates: true,
  references: true,
};

describe("properties of the analysis", () => {
  it("reads every part of any text, each once, with ranges inside the text", function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(anyText, fc.nat(), (text, offset) => {
        const analysis = analyze(text);
        for (const name of Object.keys(PARTS) as (keyof typeof PARTS)[]) {
          const part = analysis[name];
          strictEqual(analysis[name], part, `${name} is computed twice`);
          if (name !== "tree") checkRanges(part, name, text.length);
        }
        checkOrder(analysis);
        const place = offset % (text.length + 1);
        strictEqual(analysis.offsetAt(analysis.positionAt(place)), place);
      }),
      { numRuns: RUNS },
    );
  });
});

/** Every range below `part` lies inside the text. */
function checkRanges(part: unknown, path: string, length: number): void {
  if (typeof part !== "object" || part === null) return;
  if ("start" in part && "end" in part && typeof part.start === "number" && typeof part.end === "number") {
    ok(
      0 <= part.start && part.start <= part.end && part.end <= length,
      `${path} is ${part.start}-${part.end} of ${length}`,
    );
  }
  for (const [name, inner] of Object.entries(part)) checkRanges(inner, `${path}.${name}`, length);
}

/** Lists of mentions are in order of place; a section's parent comes before it. */
function checkOrder({ citations, dates, references, sections }: Analysis): void {
  for (const list of [citations, dates, references, sections]) {
    for (const [index, item] of list.entries()) {
      const before = list[index - 1];
      ok(before === undefined || before.range.start <= item.range.start, "a list is out of order");
    }
  }
  for (const [index, section] of sections.entries()) {
    ok(section.parent >= -1 && section.parent < index, "a section stands before its parent");
  }
}
