/**
 * Two columns that a converter set one blank apart, found by their words since no gap parts them:
 *
 *     UBND XÃ AN BÌNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
 *     Nơi nhận: TM. ỦY BAN NHÂN DÂN
 *
 * Nothing is looked for before a line of the first sort has been met, and it only in the lines below it and from
 * `Nơi nhận` on.
 */
import { isCapitals, LOWER, UPPER } from "./letters.ts";
import { phraseOrEnd } from "./search.ts";
import { AUTHORITY_PREFIX, OFFICE_HEAD } from "./vocabulary.ts";

/** Lines of the header below its first, and of the closing. */
const HEADER_LINES = 8;
const CLOSING_LINES = 30;

const TITLE =
  /(?<!NƯỚC) (?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|CONG HOA XA HOI CHU NGHIA VIET NAM|ĐẢNG CỘNG SẢN VIỆT NAM)$/;

/** Only this near the top is a title looked for that has lost its marks. */
const TOP = 2000;
const HEADER_ROW = new RegExp(
  `^(?:\\*{1,3} (?=[${UPPER}][^\\n,;:]{1,40}, ?ngày )|[^\\n]{2,60}? (?=Độc lập ?[-–—] ?T[ựu] do ?[-–—] ?H[ạa]nh ph[úu]c$)|Số ?:? {0,12}\\S*[/–-]\\S+ (?=[${UPPER}][^\\n,;:\\d]{1,40}[,.;]? ?ngày[ .…\\d]))`,
  "i",
);
const HEADING_ROW = /^Nơi nhận ?:? (?=\S)/i;
/** Capitals that end a line, or a name behind the stop of the last recipient. */
const CLOSING_ROW = new RegExp(
  `^[-–] ?[^\\n]{2,90}?(?:(?<=[;,.:)]) (?=(?:[TKQ][TMLUQ/.]{0,4} ?)?[${UPPER}]{2,}(?:[ ,][${UPPER}]{1,}){0,9}$)|(?<=[.)]) (?=[${UPPER}][${LOWER}]{1,7}(?: [${UPPER}][${LOWER}]{0,7}){1,4}$))`,
);

export class NarrowColumns {
  readonly #text: string;
  #nextState = -1;
  #nextParty = -1;
  #found = false;
  #header = 0;
  #closing = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the right column of the line `text[from, to)` begins; -1 for a line of one column. */
  rightColumn(from: number, to: number): number {
    if (to - from > 160) return -1;
    if (this.#holdsTitle(from, to)) {
      const line = this.#text.slice(from, to);
      const match = TITLE.exec(line);
      if (match === null || match.index === 0 || !isCapitals(this.#text, from, from + match.index, 2)) return -1;
      this.#found = true;
      this.#header = HEADER_LINES;
      return from + match.index + 1;
    }
    if (!this.#found) return -1;
    if (this.#text.charCodeAt(from) === 0x4e) {
      const at = this.#after(HEADING_ROW, from, to);
      const right = at === -1 ? "" : this.#text.slice(at, to);
      if (!AUTHORITY_PREFIX.test(right) && !OFFICE_HEAD.test(right)) return -1;
      this.#header = 0;
      this.#closing = CLOSING_LINES;
      return at;
    }
    if (this.#header > 0) {
      this.#header--;
      return this.#after(HEADER_ROW, from, to);
    }
    if (this.#closing === 0) return -1;
    this.#closing--;
    return this.#after(CLOSING_ROW, from, to);
  }

  #after(expression: RegExp, from: number, to: number): number {
    const match = expression.exec(this.#text.slice(from, to));
    return match === null ? -1 : from + match[0].length;
  }

  /** Whether a national or Party title begins behind a blank in the line; both cursors only move forward. */
  #holdsTitle(from: number, to: number): boolean {
    if (this.#nextState < from) this.#nextState = phraseOrEnd(this.#text, " CỘNG H", 2, from);
    if (this.#nextParty < from) this.#nextParty = phraseOrEnd(this.#text, " ĐẢNG CỘNG SẢN VIỆT NAM", 2, from);
    return (
      this.#nextState < to ||
      this.#nextParty < to ||
      (from < TOP && this.#text.slice(from, to).endsWith("CHU NGHIA VIET NAM"))
    );
  }
}
