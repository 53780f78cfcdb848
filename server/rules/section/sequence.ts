/** Numbered units of one kind follow each other by one, from the first, within what encloses them. */
import { romanNumeral } from "../../../grammar/roman.ts";
import type { Section } from "../../model/analysis.ts";
import { POINT_LETTERS } from "../../registry/abbreviations.ts";
import { defineRule, type Fix } from "../rule.ts";
import { markerEdits, unitAbove } from "./renumber.ts";

/** A step further than this is a line of prose or of a table that begins with a number. */
const WIDEST_GAP = 3;

export const sectionSequence = defineRule({
  id: "section/sequence",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 6, điểm đ; NĐ 78/2025, Điều 63",
  fix: "choice",
  messages: {
    vi: {
      start: (label, first) => `Thứ tự bắt đầu từ “${label}”; mục đầu tiên phải là “${first}”.`,
      gap: (label, before, expected) => `Sau “${before}” là “${label}”: thiếu “${expected}”.`,
      repeat: (label, before, expected) => `Sau “${before}” là “${label}”: phải là “${expected}”.`,
    },
    en: {
      start: (label, first) => `The numbering starts at “${label}”; the first is “${first}”.`,
      gap: (label, before, expected) => `“${before}” is followed by “${label}”: “${expected}” is missing.`,
      repeat: (label, before, expected) => `“${before}” is followed by “${label}” where “${expected}” belongs.`,
    },
  },
  docs: {
    title: {
      vi: "Số thứ tự ở mỗi cấp bắt đầu từ đầu và tăng đều, không nhảy, không lặp.",
      en: "Numbers at each level start at the first and go up by one, without gap or repeat.",
    },
    why: {
      vi: "Số nhảy hoặc lặp thì viện dẫn đến điều, khoản, điểm bị sai.",
      en: "A gap or a repeat makes references to articles, clauses and points wrong.",
    },
    slot: "body",
    bad: "Điều 1. Giao Văn phòng Sở rà soát danh mục hồ sơ.\n\nĐiều 3. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Giao Văn phòng Sở rà soát danh mục hồ sơ.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check({ sections, source }, report) {
    for (const run of runsOf(sections, source)) {
      const found = firstBreak(run);
      if (found === undefined) continue;
      const { index, before, expected } = found;
      const rest = run.slice(index);
      const at = rest[0];
      if (at === undefined) continue;
      const { label, marker } = at.section;
      const [wanted, fix] = [labelFor(at.section, expected), renumbering(source, rest, expected)];
      if (before === null) yield report.start(marker.range, [label, wanted], { fix });
      else {
        const message = at.ordinal > expected ? report.gap : report.repeat;
        yield message(marker.range, [label, before.label, wanted], { fix, related: [unitAbove(before)] });
      }
    }
  },
});

/** A section with its place in the count. */
interface Unit {
  readonly section: Section;
  readonly ordinal: number;
}

interface Break {
  /** Index in the run of the unit at fault. */
  readonly index: number;
  /** The unit above; null where the run begins late. */
  readonly before: Section | null;
  readonly expected: number;
}

/** Runs of one kind and depth, by the index of what encloses them, and the last ordinal met. */
interface Level {
  readonly open: Map<number, Unit[]>;
  reached: number;
}

/**
 * Units of one kind below one parent, cut where the count begins again: unnumbered headings may stand between. Articles
 * and chapters run on through what encloses them. A run that goes on from one elsewhere is left out.
 */
