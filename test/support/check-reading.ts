/** Compares what the analysis reads from a document with what is expected, field by field. */
import assert from "node:assert/strict";
import { analyze } from "../../server/model/analyze.ts";

/** Fields of a reading by name: texts, counts, and lists joined with commas; null for a part the document lacks. */
export type Reading = Readonly<Record<string, string | number | null>>;

/** Fails where the reading of `text` differs from `expected` in one of the fields named there. */
export function checkReading(text: string, expected: Reading): void {
  const all = readingOf(text);
  const read = Object.fromEntries(Object.keys(expected).map((field) => [field, all[field] ?? null]));
  assert.deepEqual(read, expected, text);
}

function readingOf(text: string): Reading {
  const {
    regime,
    title,
    header,
    issued,
    signatures,
    recipients,
    legalBases,
    addressees,
    sections,
    annexes,
    citations,
  } = analyze(text);
  const [signature] = signatures;
  return {
    regime,
    type: title.type,
    symbol: header.number?.symbol.text ?? null,
    place: header.placeDate?.place?.text ?? null,
    date: issued,
    issuer: header.issuer?.text ?? null,
    superior: header.superior?.text ?? null,
    abstract: title.abstract?.text ?? null,
    authority: signature?.authorities[0]?.prefix ?? null,
    title: signature?.title?.text ?? null,
    name: signature?.name?.text ?? null,
    signers: signatures.length,
    recipients: recipients?.entries.length ?? 0,
    bases: legalBases.length,
    lastBasis: legalBases.at(-1)?.text ?? null,
    addressees: addressees.map((addressee) => addressee.text).join(", "),
    sections: sections
      .filter(({ level }) => level === 1)
      .map(({ label }) => label)
      .join(", "),
    headings: sections
      .filter(({ level }) => level === 1)
      .map(({ label, title: heading }) => `${label}: ${heading}`)
      .join(", "),
    outline: sections
      .map(({ level, label, title: heading }) => `${">".repeat(level - 1)}${label}: ${heading}`)
      .join(", "),
    annexes: annexes.map(({ label, title: heading }) => `${label}: ${heading}`).join(", "),
    citations: citations
      .map(({ type, symbol, date, issuer }) =>
        [type, symbol?.text ?? null, date?.iso ?? null, issuer?.text ?? null].join("|"),
      )
      .join(", "),
  };
}
