/**
 * The grammar of citations and references, over the tokens of the inline scan. It is total: whatever follows what, a
 * citation simply ends there.
 *
 *     inlines   : ( reference ","? citation? | citation | date | other )*
 *     reference : step ( joiner? step )* this?
 *     citation  : ( type ( name | của issuer )? số? symbol? | số symbol | symbol ) ( ","? date )? ( ","? của issuer ( ","? date )? )?
 */
import { EmbeddedActionsParser, type IToken } from "chevrotain";
import { typeFits } from "./cited-type.ts";
import type { CitationNode, DateNode, InlineNode, ReferenceNode, ReferenceStep } from "./inline.ts";
import { INLINE, INLINE_TOKENS, type InlineToken, type ListHead } from "./inline-tokens.ts";
import type { Span } from "./source.ts";

/** What one text has given so far; its tokens may come in several batches. */
export interface InlineResult {
  readonly text: string;
  /** In the order of the text. */
  readonly nodes: InlineNode[];
  /** Type that a number without its own takes, from the head of its list or the citation before it. */
  list: ListHead | null;
  listEnd: number;
}

/** Adds the nodes of the next tokens to `result`. */
export function parseInlines(tokens: InlineToken[], result: InlineResult): void {
  parser ??= new InlineParser();
  parser.parse(tokens, result);
}

/** One parser per process: building it costs more than parsing most documents. */
let parser: InlineParser | undefined;

/** How far behind the last number of a list the next one may stand. */
const LIST_REACH = 1500;

/** Exported for the test that validates the grammar, which `skipValidations` leaves out of every start. */
export class InlineParser extends EmbeddedActionsParser {
  #result: InlineResult = { text: "", nodes: [], list: null, listEnd: 0 };

  constructor(skipValidations = true) {
    super(INLINE_TOKENS, { recoveryEnabled: true, skipValidations, maxLookahead: 1, nodeLocationTracking: "none" });
    this.performSelfAnalysis();
  }

  parse(tokens: InlineToken[], result: InlineResult): void {
    this.#result = result;
    this.input = tokens;
    this.inlines();
  }

