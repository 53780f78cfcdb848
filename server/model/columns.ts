/** Finds what stands below a line of the header in its own column, when two columns are set side by side. */
import type { SourceText } from "../../grammar/source.ts";
import type { LineNode } from "../../grammar/tree.ts";
import { textOf } from "./parts.ts";

/** Two lines of one column are centred on each other within this many characters. */
const OFF_CENTRE = 12;

/** How many lines and cells below are looked at: two rows of two columns. */
const NEAREST = 5;

/** The first rule or star directly below a component in its column, bars apart; undefined without one. */
export function separatorBelow(
  source: SourceText,
  groups: readonly LineNode[][],
  above: readonly LineNode[] | undefined,
): LineNode[] | undefined {
  const line = above?.[above.length - 1];
  if (above === undefined || line === undefined) return undefined;
  const at = groups.indexOf(above as LineNode[]);
  if (!isBeside(source.text, line)) return separator(source, groups[at + 1]);
  const centre = centreOf(source.text, line);
  const below = groups.slice(at + 1, at + 1 + NEAREST).find((group) => {
    const first = group[0];
    return first !== undefined && Math.abs(centreOf(source.text, first) - centre) <= OFF_CENTRE;
  });
  return separator(source, below);
}

function separator(source: SourceText, group: LineNode[] | undefined): LineNode[] | undefined {
  return group?.[0]?.kind === "separator" && textOf(source, group) !== "|" ? group : undefined;
}

/** Whether another column stands on the row of a line; the cells of a table are read one after the other instead. */
function isBeside(text: string, line: LineNode): boolean {
  const start = rowStart(text, line);
  const end = text.indexOf("\n", line.to);
  const row = text.slice(start, end === -1 ? text.length : end);
  return row.trim().length > line.to - line.from && !row.includes("|");
}

function centreOf(text: string, line: LineNode): number {
  return (line.from + line.to) / 2 - rowStart(text, line);
}

function rowStart(text: string, line: LineNode): number {
  return text.lastIndexOf("\n", line.from - 1) + 1;
}
