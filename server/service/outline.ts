/**
 * The numbered units of a whole document, those of its annexes included, each with the stretch it covers and a key by
 * which a reference finds it. What the features of navigation share.
 */
import { romanValue } from "../../grammar/roman.ts";
import type { Analysis, Annex, Range, Section, SectionKind } from "../model/analysis.ts";
import { countUpTo } from "../model/ordered.ts";

/** A numbered unit in its place. */
export interface Unit {
  readonly section: Section;
  /** From the heading to the next unit that does not stand inside this one, blank lines behind it left out. */
  readonly extent: Range;
  /** Index of the enclosing unit, -1 at the top. Never a quoted unit unless this one is quoted. */
  readonly parent: number;
  /** Numbering the unit belongs to: 0 for the document itself, n for its nth annex. */
  readonly text: number;
}

export interface Outline {
  /** In order of place: a unit stands before those inside it. */
  readonly units: readonly Unit[];
  readonly annexes: readonly Annex[];
  /** Indexes of units by `keyIn` of what encloses them; the first of a name wins. */
  readonly byKey: ReadonlyMap<string, number>;
  /** Indexes of annexes by number, in capitals: `I`, `2A`; the first of a number wins. */
  readonly annexByNumber: ReadonlyMap<string, number>;
}

/** The outline of a document, computed once. */
export function outlineOf(analysis: Analysis): Outline {
  return analysis.derive(readOutline);
}

/** Index of the innermost unit at `offset`, -1 where none is. */
export function unitAt({ units }: Outline, offset: number): number {
  let at = lastStartingBy(units, offset);
  while (at !== -1 && (units[at]?.extent.end ?? 0) < offset) at = units[at]?.parent ?? -1;
  return at;
}

/** Index of the last unit whose heading begins at or before `offset`, -1 where none does. */
export function lastStartingBy(units: readonly Unit[], offset: number): number {
  return countUpTo(units, offset, ({ extent }) => extent.start) - 1;
}

/** Number of the annex at `offset`, from 1; 0 for the document itself. */
export function textAt({ annexes }: Outline, offset: number): number {
  return countUpTo(annexes, offset, ({ range }) => range.start);
}

/** The unit `label` of a kind inside `scope`: the index of a unit, or `rootOf` a text. */
export function keyIn(scope: number, kind: SectionKind, label: string): string {
  return `${scope} ${kind} ${plainLabel(kind, label)}`;
}

/** Scope that stands for the whole of a text, where no unit encloses. */
export function rootOf(text: number): number {
  return -1 - text;
}

/** What makes two labels one: `Chương II` and `2`, `Điều 05` and `5`. */
function plainLabel(kind: SectionKind, label: string): string {
  const word = label.replace(/^(?:Phần|Chương|Mục|Tiểu mục|Điều)\s+/i, "").toLowerCase();
  if (kind === "article" || kind === "clause" || kind === "point") return word.replace(/^0+(?=\d)/, "");
  const numeral = romanValue(word.toUpperCase());
  return numeral > 0 ? String(numeral) : word.replace(/^0+(?=\d)/, "");
}

function readOutline(analysis: Analysis): Outline {
  const { annexes, sections, source } = analysis;
  const body = analysis.tree.children.find(({ kind }) => kind === "body");
  const units: Unit[] = [];
  addUnits(source, sections, body?.end ?? source.length, 0, units);
  for (const [index, annex] of annexes.entries()) addUnits(source, annex.sections, annex.range.end, index + 1, units);
  return { units, annexes, byKey: keysOf(units), annexByNumber: annexNumbers(annexes) };
}

/** The number in an annex's label, in capitals: `Phụ lục số 1a` → `1A`; null where it has none. */
export function annexNumber({ label }: Annex): string | null {
  return /^Phụ lục .*?([IVXLC]+|\d+\w?|[A-Z])$/.exec(label)?.[1]?.toUpperCase() ?? null;
}

function annexNumbers(annexes: readonly Annex[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const [index, annex] of annexes.entries()) {
    const number = annexNumber(annex);
    if (number !== null && !numbers.has(number)) numbers.set(number, index);
  }
  return numbers;
}

/** Adds the sections of one text that ends at `end`, going from the last to the first to know where each ends. */
function addUnits(source: string, sections: readonly Section[], end: number, text: number, units: Unit[]): void {
  const first = units.length;
  const parents = soundParents(sections);
  const starts = sections.map(({ range }) => range.start);
  const ends: number[] = new Array<number>(sections.length).fill(end);
  const open: number[] = [];
  for (let index = 0; index < sections.length; index++) {
    const parent = parents[index] ?? -1;
    while (open.length > 0 && open[open.length - 1] !== parent) ends[open.pop() ?? 0] = starts[index] ?? end;
    open.push(index);
  }
  for (const [index, section] of sections.entries()) {
    const parent = parents[index] ?? -1;
    const start = starts[index] ?? 0;
    const extent = { start, end: trimmedEnd(source, start, ends[index] ?? end) };
    units.push({ section, extent, parent: parent === -1 ? -1 : first + parent, text });
  }
}

/** Parents, with units that the reader left inside a quotation they do not belong to taken out of it. */
function soundParents(sections: readonly Section[]): readonly number[] {
  const parents: number[] = [];
  for (const { kind, quoted, parent } of sections) {
    let at = parent;
    if (!quoted && sections[at]?.quoted === true) {
      while (at !== -1 && (sections[at]?.quoted === true || sections[at]?.kind === kind)) at = parents[at] ?? -1;
    }
    parents.push(at);
  }
  return parents;
}

/** `end` moved back over blanks. */
function trimmedEnd(source: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(source.charCodeAt(at - 1))) at--;
  return at;
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
}

function keysOf(units: readonly Unit[]): Map<string, number> {
  const keys = new Map<string, number>();
  const add = (scope: number, { kind, label }: Section, index: number): void => {
    const key = keyIn(scope, kind, label);
    if (!keys.has(key)) keys.set(key, index);
  };
  for (const [index, { section, parent, text }] of units.entries()) {
    if (section.quoted || section.kind === "dash") continue;
    const scope = scopeOf(units, section, parent);
    if (scope !== -1) add(scope, section, index);
    // Articles and chapters are counted through the document; so are the units that nothing encloses.
    if (scope === -1 || section.kind === "article" || section.kind === "chapter") add(rootOf(text), section, index);
  }
  return keys;
}

/** The unit in which a reference looks for a section: decimals are named without the clause they stand in. */
function scopeOf(units: readonly Unit[], { kind, label }: Section, parent: number): number {
  let at = parent;
  const passes = (found: Unit): boolean =>
    found.section.kind === "dash" || (kind === "clause" && label.includes(".") && found.section.kind === "clause");
  for (let found = units[at]; found !== undefined && passes(found); found = units[at]) at = found.parent;
  return at;
}
