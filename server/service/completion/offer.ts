/** What the kinds of completion share: what they are given, and how an item is made of what they offer. */
import type { CompletionItem, CompletionItemKind, Range as LspRange } from "vscode-languageserver-types";
import type { Regime } from "../../model/analysis.ts";
import type { OwnNames } from "../../rules/own-names.ts";
import { fold } from "../fold.ts";
import type { KnownDocuments } from "../known-documents.ts";
import type { Voice } from "../markup.ts";
import type { Cursor } from "./cursor.ts";

/** Skeletons of whole documents. */
export interface DocumentTemplates {
  /** Types that there is a skeleton for, in sentence case. */
  skeletonTypes(regime: DocumentRegime): readonly string[];
  /** The text of a new document, as a snippet where asked for; null for a type without one. */
  documentSkeleton(
    type: string,
    regime: DocumentRegime,
    options: { readonly today: string; readonly snippet: boolean },
  ): string | null;
}

export type DocumentRegime = Exclude<Regime, "none">;

export interface CompletionOptions extends Voice {
  readonly known: KnownDocuments;
  /** Day to which the registry's statements on force hold, ISO; null where that is not recorded. */
  readonly knownAsOf: string | null;
  /** Types, issuers and places of the user's own, offered beside the built-in ones. */
  readonly own: OwnNames;
  readonly templates: DocumentTemplates;
  /** Today, ISO. */
  readonly today: string;
  /** The client knows snippets. */
  readonly snippets: boolean;
  /** The character that asked; null where a person did, or where a word is being typed. */
  readonly trigger: string | null;
}

/** What one kind of completion offers. */
export interface Offers {
  readonly items: readonly CompletionItem[];
  /** There is more, or other typing may find other things. */
  readonly incomplete: boolean;
}

/** One kind of completion: null where it has nothing to do with the place. */
export type Completer = (cursor: Cursor, options: CompletionOptions) => Offers | null;

/** One thing offered. */
export interface Offer {
  readonly label: string;
  /** What takes the place of what was typed. A hole to be filled in stands between guillemets: `của ‹cơ quan›`. */
  readonly text: string;
  /** The text is one from the templates: in the client's own form already. */
  readonly ready?: boolean;
  readonly kind: CompletionItemKind;
  readonly detail?: string;
  readonly data?: CompletionData;
}

/** By what the documentation of an item is found when it is asked for. */
export interface CompletionData {
  readonly symbol: string;
  readonly date: string;
}

/** Where an offer goes, and what was typed there. */
export interface Place {
  readonly range: LspRange;
  readonly typed: string;
}

export const KIND = {
  text: 1,
  keyword: 14,
  snippet: 15,
  reference: 18,
  value: 12,
  unit: 11,
  module: 9,
  class: 7,
} as const satisfies Readonly<Record<string, CompletionItemKind>>;

/** The items of `offers`, kept in this order by the client. */
export function itemsOf(place: Place, offers: readonly Offer[], { snippets }: CompletionOptions): CompletionItem[] {
  return offers.map(({ label, text, ready = false, kind, detail, data }, index) => {
    const plain = ready ? text : withoutHoles(text);
    const snippet = snippets && (ready || plain !== text);
    return {
      label,
      kind,
      ...(detail === undefined ? {} : { detail }),
      sortText: String(index).padStart(4, "0"),
      filterText: filterText(place.typed, label, plain),
      ...(snippet ? { insertTextFormat: 2 as const } : {}),
      textEdit: { range: place.range, newText: snippet && !ready ? withStops(text) : plain },
      ...(data === undefined ? {} : { data }),
    };
  });
}

/** The text with what its holes say, to be written over. */
export function withoutHoles(text: string): string {
  return text.replace(HOLE, "$1");
}

/** The text as a snippet whose stops are the holes. */
function withStops(text: string): string {
  let stop = 0;
  return text.replace(/[\\$}]/g, "\\$&").replace(HOLE, (_, words: string) => `\${${++stop}:${words}}`);
}

const HOLE = /‹([^‹›]*)›/g;

/** Clients look no further than this. */
const LONGEST_FILTER = 128;

/**
 * By what the client filters while typing goes on. What was typed stands first, so that a thing found by other words,
 * or without diacritics, is not thrown out; behind it what may be typed next, with diacritics and without.
 */
function filterText(typed: string, label: string, text: string): string {
  const rest = text.startsWith(typed) ? text.slice(typed.length) : `${typed === "" ? "" : " "}${label}`;
  const line = `${typed}${rest.replace(/\s+/g, " ")}`.slice(0, LONGEST_FILTER / 2);
  return `${line} ${fold(line)}`;
}
