/**
 * Lays out header and closing. Columns that stand side by side are set apart and centred, as the layout plan of
 * NĐ 30/2020, PL I, Phần I, Mục IV has them; components that stand one below the other begin at the margin.
 *
 *     BỘ NỘI VỤ         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
 *      _______              Độc lập - Tự do - Hạnh phúc
 */
import type { NodeKind } from "../../../grammar/tree.ts";
import { columnAfter, type PrintedLine, skipBlanksBack } from "./lines.ts";

/** Where the lines of a zone begin, and what stands between its columns. */
export interface ColumnLayout {
  /** Blanks in front of a line; a line without an entry stays where it is. */
  readonly leads: ReadonlyMap<PrintedLine, string>;
  /** Blanks between the two columns of a line. */
  readonly gaps: ReadonlyMap<PrintedLine, string>;
  /** Where the right column stands; null where there are no two columns set apart by spaces. */
  readonly right: RightColumn | null;
}

export interface RightColumn {
  readonly start: number;
  readonly width: number;
}

/** At least this many blanks stand between two columns, so that they are read as such. */
const LEAST_GAP = 4;

/** The layout of the lines of `zone`. The signature stands below the right column of the header, given as `above`. */
export function layoutColumns(
  source: string,
  all: readonly PrintedLine[],
  zone: "header" | "closing",
  above: RightColumn | null,
): ColumnLayout {
  const lines = all.filter((line) => line.zone === zone && !line.markup);
  const rows = lines.filter(isRow);
  if (rows.length === 0) return stacked(source, lines);
  const cells = lines.map((line) => cellsOf(source, line));
  const placed = cells.filter((cell) => !hasWideGap(source, cell));
  if (cells.some(({ line, left, right }) => isRow(line) && source.slice(left?.end, right?.start).includes("\t")))
    return tabbed(source, placed, zone);
  return sideBySide(source, placed, zone, above);
}

/** True for a line of two columns. */
export function isRow({ nodes, from, to }: PrintedLine): boolean {
  const second = nodes[1];
  return nodes.length === 2 && second !== undefined && second.start > from && second.start < to;
}

/** The blanks that centre a text `width` columns wide between two columns `total` apart. */
export function centred(width: number, total: number): string {
  return " ".repeat(Math.max(0, Math.floor((total - width) / 2)));
}

interface Cell {
  readonly start: number;
  readonly end: number;
}

interface Cells {
  readonly line: PrintedLine;
  readonly left: Cell | null;
  readonly right: Cell | null;
  /** Column of the screen at which the right cell begins, or the only one. */
  readonly column: number;
}

function cellsOf(source: string, line: PrintedLine): Cells {
  const [, second] = line.nodes;
  if (!isRow(line) || second === undefined) {
    const column = columnAfter(source, line.start, line.from);
    return { line, left: { start: line.from, end: line.to }, right: null, column };
  }
  return {
    line,
    left: { start: line.from, end: skipBlanksBack(source, line.from, second.start) },
    right: { start: second.start, end: line.to },
    column: columnAfter(source, line.start, second.start),
  };
}

/** Components whose blanks inside stand for what is still to be filled in. */
const FILLED_IN: ReadonlySet<NodeKind> = new Set<NodeKind>(["number", "placeDate", "separator"]);

/** A line that is no row and yet has a gap: columns the grammar does not know. */
function hasWideGap(source: string, { line, right }: Cells): boolean {
  return (
    right === null && !FILLED_IN.has(line.nodes[0].kind) && /[^\s]\s{3,}[^\s]/.test(source.slice(line.from, line.to))
  );
}

function stacked(source: string, lines: readonly PrintedLine[]): ColumnLayout {
  const flush = lines.filter((line) => !hasWideGap(source, cellsOf(source, line)));
  return { leads: new Map(flush.map((line) => [line, ""])), gaps: new Map(), right: null };
}

/** Columns set apart by tabs keep one tab each. */
function tabbed(source: string, cells: readonly Cells[], zone: "header" | "closing"): ColumnLayout {
  const leads = new Map<PrintedLine, string>();
  const gaps = new Map<PrintedLine, string>();
  const signing = zone === "closing";
  for (const { line, right } of cells) {
    if (right !== null) gaps.set(line, "\t");
    const lead = source.slice(line.start, line.from);
    const alone = right === null && lead.includes("\t") && (!signing || SIGNING.has(line.nodes[0].kind));
    leads.set(line, alone ? "\t" : "");
  }
  return { leads, gaps, right: null };
}

/** What stands in the right column of a closing. */
const SIGNING: ReadonlySet<NodeKind> = new Set<NodeKind>(["authority", "office", "signer", "placeDate", "residue"]);

/** Indentation from which on a line of a signature stands in the right column. */
const RIGHT_OF_MARGIN = 8;

function sideBySide(
  source: string,
  cells: readonly Cells[],
  zone: "header" | "closing",
  above: RightColumn | null,
): ColumnLayout {
  const sorted = sortedIntoColumns(source, cells, zone);
  const header = zone === "header";
  const leftWidth = widest(sorted.map(({ line, left }) => (header || isRow(line) ? wordsWidth(source, left) : 0)));
  const rightWidth = widest([above?.width ?? 0, ...sorted.map(({ right }) => wordsWidth(source, right))]);
  const worded = sorted.filter(({ right }) => wordsWidth(source, right) > 0);
  const first = worded.reduce((least, { column }) => Math.min(least, column), Infinity);
  const rightStart = Math.max(above?.start ?? (first === Infinity ? 0 : first), leftWidth + LEAST_GAP);
  const leads = new Map<PrintedLine, string>();
  const gaps = new Map<PrintedLine, string>();
  for (const { line, left, right } of sorted) {
    const leftLead = header ? centred(widthOf(source, left), leftWidth) : "";
    // A rule on the left may be longer than all words.
    const start = Math.max(rightStart, leftLead.length + widthOf(source, left) + LEAST_GAP);
    const rightLead = " ".repeat(left === null ? rightStart : start) + centred(widthOf(source, right), rightWidth);
    if (left === null) leads.set(line, rightLead);
    else {
      leads.set(line, leftLead);
      if (right !== null) gaps.set(line, rightLead.slice(leftLead.length + widthOf(source, left)));
    }
  }
  return { leads, gaps, right: { start: rightStart, width: rightWidth } };
}

/** Gives each line that holds one cell to the column in which it stands. */
function sortedIntoColumns(source: string, cells: readonly Cells[], zone: "header" | "closing"): readonly Cells[] {
  const rows = cells.filter(({ line }) => isRow(line));
  const leftEnd = widest(rows.map(({ line, left }) => columnAfter(source, line.start, left?.end ?? 0)));
  return cells.map((cell) => {
    if (cell.right !== null) return cell;
    const inRight =
      zone === "header"
        ? cell.column > leftEnd
        : cell.column >= RIGHT_OF_MARGIN && SIGNING.has(cell.line.nodes[0].kind);
    return inRight ? { ...cell, left: null, right: cell.left } : cell;
  });
}

/** Width of a cell of words; rules take the room that the words leave them. */
function wordsWidth(source: string, cell: Cell | null): number {
  if (cell === null || /^[-_–—=*]+$/.test(source.slice(cell.start, cell.end))) return 0;
  return widthOf(source, cell);
}

function widest(widths: readonly number[]): number {
  return widths.reduce((most, width) => Math.max(most, width), 0);
}

function widthOf(source: string, cell: Cell | null): number {
  return cell === null ? 0 : columnAfter(source, cell.start, cell.end);
}
