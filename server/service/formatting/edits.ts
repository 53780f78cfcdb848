/** Edits of a text: put in order, made as small as they can be, applied. */
import type { Edit } from "../../rules/rule.ts";

/** The text with `edits`, which ascend and do not overlap, applied to it. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let offset = 0;
  for (const { range, text } of edits) {
    pieces.push(source.slice(offset, range.start), text);
    offset = range.end;
  }
  pieces.push(source.slice(offset));
  return pieces.join("");
}

/** The edits in the order of their places, each without what it leaves as it is; those that change nothing are gone. */
export function minimalEdits(source: string, edits: readonly Edit[]): readonly Edit[] {
  return edits
    .map((edit) => shrunk(source, edit))
    .filter(({ range, text }) => range.start < range.end || text !== "")
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

function shrunk(source: string, { range, text }: Edit): Edit {
  let { start, end } = range;
  let from = 0;
  let to = text.length;
  while (start < end && from < to && source.charCodeAt(start) === text.charCodeAt(from)) {
    start++;
    from++;
  }
  while (end > start && to > from && source.charCodeAt(end - 1) === text.charCodeAt(to - 1)) {
    end--;
    to--;
  }
  return { range: { start, end }, text: text.slice(from, to) };
}
