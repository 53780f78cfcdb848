/** Places of the user's own on the line of place and date: `Số: 15/QĐ-SNV    Bản Kh|`. */
import { isCapitals, isUpper } from "../../../grammar/letters.ts";
import { LINE } from "../../../grammar/tokens.ts";
import { fold } from "../fold.ts";
import { type Cursor, linesAbove } from "./cursor.ts";
import { type Completer, itemsOf, KIND } from "./offer.ts";

/** What stands between two columns of the header. */
const COLUMNS = ["\t", "|", "  "];

/** Letters and blanks of a name. */
const NAME = /^[a-z][a-z ]{0,40}$/;

/** In front of the place, in the other column, the number stands. */
const NUMBER = /^[\s|*]*so[ :]/;

/** So many lines above it shows that the line belongs to the header. */
const MOST_LINES = 4;

/** What stands above a place that has a line of its own: the number, the motto, or the title of the header. */
const ABOVE = /(?:^|[\t| ])(?:so *:|doc lap *[-–]|cong hoa xa hoi chu nghia|dang cong san viet nam)/;

export const completePlace: Completer = (cursor, options) => {
  const { places } = options.own;
  if (places.size === 0) return null;
  const { folded } = cursor;
  const column = Math.max(0, ...COLUMNS.flatMap((mark) => endOfLast(mark, folded)));
  const typed = folded.slice(column).trimStart();
  const from = folded.length - typed.length;
  if (!NAME.test(typed) || !isInHeader(cursor, folded.slice(0, column))) return null;
  const original = cursor.typedFrom(from);
  if (!isUpper(original.charCodeAt(0)) || isCapitals(original, 0, original.length)) return null;
  const offers = [...places]
    .filter((name) => fold(name).startsWith(typed) && name !== original)
    .map((name) => ({ label: name, text: name, kind: KIND.value }));
  const place = { range: cursor.rangeFrom(from), typed: original };
  return offers.length === 0 ? null : { items: itemsOf(place, offers, options), incomplete: false };
};

/** The number stands in front, or the line is one of the header's. */
function isInHeader(cursor: Cursor, before: string): boolean {
  if (before.trim() !== "") return NUMBER.test(before);
  for (const { text, kind } of linesAbove(cursor, MOST_LINES)) {
    if (ABOVE.test(fold(text))) return true;
    if (kind.type !== LINE.Blank && kind.type !== LINE.Separator) return false;
  }
  return false;
}

function endOfLast(mark: string, text: string): readonly number[] {
  const at = text.lastIndexOf(mark);
  return at < 0 ? [] : [at + mark.length];
}
