/**
 * The form in which entries ship: two texts, so that the facts of one document are found without reading all of them.
 *
 * The index is ASCII. Its first line is JSON with the names that recur; every further line is one document, its fields
 * parted by tabs, in order of their keys and dates, so that a symbol is found by halving. Line `n` of the titles is the
 * title of the index's document `n`.
 *
 *     {"types":["Chỉ thị",…],"issuers":[…]}     (with \u escapes)
 *     25-NQ/TW⇥25-NQ/TW⇥2003-03-12⇥3⇥0⇥IX⇥⇥puh2
 */
import type { Confidence, DocumentRecord, Status } from "./entry.ts";
import { symbolKey } from "./fold.ts";

/** Both texts of a pack. */
export interface Pack {
  readonly index: string;
  readonly titles: string;
}

/** Names that recur, told in a line by their place. */
export interface Names {
  readonly types: readonly string[];
  readonly issuers: readonly string[];
}

const REGIMES = { party: "p", state: "s" } as const;
const STATUSES = { unknown: "u", in_force: "f", amended: "a", superseded: "s" } as const;
const CONFIDENCES = { high: "h", medium: "m" } as const;
/** Stands for a status that was inferred. */
const INFERRED = "i";

/** Renders `records` as a pack; two of one symbol and date must not be among them. */
export function renderPack(records: readonly DocumentRecord[]): Pack {
  const sorted = records
    .map((record) => ({ record, key: symbolKey(record.symbol) }))
    .sort(
      (a, b) =>
        compare(a.key, b.key) || compare(a.record.date, b.record.date) || compare(a.record.symbol, b.record.symbol),
    );
  const names: Names = {
    types: distinct(records.map(({ type }) => type)),
    issuers: distinct(records.flatMap(({ issuer }) => issuer ?? [])),
  };
  const lines = sorted.map(({ record, key }) => indexLine(record, key, names));
  const titles = sorted.map(({ record }) => oneLine(record.title ?? ""));
  return { index: `${[ascii(JSON.stringify(names)), ...lines].join("\n")}\n`, titles: `${titles.join("\n")}\n` };
}

/** Reads a line of the index; `title` is asked for when the entry's is. */
export function readIndexLine(line: string, names: Names): Omit<DocumentRecord, "title"> {
  const [, symbol = "", date = "", type = "", issuer = "", term = "", replacedBy = "", flags = ""] = line.split("\t");
  return {
    symbol: unescaped(symbol),
    type: names.types[Number(type)] ?? "",
    issuer: issuer === "" ? null : (names.issuers[Number(issuer)] ?? null),
    term: term || null,
    date,
    regime: keyOf(REGIMES, flags.charAt(0), "state"),
    status: keyOf<Status>(STATUSES, flags.charAt(1), "unknown"),
    inferred: flags.endsWith(INFERRED),
    replacedBy: replacedBy === "" ? null : unescaped(replacedBy),
    confidence: keyOf<Confidence>(CONFIDENCES, flags.charAt(2), "medium"),
    sources: Number.parseInt(flags.slice(3), 10),
  };
}

function indexLine(record: DocumentRecord, key: string, { types, issuers }: Names): string {
  return [
    ascii(key),
    ascii(oneLine(record.symbol)),
    record.date,
    String(types.indexOf(record.type)),
    record.issuer === null ? "" : String(issuers.indexOf(record.issuer)),
    ascii(oneLine(record.term ?? "")),
    record.replacedBy === null ? "" : ascii(oneLine(record.replacedBy)),
    `${REGIMES[record.regime]}${STATUSES[record.status]}${CONFIDENCES[record.confidence]}${record.sources}${record.inferred ? INFERRED : ""}`,
  ].join("\t");
}

function keyOf<Key extends string>(letters: Readonly<Record<Key, string>>, letter: string, otherwise: Key): Key {
  return (Object.keys(letters) as Key[]).find((key) => letters[key] === letter) ?? otherwise;
}

/** Escapes what is not ASCII as JSON does; a backslash of the text itself stands in no symbol and no name. */
function ascii(text: string): string {
  return text.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function unescaped(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(compare);
}

/** By UTF-16 units, as keys are compared when one is looked for. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
