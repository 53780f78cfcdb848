/** Finds where the header of a document begins and, in a letter, ends: NĐ 30/2020, PL I, Phần I, Mục II, khoản 1–4. */
import { isHeaderComponent } from "./header-line.ts";
import type { LineList } from "./line-list.ts";
import { LINE, type LineToken } from "./tokens.ts";
import { isTypeWithAbstract, NEAR_TOP } from "./type-line.ts";
import { BODY_HEAD } from "./vocabulary.ts";

export class HeaderReader {
  readonly #lines: LineList;

  constructor(lines: LineList) {
    this.#lines = lines;
  }

  /** First line that only a header has; -1 without one. */
  anchor(): number {
    const { length } = this.#lines.tokens;
    for (let index = 0; index < length; index++) {
      const token = this.#lines.at(index);
      if (token.is(LINE.NationalTitle) || token.is(LINE.PartyTitle) || token.is(LINE.Motto) || token.is(LINE.Number)) {
        // In prose, and in a text that begins at its type line, the first such line belongs to an annex or a form.
        return this.#lines.printedBefore(index) <= 80 && !this.#hasTypeFarAbove(index) ? index : -1;
      }
    }
    return -1;
  }

  #hasTypeFarAbove(anchor: number): boolean {
    for (let index = 0, printed = 0; index < anchor && printed < NEAR_TOP; index++) {
      const token = this.#lines.at(index);
      if (token.is(LINE.Blank)) continue;
      if (token.first) printed++;
      if (this.#lines.isCapitalType(index) && this.#lines.printedBefore(anchor) - printed > 15) return true;
    }
    return false;
  }

  /** The header begins with the lines of capitals, rules and bars that stand directly above its first certain line. */
  start(anchor: number): number {
    let start = anchor;
    let row = anchor;
    while (row > 0 && !this.#lines.at(row).first) row--;
    for (let index = anchor - 1; index >= 0 && anchor - index < 16; index--) {
      const token = this.#lines.at(index);
      if (isTypeWithAbstract(token)) break;
      if (token.is(LINE.Blank) || (token.is(LINE.Dash) && token.to - token.from <= 1)) continue;
      // Rows of a table above the header say things about the document.
      if (!mayBelongToHeader(token) && !((!token.cell || index >= row) && isBodyInSmallLetters(token))) break;
      start = index;
    }
    return start;
  }

  /** Where the header of a letter, which prints no type, ends. */
  letterStart(anchor: number): number {
    let last = anchor;
    for (let index = anchor; index < this.#lines.tokens.length && index < last + 30; index++) {
      const token = this.#lines.at(index);
      if (token.is(LINE.Addressee) || token.is(LINE.LegalBasis) || token.rank > 0) return index;
      if (token.is(LINE.RecipientsHeading) || token.is(LINE.Authority)) return index;
      if (isHeaderComponent(token) || token.is(LINE.Subject)) last = index;
      else if (token.is(LINE.Text) && !token.continues && token.to - token.from > 100 && index > last) return index;
    }
    return last + 1;
  }
}

function mayBelongToHeader(token: LineToken): boolean {
  return (
    token.is(LINE.Capitals) ||
    token.is(LINE.Type) ||
    token.is(LINE.PlaceDate) ||
    token.is(LINE.Separator) ||
    token.continues
  );
}

/** A name of a body that is not in capitals, which a rule reports: short, and it begins as a body does. */
function isBodyInSmallLetters(token: LineToken): boolean {
  return token.is(LINE.Text) && token.to - token.from < 60 && BODY_HEAD.test(token.content.toUpperCase());
}
