/** Blanks inside a line: one behind the marker of a list, one between two words. */
import type { NodeKind } from "../../../grammar/tree.ts";
import type { Edit } from "../../rules/rule.ts";
import { inTable } from "./indentation.ts";
import { type PrintedLine, skipBlanks } from "./lines.ts";

/** Markers as printed; what follows them decides whether a blank may be put in. */
const MARKERS: Partial<Readonly<Record<NodeKind, RegExp>>> = {
  roman: /[IVXLC]+ ?[.)/–-]+/y,
  article: /\S+[ \t]+\d+[a-zđ]?[ \t]*[.:]/y,
  clause: /\d+(?:\.\d+)*[.)/–-]+/y,
  point: /[a-zđ][.)/]/y,
  dash: /[-–—+•](?![-–—+•\d])/y,
  recipient: /[-–—+•](?![-–—+•\d])/y,
  legalBasis: /[-–](?![-–])/y,
};

/** Edits inside the lines, in order. */
export function spacingEdits(source: string, lines: readonly PrintedLine[]): readonly Edit[] {
  const edits: Edit[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.markup || line.zone === "frontMatter" || line.zone === "annex") continue;
    const words = markerEdit(source, line, edits);
    const prose = line.zone === "body" || line.zone === "preamble";
    if (prose && line.nodes.length === 1 && !inTable(source, lines, index)) foldDoubled(source, words, line.to, edits);
  }
  return edits;
}

/** Adds the edit behind the marker and gives the offset from which on the words stand. */
function markerEdit(source: string, line: PrintedLine, edits: Edit[]): number {
  const [node] = line.nodes;
  const marker = MARKERS[node.kind];
  if (marker === undefined || node.continues) return line.from;
  marker.lastIndex = line.from;
  const printed = marker.exec(source)?.[0] ?? "";
  const end = line.from + printed.length;
  const words = skipBlanks(source, end, line.to);
  if (printed === "" || words >= line.to) return line.from;
  // Without a blank behind it, only a letter shows that the marker has ended.
  if (words === end && !/[\p{L}“"]/u.test(source.charAt(words))) return words;
  if (source.slice(end, words) !== " ") edits.push({ range: { start: end, end: words }, text: " " });
  return words;
}

/** Blanks behind these words wait for a number. */
const FILLED_IN = /(?:^|[\s(])(?:ngày|tháng|năm|số|khoản|điểm|điều)$/i;

const DOUBLED = /(?<!\.{2})(?<=[\p{L}\p{M}\d.,;)”"]) {2}(?=[\p{L}\d(“"])/gu;

function foldDoubled(source: string, from: number, to: number, edits: Edit[]): void {
  const words = source.slice(from, to);
  for (const { index } of words.matchAll(DOUBLED)) {
    if (FILLED_IN.test(words.slice(Math.max(0, index - 12), index).normalize("NFC"))) continue;
    edits.push({ range: { start: from + index + 1, end: from + index + 2 }, text: "" });
  }
}
