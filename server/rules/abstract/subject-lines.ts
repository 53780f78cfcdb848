/** Lines of the header and title that the rules on abstracts look at beside the abstract itself. */
import { linesOf } from "../../../grammar/tree.ts";
import type { Analysis, Range } from "../../model/analysis.ts";
import { withoutComments } from "../without-comments.ts";

/** Content of a line without markdown marks. */
const CONTENT = /[^\s*_>|](?:[^\r\n]*[^\s*_>|\\])?/;

/** Lines of the header below the number line that are text and no part of the header: where a letter's subject stands. */
export function textBelowNumber({ tree, header, source }: Analysis): readonly Range[] {
  const zone = tree.children.find(({ kind }) => kind === "header");
  const { number, issuerLines } = header;
  if (zone === undefined || number === null) return [];
  const from = number.range.end;
  return linesOf(zone).flatMap(({ kind, start, end }) => {
    if ((kind !== "paragraph" && kind !== "abstract") || start < from) return [];
    const found = CONTENT.exec(withoutComments(source.slice(start, end)));
    if (found === null) return [];
    const range = { start: start + found.index, end: start + found.index + found[0].length };
    return issuerLines.some((line) => line.range.start === range.start) ? [] : [range];
  });
}

/** The first line below the abstract where it is a rule; null for text or nothing. */
export function ruleBelowAbstract({ tree, title, source }: Analysis): Range | null {
  const after = title.abstract?.range.end ?? title.typeLine?.range.end;
  if (after === undefined) return null;
  for (const zone of tree.children) {
    if (zone.kind !== "header" && zone.kind !== "title" && zone.kind !== "preamble") continue;
    for (const { kind, start, end } of linesOf(zone)) {
      if (end <= after || kind === "blank") continue;
      if (kind !== "separator") {
        if (start < after) continue;
        return null;
      }
      const printed = withoutComments(source.slice(start, end));
      const found = /[_\-–—=*~](?:[_\-–—=*~ ]*[_\-–—=*~])?/.exec(printed);
      return found === null ? null : { start: start + found.index, end: start + found.index + found[0].length };
    }
  }
  return null;
}
