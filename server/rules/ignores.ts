/**
 * Comments in a document that silence rules, each with its reason:
 *
 *     <!-- thethuc-disable-next-line date/blank -- ngày do văn thư điền -->
 *     <!-- thethuc-disable section/sequence, date/format -- trích nguyên văn -->  …  <!-- thethuc-enable -->
 *     <!-- thethuc-disable-file number/format -- văn bản cũ -->
 *
 * A comment that names no rule means all of them.
 */
import type { Range } from "../model/analysis.ts";

/** Says whether the document itself silences a rule at a place. */
export interface Ignores {
  /** True when findings of `rule` that begin at `offset` (UTF-16) are not wanted. */
  covers(rule: string, offset: number): boolean;
}

const NOTHING: Ignores = { covers: () => false };

/** Reads the comments of `source`. A text without any costs one search for a word. */
export function readIgnores(source: string): Ignores {
  // A search for one character is many times faster, and most texts have no comment at all.
  if (!source.includes("<") || !source.includes(MARK)) return NOTHING;
  const byRule = new Map<string, Range[]>();
  for (const { rules, range } of silencesOf(source)) {
    for (const rule of rules.length === 0 ? [ALL] : rules) {
      const ranges = byRule.get(rule);
      if (ranges === undefined) byRule.set(rule, [range]);
      else ranges.push(range);
    }
  }
  if (byRule.size === 0) return NOTHING;
  for (const [rule, ranges] of byRule) byRule.set(rule, joined(ranges));
  return {
    covers: (rule, offset) => [rule, ALL].some((name) => isInside(byRule.get(name) ?? [], offset)),
  };
}

/** The comment that silences `rule` on the line below it. */
export function ignoreNextLine(rule: string, reason: string): string {
  return `<!-- ${MARK}disable-next-line ${rule} -- ${reason} -->`;
}

/** The comment that silences `rule` in the whole document. */
export function ignoreFile(rule: string, reason: string): string {
  return `<!-- ${MARK}disable-file ${rule} -- ${reason} -->`;
}

const MARK = "thethuc-";

/** Stands for every rule; no rule has this name. */
const ALL = "";

/** What a comment asks for, the rules it names, and where it stands. */
interface Comment {
  readonly kind: "disable-next-line" | "disable-file" | "disable" | "enable";
  readonly rules: readonly string[];
  readonly range: Range;
}

/** Where rules are silent; no rules named means all. */
interface Silence {
  readonly rules: readonly string[];
  readonly range: Range;
}

const COMMENT = /<!--[ \t]{0,20}thethuc-(disable-next-line|disable-file|disable|enable)(?![\w-])([^\r\n]{0,500}?)-->/g;

function commentsOf(source: string): Comment[] {
  return [...source.matchAll(COMMENT)].map((match) => ({
    kind: match[1] as Comment["kind"],
    rules: ((match[2] ?? "").split(/(?:^|\s)--\s/, 1)[0] ?? "").split(/[\s,]+/).filter((word) => word !== ""),
    range: { start: match.index, end: match.index + match[0].length },
  }));
}

function silencesOf(source: string): Silence[] {
  const silences: Silence[] = [];
  let open: Silence[] = [];
  for (const { kind, rules, range } of commentsOf(source)) {
    if (kind === "disable-file") silences.push({ rules, range: { start: 0, end: source.length } });
    else if (kind === "disable-next-line") silences.push({ rules, range: lineBelow(source, range.end) });
    else if (kind === "disable") open.push({ rules, range: { start: range.start, end: source.length } });
    else {
      const ends = (silence: Silence): boolean => rules.length === 0 || sameRules(silence.rules, rules);
      for (const silence of open.filter(ends))
        silences.push({ rules: silence.rules, range: { start: silence.range.start, end: range.start } });
      open = open.filter((silence) => !ends(silence));
    }
  }
  return [...silences, ...open];
}

/** `enable` ends what the same list of rules began. */
function sameRules(first: readonly string[], second: readonly string[]): boolean {
  return first.length === second.length && first.every((rule) => second.includes(rule));
}

/** The ranges in order, those that meet made one. */
function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result[result.length - 1];
    if (last === undefined || range.start > last.end) result.push(range);
    else if (range.end > last.end) result[result.length - 1] = { start: last.start, end: range.end };
  }
  return result;
}

/** Whether one of the ranges, in order and apart, holds `offset`; its end counts as inside. */
function isInside(ranges: readonly Range[], offset: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  return range !== undefined && range.start <= offset;
}

/** Lines that hold nothing but such a comment are passed over, so that several may stand above one line. */
const COMMENT_LINE = /[ \t]{0,200}<!--[ \t]{0,20}thethuc-[^\r\n]{0,600}-->[ \t]{0,200}(?=[\r\n]|$)/y;

/** Most comments that may stand above one line. */
const MOST_STACKED = 20;

/** The line after the one that holds `offset`. */
function lineBelow(source: string, offset: number): Range {
  let start = nextLine(source, offset);
  for (let passed = 0; passed < MOST_STACKED; passed++) {
    COMMENT_LINE.lastIndex = start;
    if (!COMMENT_LINE.test(source)) break;
    start = nextLine(source, start);
  }
  return { start, end: lineEnd(source, start) };
}

const BREAK = /[\r\n]/g;

function nextLine(source: string, offset: number): number {
  const end = lineEnd(source, offset);
  return Math.min(source.length, end + (source.startsWith("\r\n", end) ? 2 : 1));
}

function lineEnd(source: string, offset: number): number {
  BREAK.lastIndex = offset;
  return BREAK.exec(source)?.index ?? source.length;
}
