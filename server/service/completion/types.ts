/** Types of documents: `Nghị q|` in a sentence, `QUYẾ|` on the line that names the document's own type. */
import { isCapitals, isUpper } from "../../../grammar/letters.ts";
import { DOCUMENT_TYPES } from "../../../grammar/vocabulary.ts";
import { TYPE_ABBREVIATIONS } from "../../registry/abbreviations.ts";
import { fold } from "../fold.ts";
import type { Cursor } from "./cursor.ts";
import { type Completer, type CompletionOptions, itemsOf, KIND, type Offer, type Offers } from "./offer.ts";

/** Types cited by their names, so that no `số` follows. */
const CITED_BY_NAME = /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp|Điều lệ|Chiến lược)$/;

/** The last words of the line, four at the most. */
const LAST_WORDS = /(?<![a-z0-9])[a-z]+(?: [a-z]+){0,3}$/;

/** Fewer letters could become anything. */
const FEWEST_LETTERS = 2;

export const completeType: Completer = (cursor, options) => {
  const line = cursor.before.trim();
  return isCapitals(line, 0, line.length) ? ownType(cursor, line, options) : citedType(cursor, options);
};

/** The type line stands alone and in capitals. */
function ownType(cursor: Cursor, line: string, options: CompletionOptions): Offers | null {
  const regime = cursor.head.regime;
  const types = TYPE_ABBREVIATIONS[regime === "none" ? "state" : regime];
  const wanted = fold(line);
  const all = [...types.map(({ name }) => name), ...options.own.types.keys()];
  const names = [...new Set(all.map((name) => name.toUpperCase()))].filter((name) => fold(name).startsWith(wanted));
  const offers = names.map((name): Offer => ({ label: name, text: name, kind: KIND.class }));
  const from = cursor.folded.length - cursor.folded.trimStart().length;
  const place = { range: cursor.rangeFrom(from), typed: cursor.typedFrom(from) };
  return offers.length === 0 ? null : { items: itemsOf(place, offers, options), incomplete: false };
}

function citedType(cursor: Cursor, options: CompletionOptions): Offers | null {
  const words = LAST_WORDS.exec(cursor.folded);
  if (words === null) return null;
  // The longest run of words that begins a type: of `thực hiện Nghị q` the last two.
  for (let at = words.index; at !== 0 || words.index === 0; ) {
    const typed = cursor.folded.slice(at);
    if (typed.length < FEWEST_LETTERS) return null;
    const original = cursor.typedFrom(at);
    const offers = isUpper(original.charCodeAt(0)) ? typesThatBegin(typed, options) : [];
    if (offers.length > 0) {
      const place = { range: cursor.rangeFrom(at), typed: original };
      return { items: itemsOf(place, offers, options), incomplete: false };
    }
    const next = cursor.folded.indexOf(" ", at) + 1;
    if (next === 0) return null;
    at = next;
  }
  return null;
}

function typesThatBegin(typed: string, { own }: CompletionOptions): readonly Offer[] {
  const names = new Set([...DOCUMENT_TYPES.map(({ name }) => name), ...own.types.keys()]);
  const begun = [...names].filter((name) => fold(name).startsWith(typed) && fold(name) !== typed);
  return begun.map((name) => ({
    label: name,
    text: CITED_BY_NAME.test(name) ? `${name} ` : `${name} số `,
    kind: KIND.class,
  }));
}
