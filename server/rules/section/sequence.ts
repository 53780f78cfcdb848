/** Numbered units of one kind follow each other by one, from the first, within what encloses them. */
import type { Section } from "../../model/analysis.ts";
import { POINT_LETTERS } from "../../registry/abbreviations.ts";
import { choiceFix, defineRule, type Fix } from "../rule.ts";
import { markerEdits, romanNumeral } from "./renumber.ts";

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
      const { at, before, expected } = found;
      const fix = renumbering(source, run.slice(run.indexOf(at)), expected);
      if (before === null) yield report.start(at.marker.range, [at.label, labelFor(at, expected)], { fix });
      else if ((ordinalOf(at) ?? 0) > expected)
        yield report.gap(at.marker.range, [at.label, before.label, labelFor(at, expected)], { fix });
      else yield report.repeat(at.marker.range, [at.label, before.label, labelFor(at, expected)], { fix });
    }
  },
});

interface Break {
  readonly at: Section;
  readonly before: Section | null;
  readonly expected: number;
}

/**
 * Units of one kind below one parent, cut where the count begins again: unnumbered headings may stand between. Articles
 * and chapters run on through what encloses them. A run that goes on from one elsewhere is left out.
 */
function runsOf(sections: readonly Section[], source: string): Section[][] {
  const runs: Section[][] = [];
  const open = new Map<string, Section[]>();
  const reached = new Map<string, number>();
  for (const section of sections) {
    const ordinal = ordinalOf(section);
    if (ordinal === null || section.quoted) continue;
    const level = `${section.kind} ${section.label.split(".").length}`;
    const key = isThroughout(section) ? level : `${level} ${section.parent}`;
    const run = open.get(key);
    if (run !== undefined && ordinal !== 1) run.push(section);
    else {
      const begun = [section];
      open.set(key, begun);
      if (ordinal === 1 || (reached.get(level) !== ordinal - 1 && startsLate(section, sections, source)))
        runs.push(begun);
    }
    reached.set(level, ordinal);
  }
  return runs.filter((run) => ordinalOf(run[0]) === 1 || ordinalOf(run[1]) === 3);
}

/** Articles and chapters are numbered through the document. */
function isThroughout({ kind }: Section): boolean {
  return kind === "article" || kind === "chapter";
}

/** Begins with 2, and the lines above do not hold the first (`Điều 2. 1. Bãi bỏ …`, `như sau: a) …`). */
function startsLate(section: Section, sections: readonly Section[], source: string): boolean {
  const parent = sections[section.parent];
  if (parent === undefined || ordinalOf(section) !== 2 || isThroughout(section) || section.label.includes("."))
    return false;
  const above = source.slice(parent.marker.range.end, section.marker.range.start);
  return !/(?:^|[\s*_(])(?:1|I|a)[.)/-]/.test(above);
}

/** Where the count first fails; undefined also for a run too broken to be one. */
function firstBreak(run: readonly Section[]): Break | undefined {
  const first = run[0];
  if (first === undefined) return;
  if (ordinalOf(first) !== 1) return { at: first, before: null, expected: 1 };
  let found: Break | undefined;
  let falls = 0;
  let before = first;
  let expected = 2;
  for (const [index, at] of run.entries()) {
    const ordinal = ordinalOf(at) ?? 0;
    if (index === 0 || isInserted(at)) continue;
    if (ordinal === expected) {
      before = at;
      expected++;
      continue;
    }
    // The one missed comes next: the odd one out is no unit, or two changed places.
    const next = run[index + 1];
    if (next !== undefined && ordinalOf(next) === expected && ordinal > expected) continue;
    if (ordinal < expected) falls++;
    if (Math.abs(ordinal - expected) > WIDEST_GAP || falls > 1) return;
    if (found === undefined && !isPointLettersMatter(before, at)) found = { at, before, expected };
    before = at;
    expected = ordinal + 1;
  }
  return found;
}

/** `5a`, `2a`: added by an amendment, outside the count. */
function isInserted({ kind, label }: Section): boolean {
  return kind !== "point" && /\d[a-zđ]$/.test(label);
}

/** `d)` followed by `e)` is said by `section/point-letters`. */
function isPointLettersMatter(before: Section, at: Section): boolean {
  return at.kind === "point" && before.label === "d" && at.label === "e";
}

/** A letter outside the Vietnamese row has no place in the count, nor has a part lettered `A.`. */
function ordinalOf(section: Section | undefined): number | null {
  if (section === undefined) return null;
  const { kind, label, ordinal } = section;
  if (kind === "dash" || (kind === "part" && /^[A-Z]$/.test(label))) return null;
  return kind === "point" ? POINT_LETTERS.indexOf(label) + 1 || null : ordinal;
}

/** The label of `section` with another ordinal, in the same script. */
function labelFor(section: Section, ordinal: number): string {
  const { kind, label } = section;
  if (kind === "point") return POINT_LETTERS[ordinal - 1] ?? label;
  if (/\d+[a-zđ]?$/.test(label)) return label.replace(/\d+[a-zđ]?$/, String(ordinal));
  return label.replace(/[IVXLC]+$/, romanNumeral(ordinal));
}

/** New labels for the rest of the run; null where one of them cannot be written. */
function renumbering(source: string, rest: readonly Section[], from: number): Fix | null {
  const pairs = rest.map((section, index) => ({ section, label: labelFor(section, from + index) }));
  if (rest.some(isInserted) || pairs.some(({ section, label }) => label === section.label && section.kind === "part"))
    return null;
  const edits = markerEdits(source, pairs);
  const [only] = edits ?? [];
  if (edits === null || only === undefined) return null;
  return edits.length === 1 ? choiceFix(only.range, only.text) : { edits, safety: "choice" };
}
