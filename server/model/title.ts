/** Reads type and abstract (tên loại và trích yếu): NĐ 30/2020, PL I, Phần I, Mục II, khoản 5. */
import { isCapitals } from "../../grammar/letters.ts";
import type { SourceText, Span } from "../../grammar/source.ts";
import type { LineNode } from "../../grammar/tree.ts";
import { documentTypeNamed, typeAtStart } from "../../grammar/type-line.ts";
import type { Line, TextPart, Title } from "./analysis.ts";
import { lineOf, partOfLines, partOfSpan } from "./parts.ts";

export const EMPTY_TITLE: Title = { type: null, typeLine: null, abstract: null, abstractPrefix: null };

/** The title zone: the type line, and the abstract over all its lines. */
export function readTitle(source: SourceText, lines: readonly LineNode[]): Title {
  const printed = lines.filter(({ kind }) => kind !== "blank" && kind !== "separator");
  const first = printed[0];
  if (first === undefined) return EMPTY_TITLE;
  const typeLines = typeLinesOf(source, printed);
  const whole = lineOf(source, printed.slice(0, typeLines));
  const lead = documentTypeNamed(whole.text) === undefined ? typeAtStart(whole.text) : undefined;
  // `NGHỊ QUYẾT CỦA BỘ CHÍNH TRỊ`: the abstract begins on the line of the type.
  const split = lead !== undefined && typeLines === 1 ? first.from + lead.length : undefined;
  const abstract = printed.slice(split === undefined ? typeLines : 0);
  const last = abstract[abstract.length - 1];
  return {
    type: lead?.type ?? documentTypeNamed(whole.text) ?? sentenceCase(whole.text),
    typeLine: split === undefined ? whole : spanLine(source, { start: first.from, end: split }),
    abstract:
      last === undefined
        ? null
        : split === undefined
          ? partOfLines(source, abstract)
          : partOfSpan(source, { start: split + 1, end: last.to }),
    abstractPrefix: null,
  };
}

/**
 * How many lines the type takes. Lines of capitals may go on with one that is broken; the abstract of a Party paper, in
 * small letters, goes on with none: `BÁO CÁO KIỂM ĐIỂM` / `tập thể chi ủy`.
 */
function typeLinesOf(source: SourceText, printed: readonly LineNode[]): number {
  let count = 1;
  while (documentTypeNamed(partOfLines(source, printed.slice(0, count)).text) === undefined) {
    const next = printed[count];
    if (next?.continues !== true) break;
    const goesOn =
      isCapitals(source.text, next.from, next.to) ||
      documentTypeNamed(partOfLines(source, printed.slice(0, count + 1)).text) !== undefined;
    if (!goesOn) break;
    count++;
  }
  return count;
}

function spanLine(source: SourceText, span: Span): Line {
  const part = partOfSpan(source, span);
  return { range: part.range, text: part.text, raw: source.source.slice(part.range.start, part.range.end) };
}

/** The abstract where the line of the type was lost. */
export function readTitleWithoutType(source: SourceText, lines: readonly LineNode[]): Title {
  return { ...EMPTY_TITLE, abstract: partOfLines(source, lines) };
}

/** A letter prints no type; its abstract follows `V/v` below the number line. */
export function readLetterTitle(source: SourceText, subject: readonly LineNode[], party: boolean): Title {
  const first = subject[0];
  if (first === undefined) return { ...EMPTY_TITLE, type: "Công văn" };
  const last = subject[subject.length - 1] ?? first;
  const prefix = /^(?:[Vv]\/[Vv] ?[.:]?|Về việc:|Về(?: việc)?(?= ))\s*/.exec(source.text.slice(first.from, first.to));
  if (prefix === null)
    return { ...EMPTY_TITLE, type: "Công văn", abstract: party ? partOfLines(source, subject) : null };
  const prefixEnd = first.from + prefix[0].length;
  const whole = partOfLines(source, subject);
  const abstract: TextPart = {
    range: source.toSourceSpan({ start: prefixEnd, end: last.to }),
    text: whole.text.slice(prefix[0].trimEnd().length).replace(/^\s*:/, "").trim(),
  };
  return {
    type: "Công văn",
    typeLine: null,
    abstract: abstract.text === "" ? null : abstract,
    abstractPrefix: partOfSpan(source, { start: first.from, end: first.from + prefix[0].trimEnd().length }),
  };
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}
