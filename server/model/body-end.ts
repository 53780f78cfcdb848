/** Reads how the body ends: NĐ 30/2020, PL III, forms 1.1–1.10. */
import type { SourceText } from "../../grammar/source.ts";
import type { LineNode } from "../../grammar/tree.ts";
import type { BodyEnd } from "./analysis.ts";
import { partOfLines, partOfSpan } from "./parts.ts";

/** `./.` in every spelling met, at the very end of a paragraph. */
const END_MARK = /(?<![ \t])[ \t]*\.?[ \t]?\/[ \t]?\.?[ \t]*$/;

/** A note or a bracket may stand between the last sentence and the signature; more than this many never do. */
const MOST_NOTES = 4;

export function readBodyEnd(source: SourceText, lines: readonly LineNode[]): BodyEnd {
  const paragraphs = lastParagraphs(lines, MOST_NOTES);
  const last = paragraphs[0];
  for (const paragraph of paragraphs) {
    const final = paragraph[paragraph.length - 1];
    if (final === undefined) continue;
    const text = source.text.slice(final.from, final.to);
    const slash = text.lastIndexOf("/");
    // What follows the slash of the mark is little.
    if (slash === -1 || /[^ \t.)\]"”']/.test(text.slice(slash + 1))) continue;
    const trimmed = text.replace(/(?<!["”')\]])["”')\]]+$/, "");
    const mark = END_MARK.exec(trimmed);
    if (mark === null || /\d\/$/.test(trimmed)) continue;
    return {
      lastParagraph: partOfLines(source, paragraph),
      endMark: partOfSpan(source, { start: final.from + mark.index, end: final.from + trimmed.length }),
    };
  }
  return { lastParagraph: last === undefined ? null : partOfLines(source, last), endMark: null };
}

/** The last paragraphs, at most `count`, the last one first. */
function lastParagraphs(lines: readonly LineNode[], count: number): LineNode[][] {
  const paragraphs: LineNode[][] = [];
  let paragraph: LineNode[] = [];
  for (let at = lines.length - 1; at >= 0 && paragraphs.length < count; at--) {
    const line = lines[at];
    if (line === undefined || line.kind === "blank" || line.kind === "separator" || line.kind === "footnote") continue;
    paragraph.push(line);
    if (line.continues) continue;
    paragraphs.push(paragraph.reverse());
    paragraph = [];
  }
  if (paragraph.length > 0) paragraphs.push(paragraph.reverse());
  return paragraphs;
}
