/**
 * Structural mistakes, found by one pass over the tree: the parser itself accepts any order of lines, because an
 * exception for each mistake would cost more than the parsing.
 */
import { isLine, type NodeKind, type TreeNode } from "./tree.ts";

/** A unit that stands beside one it should enclose (NĐ 78/2025, Điều 63): `Mục 1` followed by `Chương II`. */
export interface StructureError {
  readonly kind: "levelOrder";
  /** Source range of the heading. */
  readonly start: number;
  readonly end: number;
}

/** Levels that nest downwards; Roman parts belong to the layout without articles and take no place in the row. */
const LEVELS: readonly NodeKind[] = ["part", "chapter", "section", "subsection", "article", "clause", "point"];

/** Mistakes of the body, in order. */
export function structureErrors(body: TreeNode): readonly StructureError[] {
  const errors: StructureError[] = [];
  const visit = (node: TreeNode): void => {
    if (isLine(node)) return;
    let deepest = -1;
    for (const child of node.children) {
      if (isLine(child)) continue;
      const level = LEVELS.indexOf(child.kind);
      const heading = child.children[0];
      if (level !== -1 && level < deepest && heading !== undefined)
        errors.push({ kind: "levelOrder", start: heading.start, end: heading.end });
      deepest = Math.max(deepest, level);
      visit(child);
    }
  };
  visit(body);
  return errors;
}
