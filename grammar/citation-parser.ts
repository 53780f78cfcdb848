/**
 * The grammar of citations and references, over the tokens of the inline scan. It is total: whatever follows what, a
 * citation simply ends there.
 *
 *     inlines   : ( reference citation? | citation | date | listHead | other )*
 *     reference : step ( joiner? step )* this?
 *     citation  : ( type ( name | issuer )? số? symbol? | số symbol? | symbol ) date? ( issuer date? )?
 */
import { EmbeddedActionsParser, type IToken } from "chevrotain";
import { typeFits } from "./cited-type.ts";
import type { DateNode, InlineNode, ReferenceNode, ReferenceStep } from "./inline.ts";
import { INLINE, type InlineToken, type ListHead } from "./inline-tokens.ts";
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

/** How far behind the last number of a list the next one may stand. */
const LIST_REACH = 1500;

/** Tokens of the citation that is being read. */
interface Draft {
  reference: ReferenceNode | null;
  type: IToken | null;
  name: IToken | null;
  numberWord: IToken | null;
  symbol: IToken | null;
  date: IToken | null;
  issuer: IToken | null;
}

/** Alternatives and options are made once and kept, as they are entered once for each citation. */
export abstract class CitationGrammar extends EmbeddedActionsParser {
  #result: InlineResult = { text: "", nodes: [], list: null, listEnd: 0 };
  #reference: ReferenceNode | null = null;
  #draft: Draft = emptyDraft(null);

  /** Adds the nodes of the next tokens to `result`. */
  parseInlines(tokens: InlineToken[], result: InlineResult): void {
    this.#result = result;
    this.#reference = null;
    this.input = tokens;
    this.inlines();
  }

