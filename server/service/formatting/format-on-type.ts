/**
 * Goes on with a list when a line is broken: the next clause, point or dash, by the marker of the line before. An entry
 * left empty ends its list. Anything that is not plainly a list is left to the writer.
 *
 *     a) Lập danh mục hồ sơ;⏎          a) Lập danh mục hồ sơ;
 *                                 →    b) ▮
 */
import type { Position, TextEdit } from "vscode-languageserver-types";
import { POINT_LETTERS } from "../../../grammar/unit-line.ts";
import type { Section } from "../../model/analysis.ts";
import { countUpTo } from "../../model/ordered.ts";
import { offsetAt, rangeAt, type Snapshot } from "../snapshot.ts";
import type { FormattingOptions } from "./format-document.ts";
import { skipBlanks } from "./lines.ts";

/** Characters after which a client should ask for formatting. */
export const ON_TYPE_TRIGGERS: readonly [first: string, ...others: string[]] = ["\n"];

/** The edits after `character` was typed; `position` is the place of the cursor behind it, at the start of a new line. */
export function formatOnType(
  snapshot: Snapshot,
  position: Position,
  character: string,
  _options: FormattingOptions,
): TextEdit[] {
  if (character !== "\n" || position.line === 0) return [];
  const { source } = snapshot.analysis;
  const start = offsetAt(snapshot, { line: position.line, character: 0 });
  const end = endOfLine(source, start);
  // What was split off the line before is the rest of a sentence more often than a new entry.
  if (skipBlanks(source, start, end) < end) return [];
  const before = offsetAt(snapshot, { line: position.line - 1, character: 0 });
  const entry = entryOn(source, before, endOfLine(source, before));
  if (entry === null) return [];
  if (entry.words === "") return [{ range: rangeAt(snapshot, { start: before, end }), newText: "" }];
  const marker = nextMarker(snapshot, entry);
  if (marker === null) return [];
  return [{ range: rangeAt(snapshot, { start, end }), newText: `${entry.lead}${marker} ` }];
}

interface Entry {
  /** Source offset of the marker. */
  readonly at: number;
  /** Blanks in front of the marker. */
  readonly lead: string;
  readonly marker: string;
  readonly words: string;
}

/** Markers of clauses (`1.`, `1.2.`), points (`a)`) and dashes. */
const ENTRY = /^([ \t]*)(\d{1,3}(?:\.\d{1,2})*[.)]|[a-zđ]\)|[-–+])(?:[ \t]+(\S.*?))?(?<![ \t])[ \t]*$/;

function entryOn(source: string, start: number, end: number): Entry | null {
  const match = ENTRY.exec(source.slice(start, end));
  if (match === null) return null;
  const [, lead = "", marker = "", words = ""] = match;
  return { at: start + lead.length, lead, marker, words };
}

/** The marker that follows; null where the entry closes its list or is no entry of one. */
function nextMarker({ analysis }: Snapshot, { at, marker, words }: Entry): string | null {
  if (/^[-–+]$/.test(marker)) return /[;,]$/.test(words) ? marker : null;
  const section = sectionAt(analysis.sections, at);
  if (section === null) return null;
  if (section.kind === "point") return /[;,]$/.test(words) ? nextPoint(marker) : null;
  // A title without a full stop has its text below it, and `./.` ends the document.
  if (section.kind !== "clause" || !/(?:;|[^/]\.)$/.test(words)) return null;
  return marker.replace(/\d+(?=[.)]$)/, (number) => String(Number(number) + 1));
}

function nextPoint(marker: string): string | null {
  const at = POINT_LETTERS.indexOf(marker.charAt(0));
  const next = at === -1 ? "" : POINT_LETTERS.charAt(at + 1);
  return next === "" ? null : next + marker.slice(1);
}

/** The section whose marker stands at `offset`. Sections ascend. */
function sectionAt(sections: readonly Section[], offset: number): Section | null {
  const section = sections[countUpTo(sections, offset, ({ marker }) => marker.range.start) - 1];
  return section?.marker.range.start === offset ? section : null;
}

function endOfLine(source: string, start: number): number {
  const lineFeed = source.indexOf("\n", start);
  if (lineFeed === -1) return source.length;
  return lineFeed > start && source[lineFeed - 1] === "\r" ? lineFeed - 1 : lineFeed;
}
