/** Tokens of the inline grammar: the pieces of a citation or reference, and the stream the scan puts them into. */
import { createToken, type IToken, Lexer, type TokenType } from "chevrotain";
import { isBlank, skipBlanks } from "./blanks.ts";
import type { DateNode, ReferenceStep } from "./inline.ts";
import type { Span } from "./source.ts";

const token = (name: string): TokenType => createToken({ name, pattern: Lexer.NA });

export const INLINE = {
  /** One step of a reference: `khoản 2`. */
  Step: token("Step"),
  /** What joins two steps: nothing but a comma, `và`, `hoặc`, `đến`. */
  Joiner: token("Joiner"),
  /** `Nghị định này` behind a reference. */
  This: token("This"),
  TypeWord: token("TypeWord"),
  Name: token("Name"),
  NumberWord: token("NumberWord"),
  Symbol: token("Symbol"),
  Date: token("Date"),
  /** The body behind `của`. */
  Issuer: token("Issuer"),
  /** `các Nghị định của Chính phủ:` before a list of numbers. */
  ListHead: token("ListHead"),
  /** Other text. */
  Gap: token("Gap"),
} as const;

export const INLINE_TOKENS: TokenType[] = Object.values(INLINE);

/** Type and issuer that a list gives to numbers without their own. */
export interface ListHead {
  readonly typeName: string;
  readonly issuer: Span | null;
}

type Payload = DateNode | ReferenceStep | ListHead | string | null;

/** A token of offsets; its text is cut out only when somebody asks. */
export class InlineToken implements IToken {
  readonly #text: string;
  readonly tokenType: TokenType;
  readonly tokenTypeIdx: number;
  readonly startOffset: number;
  readonly endOffset: number;
  /** The node or the name a token stands for. */
  readonly payload: Payload;

  constructor(text: string, tokenType: TokenType, start: number, end: number, payload: Payload) {
    this.#text = text;
    this.tokenType = tokenType;
    this.tokenTypeIdx = tokenType.tokenTypeIdx ?? 0;
    this.startOffset = start;
    this.endOffset = end - 1;
    this.payload = payload;
  }

  get image(): string {
    return this.#text.slice(this.startOffset, this.endOffset + 1);
  }
}

const JOINER = /(?:,|;|và|hoặc|đến|,[ \t\r\n]{1,8}và)/y;

/** `khoản 2 Điều 5 của Nghị định số …` */
const OF = /^của\s{1,20}$/;

/** Collects tokens in the order of the text and says what stands between two of them. */
export class InlineStream {
  tokens: InlineToken[] = [];
  readonly #text: string;
  /** End of the last token. */
  end = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Adds a token and, before it, what stands between it and the last. */
  add(type: TokenType, start: number, end: number, payload: Payload = null): void {
    if (this.tokens.length > 0) this.#between(type, start);
    this.follow(type, start, end, payload);
  }

  /** Adds a token that is known to go on with what the last one is part of. */
  follow(type: TokenType, start: number, end: number, payload: Payload = null): void {
    this.tokens.push(new InlineToken(this.#text, type, start, end, payload));
    this.end = end;
  }

  /** Hands over the tokens collected so far. */
  take(): InlineToken[] {
    const taken = this.tokens;
    this.tokens = [];
    return taken;
  }

  /** Keeps what was read apart from what comes next, though it may stand close by. */
  part(): void {
    if (this.tokens.length > 0) this.tokens.push(new InlineToken(this.#text, INLINE.Gap, this.end, this.end, null));
  }

  #between(type: TokenType, start: number): void {
    const from = this.end;
    if (start - from === 1 && isBlank(this.#text.charCodeAt(from))) return;
    const mark = skipBlanks(this.#text, from);
    if (mark !== start) this.#separate(type, mark, start);
  }

  /** A comma is as good as nothing, but for steps; any other text parts what stands on its sides. */
  #separate(type: TokenType, mark: number, start: number): void {
    const text = this.#text;
    let separator: TokenType = INLINE.Gap;
    if (start - mark <= 24) {
      const previous = this.tokens.at(-1)?.tokenType;
      if (type === INLINE.TypeWord && previous === INLINE.Step && OF.test(text.slice(mark, start))) return;
      if (type === INLINE.Step && previous === INLINE.Step) {
        JOINER.lastIndex = mark;
        if (JOINER.test(text) && skipBlanks(text, JOINER.lastIndex) === start) separator = INLINE.Joiner;
      } else if (text.charCodeAt(mark) === 0x2c && skipBlanks(text, mark + 1) === start) return;
    }
    this.tokens.push(new InlineToken(text, separator, mark, start, null));
  }
}
