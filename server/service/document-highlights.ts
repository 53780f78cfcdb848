/** Marks in one document all places that name what stands at a position, its heading among them. */
import type { DocumentHighlight, Position } from "vscode-languageserver-types";
import { headingOf, namedAt, placesOf } from "./navigation-symbol.ts";
import { offsetAt, rangeAt, type Snapshot } from "./snapshot.ts";

/** LSP's DocumentHighlightKind: where a thing is used, and where it is made. */
const [READ, WRITE] = [2, 3] as const;

/** Highlights in order of place; none where nothing is named. */
export function documentHighlights(snapshot: Snapshot, position: Position): readonly DocumentHighlight[] {
  const place = namedAt(snapshot, offsetAt(snapshot, position));
  if (place === null) return [];
  const { thing } = place;
  const heading =
    thing.kind === "target"
      ? headingOf(snapshot, thing.target)?.name
      : thing.kind === "self"
        ? snapshot.analysis.header.number?.printed.range
        : undefined;
  const uses = placesOf(snapshot, thing).map((range) => ({ range, kind: READ }) as const);
  const places = heading === undefined ? uses : [{ range: heading, kind: WRITE } as const, ...uses];
  return places
    .sort((a, b) => a.range.start - b.range.start)
    .map(({ range, kind }) => ({ range: rangeAt(snapshot, range), kind }));
}
