/** Which documents the text around the cursor cites already: found by their symbols, for a parse would cost too much. */
import type { Cursor } from "./cursor.ts";

/** Documents cited, by symbol: how often, and the dates with which they are. */
export type CitationUses = ReadonlyMap<string, { readonly count: number; readonly dates: ReadonlySet<string> }>;

/** So much of the text on either side of the cursor is looked through: all of most documents. */
const REACH = 60_000;

/** A number and symbol, as `25-NQ/TW`, `30/2020/NĐ-CP`. */
const SYMBOL = /\d{1,5}[-/](?:\d{4}\/)?[A-ZĐ][0-9A-Za-zĐđ/-]{1,40}/g;

/** The date behind it, in words or figures. */
const DATE = /,?\s{1,4}ngày\s{1,4}(\d{1,2})(?:\/|\s{1,4}tháng\s{1,4})(\d{1,2})(?:\/|\s{1,4}năm\s{1,4})(\d{4})(?!\d)/y;

/** Citations around the cursor, but for the one that is being typed. */
export function usesAround({ source, offset }: Cursor): CitationUses {
  const start = Math.max(0, offset - REACH);
  const text = source.slice(start, offset + REACH);
  const uses = new Map<string, { count: number; dates: Set<string> }>();
  for (const { 0: symbol, index } of text.matchAll(SYMBOL)) {
    const end = index + symbol.length;
    if (start + index <= offset && offset <= start + end) continue;
    const use = uses.get(symbol) ?? { count: 0, dates: new Set() };
    use.count++;
    DATE.lastIndex = end;
    const date = DATE.exec(text);
    if (date !== null) use.dates.add(isoOf(date));
    uses.set(symbol, use);
  }
  return uses;
}

function isoOf([, day = "", month = "", year = ""]: RegExpExecArray): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
