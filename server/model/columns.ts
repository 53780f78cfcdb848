/** Finds what stands below a line of the header in its own column, when two columns are set side by side. */
import type { SourceText } from "../../grammar/source.ts";
import type { LineNode } from "../../grammar/tree.ts";
import { textOf } from "./parts.ts";

/** A line alone on its row belongs to the column on whose centre it stands, within this many characters. */
const OFF_CENTRE = 14;

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
  const column = columnOf(source.text, line);
  if (column === "alone") return separator(source, groups[at + 1]);
  const below = groups.slice(at + 1, at + 1 + NEAREST).find(([first]) => {
    if (first === undefined) return false;
    const other = columnOf(source.text, first);
    return other === "alone"
      ? Math.abs(centreOf(source.text, first) - centreOf(source.text, line)) <= OFF_CENTRE
      : other === column;
  });
  return separator(source, below);
}

function separator(source: SourceText, group: LineNode[] | undefined): LineNode[] | undefined {
  return group?.[0]?.kind === "separator" && textOf(source, group) !== "|" ? group : undefined;
}

/** The side of its row on which a line stands; the cells of a table are read one after the other, as lines alone. */
function columnOf(text: string, line: LineNode): "left" | "right" | "alone" {
  const start = rowStart(text, line);
  const end = text.indexOf("\n", line.to);
  const rest = text.slice(line.to, end === -1 ? text.length : end);
  const before = text.slice(start, line.from);
  if (before.includes("|") || rest.includes("|")) return "alone";
  if (before.trim() !== "") return "right";
  return rest.trim() === "" ? "alone" : "left";
}

function centreOf(text: string, line: LineNode): number {
  return (line.from + line.to) / 2 - rowStart(text, line);
}

function rowStart(text: string, line: LineNode): number {
  return text.lastIndexOf("\n", line.from - 1) + 1;
}