  readonly inlines = this.RULE("inlines", () => {
    this.MANY(() => {
      this.OR(this.#inlineAlternatives);
    });
  });

  readonly #inlineAlternatives = [
    {
      ALT: () => {
        this.#reference = this.SUBRULE(this.reference);
        this.OPTION(this.#cited);
        this.ACTION(() => this.#addReference());
      },
    },
    { ALT: () => this.SUBRULE1(this.citation) },
    {
      ALT: () => {
        const date = this.CONSUME(INLINE.Date);
        this.ACTION(() => this.#result.nodes.push(dateOf(date)));
      },
    },
    {
      ALT: () => {
        const head = this.CONSUME(INLINE.ListHead);
        this.ACTION(() => this.#openList(payloadOf<ListHead>(head), endOf(head)));
      },
    },
    { ALT: () => this.CONSUME(INLINE.Joiner) },
    { ALT: () => this.CONSUME(INLINE.This) },
    { ALT: () => this.CONSUME(INLINE.Name) },
    { ALT: () => this.CONSUME(INLINE.Issuer) },
    { ALT: () => this.CONSUME(INLINE.Gap) },
  ];

  readonly #cited = () => this.SUBRULE2(this.citation);

  /** NĐ 30/2020, PL II, Mục V, khoản 7: from the smallest unit to the largest. */
  readonly reference = this.RULE("reference", (): ReferenceNode => {
    const steps: ReferenceStep[] = [];
    let self = false;
    steps.push(payloadOf<ReferenceStep>(this.CONSUME(INLINE.Step)));
    this.MANY(() => {
      this.OPTION(() => this.CONSUME(INLINE.Joiner));
      steps.push(payloadOf<ReferenceStep>(this.CONSUME1(INLINE.Step)));
    });
    this.OPTION1(() => {
      this.CONSUME(INLINE.This);
      self = true;
    });
    const last = steps.at(-1);
    self ||= last?.label === "này";
    return { kind: "reference", start: steps[0]?.start ?? 0, end: last?.end ?? 0, steps, self };
  });

  /** NĐ 30/2020, PL I, Phần I, Mục II, khoản 6, điểm b: type, number and symbol, date, issuer. */
  readonly citation = this.RULE("citation", () => {
    this.#draft = emptyDraft(this.#reference);
    this.OR(this.#openings);
    this.OPTION5(this.#date);
    this.OPTION6(this.#issuer);
    this.ACTION(() => this.#addCitation(this.#draft));
  });

  readonly #openings = [
    {
      ALT: () => {
        this.#draft.type = this.CONSUME(INLINE.TypeWord);
        this.OPTION(this.#name);
        this.OPTION1(this.#leadingIssuer);
        this.OPTION2(this.#numberWord);
        this.OPTION3(this.#symbol);
      },
    },
    {
      ALT: () => {
        this.#draft.numberWord = this.CONSUME2(INLINE.NumberWord);
        this.OPTION4(this.#numberedSymbol);
      },
    },
    {
      ALT: () => {
        this.#draft.symbol = this.CONSUME3(INLINE.Symbol);
      },
    },
  ];

  readonly #name = () => {
    this.#draft.name = this.CONSUME(INLINE.Name);
  };
  readonly #leadingIssuer = () => {
    this.#draft.issuer = this.CONSUME1(INLINE.Issuer);
  };
  readonly #numberWord = () => {
    this.#draft.numberWord = this.CONSUME1(INLINE.NumberWord);
  };
  readonly #symbol = () => {
    this.#draft.symbol = this.CONSUME1(INLINE.Symbol);
  };
  readonly #numberedSymbol = () => {
    this.#draft.symbol = this.CONSUME2(INLINE.Symbol);
  };
  readonly #date = () => {
    this.#draft.date = this.CONSUME1(INLINE.Date);
  };
  readonly #issuer = () => {
    this.#draft.issuer = this.CONSUME2(INLINE.Issuer);
    this.OPTION7(this.#lateDate);
  };
  readonly #lateDate = () => {
    const date = this.CONSUME2(INLINE.Date);
    this.#draft.date ??= date;
  };

  /** Adds the reference read last: behind the citation that took it, or alone. */
  #addReference(): void {
    if (this.#reference !== null) this.#result.nodes.push(this.#reference);
    this.#reference = null;
  }

  #addCitation(draft: Draft): void {
    const { reference, type, symbol, date, issuer } = draft;
    const { nodes } = this.#result;
    const dateNode = date === null ? null : dateOf(date);
    if (symbol !== null || (type !== null && date !== null)) {
      const first = type ?? draft.numberWord ?? symbol ?? date;
      const start = reference?.start ?? first?.startOffset ?? 0;
      const end = Math.max(endOf(symbol), endOf(date), endOf(issuer));
      const given = type === null ? this.#listFor(start, symbol) : null;
      nodes.push({
        kind: "citation",
        start,
        end,
        reference,
        type: spanOf(type),
        typeName: type === null ? (given?.typeName ?? null) : payloadOf<string>(type),
        name: spanOf(draft.name),
        numberWord: spanOf(draft.numberWord),
        symbol: spanOf(symbol),
        date: dateNode,
        issuer: issuer === null ? (given?.issuer ?? null) : spanOf(issuer),
      });
      this.#keepList(type, symbol, end);
    }
    this.#addReference();
    if (dateNode !== null) nodes.push(dateNode);
  }

  #openList(list: ListHead, end: number): void {
    this.#result.list = list;
    this.#result.listEnd = end;
  }

  /** The numbers that follow may be of this type; a list goes on behind citations of its own type in its titles. */
  #keepList(type: IToken | null, symbol: IToken | null, end: number): void {
    const { list } = this.#result;
    if (type === null || symbol === null) {
      this.#result.listEnd = end;
      return;
    }
    const typeName = payloadOf<string>(type);
    this.#openList(list?.issuer && list.typeName === typeName ? list : { typeName, issuer: null }, end);
  }

  /** The list a number without a type belongs to, if it stands near and their types agree. */
  #listFor(start: number, symbol: IToken | null): ListHead | null {
    const { list, listEnd, text } = this.#result;
    if (list === null || start - listEnd > LIST_REACH) return null;
    const abbreviation = symbol === null ? null : payloadOf<string | null>(symbol);
    const between = text.slice(listEnd, start);
    if (BLANK_LINE.test(between) || (abbreviation === null && !SEPARATOR.test(between))) return null;
    return typeFits(list.typeName, abbreviation) ? list : null;
  }
}

const BLANK_LINE = /\n[ \t\r]*\n/;

/** What stands before an item of a list. */
const SEPARATOR = /(?:[,;:]|và)\s{0,20}$/;

function emptyDraft(reference: ReferenceNode | null): Draft {
  return { reference, type: null, name: null, numberWord: null, symbol: null, date: null, issuer: null };
}

/** What the scan left in a token; undefined in the recording phase, whose tokens carry nothing. */
function payloadOf<T>(token: IToken): T {
  return (token as InlineToken).payload as T;
}

function dateOf(token: IToken): DateNode {
  return payloadOf<DateNode>(token);
}

function spanOf(token: IToken | null): Span | null {
  return token === null ? null : { start: token.startOffset, end: endOf(token) };
}

function endOf(token: IToken | null): number {
  return token === null ? 0 : (token.endOffset ?? 0) + 1;
}
