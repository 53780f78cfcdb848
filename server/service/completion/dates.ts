/** Dates being typed: that of a cited document behind its symbol, today elsewhere: `25-NQ/TW ngày|`, `Hà Nội, ngày 2|`. */
import { dateInFigures, dateInWords } from "../date-forms.ts";
import { fold } from "../fold.ts";
import type { Cursor } from "./cursor.ts";
import { type Completer, type CompletionOptions, itemsOf, KIND, type Offer } from "./offer.ts";

/** The word and at most the day: what goes on is another date. */
const TYPED = /(?<![a-z0-9])ngay(?: +\d{0,2}(?: +t[a-z]{0,4}|\/\d{0,2})?)?$/;

/** The place-and-date line, which has its date in words in every regime. */
const PLACE_AND_DATE = /^[\s|*]*[^,;.:\d]{2,40}, *ngay/;

/** A symbol directly in front of the date. */
const SYMBOL = /(?<![a-z0-9/.-])(\d[0-9.]{0,8}[/-][0-9a-z/-]{2,30}),? +$/;

export const completeDate: Completer = (cursor, options) => {
  const typed = TYPED.exec(cursor.folded);
  if (typed === null || /^[ \t]*\d/.test(cursor.after)) return null;
  const wanted = typed[0].replace(/ +/g, " ");
  const cited = datesOfCited(cursor, typed.index, options);
  const offers = (cited.length > 0 ? cited : today(cursor, options)).filter(({ text }) =>
    fold(text).startsWith(wanted),
  );
  const place = { range: cursor.rangeFrom(typed.index), typed: cursor.typedFrom(typed.index) };
  return { items: itemsOf(place, offers, options), incomplete: false };
};

function today({ folded, head }: Cursor, options: CompletionOptions): readonly Offer[] {
  const words = dateInWords(options.today);
  const figures = `ngày ${dateInFigures(options.today)}`;
  const inWords = PLACE_AND_DATE.test(folded) || head.regime !== "party";
  const detail = TODAY[options.language];
  return (inWords ? [words] : [figures, words]).map((text) => ({ label: text, text, kind: KIND.value, detail }));
}

/** Days of the documents that bear the symbol in front, the latest first. */
function datesOfCited({ folded, head }: Cursor, end: number, { known }: CompletionOptions): readonly Offer[] {
  const symbol = SYMBOL.exec(folded.slice(0, end))?.[1];
  if (symbol === undefined) return [];
  const found = [...known.find(symbol)].reverse();
  return found.map(({ date, issuer, term, symbol: name }) => {
    const text = head.regime === "party" ? `ngày ${dateInFigures(date)}` : dateInWords(date);
    const detail = [...(issuer === null ? [] : [issuer]), ...(term === null ? [] : [`khóa ${term}`])].join(", ");
    return { label: text, text, kind: KIND.value, detail, data: { symbol: name, date } };
  });
}

const TODAY = { vi: "hôm nay", en: "today" };
