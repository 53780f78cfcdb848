/** Reads the numbered units of the body: NĐ 30/2020, PL I, Phần I, Mục II, khoản 6; NĐ 78/2025, Điều 62–64. */
import type { SourceText } from "../../grammar/source.ts";
import { isLine, type LineNode, type TreeNode } from "../../grammar/tree.ts";
import type { Range, Section, SectionKind, TextPart } from "./analysis.ts";
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
  collect(source, body, 0, -1, 1, sections);
  return dropStrayRun(sections);
}

/** Adds the sections among `children` from the index `first` on, each followed by those inside it. */
function collect(
  source: SourceText,
  children: readonly TreeNode[],
  first: number,
  parent: number,
  level: number,
  sections: Section[],
): void {
  for (let at = first; at < children.length; at++) {
    const child = children[at];
    if (child === undefined) break;
    if (isLine(child)) {
      if (child.kind === "dash" && parent !== -1 && !child.continues)
        sections.push(new DashSection(source, child, parent, level));
      continue;
    }
    const heading = child.children[0];
    if (heading === undefined || !isLine(heading) || !UNIT_KINDS.has(child.kind)) continue;
    sections.push(new UnitSection(source, heading, child.children, parent, level));
    collect(source, child.children, 1, sections.length - 1, level + 1, sections);
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
  chapter: /^(?:Chương|CHƯƠNG)\s+(?:(?:thứ|THỨ)\s+[^\s.:–-]+|[IVXLC]+|\d+)(?:[a-zđ](?=[\s.:[–-]|$))?(?:\[\d+\])?/,
  section: /^(?:Mục|MỤC)\s+(?:[IVXLC]+|\d+|[ABDEGH])(?:[a-zđ](?=[\s.:[–-]|$))?(?:\[\d+\])?/,
  subsection: /^(?:Tiểu mục|TIỂU MỤC)\s+(?:[IVXLC]+|\d+)/,
  roman: /^[IVXLC]+\s?[.)/–-]+/,
  article: /^(?:Điều|ĐIỀU)\s*(?:\d+[a-zđ]?|[IVXLC]+(?=\s*[.:])|thứ\s+[^\s.:]+)(?:\[\d+\])?\s*(?:[.:]|[–-](?=\s))?/,
  clause: /^(?:Khoản\s)?\d+(?:[a-zđ](?=\.))?(?:\.\d+)*(?:[.)/–-]+)?/,
  point: /^(?:[a-zđ]\d?[.)/-]|Điểm\s[a-zđ]\d?[.:)]?)/,
};

/** A section of which only kind and place are known until a rule or feature asks for more. */
class UnitSection implements Section {
  readonly parent: number;
  readonly level: number;
  readonly #source: SourceText;
  readonly #heading: LineNode;
  readonly #children: readonly TreeNode[];
  #printed: string | undefined;
  #part: TextPart | undefined;
  #title: string | undefined;

  constructor(source: SourceText, heading: LineNode, children: readonly TreeNode[], parent: number, level: number) {
    this.parent = parent;
    this.level = level;
    this.#source = source;
    this.#heading = heading;
    this.#children = children;
  }

