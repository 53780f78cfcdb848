/** Leads from the reference before a citation into the document that is cited: `khoản 2 Điều 5 Quyết định số 15/QĐ-SNV`. */
import type { Citation, Range } from "../model/analysis.ts";
import { citedAmong } from "./cited-document.ts";
import { isSame, mentionsOf, ownIdentity } from "./mentions.ts";
import { itemAt } from "./navigation-symbol.ts";
import { outlineOf } from "./outline.ts";
import { type Target, type TargetedStep, targetsIn } from "./reference-targets.ts";
import type { Snapshot } from "./snapshot.ts";

export interface LocatorTarget {
  /** The step at the cursor. */
  readonly range: Range;
  readonly document: Snapshot;
  readonly target: Target;
}

/** The unit of another of `documents` that the step at `offset` names; null where that is not known. */
export function locatorTargetAt(
  snapshot: Snapshot,
  offset: number,
  documents: readonly Snapshot[],
): LocatorTarget | null {
  const citation = itemAt(snapshot.analysis.citations, offset);
  if (citation?.locator == null || offset > citation.locator.range.end) return null;
  const mentions = mentionsOf(snapshot.analysis).groupOf.get(citation);
  const document = mentions === undefined ? null : citedAmong(documents)(mentions.identity);
  const step = document === null ? null : itemAt(locatorSteps(snapshot, citation, document), offset);
  return document === null || step === null ? null : { range: step.range, document, target: step.target };
}

/** Places in `snapshot` that name a unit or annex of another document, `cited`. */
export function placesLocating(snapshot: Snapshot, target: Target, cited: Snapshot): readonly Range[] {
  const own = ownIdentity(cited.analysis);
  if (own === null) return [];
  return mentionsOf(snapshot.analysis)
    .groups.filter(({ identity }) => isSame(identity, own))
    .flatMap(({ citations }) => citations.flatMap((citation) => locatorSteps(snapshot, citation, cited)))
    .filter(({ target: { kind, index } }) => kind === target.kind && index === target.index)
    .map(({ range }) => range);
}

/** The steps before `citation` that lead into the document it cites. */
function locatorSteps({ analysis }: Snapshot, { locator }: Citation, cited: Snapshot): readonly TargetedStep[] {
  const reference = locator === null ? null : itemAt(analysis.references, locator.range.start);
  if (reference === null) return [];
  const own = reference.steps.findLastIndex(({ label }) => label === "này") + 1;
  return targetsIn(outlineOf(cited.analysis), reference.steps.slice(own), { text: 0, unit: -1 });
}