function runsOf(sections: readonly Section[], source: string): Unit[][] {
  const runs: Unit[][] = [];
  const levels = new Map<string, Level>();
  for (const section of sections) {
    const ordinal = ordinalOf(section);
    if (ordinal === null || section.quoted) continue;
    const name = levelOf(section);
    const level = levels.get(name) ?? { open: new Map(), reached: 0 };
    if (level.open.size === 0) levels.set(name, level);
    const parent = isThroughout(section) ? -1 : section.parent;
    const run = level.open.get(parent);
    if (run !== undefined && ordinal !== 1) run.push({ section, ordinal });
    else {
      const begun = [{ section, ordinal }];
      level.open.set(parent, begun);
      const isJudged = ordinal === 1 || (ordinal === 2 && level.reached !== 1 && startsLate(section, sections, source));
      if (isJudged) runs.push(begun);
    }
    level.reached = ordinal;
  }
  return runs.filter(([first, second]) => first?.ordinal === 1 || second?.ordinal === 3);
}

/** The kind; decimal numbers apart by how many parts they have. */
function levelOf({ kind, depth }: Section): string {
  return depth > 0 ? `${kind} ${depth}` : kind;
}

/** Articles and chapters are numbered through the document. */
function isThroughout({ kind }: Section): boolean {
  return kind === "article" || kind === "chapter";
}

/** The lines above do not hold the first (`Điều 2. 1. Bãi bỏ …`, `như sau: a) …`). */
function startsLate(section: Section, sections: readonly Section[], source: string): boolean {
  const parent = sections[section.parent];
  if (parent === undefined || isThroughout(section) || section.depth > 0) return false;
  const above = source.slice(parent.marker.range.end, section.marker.range.start);
  return !/(?:^|[\s*_(])(?:1|I|a)[.)/-]/.test(above);
}

/** Where the count first fails; undefined also for a run too broken to be one. */
function firstBreak(run: readonly Unit[]): Break | undefined {
  let found: Break | undefined;
  let falls = 0;
  let before: Section | null = null;
  let expected = 1;
  let index = -1;
  for (const { section, ordinal } of run) {
    index++;
    if (ordinal === expected) {
      before = section;
      expected++;
      continue;
    }
    if (isInserted(section)) continue;
    // The one missed comes next: the odd one out is no unit, or two changed places.
    if (ordinal > expected && run[index + 1]?.ordinal === expected) continue;
    if (ordinal < expected) falls++;
    if (Math.abs(ordinal - expected) > WIDEST_GAP || falls > 1) return;
    if (found === undefined && !isPointLettersMatter(before, section)) found = { index, before, expected };
    before = section;
    expected = ordinal + 1;
  }
  return found;
}

/** `5a`, `IIa`, `a1`: added by an amendment, outside the count. */
function isInserted({ kind, label }: Section): boolean {
  return kind === "point" ? /\d$/.test(label) : /[\dIVXLC][a-zđ]$/.test(label);
}

/** `d)` followed by `e)` is said by `section/point-letters`. */
function isPointLettersMatter(before: Section | null, at: Section): boolean {
  return at.kind === "point" && before?.label === "d" && at.label === "e";
}

/** A letter outside the Vietnamese row has no place in the count, nor has a part lettered `A.`. */
function ordinalOf(section: Section): number | null {
  return section.kind === "part" && /^[A-Z]$/.test(section.label) ? null : section.ordinal;
}

/** The label of `section` with another ordinal, in the same script. */
function labelFor(section: Section, ordinal: number): string {
  const { kind, label } = section;
  if (kind === "point") return POINT_LETTERS[ordinal - 1] ?? label;
  if (/\d+[a-zđ]?$/.test(label)) return label.replace(/\d+[a-zđ]?$/, String(ordinal));
  return label.replace(/[IVXLC]+$/, romanNumeral(ordinal));
}

/** New labels for the rest of the run; null where one of them cannot be written. */
function renumbering(source: string, rest: readonly Unit[], from: number): Fix | null {
  const pairs = rest.map(({ section }, index) => ({ section, label: labelFor(section, from + index) }));
  const isFixed = pairs.some(
    ({ section, label }) => isInserted(section) || (section.kind === "part" && label === section.label),
  );
  const edits = isFixed ? null : markerEdits(source, pairs);
  return edits === null || edits.length === 0 ? null : { edits, safety: "choice" };
}
