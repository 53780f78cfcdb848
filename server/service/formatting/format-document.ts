/**
 * Formats a whole document, or the lines of a range: blanks and blank lines only. What is read from the text stays the
 * same, which is looked up after formatting; a step that would change it is left out.
 */
import type { Range as LspRange, TextEdit } from "vscode-languageserver-types";
import type { Analysis, Range } from "../../model/analysis.ts";
import { analyze } from "../../model/analyze.ts";
import type { Edit } from "../../rules/rule.ts";
import { offsetAt, rangeAt, type Snapshot } from "../snapshot.ts";
import { blankLineEdits } from "./blank-lines.ts";
import { layoutColumns } from "./columns.ts";
import { applyEdits, blankEdits, minimalEdits } from "./edits.ts";
import { indentLines } from "./indentation.ts";
import { isMarkdown, type PrintedLine, printedLines, skipBlanksBack } from "./lines.ts";
import { readsTheSame } from "./reading.ts";
import { spacingEdits } from "./spacing.ts";

export interface FormattingOptions {
  /** Blanks a level of a list, in documents that indent lists by level. */
  readonly tabSize: number;
}

/** The edits that bring a document into the canonical layout (docs/formatting.md), ascending. */
export function formatDocument(snapshot: Snapshot, options: FormattingOptions): TextEdit[] {
  return toTextEdits(snapshot, formattingEdits(snapshot.analysis, options));
}

/** Those of them that lie in the lines which `range` touches. */
export function formatRange(snapshot: Snapshot, range: LspRange, options: FormattingOptions): TextEdit[] {
  const start = offsetAt(snapshot, { line: range.start.line, character: 0 });
  const end = offsetAt(snapshot, { line: range.end.line, character: Number.MAX_SAFE_INTEGER });
  return toTextEdits(snapshot, formattingEdits(snapshot.analysis, options, { start, end }));
}

/** The same edits by source offsets, for the whole text or the part of it inside `within`. */
export function formattingEdits(analysis: Analysis, options: FormattingOptions, within?: Range): readonly Edit[] {
  const edits = settledEdits(analysis, options);
  if (within === undefined) return edits;
  const inside = edits.filter(({ range }) => range.start >= within.start && range.end <= within.end);
  return inside.length === edits.length || keepsReading(analysis, inside) ? inside : [];
}

/** What was formatted once may be laid out otherwise as a whole; two layouts that undo each other must not go on for ever. */
const MOST_PASSES = 4;

/** Edits after which formatting finds nothing more to do. */
function settledEdits(analysis: Analysis, options: FormattingOptions): readonly Edit[] {
  let current = analysis;
  let first: readonly Edit[] = [];
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const { edits, result } = formatOnce(current, options, EXTENTS);
    if (edits.length === 0) return pass <= 1 ? first : blankEdits(analysis.source, current.source);
    if (pass === 0) first = edits;
    current = result;
  }
  return formatOnce(analysis, options, ["ends"]).edits;
}

/**
 * How much is laid out, from all there is to the ends of lines only. Text that comes out of a converter may be read by
 * an indentation or a gap; then the next lesser extent is tried.
 */
type Extent = "all" | "lists" | "blanks" | "ends";

const EXTENTS: readonly Extent[] = ["all", "lists", "blanks", "ends"];

/** The edits of the largest extent that leaves the reading as it is, and the text after them. */
function formatOnce(
  analysis: Analysis,
  options: FormattingOptions,
  extents: readonly Extent[],
): { readonly edits: readonly Edit[]; readonly result: Analysis } {
  const { source } = analysis;
  const lines = printedLines(analysis);
  for (const extent of extents) {
    const edits = minimalEdits(source, editsTo(analysis, lines, extent, options));
    if (edits.length === 0) break;
    const result = analyze(applyEdits(source, edits));
    if (readsTheSame(analysis, result)) return { edits, result };
  }
  return { edits: [], result: analysis };
}

function keepsReading(analysis: Analysis, edits: readonly Edit[]): boolean {
  return readsTheSame(analysis, analyze(applyEdits(analysis.source, edits)));
}

function editsTo(
  analysis: Analysis,
  lines: readonly PrintedLine[],
  extent: Extent,
  options: FormattingOptions,
): readonly Edit[] {
  const { source } = analysis;
  const markdown = isMarkdown(source);
  const structured = analysis.regime !== "none" && !markdown;
  const edits: Edit[] = [...endEdits(source, lines, markdown)];
  if (extent === "ends") return edits;
  edits.push(...blankLineEdits(analysis, lines, { components: structured && extent !== "blanks" }));
  if (extent === "blanks" || !structured) return edits;
  edits.push(...spacingEdits(source, lines));
  if (extent === "all") edits.push(...layoutEdits(source, lines, options));
  return edits;
}

/** Blanks at the ends of lines. In Markdown two of them break the line. */
function endEdits(source: string, lines: readonly PrintedLine[], markdown: boolean): readonly Edit[] {
  return lines.flatMap(({ to, end }) => {
    if (to === end) return [];
    const text = markdown && source.slice(to, end).startsWith("  ") ? "  " : "";
    return [{ range: { start: to, end }, text }];
  });
}

function layoutEdits(source: string, lines: readonly PrintedLine[], { tabSize }: FormattingOptions): readonly Edit[] {
  const header = layoutColumns(source, lines, "header", null);
  const closing = layoutColumns(source, lines, "closing", header.right);
  const width = header.right === null ? null : header.right.start + header.right.width;
  const body = indentLines(source, lines, { width, step: tabSize });
  const edits: Edit[] = [];
  for (const line of lines) {
    const lead = header.leads.get(line) ?? closing.leads.get(line) ?? body.get(line);
    if (lead !== undefined) edits.push({ range: { start: line.start, end: line.from }, text: lead });
    const gap = header.gaps.get(line) ?? closing.gaps.get(line);
    const right = line.nodes[1]?.start;
    if (gap === undefined || right === undefined) continue;
    edits.push({ range: { start: skipBlanksBack(source, line.from, right), end: right }, text: gap });
  }
  return edits;
}

function toTextEdits(snapshot: Snapshot, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ range, text }) => ({ range: rangeAt(snapshot, range), newText: text }));
}
