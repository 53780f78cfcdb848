/** What the rules on annexes share: which are appendices, how each is headed, and the note that names its parent. */
import { LETTER } from "../../../grammar/letters.ts";
import { romanValue } from "../../../grammar/roman.ts";
import type { Analysis, Annex, Citation, Range } from "../../model/analysis.ts";
import { firstInside } from "../../model/ordered.ts";

/** The first line of an appendix, taken apart: `PHỤ LỤC I: Danh mục`. */
export interface AppendixHeading {
  /** `PHỤ LỤC`; its range. */
  readonly word: Range & { readonly text: string };
  /** `I`, `1`, `A`; null where there is none. */
  readonly number: (Range & { readonly text: string }) | null;
  /** What stands behind on the line without the marks between; null where nothing does. */
  readonly rest: (Range & { readonly text: string }) | null;
  /** Word and number. */
  readonly range: Range;
}

/** Appendices (Phụ lục), in order; a regulation that a decision issues is none. */
export function appendicesOf({ annexes }: Analysis): readonly Annex[] {
  return annexes.filter(({ label }) => isAppendix(label));
}

/** Texts with types of their own that are attached: Quy chế, Quy định. */
export function attachedTextsOf({ annexes }: Analysis): readonly Annex[] {
  return annexes.filter(({ label }) => !isAppendix(label));
}

function isAppendix(label: string): boolean {
  return label.startsWith("Phụ lục");
}

const HEADING = new RegExp(
  `^(phụ lục)(?:(\\s+(?:số\\s+)?)([IVXLC]+|\\d+[a-z]?|[A-Z])(?![${LETTER}\\d]))?(?:([\\s:.–—*_-]*)([^\\n*_<]*))?`,
  "i",
);

/** The heading of an appendix; null where markup stands inside it. */
export function headingOf({ source }: Analysis, { range }: Annex): AppendixHeading | null {
  const end = source.indexOf("\n", range.start);
  const found = HEADING.exec(source.slice(range.start, end === -1 ? source.length : end));
  if (found === null) return null;
  const [, word = "", gap = "", number = "", marks = "", rest = ""] = found;
  const part = (from: number, text: string) => ({ start: from, end: from + text.length, text });
  const numberStart = range.start + word.length + gap.length;
  const headEnd = numberStart + number.length;
  const title = rest.trimEnd();
  return {
    word: part(range.start, word),
    number: number === "" ? null : part(numberStart, number),
    rest: title === "" ? null : part(headEnd + marks.length, title),
    range: { start: range.start, end: headEnd },
  };
}

/** 2 for `II` and `2`, 1 for `A`; 0 for `1a`. */
export function numberValue(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return romanValue(text) || (/^[A-Z]$/.test(text) ? text.charCodeAt(0) - 0x40 : 0);
}

/** So far below the heading the note stands: behind a title of several lines. */
const NOTE_REACH = 800;

const LONGEST_NOTE = 400;

/** On a line of its own; the brackets may be missing. */
const NOTE = /\n[^\S\n]*(?:<[a-z]{1,8}>)?[*_|>]{0,3}[^\S\n]?[*_]{0,3}\(?[*_\s]{0,4}((?:Ban hành )?kèm theo)\s/i;

/** The line in brackets that names the parent of an annex. */
export interface AnnexNote {
  /** `Kèm theo` or `Ban hành kèm theo` as printed; its range. */
  readonly opening: Range & { readonly text: string };
  /** To the closing bracket. */
  readonly range: Range;
}

/** The note of an annex; null without one. */
export function noteOf({ source }: Analysis, { range }: Annex): AnnexNote | null {
  const head = source.slice(range.start, Math.min(range.end, range.start + NOTE_REACH));
  const found = NOTE.exec(head);
  if (found === null) return null;
  const start = range.start + found.index + 1;
  const closing = source.slice(start, start + LONGEST_NOTE).search(/[)\n]\s*(?:\n|$|[*_])/);
  const opening = found[1] ?? "";
  const from = range.start + found.index + found[0].indexOf(opening);
  return {
    opening: { start: from, end: from + opening.length, text: opening },
    range: { start, end: start + (closing === -1 ? LONGEST_NOTE : closing + 1) },
  };
}

/** The citation inside a note. */
export function citationIn({ citations }: Analysis, { range }: AnnexNote): Citation | undefined {
  return firstInside(citations, range);
}
