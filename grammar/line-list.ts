/** The lines of a document with the questions that finding its zones asks of them. */
import { isCapitals } from "./letters.ts";
import { LINE, type LineToken } from "./tokens.ts";

export class LineList {
  /** The reading view. */
  readonly text: string;
  readonly tokens: readonly LineToken[];

  constructor(text: string, tokens: readonly LineToken[]) {
    this.text = text;
    this.tokens = tokens;
  }

  /** The next line that is not blank, not a continuation and not to be skipped; at most `limit` are skipped. */
  nextPrinted(index: number, limit: number, skip: (token: LineToken) => boolean): LineToken | undefined {
    let skipped = 0;
    for (let at = index + 1; at < this.tokens.length; at++) {
      const token = this.at(at);
      if (token.is(LINE.Blank) || token.continues) continue;
      if (!skip(token) || skipped++ >= limit) return token;
    }
    return undefined;
  }

  /** The line before that prints words. */
  previousPrinted(index: number): LineToken | undefined {
    for (let at = index - 1; at >= 0; at--) {
      const token = this.at(at);
      if (!token.is(LINE.Blank) && !token.is(LINE.Separator)) return token;
    }
    return undefined;
  }

  /** How many lines before are not blank. */
  printedBefore(index: number): number {
    let printed = 0;
    for (let at = 0; at < index; at++) if (!this.at(at).is(LINE.Blank)) printed++;
    return printed;
  }

  /** How many lines behind are not blank, counted up to a hundred. */
  printedAfter(index: number): number {
    let printed = 0;
    for (let at = index + 1; at < this.tokens.length && printed < 100; at++) if (!this.at(at).is(LINE.Blank)) printed++;
    return printed;
  }

  /** A line that is the name of a type in capitals, as NĐ 30/2020 prints it: `QUYẾT ĐỊNH`. */
  isCapitalType(index: number): boolean {
    const token = this.at(index);
    return token.is(LINE.Type) && isCapitals(this.text, token.from, token.to);
  }

  /** The content of a line with the lines that go on with it, four at the most. */
  words(index: number): string {
    let words = this.at(index).content;
    for (let at = index + 1; at < index + 4 && this.tokens[at]?.continues === true; at++)
      words += ` ${this.at(at).content}`;
    return words;
  }

  at(index: number): LineToken {
    const token = this.tokens[index];
    if (token === undefined) throw new RangeError(`no line ${index}`);
    return token;
  }
}
