/**
 * The form in which rules read a text, since they are written in it: letters composed (NFC), blanks plain, nothing
 * invisible. Some programs keep a letter and its marks apart, so that this form is shorter than its source:
 *
 *     source      V a ◌̆ n   b a ◌̉ n      offsets 0 1 2 3 4 5 6 7 8
 *     normalized  V ă n   b ả n          offsets 0 1 3 4 5 6 8
 */
import type { Analysis, Range } from "../model/analysis.ts";
import { countUpTo } from "../model/ordered.ts";
import type { Report } from "./rule.ts";

export interface NormalizedText {
  readonly text: string;
  /** The offset in `text` of what stands at an offset of the source. */
  offsetOf(sourceOffset: number): number;
  /** The same report with the offsets of the source. */
  inSource(report: Report): Report;
}

/**
 * Marks, blanks and invisible characters among the oddities of a text; `\u2000` stands for many of them. A soft hyphen is
 * a letter of TCVN3.
 */
const NOT_NORMAL = /[\u0300-\u036f\u00a0\u2000\u202f\u2060\u3000]/;

const BYTE_ORDER_MARK = "\ufeff";

const ODD_BLANK = /[\u00a0\u2000-\u200a\u202f\u3000]/g;
const ANY_BLANK = /[ \u00a0\u2000-\u200a\u202f\u3000]/g;

/** A letter with its marks, or a character that is not seen. */
const SHORTENED = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff][\u0300-\u036f]+|[\u200b-\u200f\u2060\ufeff]/g;

/** Null where the source is in that form, as most are. */
export function normalizedText({ source, oddities }: Analysis): NormalizedText | null {
  const isMarked = oddities.includes(BYTE_ORDER_MARK) && source.includes(BYTE_ORDER_MARK, 1);
  return isMarked || NOT_NORMAL.test(oddities) ? new Shortened(source) : null;
}

/** Where a text grew shorter, and by how much it is so behind that place. */
class Shortened implements NormalizedText {
  readonly text: string;
  readonly #source: string;
  /** By place: the offset in the text behind it, and the same where a range ends: what is not seen stands outside it. */
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  /** By place: the offset in the source behind it, and what has been lost so far. */
  readonly #sourceEnds: number[] = [];
  readonly #lost: number[] = [];

  constructor(source: string) {
    this.#source = source;
    let lost = 0;
    this.text = source.replace(ODD_BLANK, " ").replace(SHORTENED, (printed, at: number) => {
      const isLetter = printed.length > 1;
      const normal = isLetter ? printed.normalize("NFC") : "";
      // Some have no composed form, such as the mean x̄.
      if (normal.length === printed.length) return printed;
      const end = at - lost + normal.length;
      lost += printed.length - normal.length;
      this.#starts.push(end);
      this.#ends.push(isLetter ? end : end + 1);
      this.#sourceEnds.push(at + printed.length);
      this.#lost.push(lost);
      return normal;
    });
  }

  offsetOf(sourceOffset: number): number {
    return sourceOffset - this.#lostAt(this.#sourceEnds, sourceOffset);
  }

  inSource(report: Report): Report {
    const { range, fix, related } = report;
    return {
      ...report,
      range: this.#rangeInSource(range),
      fix: fix && { ...fix, edits: fix.edits.map((edit) => this.#editInSource(edit.range, edit.text)) },
      ...(related && { related: related.map((place) => ({ ...place, range: this.#rangeInSource(place.range) })) }),
    };
  }

  #editInSource(normalized: Range, text: string): { range: Range; text: string } {
    const range = this.#rangeInSource(normalized);
    return { range, text: withBlanksOf(this.#source.slice(range.start, range.end), text) };
  }

  #rangeInSource({ start, end }: Range): Range {
    const sourceEnd = end + this.#lostAt(this.#ends, end);
    return { start: start === end ? sourceEnd : start + this.#lostAt(this.#starts, start), end: sourceEnd };
  }

  #lostAt(places: readonly number[], offset: number): number {
    return this.#lost[countUpTo(places, offset, (place) => place) - 1] ?? 0;
  }
}

/** What a fix puts in, with the blanks of what stood there if there were as many: a fix of words leaves them alone. */
function withBlanksOf(printed: string, mended: string): string {
  const blanks = printed.match(ANY_BLANK) ?? [];
  let next = 0;
  return mended.split(" ").length - 1 === blanks.length ? mended.replace(/ /g, () => blanks[next++] ?? " ") : mended;
}
