/** The registry as it ships, from the registry as it is kept: `server/registry/data` → `server/registry/pack`. */
import type { DocumentRecord } from "../registry/entry.ts";
import { type Pack, renderPack } from "../registry/pack.ts";
import { type Fields, readRecord, recordKey } from "../registry/record.ts";

/**
 * Records whose symbol was cut off in the source are kept as data, and not shipped: nobody cites `159/2006/NĐ-`, and
 * completion must not offer it.
 */
const CUT_OFF = /[-/]$|\([^)]*$|^\d+\/\d{4}$/;

/** Small letters that are right: `QĐ-TTg`, `07-QĐi/TW`, the letter behind a number. */
const RIGHT_SMALL_LETTERS = /TTg\b|QĐi\b|^\d+[a-zđ]/g;

/** The pack of the data file `text`. Throws on a record that is wrong: a test of its own checks the data. */
export function registryPack(text: string): Pack {
  const records = new Map<string, DocumentRecord>();
  for (const [index, line] of text.trimEnd().split("\n").entries()) {
    const { record, problems } = readRecord(JSON.parse(line) as Fields);
    if (record === null) throw new Error(`registry.jsonl:${index + 1}: ${problems.map(({ en }) => en).join(" ")}`);
    if (CUT_OFF.test(record.symbol)) continue;
    const tidy = { ...record, symbol: withCapitals(record.symbol) };
    const key = recordKey(tidy);
    const same = records.get(key);
    records.set(key, same === undefined ? tidy : mergedRecord(same, tidy));
  }
  return renderPack([...records.values()]);
}

/** A few sources print a symbol in small letters: `85/2017/nđ-cp`. */
function withCapitals(symbol: string): string {
  const hasWrong = /[a-zđ]/.test(symbol.replace(RIGHT_SMALL_LETTERS, ""));
  return hasWrong ? symbol.toUpperCase().replace(/TTG\b/, "TTg") : symbol;
}

/** One document that stands twice, under two ways of writing its symbol. */
function mergedRecord(first: DocumentRecord, second: DocumentRecord): DocumentRecord {
  const better = second.sources > first.sources ? second : first;
  const isHigh = first.confidence === "high" || second.confidence === "high";
  return { ...better, confidence: isHigh ? "high" : "medium", sources: first.sources + second.sources };
}
