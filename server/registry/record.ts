/** Reads one record of a registry file, ours or a user's, and says in both languages what is wrong with it. */
import type { DocumentRecord, Status } from "./entry.ts";
import { symbolKey } from "./fold.ts";
import { partyTermOn } from "./terms.ts";

/** A message in both languages. */
export type Bilingual = Readonly<Record<"vi" | "en", string>>;

/** Fields of a record by name: strings of a CSV row, any values of a JSON line. */
export type Fields = Readonly<Record<string, unknown>>;

export type RecordReading =
  | { readonly record: DocumentRecord; readonly problems: readonly [] }
  | { readonly record: null; readonly problems: readonly Bilingual[] };

/** Names of all fields a registry file may have; the rest is a slip of the pen. */
export const FIELDS: readonly string[] = [
  ...["symbol", "type", "issuer", "term", "date", "title", "regime", "status", "replaced_by"],
  ...["confidence", "sources", "title_basis", "status_basis"],
];

const REQUIRED: readonly string[] = ["symbol", "type", "date"];
const REGIMES = ["party", "state"] as const;
const STATUSES: readonly Status[] = ["unknown", "in_force", "amended", "superseded"];
const CONFIDENCES = ["high", "medium"] as const;

/** A number, a separator, and something behind it. */
const SYMBOL = /^\d[\d.]*[a-zđ]?[/-]./;
const TERM = /^[IVX]{1,5}$/;

/**
 * The record with these fields. Only symbol, type and date must be there; a user's own entry counts as sure, and what
 * an empty field means can be told from the symbol and the date.
 */
export function readRecord(fields: Fields): RecordReading {
  const problems: Bilingual[] = [];
  const text = (name: string): string | null => {
    const value = fields[name];
    if (value === undefined || value === null || value === "") return null;
    if (typeof value !== "string") problems.push(MESSAGES.notText(name));
    return typeof value === "string" ? value.normalize("NFC").replace(/\s+/g, " ").trim() || null : null;
  };
  const oneOf = <T extends string>(name: string, allowed: readonly T[], preset: T): T => {
    const value = text(name);
    const found = allowed.find((candidate) => candidate === value);
    if (value !== null && found === undefined) problems.push(MESSAGES.notAllowed(name, value, allowed.join(", ")));
    return found ?? preset;
  };

  for (const name of Object.keys(fields)) if (!FIELDS.includes(name)) problems.push(MESSAGES.unknownField(name));
  for (const name of REQUIRED) if (isEmpty(fields[name])) problems.push(MESSAGES.missing(name));
  const symbol = text("symbol") ?? "";
  const printedDate = text("date");
  const date = printedDate === null ? null : isoDate(printedDate);
  const term = text("term");
  if (symbol !== "" && !SYMBOL.test(symbol)) problems.push(MESSAGES.badSymbol(symbol));
  if (printedDate !== null && date === null) problems.push(MESSAGES.badDate(printedDate));
  if (term !== null && !TERM.test(term)) problems.push(MESSAGES.badTerm(term));
  const regime = oneOf("regime", REGIMES, isPartySymbol(symbol) ? "party" : "state");
  const record: DocumentRecord = {
    symbol: symbol.replace(/\s+/g, ""),
    type: text("type") ?? "",
    issuer: text("issuer"),
    term: term ?? (regime === "party" && date !== null ? partyTermOn(date) : null),
    date: date ?? "",
    title: text("title"),
    regime,
    status: oneOf("status", STATUSES, "unknown"),
    inferred: text("status_basis") === "same-subject",
    replacedBy: text("replaced_by"),
    confidence: oneOf("confidence", CONFIDENCES, "high"),
    sources: countOf(fields["sources"]),
  };
  if (record.status === "superseded" && record.replacedBy === null) problems.push(MESSAGES.noSuccessor());
  return problems.length === 0 ? { record, problems: [] } : { record: null, problems };
}

/** `first`, and those of `second` that are not in it. */
export function joinRecords(
  first: readonly DocumentRecord[],
  second: readonly DocumentRecord[],
): readonly DocumentRecord[] {
  if (second.length === 0) return first;
  const keys = new Set(first.map(recordKey));
  return [...first, ...second.filter((record) => !keys.has(recordKey(record)))];
}

/** What tells two records apart. */
export function recordKey({ symbol, date }: DocumentRecord): string {
  return `${symbolKey(symbol)} ${date}`;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

/** `15-QĐ/TU`: a hyphen before the type, a slash behind it. */
function isPartySymbol(symbol: string): boolean {
  return /^\d+[a-zđ]?-[^/-]+\//.test(symbol);
}

/** A list of sources, or their number; a user's own word is one source. */
function countOf(sources: unknown): number {
  if (Array.isArray(sources)) return Math.max(1, sources.length);
  const count = Number(sources);
  return Number.isInteger(count) && count > 0 ? count : 1;
}

/** ISO date of `2020-03-05`, `05/3/2020` or `5-3-2020`; null for what the calendar does not have. */
function isoDate(text: string): string | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  const printed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const [year, month, day] = iso?.slice(1) ?? printed?.slice(1).reverse() ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const days = [31, isLeap(Number(year)) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0;
  if (Number(day) < 1 || Number(day) > days) return null;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const MESSAGES = {
  missing: (name: string): Bilingual => ({
    vi: `Thiếu trường “${name}”; mỗi văn bản phải có symbol, type và date.`,
    en: `The field “${name}” is missing; every document needs symbol, type and date.`,
  }),
  unknownField: (name: string): Bilingual => ({
    vi: `Không có trường “${name}”; các trường dùng được: ${FIELDS.join(", ")}.`,
    en: `There is no field “${name}”; the fields are ${FIELDS.join(", ")}.`,
  }),
  notText: (name: string): Bilingual => ({
    vi: `Giá trị của trường “${name}” phải là chuỗi ký tự.`,
    en: `The field “${name}” must be a string.`,
  }),
  notAllowed: (name: string, value: string, allowed: string): Bilingual => ({
    vi: `Trường “${name}” không nhận giá trị “${value}”; chọn một trong: ${allowed}.`,
    en: `“${value}” is not a value of “${name}”; choose one of ${allowed}.`,
  }),
  badSymbol: (symbol: string): Bilingual => ({
    vi: `“${symbol}” không phải số, ký hiệu văn bản; viết như 30/2020/NĐ-CP hoặc 25-NQ/TW.`,
    en: `“${symbol}” is no number and symbol; write it like 30/2020/NĐ-CP or 25-NQ/TW.`,
  }),
  badDate: (date: string): Bilingual => ({
    vi: `“${date}” không phải là ngày có thật; viết như 2020-03-05 hoặc 05/3/2020.`,
    en: `“${date}” is not a date; write it like 2020-03-05 or 05/3/2020.`,
  }),
  badTerm: (term: string): Bilingual => ({
    vi: `Khóa “${term}” phải viết bằng chữ số La Mã, như XIII.`,
    en: `The term “${term}” must be a Roman numeral, such as XIII.`,
  }),
  noSuccessor: (): Bilingual => ({
    vi: "Văn bản có status là superseded thì phải ghi văn bản thay thế ở replaced_by.",
    en: "A document whose status is superseded must name its successor in replaced_by.",
  }),
};
