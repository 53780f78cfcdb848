/**
 * Comments in a document that silence rules, each with its reason:
 *
 *     <!-- thethuc-disable-next-line date/blank -- ngày do văn thư điền -->
 *     <!-- thethuc-disable section/sequence, date/format -- trích nguyên văn -->  …  <!-- thethuc-enable -->
 *     <!-- thethuc-disable-file number/format -- văn bản cũ -->
 *
 * A comment that names no rule means all of them.
 */
import type { Range, TextPart } from "../model/analysis.ts";
import { countUpTo } from "../model/ordered.ts";

/** Says whether the document itself silences a rule at a place. */
export interface Ignores {
  /** Every comment, in order of place. */
  readonly comments: readonly IgnoreComment[];
  /** True when findings of `rule` that begin at `offset` (UTF-16) are not wanted; it is remembered that one was hidden. */
  covers(rule: string, offset: number): boolean;
  /** Comments that have hidden nothing so far, with the rules that is true of; an empty list of rules means all. */
  unused(): readonly UnusedIgnore[];
}

/** One comment that silences rules or ends that. */
export interface IgnoreComment {
  readonly kind: "disable-next-line" | "disable-file" | "disable" | "enable";
  /** The rules it names, each with its place; none means all. */
  readonly rules: readonly TextPart[];
  /** What stands behind `--`; empty where there is nothing. */
  readonly reason: string;
  readonly range: Range;
}

export interface UnusedIgnore {
  readonly comment: IgnoreComment;
  readonly rules: readonly TextPart[];
  /** Where the comment silences. */
  readonly range: Range;
}

const NOTHING: Ignores = { comments: [], covers: () => false, unused: () => [] };

/** Reads the comments of `source`. A text without any costs one search for a word. */
export function readIgnores(source: string): Ignores {
  // A search for one character is many times faster, and most texts have no comment at all.
  if (!source.includes("<") || !source.includes(MARK)) return NOTHING;
  const comments = commentsOf(source);
  if (comments.length === 0) return NOTHING;
  const silences = silencesOf(source, comments);
  const byRule = rangesByRule(silences);
  const hidden = new Map<string, number[]>();
  return {
    comments,
    covers(rule, offset) {
      // A comment that names no rule says nothing of the rules on comments.
      const names = rule.startsWith("ignore/") ? [rule] : [rule, ALL];
      const covering = names.some((name) => isInside(byRule.get(name) ?? [], offset));
      if (!covering) return false;
      const offsets = hidden.get(rule);
      if (offsets === undefined) hidden.set(rule, [offset]);
      else offsets.push(offset);
      return true;
    },
    unused: () => unusedOf(silences, hidden),
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

/** Where rules are silent, and the comment that says so. */
interface Silence {
  readonly comment: IgnoreComment;
  readonly range: Range;
}

const COMMENT = /<!--[ \t]{0,20}thethuc-(disable-next-line|disable-file|disable|enable)(?![\w-])([^\r\n]{0,500}?)-->/g;

function commentsOf(source: string): readonly IgnoreComment[] {
  return [...source.matchAll(COMMENT)].map((match) => {
    const { 0: whole, 1: kind, 2: content = "", index } = match;
    const start = index + whole.length - "-->".length - content.length;
    const [names = "", reason = ""] = content.split(/(?:^|\s)--(?=\s|$)/, 2);
    return {
      kind: kind as IgnoreComment["kind"],
      rules: [...names.matchAll(/[^\s,]+/g)].map(({ 0: text, index: at }) => ({
        text,
        range: { start: start + at, end: start + at + text.length },
      })),
      reason: reason.trim(),
      range: { start: index, end: index + whole.length },
    };
  });
}

function silencesOf(source: string, comments: readonly IgnoreComment[]): readonly Silence[] {
  const silences: Silence[] = [];
  /** What has begun, by its list of rules: `enable` ends what the same list began. */
  const open = new Map<string, IgnoreComment[]>();
  const close = (list: string, end: number): void => {
    for (const comment of open.get(list) ?? []) silences.push({ comment, range: { start: comment.range.start, end } });
    open.delete(list);
  };
  /** The end of the line of the last comment on the next line, and that line. */
  let lineUntil = -1;
  let below: Range = { start: 0, end: 0 };
  for (const comment of comments) {
    const { kind, range, rules } = comment;
    if (kind === "disable-file") silences.push({ comment, range: { start: 0, end: source.length } });
    else if (kind === "disable-next-line") {
      if (range.end > lineUntil) below = lineBelow(source, range.end);
      if (range.end > lineUntil) lineUntil = lineEnd(source, range.end);
      silences.push({ comment, range: below });
    } else if (kind === "disable") {
      const others = open.get(listOf(rules));
      if (others === undefined) open.set(listOf(rules), [comment]);
      else others.push(comment);
    } else if (rules.length > 0) close(listOf(rules), range.start);
    else for (const list of [...open.keys()]) close(list, range.start);
  }
  for (const list of [...open.keys()]) close(list, source.length);
  return silences;
}

/** The names of the rules, in whatever order they were given. */
function listOf(rules: readonly TextPart[]): string {
  return rules
    .map(({ text }) => text)
    .sort()
    .join();
}

function rangesByRule(silences: readonly Silence[]): ReadonlyMap<string, readonly Range[]> {
  const byRule = new Map<string, Range[]>();
  for (const { comment, range } of silences) {
    for (const rule of comment.rules.length === 0 ? [ALL] : comment.rules.map(({ text }) => text)) {
      const ranges = byRule.get(rule);
      if (ranges === undefined) byRule.set(rule, [range]);
      else ranges.push(range);
    }
  }
  for (const [rule, ranges] of byRule) byRule.set(rule, joined(ranges));
  return byRule;
}

function unusedOf(
  silences: readonly Silence[],
  hidden: ReadonlyMap<string, readonly number[]>,
): readonly UnusedIgnore[] {
  const ascending = (offsets: Iterable<number>): readonly number[] => [...offsets].sort((a, b) => a - b);
  const byRule = new Map([...hidden].map(([rule, offsets]) => [rule, ascending(offsets)]));
  const all = ascending([...hidden.values()].flat());
  return silences.flatMap(({ comment, range }): readonly UnusedIgnore[] => {
    if (comment.rules.length === 0) return hasInside(all, range) ? [] : [{ comment, rules: [], range }];
    const rules = comment.rules.filter(({ text }) => !hasInside(byRule.get(text) ?? [], range));
    return rules.length === 0 ? [] : [{ comment, rules, range }];
  });
}

/** Whether one of the offsets, which ascend, lies in the range; its end counts as inside. */
function hasInside(offsets: readonly number[], { start, end }: Range): boolean {
  const offset = offsets[countUpTo(offsets, start - 1, (each) => each)];
  return offset !== undefined && offset <= end;
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
  const range = ranges[countUpTo(ranges, offset - 1, ({ end }) => end)];
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
