/** Whole documents in an empty text: every type of the regimes that there is a skeleton for. */
import type { Bilingual } from "../../rules/rule.ts";
import { fold } from "../fold.ts";
import { type Completer, type CompletionOptions, type DocumentRegime, itemsOf, KIND, type Offer } from "./offer.ts";

/** Nothing but the beginning of a type may be typed. */
const LONGEST_TYPED = 40;

export const completeDocument: Completer = (cursor, options) => {
  const typed = cursor.before.trimStart();
  if (typed.length > LONGEST_TYPED || cursor.source.length > 2 * LONGEST_TYPED) return null;
  if (cursor.source.trim() !== typed.trim()) return null;
  const wanted = fold(typed);
  const from = cursor.folded.length - wanted.length;
  const place = { range: cursor.rangeFrom(from), typed: cursor.typedFrom(from) };
  const offers = REGIMES.flatMap((regime) => offersOf(regime, wanted, options));
  return offers.length === 0 ? null : { items: itemsOf(place, offers, options), incomplete: false };
};

const REGIMES: readonly DocumentRegime[] = ["state", "party", "qppl"];

const REGIME_NAMES: Readonly<Record<DocumentRegime, Bilingual>> = {
  state: { vi: "văn bản hành chính", en: "State" },
  party: { vi: "văn bản của Đảng", en: "Party" },
  qppl: { vi: "văn bản quy phạm pháp luật", en: "legal-normative" },
};

/** Skeletons of the types that begin with what is typed. */
function offersOf(regime: DocumentRegime, wanted: string, options: CompletionOptions): readonly Offer[] {
  const { snippets, today, templates, language } = options;
  const types = templates.skeletonTypes(regime).filter((type) => fold(type).startsWith(wanted));
  return types.flatMap((type) => {
    const text = templates.documentSkeleton(type, regime, { today, snippet: snippets });
    const label = `${type} (${REGIME_NAMES[regime][language]})`;
    return text === null ? [] : [{ label, text, ready: true, kind: KIND.snippet }];
  });
}