  readonly inlines = this.RULE("inlines", () => {
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            const reference = this.SUBRULE(this.reference);
            this.OPTION(() => this.CONSUME1(INLINE.Comma));
            const at = this.ACTION(() => this.#result.nodes.push(reference) - 1);
            this.OPTION1(() => this.SUBRULE1(this.citation, { ARGS: [reference, at] }));
          },
        },
        { ALT: () => this.SUBRULE2(this.citation, { ARGS: [null, -1] }) },
        {
          ALT: () => {
            const date = this.CONSUME(INLINE.Date);
            this.ACTION(() => this.#result.nodes.push(dateOf(date)));
          },
        },
        {
          ALT: () => {
            const head = this.CONSUME(INLINE.ListHead);
            this.ACTION(() => this.#openList((head as InlineToken).payload as ListHead, head));
          },
        },
        { ALT: () => this.CONSUME2(INLINE.Comma) },
        { ALT: () => this.CONSUME(INLINE.Joiner) },
        { ALT: () => this.CONSUME(INLINE.This) },
        { ALT: () => this.CONSUME(INLINE.Name) },
        { ALT: () => this.CONSUME(INLINE.Of) },
        { ALT: () => this.CONSUME(INLINE.Issuer) },
        { ALT: () => this.CONSUME(INLINE.Gap) },
      ]);
    });
  });

  /** NĐ 30/2020, PL II, Mục V, khoản 7: from the smallest unit to the largest. */
  readonly reference = this.RULE("reference", (): ReferenceNode => {
    const steps: ReferenceStep[] = [];
    let self = false;
    this.AT_LEAST_ONE(() => {
      this.OPTION(() => this.CONSUME(INLINE.Joiner));
      const step = this.CONSUME(INLINE.Step);
      this.ACTION(() => steps.push((step as InlineToken).payload as ReferenceStep));
    });
    this.OPTION1(() => {
      this.CONSUME(INLINE.This);
      self = true;
    });
    return this.ACTION((): ReferenceNode => {
      const end = steps.at(-1)?.end ?? 0;
      return {
        kind: "reference",
        start: steps[0]?.start ?? 0,
        end,
        steps,
        self: self || steps.at(-1)?.label === "này",
      };
    });
  });

  /** NĐ 30/2020, PL I, Phần I, Mục II, khoản 6, điểm b: type, number and symbol, date, issuer. */
  readonly citation = this.RULE("citation", (reference: ReferenceNode | null, at: number) => {
    let type: IToken | undefined;
    let name: IToken | undefined;
    let numberWord: IToken | undefined;
    let symbol: IToken | undefined;
    let date: IToken | undefined;
    let issuer: IToken | undefined;
    this.OR([
      {
        ALT: () => {
          type = this.CONSUME(INLINE.TypeWord);
          this.OPTION(() => {
            name = this.CONSUME(INLINE.Name);
          });
          this.OPTION1(() => {
            this.CONSUME1(INLINE.Of);
            issuer = this.CONSUME1(INLINE.Issuer);
          });
          this.OPTION2(() => {
            numberWord = this.CONSUME1(INLINE.NumberWord);
          });
          this.OPTION3(() => {
            symbol = this.CONSUME1(INLINE.Symbol);
          });
        },
      },
      {
        ALT: () => {
          numberWord = this.CONSUME2(INLINE.NumberWord);
          symbol = this.CONSUME2(INLINE.Symbol);
        },
      },
      {
        ALT: () => {
          symbol = this.CONSUME3(INLINE.Symbol);
        },
      },
    ]);
    this.OPTION4(() => this.CONSUME1(INLINE.Comma));
    this.OPTION5(() => {
      date = this.CONSUME1(INLINE.Date);
      this.OPTION6(() => this.CONSUME2(INLINE.Comma));
    });
    this.OPTION7(() => {
      this.CONSUME2(INLINE.Of);
      issuer = this.CONSUME2(INLINE.Issuer);
      this.OPTION8(() => this.CONSUME3(INLINE.Comma));
      this.OPTION9(() => {
        const later = this.CONSUME2(INLINE.Date);
        date ??= later;
      });
    });
    this.ACTION(() => this.#add(reference, at, { type, name, numberWord, symbol, date, issuer }));
  });

  #add(reference: ReferenceNode | null, at: number, parts: Parts): void {
    const { type, name, numberWord, symbol, date, issuer } = parts;
    const first = type ?? numberWord ?? symbol;
    if (first === undefined || (symbol === undefined && date === undefined)) {
      if (date !== undefined) this.#result.nodes.push(dateOf(date));
      return;
    }
    const last = [issuer, date, symbol].reduce((a, b) =>
      a === undefined || (b?.startOffset ?? -1) > a.startOffset ? b : a,
    );
    const start = reference?.start ?? first.startOffset;
    const end = ((last ?? first).endOffset ?? 0) + 1;
    const given = type === undefined ? this.#listFor(start, abbreviationOf(symbol)) : null;
    const dateNode = date === undefined ? null : dateOf(date);
    const citation: CitationNode = {
      kind: "citation",
      start,
      end,
      reference,
      type: spanOf(type),
      typeName: type === undefined ? (given?.typeName ?? null) : nameOf(type),
      name: spanOf(name),
      numberWord: spanOf(numberWord),
      symbol: spanOf(symbol),
      date: dateNode,
      issuer: spanOf(issuer) ?? given?.issuer ?? null,
    };
    if (at === -1) this.#result.nodes.push(citation);
    else this.#result.nodes.splice(at, 0, citation);
    if (dateNode !== null) this.#result.nodes.push(dateNode);
    if (type !== undefined && symbol !== undefined)
      this.#result.list = this.#keepsList(type) ?? { typeName: nameOf(type), issuer: null };
    this.#result.listEnd = end;
  }

  #openList(list: ListHead, head: IToken): void {
    this.#result.list = list;
    this.#result.listEnd = (head.endOffset ?? 0) + 1;
  }

  /** A list goes on behind citations of its own type inside its items' titles. */
  #keepsList(type: IToken): ListHead | null {
    return this.#result.list?.issuer && this.#result.list.typeName === nameOf(type) ? this.#result.list : null;
  }

  /** The list a number without a type belongs to, if it stands near and their types agree. */
  #listFor(start: number, abbreviation: string | null): ListHead | null {
    const list = this.#result.list;
    if (list === null || start - this.#result.listEnd > LIST_REACH) return null;
    const between = this.#result.text.slice(this.#result.listEnd, start);
    if (BLANK_LINE.test(between) || (abbreviation === null && !SEPARATOR.test(between))) return null;
    return typeFits(list.typeName, abbreviation) ? list : null;
  }
}

const BLANK_LINE = /\n[ \t\r]*\n/;

/** What stands before an item of a list. */
const SEPARATOR = /(?:[,;:]|và)\s*$/;

type Parts = Readonly<Record<"type" | "name" | "numberWord" | "symbol" | "date" | "issuer", IToken | undefined>>;

function dateOf(token: IToken): DateNode {
  return (token as InlineToken).payload as DateNode;
}

function abbreviationOf(symbol: IToken | undefined): string | null {
  return symbol === undefined ? null : ((symbol as InlineToken).payload as string | null);
}

function nameOf(token: IToken): string {
  return (token as InlineToken).payload as string;
}

function spanOf(token: IToken | undefined): Span | null {
  return token === undefined ? null : { start: token.startOffset, end: (token.endOffset ?? 0) + 1 };
}
