/** The printed lines of a text, each with what the grammar read in it and the blanks around its content. */
import { isCapitals } from "../../../grammar/letters.ts";
import { isLine, type LineNode, type NodeKind, type TreeNode } from "../../../grammar/tree.ts";
import type { Analysis } from "../../model/analysis.ts";

/** A physical line that is not blank. Offsets are UTF-16 units of the source. */
export interface PrintedLine {
  /** Where the line begins; behind the byte order mark in the first line. */
  readonly start: number;
  /** The content without the blanks on either side. */
  readonly from: number;
  readonly to: number;
  /** Where the line break stands, or the end of the source. */
  readonly end: number;
  /** Number of the physical line, from 0: two neighbours differ by one more than the blank lines between them. */
  readonly number: number;
  readonly zone: NodeKind;
  /** What the grammar read: one node, or one for each column. */
  readonly nodes: readonly [LineNode, ...LineNode[]];
  /** How many units of the body enclose the line, from the Roman part or article down. */
  readonly depth: number;
  /** True for the line that opens a unit of the body. */
  readonly heading: boolean;
  /** Belongs in the middle of the page: type and abstract, who decides, the line that orders. */
  readonly inMiddle: boolean;
  /** Holds Markdown or HTML, whose blanks may mean something. */
  readonly markup: boolean;
}

/** Blanks that may be changed: odd spaces inside words and page breaks are left alone. */
export function isBlankCode(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0;
}

const MARKUP = /\*\S|\S\*|[|<>`\\]|&(?:nbsp|amp|lt|gt|quot|#\d{1,6});|^[ \t]{0,40}#{1,6} |[\u2500-\u257f\u2028\v\f\r]/;

const MARKDOWN = /^[ \t]{0,40}(?:#{1,6} |\|.*\||```)|\*\*\S/m;

/** True for a text written as Markdown: a blank line or an indentation has a meaning there. */
export function isMarkdown(source: string): boolean {
  return MARKDOWN.test(source);
}

/** The lines of `analysis` that print something, in order. One pass over the text and one over its tree. */
export function printedLines(analysis: Analysis): readonly PrintedLine[] {
  const { source } = analysis;
  const leaves = placedLeaves(analysis);
  const lines: PrintedLine[] = [];
  let leaf = 0;
  let number = 0;
  for (let start = source.startsWith("\ufeff") ? 1 : 0; start < source.length; number++) {
    const lineFeed = source.indexOf("\n", start);
    const next = lineFeed === -1 ? source.length : lineFeed + 1;
    const end = lineFeed === -1 ? next : lineFeed > start && source[lineFeed - 1] === "\r" ? lineFeed - 1 : lineFeed;
    const placed: PlacedLeaf[] = [];
    for (let at = leaves[leaf]; at !== undefined && at.node.start < next; at = leaves[++leaf]) placed.push(at);
    const from = skipBlanks(source, start, end);
    const to = skipBlanksBack(source, from, end);
    const [first = unread(lines), ...others] = placed;
    if (from < to) {
      const { depth, heading } = first;
      // The rule below the abstract closes the title.
      const closesTitle = first.node.kind === "separator" && lines[lines.length - 1]?.zone === "title";
      const zone = closesTitle ? "title" : first.zone;
      const nodes = [first.node, ...others.map(({ node }) => node)] as const;
      const markup = placed.length === 0 || MARKUP.test(source.slice(start, end));
      const inMiddle = zone === "title" || first.node.kind === "operative";
      lines.push({ start, from, to, end, number, zone, nodes, depth, heading, inMiddle, markup });
    }
    start = next;
  }
  return withCompetence(source, lines);
}

/** Lines of capitals above the legal bases name who decides; there are two at the most. */
function withCompetence(source: string, lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const basis = lines.findIndex(({ zone, nodes }) => zone === "preamble" && nodes[0].kind === "legalBasis");
  return lines.map((line, index) => {
    if (index >= basis || index < basis - 2 || line.zone !== "preamble" || line.nodes[0].kind !== "paragraph")
      return line;
    const words = source.slice(line.from, line.to).normalize("NFC");
    return { ...line, inMiddle: isCapitals(words, 0, words.length) };
  });
}

/** Offset of the first character from `from` on that is no blank, at most `limit`. */
export function skipBlanks(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isBlankCode(text.charCodeAt(at))) at++;
  return at;
}

/** Offset behind the last character before `end` that is no blank, at least `limit`. */
export function skipBlanksBack(text: string, limit: number, end: number): number {
  let at = end;
  while (at > limit && isBlankCode(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Columns that the text from `from` to `to` takes on a screen, when it begins at column `start`. */
export function columnAfter(text: string, from: number, to: number, start = 0): number {
  let column = start;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x09) column += TAB_STOP - (column % TAB_STOP);
    // Marks of decomposed letters and invisible characters take no room.
    else if (!((code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200f) || code === 0xfeff)) column++;
  }
  return column;
}

/** Columns from one tab stop to the next, as editors have them by default. */
const TAB_STOP = 4;

interface PlacedLeaf {
  readonly node: LineNode;
  readonly zone: NodeKind;
  readonly depth: number;
  readonly heading: boolean;
}

/** Stands in for a line of which nothing is read, such as one of invisible characters. */
function unread(lines: readonly PrintedLine[]): PlacedLeaf {
  const zone = lines[lines.length - 1]?.zone ?? "frontMatter";
  const node: LineNode = {
    kind: "residue",
    start: 0,
    end: 0,
    from: 0,
    to: 0,
    continues: false,
    quoted: false,
    ordinal: 0,
    depth: 0,
    children: [],
  };
  return { node, zone, depth: 0, heading: false };
}

/** Units that lists are indented by; those above them stand at the margin or in the middle. */
const INDENTING: ReadonlySet<NodeKind> = new Set<NodeKind>(["roman", "article", "clause", "point"]);

const UNITS: ReadonlySet<NodeKind> = new Set<NodeKind>([...INDENTING, "part", "chapter", "section", "subsection"]);

function placedLeaves({ tree }: Analysis): readonly PlacedLeaf[] {
  const leaves: PlacedLeaf[] = [];
  const visit = (nodes: readonly TreeNode[], zone: NodeKind, depth: number, unit: boolean): void => {
    for (const [index, node] of nodes.entries()) {
      if (isLine(node)) {
        const heading = unit && index === 0;
        leaves.push({ node, zone, depth: heading ? Math.max(0, depth - 1) : depth, heading });
      } else visit(node.children, zone, INDENTING.has(node.kind) ? depth + 1 : depth, UNITS.has(node.kind));
    }
  };
  for (const zone of tree.children) visit([zone], zone.kind, 0, false);
  return leaves;
}
