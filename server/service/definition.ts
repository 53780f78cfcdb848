/** Go to definition: from a reference to its unit, from a citation to the document itself or to its fullest mention. */
import type { LocationLink, Position } from "vscode-languageserver-types";
import type { Range } from "../model/analysis.ts";
import { citedAmong } from "./cited-document.ts";
import { locatorTargetAt } from "./locator-target.ts";
import { fullRange, type Mentions, shortRange } from "./mentions.ts";
import { headingOf, type NamingPlace, namedAt } from "./navigation-symbol.ts";
import { offsetAt, rangeAt, type Snapshot } from "./snapshot.ts";

/**
 * Where what stands at `position` is defined, at most one place. `documents` are those the editor knows, this one among
 * them or not: a citation leads to the document it names where that is one of them.
 */
export function definition(
  snapshot: Snapshot,
  position: Position,
  documents: readonly Snapshot[],
): readonly LocationLink[] {
  const offset = offsetAt(snapshot, position);
  const elsewhere = locatorTargetAt(snapshot, offset, documents);
  if (elsewhere !== null) {
    const heading = headingOf(elsewhere.document, elsewhere.target);
    return heading === null ? [] : [link(snapshot, elsewhere.range, elsewhere.document, heading.whole, heading.name)];
  }
  const place = namedAt(snapshot, offset);
  return place === null ? [] : linkFrom(snapshot, place, documents);
}

function linkFrom(
  snapshot: Snapshot,
  { range, thing }: NamingPlace,
  documents: readonly Snapshot[],
): readonly LocationLink[] {
  if (thing.kind === "target") {
    const heading = headingOf(snapshot, thing.target);
    return heading === null ? [] : [link(snapshot, range, snapshot, heading.whole, heading.name)];
  }
  if (thing.kind === "self") return linkToNumber(snapshot, range, snapshot);
  const cited = citedAmong(documents)(thing.mentions.identity);
  return cited === null ? [linkToMention(snapshot, range, thing.mentions)] : linkToNumber(snapshot, range, cited);
}

/** To the number line of `target`. */
function linkToNumber(snapshot: Snapshot, origin: Range, target: Snapshot): readonly LocationLink[] {
  const { number } = target.analysis.header;
  return number === null ? [] : [link(snapshot, origin, target, number.range, number.printed.range)];
}

function linkToMention(snapshot: Snapshot, origin: Range, { fullest }: Mentions): LocationLink {
  return link(snapshot, origin, snapshot, fullRange(fullest), shortRange(fullest));
}

function link(snapshot: Snapshot, origin: Range, target: Snapshot, whole: Range, name: Range): LocationLink {
  return {
    originSelectionRange: rangeAt(snapshot, origin),
    targetUri: target.uri,
    targetRange: rangeAt(target, whole),
    targetSelectionRange: rangeAt(target, name),
  };
}
