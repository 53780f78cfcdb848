/**
 * Finds which unit of the same document each step of each reference means. A step that may belong to another document
 * has no target: a wrong leap, or a number changed in another body's law, costs more than a missing one.
 *
 *     theo điểm a khoản 2 Điều này và Điều 5 Nghị định số 30/2020/NĐ-CP
 *          ^^^^^^ ^^^^^^^ ^^^^^^^^    (another document's)
 */
import type { Analysis, Range, SectionKind, StructuralReference } from "../model/analysis.ts";
import { keyIn, type Outline, outlineOf, rootOf, unitAt } from "./outline.ts";
import { type ReferenceReading, readingOf } from "./reference-reading.ts";

/** What a reference leads to. */
export type Target =
  | { readonly kind: "unit" /** Index in the outline. */; readonly index: number }
  | { readonly kind: "annex" /** Index among the annexes. */; readonly index: number };

/** One step of a reference whose target is known. */
export interface TargetedStep {
  /** The step as printed: `khoản 2`, or `3` in a list. */
  readonly range: Range;
  /** Its label: `2`, `này`. */
  readonly label: string;
  readonly target: Target;
}

/** Every step of the document's references to its own parts, in order of place; computed once. */
export function targetedSteps(analysis: Analysis): readonly TargetedStep[] {
  return analysis.derive(readTargets);
}

/** The targets of one reference's steps; those without one are left out. */
export function targetsIn(
  outline: Outline,
  steps: StructuralReference["steps"],
  place: Place,
): readonly TargetedStep[] {
  const around = enclosingSteps(steps);
  const found: (Target | null)[] = new Array<Target | null>(steps.length).fill(null);
  const resolve = (at: number): void => {
    const step = steps[at];
    const by = around[at] ?? -1;
    if (step === undefined) return;
    if (step.unit === "annex") found[at] = annexTarget(outline, step, place);
    else if (step.label === "này") found[at] = enclosing(outline, kindsOf(step), place.unit);
    else found[at] = by === -1 ? nearest(outline, step, place) : inside(outline, step, found[by] ?? null, place.text);
  };
  for (let at = steps.length - 1; at >= 0; at--) if ((around[at] ?? -1) === -1 || (around[at] ?? -1) > at) resolve(at);
  for (let at = 0; at < steps.length; at++) if ((around[at] ?? -1) !== -1 && (around[at] ?? -1) < at) resolve(at);
  return steps.flatMap(({ range, label }, at) => {
    const target = found[at] ?? null;
    return target === null ? [] : [{ range, label, target }];
  });
}

/** Where a reference stands, as far as it matters for what it means. */
export interface Place {
  /** Text of the outline whose units are meant. */
  readonly text: number;
  /** Innermost unit around the reference, by which `Điều này` and a bare `khoản 2` are understood; -1 for none. */
  readonly unit: number;
}

type Step = StructuralReference["steps"][number];

function readTargets(analysis: Analysis): readonly TargetedStep[] {
  const outline = outlineOf(analysis);
  const targets: TargetedStep[] = [];
  if (outline.units.length === 0 && outline.annexes.length === 0) return targets;
  for (const reading of readingOf(analysis, outline)) {
    const place = placeOf(outline, reading);
    for (const step of targetsIn(outline, reading.steps, place)) targets.push(step);
  }
  return targets;
}

function placeOf(outline: Outline, { text, offset }: ReferenceReading): Place {
  const around = unitAt(outline, offset);
  return { text, unit: outline.units[around]?.text === text ? around : -1 };
}

/** Kinds of unit a word may stand for, the likelier first: Party papers call an Arabic number `điểm`, a Roman one `mục`. */
function kindsOf({ unit, label }: Step): readonly SectionKind[] {
  switch (unit) {
    case "point":
      return /^\d/.test(label) ? ["clause"] : ["point"];
    case "section":
      return /^\d/.test(label) ? ["section", "clause"] : ["section", "roman", "part"];
    case "subsection":
      return ["subsection", "clause"];
    case "part":
      return ["part", "roman"];
    case "clause":
    case "article":
    case "chapter":
      return [unit];
    default:
      return [];
  }
}

