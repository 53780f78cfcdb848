/** Finds every place that names what stands at a position, in this document and in the others the editor knows. */
import type { Location, Position } from "vscode-languageserver-types";
import type { Range } from "../model/analysis.ts";
import { citedAmong } from "./cited-document.ts";
import { type DocumentIdentity, isSame, mentionsOf, ownIdentity, shortRange } from "./mentions.ts";
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
  const identity = identityOf(snapshot, thing);
  if (identity !== null) {
    for (const document of documents) {
      if (document.uri === snapshot.uri) continue;
      for (const range of placesCiting(document, identity)) locations.push(locationIn(document, range));
    }
  }
  if (!includeDeclaration) return locations;
  const declaration = declarationOf(snapshot, thing, documents);
  return declaration === null ? locations : [declaration, ...locations];
}

/** The cited document's identity, by which other texts may cite it as well; null for a part of this one. */
function identityOf({ analysis }: Snapshot, thing: NamedThing): DocumentIdentity | null {
  if (thing.kind === "mentions") return thing.mentions.identity;
  return thing.kind === "self" ? ownIdentity(analysis) : null;
}

function placesCiting({ analysis }: Snapshot, identity: DocumentIdentity): readonly Range[] {
  return mentionsOf(analysis)
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
