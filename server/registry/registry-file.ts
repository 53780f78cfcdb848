/** Reads a registry file: one JSON object a line, or CSV with a line of headings. What is wrong is told by line. */
import { readCsv } from "./csv.ts";
import type { DocumentRecord } from "./entry.ts";
import { type Bilingual, FIELDS, type Fields, readRecord, recordKey } from "./record.ts";

export interface RegistryProblem {
  /** From 1. */
  readonly line: number;
  readonly message: Bilingual;
}

export interface RegistryFile {
  /** The records without a problem, in order of the file. */
  readonly records: readonly DocumentRecord[];
  readonly problems: readonly RegistryProblem[];
}

export type RegistryFormat = "jsonl" | "csv";

/** Names of the files in a folder of the workspace that hold the user's entries. */
export const REGISTRY_FILES: readonly { readonly name: string; readonly format: RegistryFormat }[] = [
  { name: "thethuc.registry.jsonl", format: "jsonl" },
  { name: "thethuc.registry.csv", format: "csv" },
];

/** The form of the registry file at a path or address; null where its name is none of theirs. */
export function registryFormat(location: string): RegistryFormat | null {
  const name = location.slice(Math.max(location.lastIndexOf("/"), location.lastIndexOf("\\")) + 1);
  return REGISTRY_FILES.find((file) => file.name === name)?.format ?? null;
}

/** Records of `text`. Two of one symbol and date are a problem of the later. */
export function readRegistryFile(text: string, format: RegistryFormat): RegistryFile {
  const content = text.startsWith("\ufeff") ? text.slice(1) : text;
  const rows = format === "csv" ? csvRows(content) : jsonRows(content);
  const records: DocumentRecord[] = [];
  const problems: RegistryProblem[] = [];
  const lines = new Map<string, number>();
  for (const { line, fields, problem } of rows) {
    if (problem !== undefined) problems.push({ line, message: problem });
    if (fields === undefined) continue;
    const reading = readRecord(fields);
    problems.push(...reading.problems.map((message) => ({ line, message })));
    if (reading.record === null) continue;
    const key = recordKey(reading.record);
    const first = lines.get(key);
    if (first !== undefined) problems.push({ line, message: MESSAGES.repeated(reading.record, String(first)) });
    else records.push(reading.record);
    lines.set(key, first ?? line);
  }
  return { records, problems };
}

/** Fields of one record, or what keeps them from being read. */
interface Row {
  readonly line: number;
  readonly fields?: Fields;
  readonly problem?: Bilingual;
}

function jsonRows(text: string): readonly Row[] {
  return text.split(/\r\n|\n|\r/).flatMap((content, index): readonly Row[] => {
    const line = index + 1;
    if (content.trim() === "") return [];
    const value = parsed(content);
    if (value === undefined) return [{ line, problem: MESSAGES.notJson() }];
    return [isFields(value) ? { line, fields: value } : { line, problem: MESSAGES.notObject() }];
  });
}

function csvRows(text: string): readonly Row[] {
  const [heading, ...rows] = readCsv(text);
  if (heading === undefined) return [];
  const names = heading.fields.map((name) => name.trim().toLowerCase());
  const unknown = names.filter((name) => !FIELDS.includes(name));
  const lacking = ["symbol", "type", "date"].filter((name) => !names.includes(name));
  if (unknown.length > 0 || lacking.length > 0) {
    return [{ line: heading.line, problem: MESSAGES.badHeading([...unknown, ...lacking].join(", ")) }];
  }
  return rows.map(({ line, fields, wellFormed }): Row => {
    if (!wellFormed) return { line, problem: MESSAGES.badQuotes() };
    if (fields.length !== names.length)
      return { line, problem: MESSAGES.badLength(String(fields.length), String(names.length)) };
    return { line, fields: Object.fromEntries(names.map((name, column) => [name, fields[column] ?? ""])) };
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const MESSAGES = {
  notJson: (): Bilingual => ({
    vi: "Dòng này không phải JSON hợp lệ; mỗi dòng là một đối tượng JSON trọn vẹn.",
    en: "This line is not valid JSON; every line is one whole JSON object.",
  }),
  notObject: (): Bilingual => ({
    vi: 'Dòng này không phải đối tượng JSON; viết như {"symbol": "15/QĐ-SNV", "type": "Quyết định", "date": "2026-01-05"}.',
    en: 'This line is no JSON object; write it like {"symbol": "15/QĐ-SNV", "type": "Quyết định", "date": "2026-01-05"}.',
  }),
  badHeading: (names: string): Bilingual => ({
    vi: `Dòng tiêu đề phải có symbol, type, date và chỉ gồm các trường đã biết; hãy xem lại: ${names}.`,
    en: `The line of headings must have symbol, type and date, and known fields only; check ${names}.`,
  }),
  badQuotes: (): Bilingual => ({
    vi: "Dấu nháy kép không khép lại đúng chỗ; dấu nháy ở trong ô phải viết đôi.",
    en: "A quotation mark is not closed where it should be; one inside a field is written twice.",
  }),
  badLength: (found: string, wanted: string): Bilingual => ({
    vi: `Dòng có ${found} ô, dòng tiêu đề có ${wanted}; ô có dấu phẩy phải đặt trong dấu nháy kép.`,
    en: `The row has ${found} fields and the headings ${wanted}; a field with a comma takes quotation marks.`,
  }),
  repeated: ({ symbol, date }: DocumentRecord, line: string): Bilingual => ({
    vi: `Văn bản ${symbol} ngày ${date} đã có ở dòng ${line}; bỏ một trong hai.`,
    en: `${symbol} of ${date} stands on line ${line} already; remove one of the two.`,
  }),
};
