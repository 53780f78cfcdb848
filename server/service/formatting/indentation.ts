/** Says with which blanks a line of title, preamble and body begins, in the style the document itself has chosen. */
import { isCapitals } from "../../../grammar/letters.ts";
import type { NodeKind } from "../../../grammar/tree.ts";
import { centred } from "./columns.ts";
import { columnAfter, type PrintedLine } from "./lines.ts";

/** A line this far from the margin was put in the middle. */
const CENTRED = 8;

export interface IndentationStyle {
  /** Width of the columns of the header, in which title lines are centred; null where the header is not side by side. */
  readonly width: number | null;
  /** Blanks a level of a list, for documents that indent by level. */
  readonly step: number;
}

/** Blanks in front of the lines of title, preamble and body; a line without an entry stays where it is. */
export function indentLines(
  source: string,
  lines: readonly PrintedLine[],
  { width, step }: IndentationStyle,
): ReadonlyMap<PrintedLine, string> {
  const leads = new Map<PrintedLine, string>();
  const nested = indentsByLevel(source, lines);
  let current = "";
  for (const [index, line] of lines.entries()) {
    const [node] = line.nodes;
    if (line.markup || line.nodes.length > 1 || inTable(source, lines, index)) continue;
    if (line.zone === "title" || node.kind === "operative") {
      leads.set(line, width === null ? "" : centred(columnAfter(source, line.from, line.to), width));
    } else if (line.zone === "preamble" || line.zone === "body") {
      if (isSetInMiddle(source, line)) current = middle(source, line, width);
      else if (!node.continues) current = nested ? nestedLead(source, line, step) : "";
      leads.set(line, current);
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

/** Three blanks or a tab between words, those behind a marker or at a place to fill in apart. */
function isColumnar(source: string, { zone, from, to }: PrintedLine): boolean {
  if (zone === "header" || zone === "closing") return false;
  return /[^\s](?:[ \u00a0]{3}|[ \u00a0]*\t)/.test(source.slice(from, to).replace(/^\S{1,6}\s+/, ""));
}

const HEADINGS_IN_MIDDLE: ReadonlySet<NodeKind> = new Set<NodeKind>(["part", "chapter", "section", "subsection"]);

/** Headings above the articles with their titles, and the line that names who decides. */
function isSetInMiddle(source: string, line: PrintedLine): boolean {
  if (columnAfter(source, line.start, line.from) < CENTRED) return false;
  if (HEADINGS_IN_MIDDLE.has(line.nodes[0].kind)) return true;
  const words = source.slice(line.from, line.to).normalize("NFC");
  return isCapitals(words, 0, words.length);
}

/** Lines too long for the middle begin at the margin, and so does everything where there is no middle. */
function middle(source: string, line: PrintedLine, width: number | null): string {
  const lead = width === null ? "" : centred(columnAfter(source, line.from, line.to), width);
  return lead.length < CENTRED ? "" : lead;
}

function isListLine({ heading, nodes: [node] }: PrintedLine): boolean {
  return heading || (node.kind === "dash" && !node.continues);
}

/** Paragraphs keep the place they have; a tab in front of them becomes blanks. */
function nestedLead(source: string, line: PrintedLine, step: number): string {
  return " ".repeat(isListLine(line) ? line.depth * step : columnAfter(source, line.start, line.from));
}

/** Whether most entries of lists are indented more than what they belong to. */
function indentsByLevel(source: string, lines: readonly PrintedLine[]): boolean {
  const columns: number[] = [];
  let deeper = 0;
  let level = 0;
  for (const line of lines) {
    if (line.zone !== "body" || line.markup || !isListLine(line)) continue;
    const column = columnAfter(source, line.start, line.from);
    const above = columns[line.depth - 1];
    if (above !== undefined && column > above) deeper++;
    else if (above !== undefined) level++;
    columns.length = line.depth;
    columns[line.depth] = column;
  }
  return deeper > level;
}
