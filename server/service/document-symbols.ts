/**
 * The outline an editor shows: header, type, legal bases, numbered units nested as they stand, recipients, signatures
 * and annexes, in reading order.
 */
import type { DocumentSymbol, SymbolKind } from "vscode-languageserver-types";
import type { Analysis, Range, SectionKind } from "../model/analysis.ts";
import type { Bilingual, Language } from "../rules/rule.ts";
import { annexHeading } from "./navigation-symbol.ts";
import { outlineOf, type Unit } from "./outline.ts";
import { shortened } from "./shortened.ts";
import { rangeAt, type Snapshot } from "./snapshot.ts";

/** Symbols of the document, outermost first. Dashes are left out: they have no name. */
export function documentSymbols(snapshot: Snapshot, language: Language): readonly DocumentSymbol[] {
  const { analysis } = snapshot;
  const units = unitSymbols(snapshot);
  return [
    ...headerSymbols(snapshot, language),
    ...titleSymbols(snapshot),
    ...basisSymbols(snapshot, language),
    ...(units.get(0) ?? []),
    ...closingSymbols(snapshot, language),
    ...analysis.annexes.map((annex, index) => {
      const { label, title, range } = annex;
      const heading = annexHeading(analysis.source, annex);
      return symbol(snapshot, named(label, title), "", KIND.File, range, heading, units.get(index + 1));
    }),
  ].sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
}

/** Characters of a paragraph that a name shows. */
const LONGEST_NAME = 80;

const NAMES: Readonly<Record<"header" | "bases" | "recipients" | "signature", Bilingual>> = {
  header: { vi: "Phần mở đầu", en: "Header" },
  bases: { vi: "Căn cứ ban hành", en: "Legal bases" },
  recipients: { vi: "Nơi nhận", en: "Recipients" },
  signature: { vi: "Chữ ký", en: "Signature" },
};

/** Kinds of the protocol by their numbers: the package that has their names is as large as all our features. */
const KIND = {
  File: 1,
  Module: 2,
  Namespace: 3,
  Package: 4,
  Class: 5,
  Method: 6,
  Field: 8,
  Constant: 14,
  Array: 18,
  Object: 19,
  Key: 20,
  Struct: 23,
} as const satisfies Readonly<Record<string, SymbolKind>>;

const KINDS: Readonly<Record<SectionKind, SymbolKind>> = {
  part: KIND.Module,
  chapter: KIND.Namespace,
  roman: KIND.Namespace,
  section: KIND.Package,
  subsection: KIND.Package,
  article: KIND.Class,
  clause: KIND.Method,
  point: KIND.Field,
  dash: KIND.Field,
};

function symbol(
  snapshot: Snapshot,
  name: string,
  detail: string,
  kind: SymbolKind,
  range: Range,
  selection: Range,
  children?: DocumentSymbol[],
): DocumentSymbol {
  const made: DocumentSymbol = {
    name,
    kind,
    range: rangeAt(snapshot, range),
    selectionRange: rangeAt(snapshot, within(selection, range)),
  };
  if (detail !== "") made.detail = detail;
  if (children !== undefined) made.children = children;
  return made;
}

/** `selection` cut to `range`, as the protocol asks. */
function within(selection: Range, range: Range): Range {
  const start = Math.min(Math.max(selection.start, range.start), range.end);
  return { start, end: Math.min(Math.max(selection.end, start), range.end) };
}

function headerSymbols(snapshot: Snapshot, language: Language): DocumentSymbol[] {
  const { header } = snapshot.analysis;
  if (header.range === null) return [];
  const { number, issuer, placeDate } = header;
  const detail = [number?.symbol.text, issuer?.text, placeDate?.date.text].filter((text) => text !== undefined);
  const selection = number?.range ?? issuer?.range ?? header.range;
  return [symbol(snapshot, NAMES.header[language], detail.join(" · "), KIND.Object, header.range, selection)];
}