const RANKS: Readonly<Record<string, number>> = {
  point: 1,
  clause: 2,
  article: 3,
  subsection: 4,
  section: 5,
  chapter: 6,
  part: 7,
  annex: 8,
};

function rankOf(step: Step | undefined): number {
  return step === undefined ? 0 : (RANKS[step.unit] ?? 0);
}

/**
 * For each step the index of the one that encloses it: the next larger one behind, or, from large to small
 * (`Điều 5, khoản 2`), the one directly before; -1 where none is named.
 */
function enclosingSteps(steps: readonly Step[]): readonly number[] {
  const around: number[] = new Array<number>(steps.length).fill(-1);
  const open: number[] = [];
  for (const [at, step] of steps.entries()) {
    while (open.length > 0 && rankOf(steps[open[open.length - 1] ?? -1]) < rankOf(step)) around[open.pop() ?? 0] = at;
    open.push(at);
  }
  for (const [at, step] of steps.entries()) {
    const before = steps[at - 1];
    if (around[at] !== -1 || before === undefined) continue;
    if (rankOf(before) === rankOf(step) && (around[at - 1] ?? -1) < at) around[at] = around[at - 1] ?? -1;
    else if (rankOf(before) > rankOf(step) && step.range.start - before.range.end <= COMMA) around[at] = at - 1;
  }
  return around;
}

/** Room for a comma and a blank between a unit and the smaller one that stands in it. */
const COMMA = 2;

/** `step` directly inside what `around` leads to. */
function inside(outline: Outline, step: Step, around: Target | null, text: number): Target | null {
  if (around === null) return null;
  const scope = around.kind === "unit" ? around.index : rootOf(around.index + 1);
  const within = around.kind === "unit" ? text : around.index + 1;
  const scopes = step.unit === "article" || step.unit === "chapter" ? [scope, rootOf(within)] : [scope];
  return lookUp(outline, step, scopes);
}

/** `step` where nothing larger is named: in the units around the reference, from the innermost, then in the text. */
function nearest(outline: Outline, step: Step, { text, unit }: Place): Target | null {
  const scopes: number[] = [];
  if (step.unit !== "article") {
    for (let at = unit; at !== -1; at = outline.units[at]?.parent ?? -1) {
      scopes.push(at);
      // A clause or point belongs to its own article.
      if (outline.units[at]?.section.kind === "article" && rankOf(step) < (RANKS["article"] ?? 0))
        return lookUp(outline, step, scopes);
    }
  }
  return lookUp(outline, step, [...scopes, rootOf(text)]);
}

function lookUp(outline: Outline, step: Step, scopes: readonly number[]): Target | null {
  for (const kind of kindsOf(step)) {
    for (const scope of scopes) {
      const index = outline.byKey.get(keyIn(scope, kind, step.label));
      if (index !== undefined) return { kind: "unit", index };
    }
  }
  return null;
}

/** The unit around `from` that is of one of `kinds`: `Điều này`. */
function enclosing(outline: Outline, kinds: readonly SectionKind[], from: number): Target | null {
  for (let at = from; at !== -1; at = outline.units[at]?.parent ?? -1) {
    const kind = outline.units[at]?.section.kind;
    if (kind !== undefined && kinds.includes(kind)) return { kind: "unit", index: at };
  }
  return null;
}

function annexTarget({ annexByNumber }: Outline, { label }: Step, { text }: Place): Target | null {
  if (label === "này") return text > 0 ? { kind: "annex", index: text - 1 } : null;
  const index = annexByNumber.get(label.toUpperCase());
  return index === undefined ? null : { kind: "annex", index };
}
