/**
 * The document grammar: a Chevrotain parser over the lines of a text. It is total, any order of lines parses; mistakes
 * of structure are found later, by walking the tree, because an exception costs more than a whole page of parsing.
 *
 *     document : FrontMatter? Header? Title? Preamble? body Closing? annexes
 *     body     : Paragraphs? ( Heading Paragraphs? )*
 *     annexes  : Annex? ( AnnexHeading Annex? )*
 *
 * Which unit stands in which is no matter of the grammar: headings come in any order, and the rank of each says which
 * units it closes.
 */
import type { IToken } from "chevrotain";
import { CitationGrammar } from "./citation-parser.ts";
import { BLOCK, LINE, LineToken, RunToken } from "./tokens.ts";
import type { DocumentNode, NodeKind, TreeNode } from "./tree.ts";
import type { Zones } from "./zones.ts";

/** A unit or zone that still grows. */
interface OpenBranch {
  readonly kind: NodeKind;
  readonly start: number;
  end: number;
  readonly children: TreeNode[];
}

/** Builds on the grammar of citations for one reason: a second parser would double what building them costs. */
export abstract class DocumentGrammar extends CitationGrammar {
  #zones: OpenBranch[] = [];
  #body: OpenBranch | undefined;
  /** Units that are open, outermost first, and the heading of each. */
  readonly #units: OpenBranch[] = [];
  readonly #headings: LineToken[] = [];

