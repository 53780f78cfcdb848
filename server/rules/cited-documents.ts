/** The documents a text cites, each with its mentions, and what the registry knows of them. */
import type { Analysis, Citation } from "../model/analysis.ts";
import type { KnownDocument } from "../registry/entry.ts";
import { symbolKey } from "../registry/fold.ts";
import type { Registry, Resolution } from "../registry/registry.ts";

/** One symbol and the places where it is cited. Of a symbol that recurs, mentions may mean different documents. */
export interface CitedDocument {
  /** As first printed, without blanks. */
  readonly symbol: string;
  /** In order of place, never none; each has a symbol with a number. */
  readonly mentions: readonly Mention[];
  /** All documents of that symbol in the registry, the oldest first. */
  readonly known: readonly KnownDocument[];
}

export type Mention = Citation & {
  readonly symbol: NonNullable<Citation["symbol"]>;
  readonly printedSymbol: NonNullable<Citation["printedSymbol"]>;
};

/** So far behind a symbol its term or title is looked for: the issuer may stand between. */
const REACH = 240;

/** What belongs to another statement than the citation before it. */
const SENTENCE_END = /[;\n]|\.\s/;

/** A term of the Party, and not that of an assembly which the title speaks of. */
const TERM = /(?<!Quốc hội\s|nhân dân\s)[Kk]h(?:óa|oá)\s+([IVX]{1,5})(?![A-Za-zÀ-ỹ])/;

/** Documents cited by number and symbol, in order of their first mentions. */
export function citedDocuments({ citations }: Analysis, registry: Registry): readonly CitedDocument[] {
  const keys = new Map<string, string>();
  const groups = new Map<string, Mention[]>();
  for (const citation of citations) {
    if (!isMention(citation)) continue;
    const { text } = citation.symbol;
    let key = keys.get(text);
    if (key === undefined) {
      key = symbolKey(text);
      keys.set(text, key);
    }
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [citation]);
    else group.push(citation);
  }
  return [...groups.values()].map((mentions) => {
    const symbol = mentions[0]?.symbol.text ?? "";
    return { symbol, mentions, known: registry.find(symbol) };
  });
}

/** The document a citation means, told by its date, or else by term, type, issuer or title as far as they are given. */
export function resolveCitation(citation: Citation, analysis: Analysis, registry: Registry): Resolution {
  if (!isMention(citation)) return { known: null, candidates: [] };
  const following = textBehind(citation, analysis);
  return registry.resolve({
    symbol: citation.symbol.text,
    date: citation.date?.iso ?? null,
    type: citation.type,
    issuer: citation.issuer?.text ?? null,
    term: TERM.exec(following)?.[1] ?? null,
    following,
    before: analysis.issued,
  });
}

function isMention(citation: Citation): citation is Mention {
  return citation.symbol !== null && citation.symbol.number !== null && citation.printedSymbol !== null;
}

/** The rest of the sentence behind the symbol, as far as it may speak of the cited document. */
function textBehind({ printedSymbol }: Mention, { source }: Analysis): string {
  const { end } = printedSymbol.range;
  const rest = source.slice(end, end + REACH);
  const stop = rest.search(SENTENCE_END);
  return (stop < 0 ? rest : rest.slice(0, stop)).normalize("NFC");
}
