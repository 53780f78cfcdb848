/** A document as read, for people: what it is, who signed it, how it is built and what it cites. */
import type { Language } from "../../rules/rule.ts";
import type { InspectRecord } from "../../service/inspect-record.ts";
import { MESSAGES } from "../messages.ts";
import type { Palette } from "./colour.ts";
import { printable } from "./printable.ts";

const LABELS = {
  vi: {
    regime: "Thể thức",
    type: "Loại văn bản",
    symbol: "Số, ký hiệu",
    issuer: "Cơ quan ban hành",
    superior: "Cơ quan chủ quản",
    place: "Địa danh",
    date: "Ngày ban hành",
    abstract: "Trích yếu",
    addressees: "Kính gửi",
    signature: "Người ký",
    legalBases: "Căn cứ",
    sections: "Bố cục",
    recipients: "Nơi nhận",
    annexes: "Phụ lục",
    citations: "Viện dẫn",
  },
  en: {
    regime: "Regime",
    type: "Type",
    symbol: "Number and symbol",
    issuer: "Issuer",
    superior: "Superior body",
    place: "Place",
    date: "Date",
    abstract: "Abstract",
    addressees: "Addressees",
    signature: "Signature",
    legalBases: "Legal bases",
    sections: "Sections",
    recipients: "Recipients",
    annexes: "Annexes",
    citations: "Citations",
  },
} as const;

/** Columns of the labels. */
const LABEL_WIDTH = 20;

export function inspectPretty(record: InspectRecord, language: Language, palette: Palette): string {
  const labels = LABELS[language];
  const field = (label: string, value: string | null): string[] =>
    value === null || value === "" ? [] : [`  ${palette.faint(label.padEnd(LABEL_WIDTH))}${printable(value)}`];
  const list = (label: string, entries: readonly string[]): string[] =>
    entries.length === 0
      ? []
      : [`  ${palette.faint(`${label} (${entries.length})`)}`, ...entries.map((entry) => `    ${printable(entry)}`)];
  return [
    palette.strong(printable(record.file)),
    ...field(labels.regime, MESSAGES[language].regime(record.regime)),
    ...field(labels.type, record.type),
    ...field(labels.symbol, record.symbol),
    ...field(labels.superior, record.superior),
    ...field(labels.issuer, record.issuer),
    ...field(labels.place, record.place),
    ...field(labels.date, record.date ?? record.dateText),
    ...field(labels.abstract, record.abstract),
    ...field(labels.addressees, record.addressees.join("; ")),
    ...field(labels.signature, signatureText(record.signature)),
    ...list(
      labels.legalBases,
      record.legalBases.map(({ line, text }) => at(line, text)),
    ),
    ...list(
      labels.sections,
      record.sections.map(({ line, level, label, title }) =>
        at(line, `${"  ".repeat(level - 1)}${label}  ${title}`.trimEnd()),
      ),
    ),
    ...list(
      labels.recipients,
      record.recipients.map(({ line, text }) => at(line, text)),
    ),
    ...list(
      labels.annexes,
      record.annexes.map(({ line, label, title }) => at(line, `${label}  ${title}`.trimEnd())),
    ),
    ...list(
      labels.citations,
      record.citations.map(({ line, text }) => at(line, text.replace(/\s+/g, " "))),
    ),
    "\n",
  ].join("\n");
}

function at(line: number, text: string): string {
  return `${String(line).padStart(5)}  ${text}`;
}

function signatureText(signature: InspectRecord["signature"]): string | null {
  if (signature === null) return null;
  const { authority, body, title, name } = signature;
  return [[authority, body].filter(Boolean).join(" "), title, name].filter(Boolean).join(", ");
}
