/** The words between title and closing, for rules that ask whether a form's phrase is there. */
import type { Analysis, Range } from "../../model/analysis.ts";

/** The source from below the title to recipients or signature. */
export function bodyText({ tree, source }: Analysis): string {
  let start = 0;
  let end = source.length;
  for (const { kind, start: from, end: to } of tree.children) {
    if (kind === "header" || kind === "title") start = to;
    else if (kind === "closing" || kind === "annex") {
      end = Math.min(end, from);
    }
  }
  return source.slice(start, end);
}

/** True for a document that is whole: a fragment lacks what its other part may have. */
export function isComplete({ header, signatures }: Analysis): boolean {
  return header.number !== null && signatures.length > 0;
}

/** Where to report what a document of this type lacks: its type line. */
export function typeRange({ title }: Analysis): Range | null {
  return title.typeLine?.range ?? null;
}
