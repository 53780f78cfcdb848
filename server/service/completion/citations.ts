/**
 * Known documents inside a citation, by number or by words of the title, while it is still being typed:
 *
 *     Nghị quyết số 25|     số 25-NQ|     30/2020|     Căn cứ Luật tổ chức|     nghi dinh ve cong tac van thu|
 */
import { DOCUMENT_TYPES, OTHER_CITED_TYPES } from "../../../grammar/vocabulary.ts";
import type { Regime } from "../../model/analysis.ts";
import { dateInFigures } from "../date-forms.ts";
import { fold } from "../fold.ts";
import type { KnownDocument } from "../known-documents.ts";
import { abstractOf, dateOf, fullMention, lawName, shortMention } from "../mention.ts";
import type { Cursor } from "./cursor.ts";
import { type Completer, type CompletionOptions, itemsOf, KIND, type Offer } from "./offer.ts";
import { type CitationUses, usesAround } from "./uses.ts";

/** Most documents that are shown. */
const MOST_SHOWN = 40;

/** Most documents that are looked through; those of another type only name one of that type in their titles. */
const MOST_SEARCHED = 120;

export const completeCitation: Completer = (cursor, options) => {
  for (const asked of askedFor(cursor)) {
    const all = options.known.search(asked.query, MOST_SEARCHED);
    const found = ofType(asked.type, all);
    if (found.length === 0) continue;
    const uses = usesAround(cursor);
    const shown = byUse(found.slice(0, MOST_SHOWN), uses);
    const behind = cursor.after.slice(asked.behind);
    const style: Style = { regime: cursor.head.regime, basis: isBasis(cursor), behind };
    const place = { range: cursor.rangeFrom(asked.from, asked.behind), typed: cursor.typedFrom(asked.from) };
    const offers = shown.flatMap((known) => offersOf(known, style, uses, options));
    const isCut = all.length === MOST_SEARCHED || found.length > MOST_SHOWN;
    return { items: itemsOf(place, offers, options), incomplete: isCut || asked.byWords };
  }
  return null;
};

/** What is typed of a citation. */
interface Asked {
  /** Unit of the folded line from which on the answer takes the place of what is typed. */
  readonly from: number;
  /** How much behind the cursor belongs to it. */
  readonly behind: number;
  readonly query: string;
  /** The type, folded; null where none was typed. */
  readonly type: string | null;
  readonly byWords: boolean;
}

const TYPES = [...DOCUMENT_TYPES.map(({ name }) => name), ...OTHER_CITED_TYPES]
  .map(fold)
  .sort((a, b) => b.length - a.length)
  .join("|");

/** `nghi quyet so 25-n`: a type, then a number or the word for it. */
const TYPE_AND_NUMBER = new RegExp(
  `(?<![a-z0-9])((?:${TYPES}) +(?:so *:? *(\\d[0-9a-z./-]{0,40})?|(\\d[0-9a-z./-]{0,40})))$`,
);

const LEADING_TYPE = new RegExp(`^(?:${TYPES})(?= )`);

/** `so 25`. */
const NUMBER_WORD = /(?<![a-z0-9])(so +(\d[0-9a-z./-]{0,40}))$/;

/** A number that has begun to be a symbol: `25-n`, `30/2020`, `33/ct`. */
const SYMBOL = /(?<![a-z0-9/.-])(\d{1,5}(?:-[a-z]|\/\d{4}|\/[a-z])[0-9a-z./-]{0,40})$/;

/** A type, behind which words of the title may stand. */
const TYPE = new RegExp(`(?<![a-z0-9])(?:${TYPES}) +`, "g");

/** `to chuc`: words of a title up to the cursor. */
const WORDS = /^[a-z]+(?: +[a-z0-9]+){0,9}$/;

/** So many types in front of the cursor are tried: `Nghị quyết về chương trình mục tiêu|` holds two. */
const MOST_TYPES = 2;

/** Words behind a type that go on with the sentence. */
const NOT_A_TITLE =
  /^(?:nay|do|tren|co|cua|duoc|cac|nhu|va|hoac|la|phai|khong|thi|khi|da|dang|se|theo|so|kem|cho|den|tu)(?: |$)/;

/** What follows a symbol that is only partly in front of the cursor. */
const REST_OF_SYMBOL = /^[0-9A-Za-zĐđ/-]*/;

