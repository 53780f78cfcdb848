/** Nests the numbered units among lines that the tree keeps flat, as it does in annexes. */
import type { BranchNode, LineNode, NodeKind, TreeNode } from "../../grammar/tree.ts";

/** Units from the outermost: NĐ 78/2025, Điều 62; NĐ 30/2020, PL I, Phần I, Mục II, khoản 6. */
const ORDER: readonly NodeKind[] = ["part", "chapter", "section", "subsection", "roman", "article", "clause", "point"];

/** A unit that is still open, and what it holds so far. */
interface OpenUnit {
  readonly rank: number;
  readonly children: TreeNode[];
}

/** `lines` as units and the lines between them, each unit with all that follows until one that cannot stand in it. */
export function nestUnits(lines: readonly LineNode[]): TreeNode[] {
  const top: OpenUnit = { rank: -1, children: [] };
  const open: OpenUnit[] = [top];
  for (const line of lines) {
    const rank = line.continues ? -1 : rankOf(line);
    if (rank === -1) {
      innermost(open, top).children.push(line);
      continue;
    }
    while (open.length > 1 && innermost(open, top).rank >= rank) open.pop();
    const children: TreeNode[] = [line];
    innermost(open, top).children.push(branchOf(line, children));
    open.push({ rank, children });
  }
  return top.children;
}

function innermost(open: readonly OpenUnit[], top: OpenUnit): OpenUnit {
  return open[open.length - 1] ?? top;
}

/** Place in the order; decimals stand below their clause by depth. -1 for a line that heads no unit. */
function rankOf({ kind, depth }: LineNode): number {
  const place = ORDER.indexOf(kind);
  return place === -1 ? -1 : place * DEPTHS + Math.min(DEPTHS - 1, depth);
}

/** Room between two kinds for the depths of decimals. */
const DEPTHS = 8;

/** A branch over `children`, to which more may come: its end is that of the last. */
function branchOf(heading: LineNode, children: readonly TreeNode[]): BranchNode {
  return {
    kind: heading.kind,
    start: heading.start,
    get end(): number {
      return children[children.length - 1]?.end ?? heading.end;
    },
    children,
  };
}
