/** Every document reads alike in every layout of its columns. */
import assert from "node:assert/strict";
import { analyze } from "../../server/model/analyze.ts";
import { DOCUMENTS } from "./documents.ts";
import { LAYOUTS, type Parts } from "./layouts.ts";

describe("layouts of the two columns", () => {
  for (const [layout, render] of Object.entries(LAYOUTS)) {
    describe(layout, () => {
      for (const parts of DOCUMENTS) {
        it(parts.name, () => {
          const text = render(parts);
          assert.deepEqual(read(text, parts), parts.expected, text);
        });
      }
    });
  }
});

function read(text: string, { expected }: Parts): Record<string, string | number | null> {
  const { regime, title, header, issued, signatures, recipients, legalBases, sections } = analyze(text);
  const [signature] = signatures;
  const all: Record<string, string | number | null> = {
    regime,
    type: title.type,
    symbol: header.number?.symbol.text ?? null,
    place: header.placeDate?.place?.text ?? null,
    date: issued,
    issuer: header.issuer?.text ?? null,
    superior: header.superior?.text ?? null,
    abstract: title.abstract?.text ?? null,
    authority: signature?.authorities[0]?.prefix ?? null,
    title: signature?.title?.text ?? null,
    name: signature?.name?.text ?? null,
    recipients: recipients?.entries.length ?? 0,
    bases: legalBases.length,
    sections: sections
      .filter(({ level }) => level === 1)
      .map(({ label }) => label)
      .join(", "),
  };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key] ?? null]));
}
