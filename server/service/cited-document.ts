/** Finds the documents that citations name among those the editor knows. */
import { type DocumentIdentity, isSame, ownIdentity } from "./mentions.ts";
import type { Snapshot } from "./snapshot.ts";

/** The document that has an identity; null where none has, or where several have and nothing tells them apart. */
export type DocumentLookup = (identity: DocumentIdentity) => Snapshot | null;

/** Finds documents by their own number; the date must be the cited one where both are known. */
export function citedAmong(documents: readonly Snapshot[]): DocumentLookup {
  const byKey = new Map<string, Snapshot[]>();
  for (const document of documents) {
    const key = ownIdentity(document.analysis)?.key;
    if (key === undefined) continue;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [document]);
    else known.push(document);
  }
  return (identity) => {
    const [found, second] = (byKey.get(identity.key) ?? []).filter(({ analysis }) => {
      const own = ownIdentity(analysis);
      return own !== null && isSame(own, identity);
    });
    return found === undefined || second !== undefined ? null : found;
  };
}
