/** What is read from a text, without its blanks and places: formatting must leave it as it is. */
import type { Analysis, TextPart } from "../../model/analysis.ts";

/** True when both texts say the same to every rule and feature, blanks apart. */
export function readsTheSame(one: Analysis, other: Analysis): boolean {
  return reading(one) === reading(other);
}

function reading(analysis: Analysis): string {
  const { header, title, recipients, bodyEnd } = analysis;
  return JSON.stringify([
    analysis.regime,
    analysis.issued,
    [header.nationalTitle, header.motto, header.mottoRule, header.partyTitle].map(words),
    [header.superior, header.issuer, header.issuerRule, header.number, header.placeDate].map(words),
    header.issuerLines.map(words),
    header.number?.symbol,
    header.placeDate?.inHeader,
    header.order.map(({ name }) => name),
    [title.type, words(title.typeLine), words(title.abstract), words(title.abstractPrefix)],
    [words(analysis.addresseeHeading), ...analysis.addressees.map(words)],
    analysis.legalBases.map(({ text, terminator, dash }) => [folded(text), terminator, dash]),
    words(analysis.operative),
    analysis.sections.map(({ kind, label, level, parent, title: heading, quoted }) => [
      kind,
      label,
      level,
      parent,
      folded(heading),
      quoted,
    ]),
    [words(bodyEnd.lastParagraph), words(bodyEnd.endMark)],
    [words(recipients?.heading), recipients?.headingShared],
    recipients?.entries.map(({ text, mark, terminator }) => [folded(text), mark, terminator]),
    analysis.signatures.map(({ lines, authorities, body, title: office, name }) => [
      lines.map(words),
      authorities.map(({ prefix, rest }) => [prefix, folded(rest)]),
      folded(body ?? ""),
      words(office),
      words(name),
    ]),
    analysis.annexes.map(({ label, title: heading }) => [label, folded(heading)]),
    analysis.citations.map(({ text, type, symbol, date, issuer, locator }) => [
      folded(text),
      type,
      symbol?.text,
      date?.iso,
      words(issuer),
      words(locator),
    ]),
    analysis.dates.map(({ iso, text }) => [iso, folded(text)]),
    analysis.references.map(({ steps }) => steps.map(({ unit, label }) => [unit, label])),
  ]);
}

function words(part: TextPart | null | undefined): string | null {
  return part === null || part === undefined ? null : folded(part.text);
}

function folded(text: string): string {
  return text.replace(/\s+/g, "");
}