  /** The same section below another parent. */
  movedTo(parent: number): Section {
    return new UnitSection(this.#source, this.#heading, this.#children, parent, this.level);
  }

  get kind(): SectionKind {
    return this.#heading.kind as SectionKind;
  }

  get quoted(): boolean {
    return this.#heading.quoted;
  }

  get label(): string {
    return labelOf(this.kind, this.#marker);
  }

  get ordinal(): number | null {
    return this.#heading.ordinal || null;
  }

  get depth(): number {
    return this.#heading.depth;
  }

  get start(): number {
    return this.#source.toSource(this.#heading.from);
  }

  get marker(): TextPart {
    const { from } = this.#heading;
    this.#part ??= partOfSpan(this.#source, { start: from, end: from + this.#marker.length });
    return this.#part;
  }

  get title(): string {
    this.#title ??= this.#readTitle();
    return this.#title;
  }

  #readTitle(): string {
    const title = textOf(this.#source, headingLines(this.#children))
      .slice(foldBlanks(this.#marker).length)
      .replace(/^[\s.:–-]+/, "");
    const below = title === "" && this.kind !== "clause" && this.kind !== "point";
    return below ? titleBelow(this.#source, this.#children) : title;
  }

  get range(): Range {
    return rangeOf(this.#source, headingLines(this.#children));
  }

  /** The marker as printed, on one line. */
  get #marker(): string {
    if (this.#printed === undefined) {
      const { from, to } = this.#heading;
      const { text } = this.#source;
      // The number may stand on the next line: `**Chương` / `II**`.
      const next = this.#children[1];
      const goesOn = next !== undefined && isLine(next) && next.continues;
      const end = goesOn ? from + LONGEST_MARKER : Math.min(to, from + LONGEST_MARKER);
      this.#printed = MARKERS[this.kind]?.exec(text.slice(from, end))?.[0] ?? "";
    }
    return this.#printed;
  }
}

const LONGEST_MARKER = 60;

/** The title of a part, chapter or section on the line below its number. */
function titleBelow(source: SourceText, children: readonly TreeNode[]): string {
  const lines: LineNode[] = [];
  for (const child of children.slice(headingLines(children).length)) {
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
  const words = foldBlanks(withoutMarks(marker)).replace(/\[\d+\]$/, "");
  switch (kind) {
    case "article":
      return words.replace(/^(?:Điều|ĐIỀU) ?/, "Điều ");
    case "chapter":
      return words.replace(/^CHƯƠNG/, "Chương").replace(/ THỨ .*/, inSmallLetters);
    case "section":
      return words.replace(/^MỤC/, "Mục");
    case "subsection":
      return words.replace(/^TIỂU MỤC/, "Tiểu mục");
    case "part":
      return /^PHẦN/.test(words) ? `Phần ${words.slice(5).replace(/^THỨ.*/, (rest) => rest.toLowerCase())}` : words;
    default:
      return words.replace(/^(?:Khoản|Điểm) /, "");
  }
}

/** ` THỨ NHẤT` → ` thứ nhất`; a Roman number stays as it is. */
function inSmallLetters(words: string): string {
  return / [IVXLC]+$/.test(words) ? words.replace("THỨ", "thứ") : words.toLowerCase();
}

/** The marker without the marks and blanks behind its number. */
function withoutMarks(marker: string): string {
  let end = marker.length;
  while (end > 0 && BEHIND_NUMBER.includes(marker.charAt(end - 1))) end--;
  return marker.slice(0, end);
}

const BEHIND_NUMBER = ".)/:-– \t\r\n\u2028";

class DashSection implements Section {
  readonly kind = "dash";
  readonly label = "-";
  readonly ordinal = null;
  readonly depth = 0;
  readonly parent: number;
  readonly level: number;
  readonly quoted: boolean;
  readonly #source: SourceText;
  readonly #line: LineNode;

  constructor(source: SourceText, line: LineNode, parent: number, level: number) {
    this.parent = parent;
    this.level = level;
    this.quoted = line.quoted;
    this.#source = source;
    this.#line = line;
  }

  movedTo(parent: number): Section {
    return new DashSection(this.#source, this.#line, parent, this.level);
  }

  get start(): number {
    return this.#source.toSource(this.#line.from);
  }

  get marker(): TextPart {
    return partOfSpan(this.#source, { start: this.#line.from, end: this.#line.from + 1 });
  }

  get title(): string {
    return foldBlanks(this.#source.text.slice(this.#line.from + 1, this.#line.to));
  }

  get range(): Range {
    return rangeOf(this.#source, [this.#line]);
  }
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
    kept.push(section instanceof UnitSection || section instanceof DashSection ? section.movedTo(parent) : section);
  }
  return kept;
}
