/** Finds every place that names what stands at a position, in this document and in the others the editor knows. */
import type { Location, Position } from "vscode-languageserver-types";
import type { Range } from "../model/analysis.ts";
import { citedAmong } from "./cited-document.ts";
import { placesLocating } from "./locator-target.ts";
import { isSame, mentionsOf, ownIdentity, shortRange } from "./mentions.ts";
import { headingOf, type NamedThing, namedAt, placesOf } from "./navigation-symbol.ts";
import { offsetAt, rangeAt, type Snapshot } from "./snapshot.ts";

/**
 * Places that name the unit, annex or document at `position`, this document's first, each document's in order.
 * `documents` are those the editor knows, this one among them or not.
 */
export function references(
  snapshot: Snapshot,
  position: Position,
  { includeDeclaration }: { readonly includeDeclaration: boolean },
  documents: readonly Snapshot[],
): readonly Location[] {
  const place = namedAt(snapshot, offsetAt(snapshot, position));
  return place === null ? [] : locationsOf(snapshot, place.thing, includeDeclaration, documents);
}

/** Places that name `thing`, with its own heading or number line among them or not. */
export function locationsOf(
  snapshot: Snapshot,
  thing: NamedThing,
  includeDeclaration: boolean,
  documents: readonly Snapshot[],
): readonly Location[] {
  const locations = placesOf(snapshot, thing).map((range) => locationIn(snapshot, range));
  for (const document of documents) {
    if (document.uri === snapshot.uri) continue;
    for (const range of placesElsewhere(snapshot, thing, document)) locations.push(locationIn(document, range));
  }
  if (!includeDeclaration) return locations;
  const declaration = declarationOf(snapshot, thing, documents);
  return declaration === null ? locations : [declaration, ...locations];
}

/** Places in another document that name `thing`. */
function placesElsewhere(snapshot: Snapshot, thing: NamedThing, other: Snapshot): readonly Range[] {
  if (thing.kind === "target") return placesLocating(other, thing.target, snapshot);
  const identity = thing.kind === "mentions" ? thing.mentions.identity : ownIdentity(snapshot.analysis);
  if (identity === null) return [];
  return mentionsOf(other.analysis)
    .groups.filter((group) => isSame(group.identity, identity))
    .flatMap(({ citations }) => citations.map(shortRange));
}

function declarationOf(snapshot: Snapshot, thing: NamedThing, documents: readonly Snapshot[]): Location | null {
  if (thing.kind === "target") {
    const heading = headingOf(snapshot, thing.target);
    return heading === null ? null : locationIn(snapshot, heading.name);
  }
  const document = thing.kind === "self" ? snapshot : citedAmong(documents)(thing.mentions.identity);
  const number = document?.analysis.header.number ?? null;
  return document === null || number === null ? null : locationIn(document, number.printed.range);
}

function locationIn(snapshot: Snapshot, range: Range): Location {
  return { uri: snapshot.uri, range: rangeAt(snapshot, range) };
}
