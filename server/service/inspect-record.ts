/** One document as the public contract describes it: lines and columns from 1, dates ISO, unknown null. */
import type { Analysis, Citation, Signature } from "../model/analysis.ts";
import type { Registry } from "../registry/registry.ts";
import { resolveCitation } from "../rules/cited-documents.ts";

export type InspectRecord = ReturnType<typeof inspectRecord>;

/** The object that `inspect` prints for `file`. */
export function inspectRecord(file: string, analysis: Analysis, registry: Registry) {
  const { header, title } = analysis;
  const lineOf = (part: { readonly range: { readonly start: number } }): number =>
    analysis.positionAt(part.range.start).line;
  const signature = analysis.signatures[0];
  return {
    file,
    regime: analysis.regime,
    type: title.type,
    symbol: header.number?.symbol.text ?? null,
    number: header.number?.symbol.number ?? null,
    symbolLine: header.number === null ? null : lineOf(header.number.printed),
    place: header.placeDate?.place?.text ?? null,
    date: header.placeDate?.date.iso ?? null,
    dateText: header.placeDate?.date.text ?? null,
    issuer: header.issuer?.text ?? null,
    superior: header.superior?.text ?? null,
    abstract: title.abstract?.text ?? null,
    addressees: analysis.addressees.map(({ text }) => text),
    legalBases: analysis.legalBases.map((basis) => ({ line: lineOf(basis), text: basis.text })),
    sections: analysis.sections.map((section) => ({
      kind: section.kind,
      label: section.label,
      level: section.level,
      line: lineOf(section.marker),
      title: section.title,
      quoted: section.quoted,
    })),
    signature: signature === undefined ? null : signatureRecord(signature, analysis),
    recipients: (analysis.recipients?.entries ?? []).map((entry) => ({ line: lineOf(entry), text: entry.text })),
    annexes: analysis.annexes.map((annex) => ({ label: annex.label, line: lineOf(annex), title: annex.title })),
    citations: analysis.citations.map((citation) => citationRecord(citation, analysis, registry)),
  };
}

function signatureRecord(signature: Signature, analysis: Analysis) {
  return {
    authority: signature.authorities[0]?.prefix ?? null,
    authorities: signature.authorities.map(({ prefix }) => prefix),
    body: signature.body,
    title: signature.title?.text ?? null,
    name: signature.name?.text ?? null,
    line: analysis.positionAt(signature.range.start).line,
  };
}

function citationRecord(citation: Citation, analysis: Analysis, registry: Registry) {
  const { known } = resolveCitation(citation, analysis, registry);
  const start = analysis.positionAt(citation.range.start);
  const end = analysis.positionAt(citation.range.end);
  return {
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    text: citation.text,
    type: citation.type,
    symbol: citation.symbol?.text ?? null,
    date: citation.date?.iso ?? null,
    issuer: citation.issuer?.text ?? null,
    locator: citation.locator?.text ?? null,
    known: known === null ? null : { symbol: known.symbol, date: known.date },
  };
}
