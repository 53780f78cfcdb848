/** A comment on a line of its own is nothing to the reader: above any line of a document it changes nothing. */
import { deepEqual } from "node:assert/strict";
import type { Analysis, Regime } from "../../server/model/analysis.ts";
import { analyze } from "../../server/model/analyze.ts";
import { ignoreNextLine } from "../../server/rules/ignores.ts";
import { findingsOfAllRules } from "../support/check-rule.ts";
import { frame, STATE_LETTER } from "../support/frames.ts";

const REGIMES: readonly Regime[] = ["state", "party", "qppl", "none"];

/** What was read, as texts without places. */
function reading(analysis: Analysis): readonly unknown[] {
  const { header, title, sections, recipients, signatures, bodyEnd } = analysis;
  const parts = [header.issuer, header.superior, header.number, header.placeDate, header.mottoRule, header.issuerRule];
  const more = [title.typeLine, title.abstract, analysis.operative, bodyEnd.lastParagraph, bodyEnd.endMark];
  const lists = [analysis.addressees, analysis.legalBases, recipients?.entries ?? [], analysis.citations];
  return [
    analysis.regime,
    [...parts, ...more, recipients?.heading, ...lists.flat()].map((part) => part?.text),
    sections.map((section) => [section.label, section.level, section.title]),
    signatures.map(({ lines, name }) => [lines.map(({ text }) => text), name?.text]),
  ];
}

describe("a comment above any line", () => {
  for (const [name, text] of [...REGIMES.map((regime) => [regime, frame(regime)] as const), ["letter", STATE_LETTER]]) {
    it(`changes nothing in a document: ${name}`, () => {
      const expected = reading(analyze(text));
      const lines = text.split("\n");
      for (const [at, line] of lines.entries()) {
        const comment = ignoreNextLine("date/blank", "lý do");
        const commented = [...lines.slice(0, at), comment, ...lines.slice(at)].join("\n");
        deepEqual(reading(analyze(commented)), expected, `above: ${line}`);
        // That the comment hides nothing is all there is to say.
        const others = findingsOfAllRules(commented).filter(({ rule }) => rule !== "ignore/unused");
        deepEqual(others, [], `above: ${line}`);
      }
    });
  }
});
