/** What a rule on a form looks through that asks for a phrase, and whether it may ask. */
import type { Analysis } from "../model/analysis.ts";
import { bodyRange } from "./body/body-text.ts";

/** What a phrase of the form is looked for in: all below the type line, for a form without abstract is read as one. */
export function bodyText(analysis: Analysis): string {
  const { start, end } = bodyRange(analysis);
  return analysis.source.slice(analysis.title.typeLine?.range.end ?? start, end);
}

/** True for a document that is whole: a fragment lacks what its other part may have. */
export function isComplete({ header, signatures }: Analysis): boolean {
  return header.number !== null && signatures.length > 0;
}
