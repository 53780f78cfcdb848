/** Reads the numbered units of the body: NĐ 30/2020, PL I, Phần I, Mục II, khoản 6; NĐ 78/2025, Điều 62–64. */
import { POINT_LETTERS, romanValue } from "../../grammar/line-kind.ts";
import type { SourceText } from "../../grammar/source.ts";
import { isLine, type LineNode, type TreeNode } from "../../grammar/tree.ts";
import type { Section, SectionKind } from "./analysis.ts";
import { foldBlanks, partOfSpan, rangeOf, textOf } from "./parts.ts";

const UNIT_KINDS: ReadonlySet<string> = new Set([
  "part",
  "chapter",
  "roman",
  "section",
  "subsection",
  "article",
  "clause",
  "point",
]);

/** Sections of the body zone, in order. Dashes count below a numbered unit only. */
export function readSections(source: SourceText, body: readonly TreeNode[]): Section[] {
  const sections: Section[] = [];
  collect(source, body, -1, 1, sections);
  return dropStrayRun(sections);
}

function collect(
  source: SourceText,
  children: readonly TreeNode[],
  parent: number,
  level: number,
  sections: Section[],
): void {
  for (const [at, child] of children.entries()) {
    if (isLine(child)) {
      if (child.kind === "dash" && parent !== -1 && !child.continues)
        sections.push(dashSection(source, child, parent, level));
      continue;
    }
    if (!UNIT_KINDS.has(child.kind)) continue;
    const lines = headingLines(child.children);
    const section =
      lines.length === 0
        ? undefined
        : readHeading(source, child.kind as SectionKind, lines, child.children, parent, level);
    if (section === undefined) continue;
    sections.push(section);
    collect(source, child.children.slice(1), sections.length - 1, level + 1, sections);
    void at;
  }
}

/** The heading and the lines that go on with it. */
function headingLines(children: readonly TreeNode[]): LineNode[] {
  const lines: LineNode[] = [];
  for (const child of children) {
    if (!isLine(child) || (lines.length > 0 && !child.continues)) break;
    lines.push(child);
  }
  return lines;
}

const MARKERS: Readonly<Record<string, RegExp>> = {
  part: /^(?:(?:Phần|PHẦN)\s+(?:thứ\s+\S+?|THỨ\s+\S+?|[IVXLC]+|\d+)(?=[\s.:–-]|$)|[ABCDEGH]\.)/,
  chapter: /^(?:Chương|CHƯƠNG)\s+(?:[IVXLC]+|\d+)/,
  section: /^(?:Mục|MỤC)\s+(?:[IVXLC]+|\d+)/,
  subsection: /^(?:Tiểu mục|TIỂU MỤC)\s+(?:[IVXLC]+|\d+)/,
  roman: /^[IVXLC]+\s?[.)/–-]+/,
  article: /^(?:Điều|ĐIỀU)\s+\d+[a-zđ]?\s*(?:[.:]|[–-](?=\s))?/,
  clause: /^\d+(?:\.\d+)*(?:[.)/–-]+)?/,
  point: /^[a-zđ][.)/]/,
};

function readHeading(
  source: SourceText,
  kind: SectionKind,
  lines: readonly LineNode[],
  children: readonly TreeNode[],
  parent: number,
  level: number,
): Section | undefined {
  const first = lines[0];
  if (first === undefined) return undefined;
  const text = source.text.slice(first.from, first.to);
  const marker = MARKERS[kind]?.exec(text)?.[0] ?? "";
  if (marker === "") return undefined;
  const whole = textOf(source, lines);
  let title = whole.slice(foldBlanks(marker).length).replace(/^[\s.:–-]+/, "");
  if (title === "" && kind !== "clause" && kind !== "point") title = titleBelow(source, children);
  return {
    kind,
    label: labelOf(kind, marker),
    level,
    parent,
    ordinal: ordinalOf(kind, marker),
    marker: partOfSpan(source, { start: first.from, end: first.from + marker.length }),
    title,
    range: rangeOf(source, lines),
    quoted: first.quoted,
  };
}

/** The title of a part, chapter or section on the line below its number. */
function titleBelow(source: SourceText, children: readonly TreeNode[]): string {
  const lines: LineNode[] = [];
  for (const child of children.slice(1)) {
    if (!isLine(child)) break;
    if (child.kind === "blank" && lines.length === 0) continue;
    if (child.kind !== "paragraph") break;
    const text = source.text.slice(child.from, child.to);
    if (text.toUpperCase() !== text && lines.length > 0 && !child.continues) break;
    lines.push(child);
    if (text.toUpperCase() !== text && !child.continues) break;
  }
  return textOf(source, lines);
}

function labelOf(kind: SectionKind, marker: string): string {
  const words = foldBlanks(marker).replace(/[\s.:)/–-]+$/, "");
  switch (kind) {
    case "article":
      return words.replace(/^ĐIỀU/, "Điều");
    case "chapter":
      return words.replace(/^CHƯƠNG/, "Chương");
    case "section":
      return words.replace(/^MỤC/, "Mục");
    case "subsection":
      return words.replace(/^TIỂU MỤC/, "Tiểu mục");
    case "part":
      return /^PHẦN/.test(words) ? `Phần ${words.slice(5).replace(/^THỨ.*/, (rest) => rest.toLowerCase())}` : words;
    default:
      return words;
  }
}

function ordinalOf(kind: SectionKind, marker: string): number | null {
  const words = marker.replace(/[\s.:)/–-]+$/, "");
  if (kind === "point") return POINT_LETTERS.indexOf(words) + 1 || null;
  const figure = /(\d+)[a-zđ]?$/.exec(words);
  if (figure !== null) return Number(figure[1]);
  const numeral = /[IVXLC]+$/.exec(words);
  if (numeral !== null && kind !== "clause") return romanValue(numeral[0]) || null;
  const word = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"].findIndex((ordinal) =>
    words.toLowerCase().endsWith(ordinal),
  );
  return word === -1 ? null : word + 1;
}

function dashSection(source: SourceText, line: LineNode, parent: number, level: number): Section {
  const text = source.text.slice(line.from, line.to);
  return {
    kind: "dash",
    label: "-",
    level,
    parent,
    ordinal: null,
    marker: partOfSpan(source, { start: line.from, end: line.from + 1 }),
    title: foldBlanks(text.slice(1)),
    range: rangeOf(source, [line]),
    quoted: line.quoted,
  };
}

/**
 * A run of clauses at the top that does not begin with 1 quotes or continues another text; it heads nothing here.
 */
function dropStrayRun(sections: Section[]): Section[] {
  const first = sections.find(({ level, quoted }) => level === 1 && !quoted);
  const stray = first === undefined || ((first.kind === "clause" || first.kind === "point") && first.ordinal !== 1);
  if (!stray || !sections.some(({ level }) => level === 1)) return sections;
  return first === undefined
    ? sections
    : reparent(sections, (section) => section.level === 1 && section.kind === first.kind);
}

/** Drops the sections that `leave` names with all below them; indexes of parents follow. */
function reparent(sections: readonly Section[], leave: (section: Section) => boolean): Section[] {
  const moved = new Map<number, number>([[-1, -1]]);
  const kept: Section[] = [];
  for (const [index, section] of sections.entries()) {
    const parent = moved.get(section.parent);
    if (parent === undefined || leave(section)) continue;
    moved.set(index, kept.length);
    kept.push({ ...section, parent });
  }
  return kept;
}
