/** Whole documents in an empty text: every type of the State's and of the Party's papers. */
import { TYPE_ABBREVIATIONS } from "../../registry/abbreviations.ts";
import type { Bilingual } from "../../rules/rule.ts";
import { fold } from "../fold.ts";
import { type Completer, type CompletionOptions, itemsOf, KIND, type Offer } from "./offer.ts";

/** Nothing but the beginning of a type may be typed. */
const LONGEST_TYPED = 40;

export const completeDocument: Completer = (cursor, options) => {
  const typed = cursor.before.trimStart();
  if (typed.length > LONGEST_TYPED || cursor.source.length > 2 * LONGEST_TYPED) return null;
  if (cursor.source.trim() !== typed.trim()) return null;
  const wanted = fold(typed);
  const offers = REGIMES.flatMap((regime) => offersOf(regime, options)).filter(({ label }) =>
    fold(label).startsWith(wanted),
  );
  const from = cursor.folded.length - wanted.length;
  const place = { range: cursor.rangeFrom(from), typed: cursor.typedFrom(from) };
  return offers.length === 0 ? null : { items: itemsOf(place, offers, options), incomplete: false };
};

const REGIMES = ["state", "party"] as const;

const REGIME_NAMES: Readonly<Record<(typeof REGIMES)[number], Bilingual>> = {
  state: { vi: "văn bản hành chính", en: "State" },
  party: { vi: "văn bản của Đảng", en: "Party" },
};

function offersOf(regime: (typeof REGIMES)[number], options: CompletionOptions): readonly Offer[] {
  const { snippets, today, templates, language } = options;
  const names = [...new Set(TYPE_ABBREVIATIONS[regime].map(({ name }) => name))];
  return names.flatMap((name) => {
    const text = templates.skeleton(name, regime, { snippets, today });
    const label = `${name} (${REGIME_NAMES[regime][language]})`;
    return text === null ? [] : [{ label, text, ready: true, kind: KIND.snippet }];
  });
}
