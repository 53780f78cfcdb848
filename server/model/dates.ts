/** Dates as values. */
import type { DateNode } from "../../grammar/inline.ts";
import type { SourceText, Span } from "../../grammar/source.ts";
import type { DateMention, TextPart } from "./analysis.ts";
import { SpanPart } from "./parts.ts";

/** A date node with its value; `iso` only for a day the calendar has. */
export function dateMention(source: SourceText, node: DateNode): DateMention {
  return new NodeDate(source, node);
}

class NodeDate extends SpanPart implements DateMention {
  readonly #node: DateNode;
  #iso: string | null | undefined;

  constructor(source: SourceText, node: DateNode) {
    super(source, node);
    this.#node = node;
  }

  get form(): DateMention["form"] {
    return this.#node.form;
  }

  get day(): TextPart | null {
    return this.#part(this.#node.day);
  }

  get month(): TextPart | null {
    return this.#part(this.#node.month);
  }

  get year(): TextPart | null {
    return this.#part(this.#node.year);
  }

  get iso(): string | null {
    if (this.#iso === undefined)
      this.#iso = isoDate(this.#digits(this.#node.year), this.#digits(this.#node.month), this.#digits(this.#node.day));
    return this.#iso;
  }

  #part(span: Span | null): TextPart | null {
    return span === null ? null : new SpanPart(this.view, span);
  }

  #digits(span: Span | null): string {
    return span === null ? "" : this.view.text.slice(span.start, span.end);
  }
}

/** ISO date of printed parts; null when one is missing, the year has not four digits, or no such day exists. */
export function isoDate(year: string, month: string, day: string): string | null {
  if (year.length !== 4 || month.length > 2 || day.length > 2) return null;
  const [numericYear, numericMonth, numericDay] = [numeralValue(year), numeralValue(month), numeralValue(day)];
  if (numericYear < 0 || numericMonth < 1 || numericMonth > 12) return null;
  if (numericDay < 1 || numericDay > daysInMonth(numericYear, numericMonth)) return null;
  // Put together from the values: parts of the text would make a string of two bytes a character, slower to compare.
  const years = numericYear < 1000 ? year : numericYear;
  return `${years}-${numericMonth < 10 ? "0" : ""}${numericMonth}-${numericDay < 10 ? "0" : ""}${numericDay}`;
}

/** Value of a row of digits; -1 where there is anything else, or nothing. */
function numeralValue(digits: string): number {
  let value = digits === "" ? -1 : 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Days of a month of the Gregorian calendar; `month` from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
