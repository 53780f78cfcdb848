/** Says with which blanks a line of title, preamble and body begins, in the style the document itself has chosen. */
import { isCapitals } from "../../../grammar/letters.ts";
import type { NodeKind } from "../../../grammar/tree.ts";
import { centred } from "./columns.ts";
import { columnAfter, type PrintedLine } from "./lines.ts";

export interface Frame {
  /** Width of the columns of the header, in which title lines are centred; null where the header is not side by side. */
  readonly width: number | null;
  /** Blanks a level of a list, for documents that indent by level. */
  readonly step: number;
}

/** Blanks in front of the lines of title, preamble and body; a line without an entry stays where it is. */
export function indentLines(
  source: string,
  lines: readonly PrintedLine[],
  { width, step }: Frame,
): ReadonlyMap<PrintedLine, string> {
  const leads = new Map<PrintedLine, string>();
  const style = styleOf(source, lines, step);
  let paragraph = "";
  for (const [index, line] of lines.entries()) {
    const [node] = line.nodes;
    if (line.markup || line.nodes.length > 1 || inTable(source, lines, index)) continue;
    if (line.inMiddle) {
      leads.set(line, width === null ? "" : centred(columnAfter(source, line.from, line.to), width));
    } else if (isText(line)) {
      if (isSetInMiddle(source, line, style.first)) paragraph = middle(source, line, width, style.first);
      else if (!isListLine(line) && isFarIn(source, line, style.first)) continue;
      else if (!node.continues) paragraph = style.leadOf(line);
      else if (style.first > 0) paragraph = "";
      leads.set(line, paragraph);
    }
  }
  return leads;
}

/** True for a line of the body, or one beside it, whose words are set in columns by blanks. */
export function inTable(source: string, lines: readonly PrintedLine[], index: number): boolean {
  const number = lines[index]?.number ?? 0;
  return [index - 1, index, index + 1].some((at) => {
    const line = lines[at];
    return line !== undefined && Math.abs(line.number - number) <= 1 && isColumnar(source, line);
  });
}

/** Three blanks or a tab between words, those behind a marker apart. */
function isColumnar(source: string, { zone, from, to }: PrintedLine): boolean {
  if (zone === "header" || zone === "closing") return false;
  return /[^\s](?:[ \u00a0]{3}|[ \u00a0]?\t)/.test(source.slice(from, to).replace(/^\S{1,6}\s+/, ""));
}

function isText({ zone }: PrintedLine): boolean {
  return zone === "preamble" || zone === "body";
}

function isListLine({ heading, nodes: [node] }: PrintedLine): boolean {
  return heading || (node.kind === "dash" && !node.continues);
}

interface Style {
  /** Blanks that open a paragraph, in a document that marks paragraphs by them; 0 in all others. */
  readonly first: number;
  /** Blanks in front of a line that begins a paragraph or an entry of a list. */
  leadOf(line: PrintedLine): string;
}

/** By level, by first lines, or at the margin: whatever most lines of the document do. */
function styleOf(source: string, lines: readonly PrintedLine[], step: number): Style {
  const column = (line: PrintedLine): number => columnAfter(source, line.start, line.from);
  if (indentsByLevel(source, lines)) {
    return { first: 0, leadOf: (line) => " ".repeat(isListLine(line) ? line.depth * step : column(line)) };
  }
  const first = usualIndentation(source, lines);
  // What stands at the margin may be the rest of a paragraph that was broken.
  return { first, leadOf: (line) => " ".repeat(column(line) === 0 ? 0 : first) };
}

/** Whether most entries of lists are indented more than what they belong to. */
function indentsByLevel(source: string, lines: readonly PrintedLine[]): boolean {
  const columns: number[] = [];
  let balance = 0;
  for (const line of lines) {
    if (line.zone !== "body" || line.markup || !isListLine(line)) continue;
    const column = columnAfter(source, line.start, line.from);
    const above = columns[line.depth - 1];
    if (above !== undefined) balance += column > above ? 1 : -1;
    columns.length = Math.min(columns.length, line.depth);
    columns[line.depth] = column;
  }
  return balance > 0;
}

/** The indentation most paragraphs begin with, 0 where most begin at the margin. */
function usualIndentation(source: string, lines: readonly PrintedLine[]): number {
  const counts = new Map<number, number>();
  let total = 0;
  for (const line of lines) {
    if (!isText(line) || line.markup || line.nodes[0].continues) continue;
    const column = columnAfter(source, line.start, line.from);
    if (column > DEEPEST_FIRST_LINE) continue;
    counts.set(column, (counts.get(column) ?? 0) + 1);
    total++;
  }
  const most = [...counts].sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b)[0];
  return most !== undefined && most[1] * 2 > total ? most[0] : 0;
}

/** A first line is indented by a centimetre or two; what is set further in stands in the middle. */
const DEEPEST_FIRST_LINE = 10;

/** A line this much further in than paragraphs are was put in the middle. */
const MIDDLE = 8;

const HEADINGS_IN_MIDDLE: ReadonlySet<NodeKind> = new Set<NodeKind>(["part", "chapter", "section", "subsection"]);

/** Headings above the articles and lines of capitals; a page number or a cell of a table is neither. */
function isSetInMiddle(source: string, line: PrintedLine, first: number): boolean {
  if (!isFarIn(source, line, first)) return false;
  if (HEADINGS_IN_MIDDLE.has(line.nodes[0].kind)) return true;
  const words = source.slice(line.from, line.to).normalize("NFC");
  return !line.heading && isCapitals(words, 0, words.length);
}

function isFarIn(source: string, { start, from }: PrintedLine, first: number): boolean {
  return columnAfter(source, start, from) >= first + MIDDLE;
}

/** Lines too long for the middle begin as paragraphs do, and so does everything where there is no middle. */
function middle(source: string, line: PrintedLine, width: number | null, first: number): string {
  const lead = width === null ? "" : centred(columnAfter(source, line.from, line.to), width);
  return lead.length < first + MIDDLE ? " ".repeat(first) : lead;
}
