/** The words between title and closing, for rules that ask whether a phrase of the form is there. */
import type { Analysis, Range } from "../model/analysis.ts";

/** From below header and title to recipients, signature or annex. */
export function bodyRange({ tree, source }: Analysis): Range {
  let start = 0;
  let end = source.length;
  for (const zone of tree.children) {
    if (zone.kind === "header" || zone.kind === "title") start = zone.end;
    else if (zone.kind === "closing" || zone.kind === "annex") end = Math.min(end, zone.start);
  }
  return { start, end: Math.max(start, end) };
}

/** What a phrase of the form is looked for in: all below the type line, for a form without abstract is read as one. */
export function bodyText(analysis: Analysis): string {
  const { start, end } = bodyRange(analysis);
  return analysis.source.slice(analysis.title.typeLine?.range.end ?? start, end);
}

/** True for a document that is whole: a fragment lacks what its other part may have. */
export function isComplete({ header, signatures }: Analysis): boolean {
  return header.number !== null && signatures.length > 0;
}
