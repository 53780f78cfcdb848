/** Blank lines: one between components, none inside them, never two but where a signature is to be put. */
import { isLine, type NodeKind } from "../../../grammar/tree.ts";
import type { Analysis } from "../../model/analysis.ts";
import type { Edit } from "../../rules/rule.ts";
import { isRow } from "./columns.ts";
import type { PrintedLine } from "./lines.ts";

/** Blank lines left for a signature above the name, at most. */
const SIGNATURE_SPACE = 2;

/** How far the blank lines of a text may be changed. */
export interface BlankLineOptions {
  /** False where a single blank line may be a paragraph break, as in Markdown: only doubled ones go. */
  readonly components: boolean;
}

/** Edits that bring the blank lines between `lines` into order, ascending. */
export function blankLineEdits(
  analysis: Analysis,
  lines: readonly PrintedLine[],
  { components }: BlankLineOptions,
): readonly Edit[] {
  const { source } = analysis;
  const lineBreak = lineBreakOf(source);
  const spaced = components ? spacedHeadings(lines) : new Set<NodeKind>();
  const placing = { firstIssuer: analysis.header.issuerLines[0]?.range.start ?? -1, rows: rowsOf(lines), spaced };
  const edits: Edit[] = [];
  const [first] = lines;
  if (first !== undefined && first.number > 0) push(edits, source.startsWith("\ufeff") ? 1 : 0, first.start, "");
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined) break;
    const blank = next.number - line.number - 1;
    const wanted = components ? wantedBetween(line, next, blank, placing) : Math.min(blank, mostBetween(next));
    const kept = Math.min(blank, wanted);
    // The lines that stay lose their blanks; those too many go with their line breaks.
    const from = source.indexOf("\n", line.end) + 1;
    emptyLines(source, from, next.start, kept, wanted - kept, lineBreak, edits);
  }
  const last = lines[lines.length - 1];
  if (last !== undefined) endOfFile(source, last, lineBreak, edits);
  return edits;
}

/** The line break of the text: the first one in it. */
export function lineBreakOf(source: string): string {
  const at = source.indexOf("\n");
  return at > 0 && source[at - 1] === "\r" ? "\r\n" : "\n";
}

/** Keeps `kept` of the blank lines between two offsets, without the blanks in them, and adds `more`. */
function emptyLines(
  source: string,
  from: number,
  to: number,
  kept: number,
  more: number,
  lineBreak: string,
  edits: Edit[],
): void {
  let at = from;
  for (let left = kept; left > 0; left--) {
    const lineFeed = source.indexOf("\n", at);
    const end = source[lineFeed - 1] === "\r" && lineFeed > at ? lineFeed - 1 : lineFeed;
    push(edits, at, end, "");
    at = lineFeed + 1;
  }
  push(edits, at, to, lineBreak.repeat(more));
}

function endOfFile(source: string, last: PrintedLine, lineBreak: string, edits: Edit[]): void {
  const lineFeed = source.indexOf("\n", last.end);
  // A carriage return alone would become a line break of another kind.
  if (lineFeed === -1 && source.endsWith("\r")) return;
  if (lineFeed === -1) push(edits, source.length, source.length, lineBreak);
  else push(edits, lineFeed + 1, source.length, "");
}

function push(edits: Edit[], start: number, end: number, text: string): void {
  if (start < end || text !== "") edits.push({ range: { start, end }, text });
}

interface Placing {
  /** Source offset of the first line that prints a body. */
  readonly firstIssuer: number;
  /** Numbers of the physical lines from the first row of two columns in the header to the last. */
  readonly rows: readonly [first: number, last: number];
  /** Kinds of headings that this document sets apart. */
  readonly spaced: ReadonlySet<NodeKind>;
}

/** Zones that follow each other with one blank line between. What stands before a document is none of its parts. */
const COMPONENTS: ReadonlySet<NodeKind> = new Set<NodeKind>([
  "header",
  "title",
  "preamble",
  "body",
  "closing",
  "annex",
]);

function wantedBetween(line: PrintedLine, next: PrintedLine, blank: number, placing: Placing): number {
  const [above] = line.nodes;
  const [below] = next.nodes;
  const kept = Math.min(blank, mostBetween(next));
  if (below.continues || line.markup || next.markup) return kept;
  if (line.zone !== next.zone) return COMPONENTS.has(line.zone) && COMPONENTS.has(next.zone) ? 1 : kept;
  switch (line.zone) {
    case "header":
      return inHeader(line, next, kept, placing);
    case "title":
      return 0;
    case "preamble":
      return next.inMiddle !== line.inMiddle ? 1 : kept;
    case "body":
      return next.heading && placing.spaced.has(below.kind) ? 1 : kept;
    case "closing":
      if (below.kind === "recipient" && (above.kind === "recipient" || above.kind === "recipientsHeading")) return 0;
      if (isRow(line) || isRow(next)) return kept;
      if (above.kind === "recipient" && (below.kind === "authority" || below.kind === "office")) return 1;
      return above.kind === "signer" && below.kind === "recipientsHeading" ? 1 : kept;
    default:
      return kept;
  }
}

function mostBetween(next: PrintedLine): number {
  return next.zone === "closing" && next.nodes.some(({ kind }) => kind === "signer") ? SIGNATURE_SPACE : 1;
}

const TITLES: ReadonlySet<NodeKind> = new Set<NodeKind>(["nationalTitle", "partyTitle"]);
const BELOW_ANOTHER: ReadonlySet<NodeKind> = new Set<NodeKind>(["motto", "separator", "number"]);

/** One blank line between the block of the titles and that of the issuer, where they stand one below the other. */
function inHeader(line: PrintedLine, next: PrintedLine, kept: number, { firstIssuer, rows }: Placing): number {
  const [below] = next.nodes;
  if (line.number >= rows[0] && next.number <= rows[1]) return 0;
  if (isRow(line) || isRow(next)) return kept;
  if (TITLES.has(below.kind)) return 1;
  if (firstIssuer >= next.start && firstIssuer < next.end) return 1;
  return BELOW_ANOTHER.has(below.kind) ? 0 : kept;
}

function rowsOf(lines: readonly PrintedLine[]): readonly [number, number] {
  const rows = lines.filter((line) => line.zone === "header" && isRow(line) && !line.markup);
  return [rows[0]?.number ?? Infinity, rows[rows.length - 1]?.number ?? -1];
}

const SET_APART: ReadonlySet<NodeKind> = new Set<NodeKind>([
  "part",
  "chapter",
  "section",
  "subsection",
  "roman",
  "article",
]);

/** The kinds of which more headings follow a blank line than not. */
function spacedHeadings(lines: readonly PrintedLine[]): ReadonlySet<NodeKind> {
  const balance = new Map<NodeKind, number>();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const { kind } = line.nodes[0];
    if (!line.heading || before?.zone !== "body" || !SET_APART.has(kind) || !isLine(line.nodes[0])) continue;
    balance.set(kind, (balance.get(kind) ?? 0) + (line.number - before.number > 1 ? 1 : -1));
  }
  return new Set([...balance].filter(([, value]) => value > 0).map(([kind]) => kind));
}
