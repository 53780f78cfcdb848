/** Tells what the letters of a symbol, a signing prefix or a filing line stand for. */
import type { DocumentSymbol } from "../../../grammar/symbol.ts";
import type { Analysis, Range, Regime, TextPart } from "../../model/analysis.ts";
import { ISSUER_ABBREVIATIONS, TYPE_ABBREVIATIONS } from "../../registry/abbreviations.ts";
import { SIGNING_PREFIXES } from "../../registry/signing-prefixes.ts";
import { NO_NAMES, type OwnNames } from "../../rules/own-names.ts";
import type { Bilingual } from "../../rules/rule.ts";
import { escaped, type Voice } from "../markup.ts";
import type { HoverOptions, Told } from "./told.ts";

/** The abbreviation at `offset`; null where none is, or where nothing is known of it. */
export function abbreviationAt(
  analysis: Analysis,
  offset: number,
  { language, own = NO_NAMES }: Voice & Pick<HoverOptions, "own">,
): Told | null {
  return (
    signingPrefixAt(analysis, offset, { language }) ??
    ownSymbolAt(analysis, offset, own) ??
    filingWordAt(analysis, offset, { language }) ??
    bodyWordAt(analysis, offset, own)
  );
}

function signingPrefixAt(analysis: Analysis, offset: number, { language }: Pick<Voice, "language">): Told | null {
  for (const { printedPrefix, prefix } of analysis.signatures.flatMap(({ authorities }) => authorities)) {
    if (!holds(printedPrefix.range, offset)) continue;
    const known = [...SIGNING_PREFIXES.state, ...SIGNING_PREFIXES.party].find((entry) => entry.prefix === prefix);
    if (known === undefined) return null;
    const told = `**${escaped(prefix)}** (${known.meaning[language]}): ${known.use[language]}.`;
    return { range: printedPrefix.range, paragraphs: [told] };
  }
  return null;
}

/** The parts of the document's own number. In a citation the document itself is told of. */
function ownSymbolAt({ header, regime }: Analysis, offset: number, own: OwnNames): Told | null {
  const line = header.number;
  if (line === null || !holds(line.printed.range, offset)) return null;
  const parts = symbolParts(line.symbol, regime, own);
  return parts.length === 0 ? null : { range: line.printed.range, paragraphs: [parts.join("\n")] };
}

/** What type and issuer in a symbol stand for, one list item each, in Markdown. */
export function symbolParts(
  { typeAbbreviation, issuerAbbreviation }: DocumentSymbol,
  regime: Regime,
  own: OwnNames = NO_NAMES,
): readonly string[] {
  const issuers = (issuerAbbreviation ?? "").split("-");
  return [
    ...(typeAbbreviation === null ? [] : meaning(typeAbbreviation, typesOf(typeAbbreviation, regime, own))),
    ...issuers.flatMap((issuer) => meaning(issuer, bodiesOf(issuer, own))),
  ];
}

function meaning(abbreviation: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`- **${escaped(abbreviation)}**: ${names.map(escaped).join("; ")}`];
}

function typesOf(abbreviation: string, regime: Regime, own: OwnNames): readonly string[] {
  const tables = regime === "none" ? Object.values(TYPE_ABBREVIATIONS) : [TYPE_ABBREVIATIONS[regime]];
  const known = tables.flat().flatMap((type) => (type.abbreviation === abbreviation ? [type.name] : []));
  return distinct([...namesOf(abbreviation, own.types), ...known]);
}

/** Names of bodies with this abbreviation, a term of the National Assembly (`QH15`) left aside. */
function bodiesOf(abbreviation: string, own: OwnNames): readonly string[] {
  const letters = abbreviation.replace(/\d+$/, "");
  const bodies = Object.values(ISSUER_ABBREVIATIONS).flat();
  const known = bodies.flatMap((body) => (body.abbreviation === letters ? [body.name] : []));
  return distinct([...namesOf(abbreviation, own.issuers), ...known]);
}

/** `VT` and the like in the last of the recipients. */
function filingWordAt(
  { recipients, source }: Analysis,
  offset: number,
  { language }: Pick<Voice, "language">,
): Told | null {
  const entry = recipients?.entries.find(({ range }) => holds(range, offset));
  if (entry === undefined || !/^Lưu/.test(entry.text)) return null;
  const word = wordAt(source, offset);
  const known = word === null ? undefined : FILING.get(word.text);
  if (word === null || known === undefined) return null;
  return { range: word.range, paragraphs: [`**${word.text}**: ${known[language]}`] };
}

const FILING: ReadonlyMap<string, Bilingual> = new Map([
  ["VT", { vi: "văn thư cơ quan, nơi lưu bản gốc", en: "the registry of the body, which files the original" }],
  ["VP", { vi: "văn phòng", en: "the office" }],
]);

/** Letters from which on an abbreviation in running text can only be that of a body. */
const FEWEST_LETTERS = 4;

/** `UBND`, `HĐND` in running text. */
function bodyWordAt({ source }: Analysis, offset: number, own: OwnNames): Told | null {
  const word = wordAt(source, offset);
  if (word === null || word.text.length < FEWEST_LETTERS) return null;
  const names = bodiesOf(word.text, own);
  return names.length === 0
    ? null
    : { range: word.range, paragraphs: [`**${word.text}**: ${names.map(escaped).join("; ")}`] };
}

const WORD_PART = /[A-ZĐa-zđ]/;
/** Longest word that is looked at. */
const LONGEST_WORD = 24;

/** The word of plain letters at `offset` that is no part of a symbol. */
function wordAt(source: string, offset: number): TextPart | null {
  let [start, end] = [offset, offset];
  while (offset - start < LONGEST_WORD && WORD_PART.test(source.charAt(start - 1))) start--;
  while (end - offset < LONGEST_WORD && WORD_PART.test(source.charAt(end))) end++;
  if (start === end || /[/\-\d]/.test(source.charAt(start - 1))) return null;
  return { range: { start, end }, text: source.slice(start, end) };
}

function holds({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** Names that the user gave this abbreviation. */
function namesOf(abbreviation: string, own: ReadonlyMap<string, string>): readonly string[] {
  return [...own].flatMap(([name, letters]) => (letters === abbreviation ? [name] : []));
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
