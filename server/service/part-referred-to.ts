/** Tells which part of the same document a reference means, for hovering over it. */
import type { PartReferredTo } from "./hover/told.ts";
import { namedAt } from "./navigation-symbol.ts";
import { outlineOf } from "./outline.ts";
import type { Snapshot } from "./snapshot.ts";

/** The article, clause, point or annex meant by the reference at `offset`; null where it means another document's. */
export function partReferredTo(snapshot: Snapshot, offset: number): PartReferredTo | null {
  const place = namedAt(snapshot, offset);
  if (place === null || place.heading || place.thing.kind !== "target") return null;
  const { target } = place.thing;
  const { units, annexes } = outlineOf(snapshot.analysis);
  const part = target.kind === "annex" ? annexes[target.index] : units[target.index]?.section;
  return part === undefined ? null : { range: place.range, label: part.label, title: part.title };
}