/** Readings of what is typed, the likeliest first. */
function askedFor(cursor: Cursor): readonly Asked[] {
  const { folded } = cursor;
  // The document's own number is nobody's but its own.
  if (/^[\s|*>]*so *(?:: *)?[0-9a-z./-]*$/.test(folded)) return [];
  const byNumber = TYPE_AND_NUMBER.exec(folded) ?? NUMBER_WORD.exec(folded) ?? SYMBOL.exec(folded);
  if (byNumber !== null) {
    const [, query = ""] = byNumber;
    const behind = /\d[0-9a-z./-]*$/.test(query) ? (REST_OF_SYMBOL.exec(cursor.after)?.[0].length ?? 0) : 0;
    return [{ from: byNumber.index, behind, query, type: LEADING_TYPE.exec(query)?.[0] ?? null, byWords: false }];
  }
  const byWords: Asked[] = [];
  for (const type of folded.matchAll(TYPE)) {
    const words = folded.slice(type.index + type[0].length);
    if (WORDS.test(words) && !NOT_A_TITLE.test(words))
      byWords.push({
        from: type.index,
        behind: 0,
        query: folded.slice(type.index),
        type: type[0].trimEnd(),
        byWords: true,
      });
  }
  return byWords.slice(-MOST_TYPES).reverse();
}

/** Documents of the type that was typed. */
function ofType(type: string | null, found: readonly KnownDocument[]): readonly KnownDocument[] {
  return type === null ? found : found.filter((known) => fold(known.type) === type);
}

/** How a mention is written here. */
interface Style {
  readonly regime: Regime;
  /** The line is a legal basis, which names the abstract and ends in a semicolon. */
  readonly basis: boolean;
  /** What stands behind on the line, and is not written a second time. */
  readonly behind: string;
}

function isBasis({ folded }: Cursor): boolean {
  return /^[\s|*>-]*can cu /.test(folded);
}

/** The full mention; in front of it the short one of a document that is cited already. */
function offersOf(
  known: KnownDocument,
  style: Style,
  uses: CitationUses,
  { language }: CompletionOptions,
): readonly Offer[] {
  const { symbol, date, issuer, type } = known;
  const offer = {
    kind: KIND.reference,
    // The symbol tells the type, and editors cut what is long.
    detail: issuer ?? type,
    data: { symbol, date },
  };
  const full: Offer = { ...offer, label: labelOf(known), text: mention(known, style) };
  if (style.basis || useOf(known, uses) !== CITED_WITH_DATE) return [full];
  const again = language === "vi" ? "nhắc lại" : "again";
  return [{ ...offer, label: `${labelOf(known)} – ${again}`, text: shortMention(known, style.regime) }, full];
}

/** What tells documents of one symbol apart stands in the label: `25-NQ/TW (khóa XI, 03/6/2013)`. */
function labelOf(known: KnownDocument): string {
  const { symbol, term, date } = known;
  const name = lawName(known);
  const facts = [
    ...(name === null ? [] : [symbol]),
    ...(term === null || name !== null ? [] : [`khóa ${term}`]),
    dateInFigures(date),
  ];
  return `${name ?? symbol} (${facts.join(", ")})`;
}

function mention(known: KnownDocument, { regime, basis, behind }: Style): string {
  if (/^,?\s*ngày/.test(behind)) return shortMention(known, regime);
  if (/^\s*của/.test(behind) && lawName(known) === null) return shortMention(known, regime) + dateOf(known, regime);
  const text = fullMention(known, regime);
  if (!basis || behind.trim() !== "") return text;
  return `${text}${abstractOf(known)};`;
}

const CITED_WITH_DATE = 2;
const CITED = 1;

function useOf({ symbol, date }: KnownDocument, uses: CitationUses): number {
  const use = uses.get(symbol);
  if (use === undefined) return 0;
  if (use.dates.size === 0) return CITED;
  return use.dates.has(date) ? CITED_WITH_DATE : 0;
}

/** Those that the document cites already come first; otherwise the order stays. */
function byUse(found: readonly KnownDocument[], uses: CitationUses): readonly KnownDocument[] {
  if (uses.size === 0) return found;
  const rank = (known: KnownDocument): number => useOf(known, uses) * 1000 + (uses.get(known.symbol)?.count ?? 0);
  return [...found].sort((a, b) => rank(b) - rank(a));
}
