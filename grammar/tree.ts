/** The tree of a document: readonly nodes whose source ranges follow each other without gap or overlap. */

/** A component of the layout, named in the regulation's English terms (glossary: ARCHITECTURE.md). */
export type NodeKind =
  // zones, in reading order
  | "document"
  | "frontMatter"
  | "header"
  | "title"
  | "preamble"
  | "body"
  | "closing"
  | "annex"
  // components
  | "nationalTitle"
  | "motto"
  | "partyTitle"
  | "issuer"
  | "number"
  | "placeDate"
  | "type"
  | "abstract"
  | "addressee"
  | "competence"
  | "legalBasis"
  | "operative"
  | "part"
  | "chapter"
  | "section"
  | "subsection"
  | "roman"
  | "article"
  | "clause"
  | "point"
  | "dash"
  | "paragraph"
  | "footnote"
  | "recipientsHeading"
  | "recipient"
  | "authority"
  | "office"
  | "signer"
  | "annexHeading"
  | "separator"
  | "blank"
  | "residue";

/** One physical line, or one cell of a line that holds two columns. The leaves, joined, are the source. */
export interface LineNode {
  readonly kind: NodeKind;
  /** Source offsets; the line break belongs to the line, a column gap to the cell before it. */
  readonly start: number;
  readonly end: number;
  /** Reading-view offsets of the content, without indentation, markdown prefix and trailing blanks. */
  readonly from: number;
  readonly to: number;
  /** True when the line goes on with the paragraph or heading of the line before. */
  readonly continues: boolean;
  /** Inside a quotation that stands in lines of its own, as in an amending document. */
  readonly quoted: boolean;
  /** Value of a heading's label in its own row (`IV` → 4, `đ` → 5, `2.3` → 3); 0 where it has none. */
  readonly ordinal: number;
  /** Parts of a decimal label beyond the first: `2.3` → 1; 0 for everything else. */
  readonly depth: number;
  readonly children: readonly [];
}

/** A component of several lines, or a zone. */
export interface BranchNode {
  readonly kind: NodeKind;
  readonly start: number;
  readonly end: number;
  readonly children: readonly TreeNode[];
}

export type TreeNode = LineNode | BranchNode;

/** The root. Its children are the zones that the text has. */
export interface DocumentNode extends BranchNode {
  readonly kind: "document";
}

export function isLine(node: TreeNode): node is LineNode {
  return "from" in node;
}

/** Lines below `node`, in order. */
export function linesOf(node: TreeNode): readonly LineNode[] {
  const lines: LineNode[] = [];
  collectLines(node, lines);
  return lines;
}

function collectLines(node: TreeNode, lines: LineNode[]): void {
  if (isLine(node)) lines.push(node);
  else for (const child of node.children) collectLines(child, lines);
}

/** The last lines below `nodes`, at most `count`, in order: the end of a long body is read without the rest of it. */
export function lastLinesOf(nodes: readonly TreeNode[], count: number): readonly LineNode[] {
  const reversed: LineNode[] = [];
  const visit = (siblings: readonly TreeNode[]): void => {
    for (let at = siblings.length - 1; at >= 0 && reversed.length < count; at--) {
      const node = siblings[at];
      if (node === undefined) continue;
      if (isLine(node)) reversed.push(node);
      else visit(node.children);
    }
  };
  visit(nodes);
  return reversed.reverse();
}
