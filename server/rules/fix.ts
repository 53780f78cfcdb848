/** Applies the safe fixes of findings to a text, once or until nothing is left to mend. */
import type { Analysis } from "../model/analysis.ts";
import { applyEdits, composeEdits, withoutCommonEnds } from "./edits.ts";
import { type LintOptions, lint } from "./lint.ts";
import type { Edit, Finding, Rule } from "./rule.ts";

export interface Fixed {
  readonly text: string;
  /** What was done, as edits of the source in ascending order; none overlap. */
  readonly edits: readonly Edit[];
  /** How many findings were mended. */
  readonly applied: number;
}

/** Passes of `fixAll`: a fix may uncover another one, but two that undo each other must not go on for ever. */
const MOST_PASSES = 10;

/** Lints and mends until a pass changes nothing. */
export function fixAll(
  source: string,
  analyze: (text: string) => Analysis,
  rules: readonly Rule[],
  options: LintOptions,
): Fixed {
  let fixed: Fixed = { text: source, edits: [], applied: 0 };
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const { text, edits, applied } = applyFixes(fixed.text, lint(analyze(fixed.text), rules, options));
    if (text === fixed.text) break;
    fixed = { text, edits: composeEdits(fixed.text, fixed.edits, edits), applied: fixed.applied + applied };
  }
  return { ...fixed, edits: withoutCommonEnds(source, fixed.edits) };
}

/**
 * The source with the safe fixes of `findings` applied. A fix is applied whole or not at all; where two overlap, the
 * one of the earlier finding wins and the other waits for the next pass.
 */
export function applyFixes(source: string, findings: readonly Finding[]): Fixed {
  const fixes = findings.flatMap(({ fix }) => (fix?.safety === "safe" && fix.edits.length > 0 ? [fix] : []));
  const indexed = fixes.flatMap((fix, index) => fix.edits.map((edit) => ({ edit, index }))).sort(byPlace);
  const waiting = losersOf(indexed);
  const edits = indexed.flatMap(({ edit, index }) => (waiting.has(index) ? [] : [edit]));
  return { text: applyEdits(source, edits), edits, applied: fixes.length - waiting.size };
}

interface IndexedEdit {
  readonly edit: Edit;
  /** Position of the edit's fix among all fixes. */
  readonly index: number;
}

/** Fixes that have to wait because an edit of theirs meets one of an earlier finding. */
function losersOf(sorted: readonly IndexedEdit[]): ReadonlySet<number> {
  const losers = new Set<number>();
  let before: IndexedEdit | undefined;
  for (const current of sorted) {
    if (losers.has(current.index)) continue;
    if (before !== undefined && !losers.has(before.index) && meet(before.edit, current.edit)) {
      losers.add(Math.max(before.index, current.index));
      if (current.index > before.index) continue;
    }
    before = current;
  }
  return losers;
}

/** Two edits at one place meet even if one only inserts: the order of their texts would be a guess. */
function meet(first: Edit, second: Edit): boolean {
  return second.range.start < first.range.end || second.range.start === first.range.start;
}

function byPlace(a: IndexedEdit, b: IndexedEdit): number {
  return a.edit.range.start - b.edit.range.start || a.edit.range.end - b.edit.range.end || a.index - b.index;
}