/** The type with the abstract; a letter, which prints no type, shows its abstract alone. */
function titleSymbols(snapshot: Snapshot): DocumentSymbol[] {
  const { type, typeLine, abstract, abstractPrefix } = snapshot.analysis.title;
  const first = typeLine?.range ?? abstractPrefix?.range ?? abstract?.range;
  if (type === null || first === undefined) return [];
  const last = abstract?.range ?? first;
  const range = { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
  return [symbol(snapshot, type, shortened(abstract?.text ?? "", LONGEST_NAME), KIND.Struct, range, first)];
}

function basisSymbols(snapshot: Snapshot, language: Language): DocumentSymbol[] {
  const bases = snapshot.analysis.legalBases;
  const [first, last] = [bases[0], bases[bases.length - 1]];
  if (first === undefined || last === undefined) return [];
  const range = { start: first.range.start, end: last.range.end };
  const children = bases.map((basis) => {
    const name = nameOf(basis.text);
    return symbol(snapshot, name, "", KIND.Constant, basis.range, basis.opening.range);
  });
  const name = NAMES.bases[language];
  return [symbol(snapshot, name, String(bases.length), KIND.Array, range, first.opening.range, children)];
}

function closingSymbols(snapshot: Snapshot, language: Language): DocumentSymbol[] {
  const { recipients, signatures } = snapshot.analysis;
  const symbols = signatures.map(({ range, name, title }) =>
    symbol(
      snapshot,
      name?.text ?? NAMES.signature[language],
      title?.text ?? "",
      KIND.Key,
      range,
      name?.range ?? title?.range ?? range,
    ),
  );
  const range = recipientsRange(snapshot.analysis);
  if (range === null || recipients === null) return symbols;
  const detail = String(recipients.entries.length);
  const selection = recipients.heading?.range ?? range;
  return [symbol(snapshot, NAMES.recipients[language], detail, KIND.Array, range, selection), ...symbols];
}

/** The list with its heading; null without one. */
export function recipientsRange({ recipients }: Analysis): Range | null {
  if (recipients === null) return null;
  const ranges = [...(recipients.heading === null ? [] : [recipients.heading]), ...recipients.entries].map(
    ({ range }) => range,
  );
  const first = ranges[0];
  if (first === undefined) return null;
  return ranges.reduce(
    (all, { start, end }) => ({ start: Math.min(all.start, start), end: Math.max(all.end, end) }),
    first,
  );
}

/** Symbols of the units by the text they belong to. */
function unitSymbols(snapshot: Snapshot): Map<number, DocumentSymbol[]> {
  const { units } = outlineOf(snapshot.analysis);
  const children = new Map<number, DocumentSymbol[]>();
  const top = new Map<number, DocumentSymbol[]>();
  // From the last to the first, so that the children of a unit are complete when its own symbol is made.
  for (let index = units.length - 1; index >= 0; index--) {
    const unit = units[index];
    if (unit === undefined || unit.section.kind === "dash") continue;
    const parent = namedParent(units, unit);
    const [siblings, key] = parent === -1 ? [top, unit.text] : [children, parent];
    const made = unitSymbol(snapshot, unit, children.get(index)?.reverse());
    const known = siblings.get(key);
    if (known === undefined) siblings.set(key, [made]);
    else known.push(made);
  }
  for (const symbols of top.values()) symbols.reverse();
  return top;
}

function namedParent(units: readonly Unit[], { parent }: Unit): number {
  let at = parent;
  while (units[at]?.section.kind === "dash") at = units[at]?.parent ?? -1;
  return at;
}

function unitSymbol(snapshot: Snapshot, { section, extent }: Unit, children?: DocumentSymbol[]): DocumentSymbol {
  const { label, kind, title, marker, quoted } = section;
  const name = named(
    kind === "clause" || kind === "roman" ? `${label}.` : kind === "point" ? `${label})` : label,
    title,
  );
  return symbol(snapshot, name, quoted ? "“…”" : "", KINDS[kind], extent, marker.range, children);
}

/** A paragraph as a name, without the mark that closes an item of a list. */
function nameOf(text: string): string {
  const closed = text.endsWith(";") || text.endsWith(",");
  return shortened(closed ? text.slice(0, -1) : text, LONGEST_NAME);
}

/** `Điều 5. Phạm vi điều chỉnh`, `1. Người lớn: …`. */
function named(label: string, title: string): string {
  const rest = nameOf(title);
  if (rest === "") return label;
  return /[.)]$/.test(label) ? `${label} ${rest}` : `${label}. ${rest}`;
}
