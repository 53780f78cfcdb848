/** Asks a registry in tests: what is typed in, what is found out, as text. */
import { deepEqual } from "node:assert/strict";
import type { KnownDocument } from "../../server/registry/entry.ts";
import type { Cited, Registry } from "../../server/registry/registry.ts";
import { BUILT_IN } from "./registry.ts";

/** Expects `symbol` to be the symbol of these documents, told as `25-NQ/TW 2003-03-12`. */
export function checkFind(symbol: string, expected: readonly string[], registry: Registry = BUILT_IN): void {
  deepEqual(registry.find(symbol).map(named), expected);
}

/** Expects a citation to mean `expected`; null where it is unknown or several may be meant. */
export function checkResolve(cited: Cited, expected: string | null, registry: Registry = BUILT_IN): void {
  const { known } = registry.resolve(cited);
  deepEqual(known === null ? null : named(known), expected);
}

/** Expects the first documents found for `query` to be these, in this order. */
export function checkSearch(query: string, expected: readonly string[], registry: Registry = BUILT_IN): void {
  deepEqual(registry.search(query, Math.max(1, expected.length)).map(named), expected);
}

function named({ symbol, date }: KnownDocument): string {
  return `${symbol} ${date}`;
}
