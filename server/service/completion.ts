/**
 * Completion: what may stand at the cursor. Each kind looks at the lines around it and says nothing where the place is
 * not its own.
 */
import type { CompletionItem, CompletionList, Position as LspPosition } from "vscode-languageserver-types";
import { completeCitation } from "./completion/citations.ts";
import { cursorAt } from "./completion/cursor.ts";
import { completeDate } from "./completion/dates.ts";
import { completeDocument } from "./completion/documents.ts";
import { completeIssuer } from "./completion/issuers.ts";
import { completeLegalBasis } from "./completion/legal-bases.ts";
import type { CompletionData, CompletionOptions } from "./completion/offer.ts";
import { completePlace } from "./completion/places.ts";
import { completeRecipient } from "./completion/recipients.ts";
import { completeSection } from "./completion/sections.ts";
import { completeSigning } from "./completion/signing.ts";
import { completeType } from "./completion/types.ts";
import { describe } from "./hover/citation.ts";
import { markup } from "./markup.ts";
import type { Snapshot } from "./snapshot.ts";

/** Characters besides letters and digits at which clients ask by themselves. */
export const COMPLETION_TRIGGERS: readonly string[] = [" ", "/", "-", "."];

/** The first kinds to answer are alone; those in a row of their own are offered together. */
const KINDS = [
  [completeDocument],
  [completeDate],
  [completeCitation, completeIssuer],
  [completeLegalBasis, completeSection, completeRecipient, completeSigning, completePlace, completeType],
] as const;

/** What may stand at `position`; an empty list where nothing is known to. */
export function completion(snapshot: Snapshot, position: LspPosition, options: CompletionOptions): CompletionList {
  const cursor = cursorAt(snapshot, position);
  for (const kinds of KINDS) {
    const offered = kinds.flatMap((complete) => complete(cursor, options) ?? []);
    const items = offered.flatMap(({ items: some }) => some);
    if (items.length > 0)
      return { isIncomplete: offered.some(({ incomplete }) => incomplete), items: inOneOrder(items) };
  }
  return { isIncomplete: false, items: [] };
}

/** The item with its documentation. */
export function resolveCompletion(
  item: CompletionItem,
  options: Pick<CompletionOptions, "known" | "knownAsOf" | "language" | "markdown">,
): CompletionItem {
  const { data } = item;
  if (!isData(data)) return item;
  const known = options.known.find(data.symbol).find(({ date }) => date === data.date);
  return known === undefined ? item : { ...item, documentation: markup(options, describe(known, options)) };
}

function isData(data: unknown): data is CompletionData {
  return typeof data === "object" && data !== null && "symbol" in data && "date" in data;
}

/** Several kinds number their items each for itself. */
function inOneOrder(items: readonly CompletionItem[]): CompletionItem[] {
  return items.map((item, index) => ({ ...item, sortText: String(index).padStart(4, "0") }));
}
