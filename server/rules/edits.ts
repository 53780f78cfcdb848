/** Lists of edits as values: applied to a text, two made one, and cut down to what really changes. */
import type { Edit } from "./rule.ts";

/** `source` with `edits` made, which are in ascending order and do not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let text = "";
  let offset = 0;
  for (const { range, text: replacement } of edits) {
    text += source.slice(offset, range.start) + replacement;
    offset = range.end;
  }
  return text + source.slice(offset);
}

/**
 * The edits of a source that do what `first` and then `second` do, where `second` counts in `between`, the text that
 * `first` leaves. Both are in ascending order without overlap, and so is the result.
 */
export function composeEdits(between: string, first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  const composed: Edit[] = [];
  const [done, next] = [new Cursor(first), new Cursor(second)];
  let shift = 0;
  while (done.edit !== undefined || next.edit !== undefined) {
    // One stretch of the text in between that edits of either list touch, as wide as they meet.
    const start = Math.min(done.edit === undefined ? Infinity : done.edit.range.start + shift, next.start);
    let end = start;
    const inside: Edit[] = [];
    const before = shift;
    for (;;) {
      if (done.edit !== undefined && done.edit.range.start + shift <= end) {
        end = Math.max(end, done.edit.range.start + shift + done.edit.text.length);
        shift += growth(done.edit);
        done.step();
      } else if (next.edit !== undefined && next.start <= end) {
        end = Math.max(end, next.edit.range.end);
        inside.push(movedBy(next.edit, -start));
        next.step();
      } else break;
    }
    const range = { start: start - before, end: end - shift };
    composed.push({ range, text: applyEdits(between.slice(start, end), inside) });
  }
  return composed;
}

/** A place in a list of edits. */
class Cursor {
  readonly #edits: readonly Edit[];
  #at = 0;

  constructor(edits: readonly Edit[]) {
    this.#edits = edits;
  }

  get edit(): Edit | undefined {
    return this.#edits[this.#at];
  }

  get start(): number {
    return this.edit?.range.start ?? Infinity;
  }

  step(): void {
    this.#at++;
  }
}

function movedBy({ range, text }: Edit, distance: number): Edit {
  return { range: { start: range.start + distance, end: range.end + distance }, text };
}

/** The edits without the letters that source and replacement have in common at either end; empty ones are left out. */
export function withoutCommonEnds(source: string, edits: readonly Edit[]): readonly Edit[] {
  return edits.flatMap(({ range, text }) => {
    let { start, end } = range;
    let [from, to] = [0, text.length];
    while (start < end && from < to && source.charCodeAt(start) === text.charCodeAt(from)) {
      start++;
      from++;
    }
    while (start < end && from < to && source.charCodeAt(end - 1) === text.charCodeAt(to - 1)) {
      end--;
      to--;
    }
    return start === end && from === to ? [] : [{ range: { start, end }, text: text.slice(from, to) }];
  });
}

function growth({ range, text }: Edit): number {
  return text.length - (range.end - range.start);
}
