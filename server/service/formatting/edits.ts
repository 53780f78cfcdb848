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

/** The edits that make `source` into `target`, a text that differs from it in its blanks only. */
export function blankEdits(source: string, target: string): readonly Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let inTarget = 0;
  while (at < source.length || inTarget < target.length) {
    const end = endOfBlanks(source, at);
    const endInTarget = endOfBlanks(target, inTarget);
    edits.push({ range: { start: at, end }, text: target.slice(inTarget, endInTarget) });
    at = end + 1;
    inTarget = endInTarget + 1;
  }
  return minimalEdits(source, edits);
}

function endOfBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && BLANKS.includes(text.charAt(at))) at++;
  return at;
}

/** What formatting takes away or puts in. */
const BLANKS = " \t\u00a0\r\n";

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
