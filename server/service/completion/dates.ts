/** Today, where a date is being typed: `ngày|`, `Hà Nội, ngày 2|`. */
import { dateInFigures, dateInWords } from "../date-forms.ts";
import { fold } from "../fold.ts";
import { type Completer, itemsOf, KIND } from "./offer.ts";

/** The word and at most the day: what goes on is another date. */
const TYPED = /(?<![a-z0-9])ngay(?: +\d{0,2}(?: +t[a-z]{0,4})?)?$/;

/** The place-and-date line, which has its date in words in every regime. */
const PLACE_AND_DATE = /^[\s|*]*[^,;.:\d]{2,40}, *ngay/;

export const completeDate: Completer = (cursor, options) => {
  const typed = TYPED.exec(cursor.folded);
  if (typed === null || /^[ \t]*\d/.test(cursor.after)) return null;
  const words = dateInWords(options.today);
  const figures = `ngày ${dateInFigures(options.today)}`;
  const forms = PLACE_AND_DATE.test(cursor.folded) || cursor.head.regime !== "party" ? [words] : [figures, words];
  const offers = forms
    .filter((form) => fold(form).startsWith(typed[0].replace(/ +/g, " ")))
    .map((form) => ({ label: form, text: form, kind: KIND.value, detail: TODAY[options.language] }));
  const place = { range: cursor.rangeFrom(typed.index), typed: cursor.typedFrom(typed.index) };
  return { items: itemsOf(place, offers, options), incomplete: false };
};

const TODAY = { vi: "hôm nay", en: "today" };
