/** The numbered units that the rules of structure judge: those of the document and of its annexes, quoted ones left out. */
import { isLower, isUpper } from "../../../grammar/letters.ts";
import type { Analysis, Range, Section, SectionKind } from "../../model/analysis.ts";

/** All own units, those of each annex behind those of the document; worked out once. */
export function unitsOf(analysis: Analysis): readonly Section[] {
  return analysis.derive(readUnits);
}

/** Own units of some kinds, in order. */
export function unitsOfKind(analysis: Analysis, ...kinds: readonly SectionKind[]): readonly Section[] {
  const byKind = analysis.derive(unitsByKind);
  const rows = kinds.flatMap((kind) => [byKind.get(kind) ?? []]).filter(({ length }) => length > 0);
  return rows.length < 2 ? (rows[0] ?? []) : rows.flat().sort((a, b) => a.start - b.start);
}

/** What stands behind the marker on its line, without the marks between: the title of `Chương I. Quy định chung`. */
export function titleOnLine(source: string, { marker }: Section): { readonly range: Range; readonly text: string } {
  const { end } = marker.range;
  const lineEnd = lineEndAt(source, end);
  const [rest = ""] = source.slice(end, lineEnd).split("<", 1);
  const lead = /^[\s*_.:–—-]*/.exec(rest)?.[0].length ?? 0;
  const text = rest.slice(lead).replace(/(?<![\s*_])[\s*_]+$/, "");
  return { range: { start: end + lead, end: end + lead + text.length }, text };
}

/** True where nothing but the marker's own letters stands in its range: no markup that an edit would take away. */
export function isPlain(source: string, { range, text }: Section["marker"]): boolean {
  return source.slice(range.start, range.end).replace(/\s+/g, " ") === text;
}

/** True for a title mostly in small letters: short, and no sentence. Names within capitals do not make it one. */
export function isSmallTitle(title: string): boolean {
  if (title.length < 4 || title.length > LONGEST_TITLE || /[.,;:/]$/.test(title)) return false;
  let small = 0;
  let capital = 0;
  for (let at = 0; at < title.length; at++) {
    const code = title.charCodeAt(at);
    if (isLower(code)) small++;
    else if (isUpper(code)) capital++;
  }
  return small > capital;
}

const LONGEST_TITLE = 120;

function lineEndAt(source: string, from: number): number {
  const at = source.indexOf("\n", from);
  return at === -1 ? source.length : at;
}

function unitsByKind(analysis: Analysis): ReadonlyMap<SectionKind, readonly Section[]> {
  const byKind = new Map<SectionKind, Section[]>();
  for (const unit of unitsOf(analysis)) {
    const others = byKind.get(unit.kind);
    if (others === undefined) byKind.set(unit.kind, [unit]);
    else others.push(unit);
  }
  return byKind;
}

function readUnits({ sections, annexes }: Analysis): readonly Section[] {
  const all = annexes.length === 0 ? sections : [...sections, ...annexes.flatMap((annex) => annex.sections)];
  return all.filter(({ quoted }) => !quoted);
}