  /** Builds the tree of `lines`, whose zones begin where `zones` says. `end` is the length of the source. */
  parseDocument(lines: readonly LineToken[], zones: Zones, end: number): DocumentNode {
    this.#zones = [];
    this.#body = undefined;
    this.#units.length = 0;
    this.#headings.length = 0;
    this.input = blocksOf(lines, zones);
    this.document();
    return { kind: "document", start: 0, end, children: this.#zones };
  }

  /** The main components in their order: NĐ 30/2020, Điều 8, khoản 2 and PL I, Phần I, Mục IV. */
  readonly document = this.RULE("document", () => {
    this.OPTION(() => this.#zone("frontMatter", this.CONSUME(BLOCK.FrontMatter)));
    this.OPTION1(() => this.#zone("header", this.CONSUME(BLOCK.Header)));
    this.OPTION2(() => this.#zone("title", this.CONSUME(BLOCK.Title)));
    this.OPTION3(() => this.#zone("preamble", this.CONSUME(BLOCK.Preamble)));
    this.SUBRULE(this.body);
    this.OPTION4(() => this.#zone("closing", this.CONSUME(BLOCK.Closing)));
    this.SUBRULE(this.annexes);
  });

  /** Numbered units and the paragraphs between them (NĐ 30/2020, PL I, Phần I, Mục II, khoản 6). */
  readonly body = this.RULE("body", () => {
    this.OPTION(() => this.#paragraphs(this.CONSUME(BLOCK.Paragraphs)));
    this.MANY(this.#unit);
    this.ACTION(() => this.#closeUnits(0));
  });

  readonly #unit = () => {
    this.#heading(this.CONSUME(BLOCK.Heading));
    this.OPTION1(this.#paragraphsBelow);
  };

  readonly #paragraphsBelow = () => this.#paragraphs(this.CONSUME1(BLOCK.Paragraphs));

  /** What follows the signature: each annex from its heading to the next. */
  readonly annexes = this.RULE("annexes", () => {
    const annexes: OpenBranch[] = [];
    this.OPTION(() => annexes.push(branchOf("annex", this.CONSUME(BLOCK.Annex))));
    this.MANY(() => {
      annexes.push(branchOf("annex", this.CONSUME(BLOCK.AnnexHeading)));
      this.OPTION1(() => extend(annexes.at(-1), this.CONSUME1(BLOCK.Annex)));
    });
    this.ACTION(() => this.#annexZone(annexes));
  });

  /** Adds a zone without nesting. */
  #zone(kind: NodeKind, token: IToken): void {
    this.#zones.push(branchOf(kind, token));
  }

  #annexZone(annexes: readonly OpenBranch[]): void {
    const [first, last] = [annexes[0], annexes.at(-1)];
    if (first === undefined || last === undefined) return;
    this.#zones.push({ kind: "annex", start: first.start, end: last.end, children: [...annexes] });
  }

  /** Closes the units in which the new one cannot stand, and opens it. */
  #heading(token: IToken): void {
    if (!(token instanceof LineToken)) return;
    let depth = this.#units.length;
    while (depth > 0 && !this.#nests(token, depth)) depth--;
    this.#closeUnits(depth);
    const opened: OpenBranch = { kind: token.kind, start: token.start, end: token.end, children: [token] };
    this.#bodyAt(token).children.push(opened);
    this.#units.push(opened);
    this.#headings.push(token);
  }

  #paragraphs(token: IToken): void {
    if (!(token instanceof RunToken)) return;
    const first = token.lines[0];
    if (first === undefined) return;
    const { children } = this.#bodyAt(first);
    for (const line of token.lines) children.push(line);
  }

  /** The innermost open unit, or the body itself, which `line` opens where it is not open yet. */
  #bodyAt(line: LineToken): OpenBranch {
    if (this.#body === undefined) {
      this.#body = { kind: "body", start: line.start, end: line.end, children: [] };
      this.#zones.push(this.#body);
    }
    return this.#units.at(-1) ?? this.#body;
  }

  /** Closes all open units but the `kept` outermost, and with the last of them the body. */
  #closeUnits(kept: number): void {
    while (this.#units.length > kept) {
      const closed = this.#units.pop();
      this.#headings.pop();
      if (closed !== undefined) closed.end = closed.children.at(-1)?.end ?? closed.end;
    }
    if (this.#body !== undefined) this.#body.end = this.#body.children.at(-1)?.end ?? this.#body.end;
  }

  /** Whether a unit headed `next` can stand inside the innermost of the `depth` outermost open ones. */
  #nests(next: LineToken, depth: number): boolean {
    const current = this.#headings[depth - 1];
    if (current === undefined) return false;
    if (next.quoted && !current.quoted) return true;
    if (current.quoted && !next.quoted && this.#isDue(next, depth)) return false;
    if (next.rank === current.rank) return false;
    // Roman parts stand above articles, except those inside an article, which end with it.
    if (next.is(LINE.Roman) && current.is(LINE.Article)) return !this.#isOpen(LINE.Roman, depth);
    if (next.is(LINE.Article) && current.is(LINE.Roman)) return !this.#isOpen(LINE.Article, depth);
    return next.rank > current.rank;
  }

  /** Whether `next` follows an open unit outside the quotation: `4.` behind the articles that `3.` quotes. */
  #isDue(next: LineToken, depth: number): boolean {
    for (let at = depth - 1; at >= 0; at--) {
      const heading = this.#headings[at];
      if (heading?.quoted === false && heading.type === next.type) return next.ordinal === heading.ordinal + 1;
    }
    return false;
  }

  #isOpen(type: LineToken["type"], depth: number): boolean {
    for (let at = 0; at < depth; at++) if (this.#headings[at]?.is(type) === true) return true;
    return false;
  }
}

function branchOf(kind: NodeKind, token: IToken): OpenBranch {
  const lines = linesOf(token);
  return { kind, start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0, children: [...lines] };
}

function extend(branch: OpenBranch | undefined, token: IToken): void {
  if (branch === undefined) return;
  for (const line of linesOf(token)) branch.children.push(line);
  branch.end = branch.children.at(-1)?.end ?? branch.end;
}

function linesOf(token: IToken): readonly LineToken[] {
  if (token instanceof RunToken) return token.lines;
  return token instanceof LineToken ? [token] : [];
}

/** The lines of each zone as one run, but for the headings of body and annexes, which stand for themselves. */
function blocksOf(lines: readonly LineToken[], zones: Zones): IToken[] {
  const blocks: IToken[] = [];
  const run = (type: (typeof BLOCK)[keyof typeof BLOCK], from: number, to: number): void => {
    if (to > from) blocks.push(new RunToken(type, lines.slice(from, to)));
  };
  // A zone may be said to begin before the one it follows; it then begins where that ends.
  const header = zones.header;
  const title = Math.max(header, zones.title);
  const preamble = Math.max(title, zones.preamble);
  const body = Math.max(preamble, zones.body);
  const closing = Math.max(body, zones.closing);
  const annex = Math.max(closing, zones.annex);
  run(BLOCK.FrontMatter, 0, header);
  run(BLOCK.Header, header, title);
  run(BLOCK.Title, title, preamble);
  run(BLOCK.Preamble, preamble, body);
  let from = body;
  for (let at = body; at < closing; at++) {
    const line = lines[at];
    if (line === undefined || line.rank === 0) continue;
    run(BLOCK.Paragraphs, from, at);
    blocks.push(line);
    from = at + 1;
  }
  run(BLOCK.Paragraphs, from, closing);
  run(BLOCK.Closing, closing, annex);
  from = annex;
  for (let at = annex; at < lines.length; at++) {
    const line = lines[at];
    if (line?.kind !== "annexHeading") continue;
    run(BLOCK.Annex, from, at);
    blocks.push(line);
    from = at + 1;
  }
  run(BLOCK.Annex, from, lines.length);
  return blocks;
}
