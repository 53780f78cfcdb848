/** What holds for every text there is: parsing never throws, and the tree keeps every character in its place. */
import { equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { parse } from "../../grammar/index.ts";
import { isLine, type TreeNode } from "../../grammar/tree.ts";
import { anyText } from "./documents.ts";

const RUNS = 5000;

describe("properties of parsing", () => {
  it("keeps every character, without gap or overlap, in any text", function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(anyText, (text) => {
        const { tree, source } = parse(text);
        equal(tree.start, 0);
        equal(tree.end, text.length);
        const leaves: string[] = [];
        checkNode(tree, (leaf) => leaves.push(text.slice(leaf.start, leaf.end)), source.text.length);
        equal(leaves.join(""), text);
      }),
      { numRuns: RUNS },
    );
  });
});

/** Children begin where the one before ended and fill their parent; `onLeaf` sees the leaves in order. */
function checkNode(node: TreeNode, onLeaf: (leaf: TreeNode) => void, viewLength: number): void {
  ok(node.start <= node.end, `${node.kind} ends before it starts`);
  if (isLine(node)) {
    ok(
      0 <= node.from && node.from <= node.to && node.to <= viewLength,
      `${node.kind} has its content outside the view`,
    );
  }
  if (node.children.length === 0) {
    onLeaf(node);
    return;
  }
  let at = node.start;
  for (const child of node.children) {
    equal(child.start, at, `${child.kind} in ${node.kind} leaves a gap or overlaps`);
    checkNode(child, onLeaf, viewLength);
    at = child.end;
  }
  equal(at, node.end, `${node.kind} is not filled by its children`);
}
