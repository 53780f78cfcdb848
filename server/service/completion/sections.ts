/**
 * The next numbers and letters at the place: of the unit above, of what encloses it, and of the first unit inside it.
 *
 *     a) Thủ tục cấp tỉnh;        b)   2.   Điều 3.
 *     |                     →
 */

import { romanNumeral } from "../../../grammar/roman.ts";
import type { LineKind } from "../../../grammar/tokens.ts";
import { LINE } from "../../../grammar/tokens.ts";
import { POINT_LETTERS } from "../../registry/abbreviations.ts";
import { fold } from "../fold.ts";
import { type Cursor, linesAbove } from "./cursor.ts";
import { type Completer, itemsOf, KIND } from "./offer.ts";

/** So many lines above are read: what lies further off is hardly gone on with. */
const MOST_LINES = 1500;

/** The beginning of a marker, alone on its line. */
const TYPED = /^[\s|*>#]*([a-z0-9][a-z0-9. )]{0,9})?$/;

export const completeSection: Completer = (cursor, options) => {
  const match = TYPED.exec(cursor.folded);
  if (match === null || (match[1] === undefined && options.trigger !== null)) return null;
  const typed = match[1] ?? "";
  const wanted = typed.trimEnd();
  const markers = nextMarkers(cursor).filter((marker) => fold(marker).startsWith(wanted) && fold(marker) !== wanted);
  if (markers.length === 0) return null;
  const from = cursor.folded.length - typed.length;
  const place = { range: cursor.rangeFrom(from), typed: cursor.typedFrom(from) };
  const offers = markers.map((marker) => ({ label: marker, text: `${marker} `, kind: KIND.unit }));
  return { items: itemsOf(place, offers, options), incomplete: false };
};

type UnitType = LineKind["type"];

/** A numbered line above the cursor. */
interface UnitAbove {
  readonly type: UnitType;
  readonly rank: number;
  readonly ordinal: number;
  /** The marker as printed: `Điều 3.`, `1.2.`, `a)`. */
  readonly marker: string;
}

const RANKS: ReadonlyMap<UnitType, number> = new Map([
  [LINE.Part, 1],
  [LINE.Chapter, 2],
  [LINE.Section, 3],
  [LINE.Subsection, 4],
  [LINE.Roman, 5],
  [LINE.Article, 6],
  [LINE.Clause, 7],
  [LINE.Point, 20],
]);

/** Units that hold articles, which are numbered through the document. */
const HOLDS_ARTICLES: ReadonlySet<UnitType> = new Set([LINE.Chapter, LINE.Section, LINE.Subsection]);

/** The unit above first, then what may stand inside it, then what encloses it from the inside outwards. */
function nextMarkers(cursor: Cursor): readonly string[] {
  const { units, article, ordered } = unitsAbove(cursor);
  const [nearest] = units;
  if (nearest === undefined) return ordered ? ["Điều 1."] : [];
  const next = units.flatMap(markerAfter);
  const inside = firstInside(nearest, article);
  const [first, ...others] = next;
  const beforeInside = HOLDS_ARTICLES.has(nearest.type) || first === undefined ? [] : [first];
  const behind = beforeInside.length === 0 ? next : others;
  return [...new Set([...beforeInside, ...inside, ...behind])];
}

/** The nearest unit above and those that enclose it; the last article, and whether the line that orders was met. */
function unitsAbove(cursor: Cursor): { units: UnitAbove[]; article: UnitAbove | undefined; ordered: boolean } {
  const units: UnitAbove[] = [];
  let article: UnitAbove | undefined;
  for (const { text, kind } of linesAbove(cursor, MOST_LINES)) {
    if (kind.type === LINE.Operative) return { units, article, ordered: true };
    if (kind.type === LINE.NationalTitle || kind.type === LINE.PartyTitle) break;
    const rank = RANKS.get(kind.type);
    if (rank === undefined || kind.ordinal === 0) continue;
    const unit = { type: kind.type, rank: rank + kind.depth, ordinal: kind.ordinal, marker: markerOf(text) };
    if (kind.type === LINE.Article) article ??= unit;
    const last = units[units.length - 1];
    if (last === undefined || unit.rank < last.rank) units.push(unit);
    if (unit.rank === 1 || (article !== undefined && unit.rank === 2)) break;
  }
  return { units, article, ordered: false };
}

const MARKER =
  /^(?:(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|TIỂU MỤC|Điều|ĐIỀU)\s+(?:thứ\s+|THỨ\s+)?[^\s.:)–-]+|[^\s.)/–-]+(?:\.\d+)*)[.:)/–-]*/;

function markerOf(text: string): string {
  return MARKER.exec(text)?.[0] ?? "";
}

/** The marker of the next unit of the kind, printed as this one is; none where the row ends. */
function markerAfter({ type, ordinal, marker }: UnitAbove): readonly string[] {
  if (type === LINE.Point) {
    const letter = POINT_LETTERS[POINT_LETTERS.indexOf(marker.charAt(0)) + 1];
    return letter === undefined ? [] : [letter + marker.slice(1)];
  }
  const next = ordinal + 1;
  if (/\d[a-zđ]?[.:)/–-]*$/.test(marker)) return [marker.replace(/\d+[a-zđ]?(?=[.:)/–-]*$)/, String(next))];
  if (/[IVXLC][.:)/–-]*$/.test(marker)) return [marker.replace(/[IVXLC]+(?=[.:)/–-]*$)/, romanNumeral(next))];
  return [];
}

/** First marker of what may stand inside a unit. */
function firstInside({ type, marker }: UnitAbove, article: UnitAbove | undefined): readonly string[] {
  if (HOLDS_ARTICLES.has(type)) return article === undefined ? ["Điều 1."] : markerAfter(article);
  if (type === LINE.Article || type === LINE.Roman) return ["1."];
  return type === LINE.Clause && !/\d\.\d/.test(marker) ? ["a)"] : [];
}
