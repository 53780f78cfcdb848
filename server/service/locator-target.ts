/** Leads from the reference before a citation into the document that is cited: `khoản 2 Điều 5 Quyết định số 15/QĐ-SNV`. */
import type { Range } from "../model/analysis.ts";
import { citedAmong } from "./cited-document.ts";
import { mentionsOf } from "./mentions.ts";
import { itemAt } from "./navigation-symbol.ts";
import { outlineOf } from "./outline.ts";
import { type Target, targetsIn } from "./reference-targets.ts";
import type { Snapshot } from "./snapshot.ts";

export interface LocatorTarget {
  /** The step at the cursor. */
  readonly range: Range;
  readonly document: Snapshot;
  readonly target: Target;
}

/** The unit of another of `documents` that the step at `offset` names; null where that is not known. */
export function locatorTargetAt(
  { analysis }: Snapshot,
  offset: number,
  documents: readonly Snapshot[],
): LocatorTarget | null {
  const citation = itemAt(analysis.citations, offset);
  if (citation?.locator == null || offset > citation.locator.range.end) return null;
  const reference = itemAt(analysis.references, offset);
  const mentions = mentionsOf(analysis).groupOf.get(citation);
  if (reference === null || mentions === undefined) return null;
  const document = citedAmong(documents)(mentions.identity);
  if (document === null) return null;
  const own = reference.steps.findLastIndex(({ label }) => label === "này") + 1;
  const steps = targetsIn(outlineOf(document.analysis), reference.steps.slice(own), { text: 0, unit: -1 });
  const step = itemAt(steps, offset);
  return step === null ? null : { range: step.range, document, target: step.target };
}
