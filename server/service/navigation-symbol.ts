/**
 * What a place in a document names: one of its units, an annex, or a cited document; and where else that is named.
 * Definition, references, highlights and lenses are all read from here.
 */
import type { Annex, Range } from "../model/analysis.ts";
import { countUpTo } from "../model/ordered.ts";
import { fullRange, isSame, type Mentions, mentionsOf, ownIdentity, shortRange } from "./mentions.ts";
import { lastStartingBy, outlineOf, type Unit } from "./outline.ts";
import { type Target, type TargetedStep, targetedSteps } from "./reference-targets.ts";
import type { Snapshot } from "./snapshot.ts";

/** What is named. */
export type NamedThing =
  | { readonly kind: "target"; readonly target: Target }
  | { readonly kind: "mentions"; readonly mentions: Mentions }
  /** The document itself, at its own number line. */
  | { readonly kind: "self" };

/** A place that names something, and the characters that do. */
export interface NamingPlace {
  readonly range: Range;
  readonly thing: NamedThing;
  /** The place is the thing's own heading, not a reference to it. */
  readonly heading: boolean;
}

/** What is named at `offset`; null where nothing is. */
export function namedAt(snapshot: Snapshot, offset: number): NamingPlace | null {
  return (
    stepAt(snapshot, offset) ??
    citationAt(snapshot, offset) ??
    ownNumberAt(snapshot, offset) ??
    headingAt(snapshot, offset)
  );
}

/** Every place in this document that names `thing`, its heading left out, in order. */
export function placesOf({ analysis }: Snapshot, thing: NamedThing): readonly Range[] {
  if (thing.kind === "target") return stepsTo(analysis, thing.target).map(({ range }) => range);
  if (thing.kind === "mentions") return thing.mentions.citations.map(shortRange);
  const own = ownIdentity(analysis);
  const groups = mentionsOf(analysis).groups.filter(({ identity }) => own !== null && isSame(own, identity));
  return groups.flatMap(({ citations }) => citations.map(shortRange));
}

/** References to one unit or annex. */
export function stepsTo(analysis: Snapshot["analysis"], target: Target): readonly TargetedStep[] {
  return analysis.derive(stepsByTarget).get(targetKey(target)) ?? [];
}

/** Where a unit or annex is headed: the label, and the whole of what it covers. */
export function headingOf(
  { analysis }: Snapshot,
  target: Target,
): { readonly name: Range; readonly whole: Range } | null {
  const outline = outlineOf(analysis);
  if (target.kind === "annex") {
    const annex = outline.annexes[target.index];
    return annex === undefined ? null : { name: annexHeading(analysis.source, annex), whole: annex.range };
  }
  const unit = outline.units[target.index];
  return unit === undefined ? null : { name: unit.section.marker.range, whole: unit.extent };
}

/** The first line of an annex, without its line break. */
export function annexHeading(source: string, { range }: Annex): Range {
  const length = source.slice(range.start, range.end).search(/[\r\n]/);
  return { start: range.start, end: length === -1 ? range.end : range.start + length };
}

/** The last item that begins at or before `offset`, if it reaches it; items are in order and do not overlap. */
export function itemAt<T extends { readonly range: Range }>(items: readonly T[], offset: number): T | null {
  // Where two touch, the cursor between them is on the second.
  const item = items[countUpTo(items, offset, ({ range }) => range.start) - 1];
  return item !== undefined && offset <= item.range.end ? item : null;
}

function stepAt({ analysis }: Snapshot, offset: number): NamingPlace | null {
  const step = itemAt(targetedSteps(analysis), offset);
  return step === null ? null : { range: step.range, thing: { kind: "target", target: step.target }, heading: false };
}

function citationAt({ analysis }: Snapshot, offset: number): NamingPlace | null {
  const citation = itemAt(analysis.citations, offset);
  if (citation === null || offset < shortRange(citation).start) return null;
  const mentions = mentionsOf(analysis).groupOf.get(citation);
  if (mentions === undefined) return null;
  return { range: fullRange(citation), thing: thingOf(analysis, mentions), heading: false };
}

function thingOf(analysis: Snapshot["analysis"], mentions: Mentions): NamedThing {
  const own = ownIdentity(analysis);
  return own !== null && isSame(own, mentions.identity) ? { kind: "self" } : { kind: "mentions", mentions };
}

function ownNumberAt({ analysis }: Snapshot, offset: number): NamingPlace | null {
  const number = analysis.header.number;
  if (number === null || offset < number.range.start || offset > number.range.end) return null;
  return { range: number.printed.range, thing: { kind: "self" }, heading: true };
}

function headingAt({ analysis }: Snapshot, offset: number): NamingPlace | null {
  const outline = outlineOf(analysis);
  const index = lastStartingBy(outline.units, offset);
  const unit = outline.units[index];
  if (unit !== undefined && isOnHeading(unit, offset))
    return {
      range: unit.section.marker.range,
      thing: { kind: "target", target: { kind: "unit", index } },
      heading: true,
    };
  for (const [at, annex] of outline.annexes.entries()) {
    const range = annexHeading(analysis.source, annex);
    if (offset >= range.start && offset <= range.end)
      return { range, thing: { kind: "target", target: { kind: "annex", index: at } }, heading: true };
  }
  return null;
}

/** On the label; the heading of an article and what stands above it is wholly its own, a clause begins with its text. */
function isOnHeading({ section }: Unit, offset: number): boolean {
  if (section.quoted || section.kind === "dash") return false;
  const { marker, range, kind } = section;
  return offset <= (kind === "clause" || kind === "point" ? marker.range.end : range.end);
}

function stepsByTarget(analysis: Snapshot["analysis"]): ReadonlyMap<string, readonly TargetedStep[]> {
  const steps = new Map<string, TargetedStep[]>();
  for (const step of targetedSteps(analysis)) {
    const key = targetKey(step.target);
    const known = steps.get(key);
    if (known === undefined) steps.set(key, [step]);
    else known.push(step);
  }
  return steps;
}

function targetKey({ kind, index }: Target): string {
  return `${kind} ${index}`;
}
