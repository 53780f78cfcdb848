/**
 * The document grammar: a Chevrotain parser over line tokens. It is total, any order of lines parses; mistakes of
 * structure are found later, by walking the tree, because an exception costs more than a whole page of parsing.
 */
import { EmbeddedActionsParser, type IToken } from "chevrotain";
import { LINE, LINE_TOKENS, LineToken } from "./tokens.ts";
import type { BranchNode, DocumentNode, NodeKind, TreeNode } from "./tree.ts";
import type { Zones } from "./zones.ts";

/** Builds the tree of `tokens`, whose zones begin where `zones` says. `end` is the length of the source. */
export function parseDocument(tokens: LineToken[], zones: Zones, end: number): DocumentNode {
  parser ??= new DocumentParser();
  return parser.parse(tokens, zones, end);
}

/** One parser per process: building it costs more than parsing most documents. */
let parser: DocumentParser | undefined;

/** Exported for the test that validates the grammar, which `skipValidations` leaves out of every start. */
export class DocumentParser extends EmbeddedActionsParser {
  #zones: Zones | undefined;
  #index = 0;
  #limit = 0;
  #end = 0;
  /** Units that are open, outermost first. */
  readonly #open: LineToken[] = [];

  constructor(skipValidations = true) {
    super(LINE_TOKENS, { recoveryEnabled: true, skipValidations, maxLookahead: 1, nodeLocationTracking: "none" });
    this.performSelfAnalysis();
  }

  parse(tokens: LineToken[], zones: Zones, end: number): DocumentNode {
    this.input = tokens;
    this.#zones = zones;
    this.#index = 0;
    this.#end = end;
    this.#open.length = 0;
    return this.document();
  }

  /** The main components in their order: NĐ 30/2020, Điều 8, khoản 2 and PL I, Phần I, Mục IV. */
  readonly document = this.RULE("document", (): DocumentNode => {
    const children: TreeNode[] = [];
    this.ACTION(() => this.#until(this.#zones?.header));
    this.#add(children, "frontMatter", this.SUBRULE1(this.lines));
    this.ACTION(() => this.#until(this.#zones?.title));
    this.#add(children, "header", this.SUBRULE2(this.lines));
    this.ACTION(() => this.#until(this.#zones?.preamble));
    this.#add(children, "title", this.SUBRULE3(this.lines));
    this.ACTION(() => this.#until(this.#zones?.body));
    this.#add(children, "preamble", this.SUBRULE4(this.lines));
    this.ACTION(() => this.#until(this.#zones?.closing));
    this.#add(children, "body", this.SUBRULE(this.body));
    this.ACTION(() => this.#until(this.#zones?.annex));
    this.#add(children, "closing", this.SUBRULE5(this.lines));
    this.ACTION(() => this.#until(Infinity));
    this.#add(children, "annex", this.SUBRULE(this.annexes));
    return { kind: "document", start: 0, end: this.#end, children };
  });

  /** Lines without nesting: header, title, preamble, closing. */
  readonly lines = this.RULE("lines", (): TreeNode[] => {
    const lines: TreeNode[] = [];
    this.MANY({
      GATE: () => this.#index < this.#limit,
      DEF: () => {
        lines.push(this.SUBRULE(this.line));
      },
    });
    return lines;
  });

  /** Numbered units and the paragraphs between them (NĐ 30/2020, PL I, Phần I, Mục II, khoản 6). */
  readonly body = this.RULE("body", (): TreeNode[] => {
    const children: TreeNode[] = [];
    this.MANY({
      GATE: () => this.#index < this.#limit,
      DEF: () => {
        children.push(this.OR([{ ALT: () => this.SUBRULE(this.unit) }, { ALT: () => this.SUBRULE(this.leaf) }]));
      },
    });
    return children;
  });

  /** A unit: its heading, and all that follows until a heading that cannot stand in it. */
  readonly unit = this.RULE("unit", (): TreeNode => {
    const heading = this.CONSUME(LINE.Heading);
    const children: TreeNode[] = [];
    this.ACTION(() => {
      const line = this.#take(heading);
      children.push(line);
      this.#open.push(line);
    });
    this.MANY({
      GATE: () => this.#index < this.#limit && this.#staysInside(),
      DEF: () => {
        children.push(this.OR([{ ALT: () => this.SUBRULE(this.unit) }, { ALT: () => this.SUBRULE(this.leaf) }]));
      },
    });
    return this.ACTION(() => {
      this.#open.pop();
      return branch(asLine(heading).kind, children);
    });
  });

  readonly leaf = this.RULE("leaf", (): TreeNode => {
    const token = this.CONSUME(LINE.Leaf);
    return this.ACTION(() => this.#take(token));
  });

  /** A line of either sort, where nothing nests. */
  readonly line = this.RULE("line", (): TreeNode => {
    const token = this.OR([{ ALT: () => this.CONSUME(LINE.Heading) }, { ALT: () => this.CONSUME(LINE.Leaf) }]);
    return this.ACTION(() => this.#take(token));
  });

  /** What follows the signature: each annex from its heading to the next. */
  readonly annexes = this.RULE("annexes", (): TreeNode[] => {
    const children: TreeNode[] = [];
    let lines: TreeNode[] = [];
    this.MANY({
      GATE: () => this.#index < this.#limit,
      DEF: () => {
        const line = this.SUBRULE(this.line);
        this.ACTION(() => {
          if (line.kind === "annexHeading" && lines.length > 0) {
            children.push(branch("annex", lines));
            lines = [];
          }
          lines.push(line);
        });
      },
    });
    this.ACTION(() => {
      if (lines.length > 0) children.push(branch("annex", lines));
    });
    return children;
  });

  #until(limit: number | undefined): void {
    this.#limit = Math.max(this.#index, limit ?? 0);
  }

  #add(children: TreeNode[], kind: NodeKind, lines: readonly TreeNode[] | undefined): void {
    if (lines !== undefined && lines.length > 0) children.push(branch(kind, lines));
  }

  #take(token: IToken): LineToken {
    this.#index++;
    return asLine(token);
  }

  /** Whether the next line belongs to the innermost open unit. */
  #staysInside(): boolean {
    const next = this.LA(1);
    if (!(next instanceof LineToken) || next.rank === 0) return true;
    const current = this.#open[this.#open.length - 1];
    return current !== undefined && nests(next, current, this.#open);
  }
}

/** Whether a unit headed `next` can stand inside the one headed `current`, given all that are open. */
function nests(next: LineToken, current: LineToken, open: readonly LineToken[]): boolean {
  if (next.quoted && !current.quoted) return true;
  if (next.rank === current.rank) return false;
  // Roman parts stand above articles, except those inside an article, which end with it.
  if (next.is(LINE.Roman))
    return current.is(LINE.Article) ? !open.some((unit) => unit.is(LINE.Roman)) : next.rank > current.rank;
  if (next.is(LINE.Article) && current.is(LINE.Roman)) return !open.some((unit) => unit.is(LINE.Article));
  return next.rank > current.rank;
}

function asLine(token: IToken): LineToken {
  if (token instanceof LineToken) return token;
  throw new TypeError("the document grammar reads line tokens only");
}

function branch(kind: NodeKind, children: readonly TreeNode[]): BranchNode {
  return { kind, start: children[0]?.start ?? 0, end: children[children.length - 1]?.end ?? 0, children };
}
