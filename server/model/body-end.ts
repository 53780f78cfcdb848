/** Reads how the body ends: NĐ 30/2020, PL III, forms 1.1–1.10. */
import type { SourceText } from "../../grammar/source.ts";
import type { LineNode } from "../../grammar/tree.ts";
import type { BodyEnd } from "./analysis.ts";
import { groupLines, partOfLines, partOfSpan } from "./parts.ts";

/** `./.` in every spelling met, at the very end of a paragraph. */
const END_MARK = /[ \t]*\.?[ \t]?\/[ \t]?\.?[ \t]*$/;

/** A note or a bracket may stand between the last sentence and the signature; more than this many never do. */
const MOST_NOTES = 4;

export function readBodyEnd(source: SourceText, lines: readonly LineNode[]): BodyEnd {
  const paragraphs = groupLines(
    lines.filter(({ kind }) => kind !== "blank" && kind !== "separator" && kind !== "footnote"),
  );
  const last = paragraphs[paragraphs.length - 1];
  for (const paragraph of paragraphs.slice(-MOST_NOTES).reverse()) {
    const final = paragraph[paragraph.length - 1];
    if (final === undefined) continue;
    const text = source.text.slice(final.from, final.to);
    const trimmed = text.replace(/["”')\]]+$/, "");
    const mark = END_MARK.exec(trimmed);
    if (mark === null || !/\//.test(mark[0]) || /\d\/$/.test(trimmed)) continue;
    return {
      lastParagraph: partOfLines(source, paragraph),
      endMark: partOfSpan(source, { start: final.from + mark.index, end: final.from + trimmed.length }),
    };
  }
  return { lastParagraph: last === undefined ? null : partOfLines(source, last), endMark: null };
}
