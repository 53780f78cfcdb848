/**
 * Expectations written into a document: `⟦marked text⟧⟨rule-id: full message⟩`.
 *
 *     Số: ⟦5⟧⟨number/leading-zero: Số dưới 10 phải thêm số 0 ở trước: “05”.⟩/QĐ-SNV
 *
 * Marks may nest and one mark may carry several messages. The brackets occur nowhere else in Vietnamese documents.
 */

export interface Expectation {
  readonly rule: string;
  readonly message: string;
  readonly range: { readonly start: number; readonly end: number };
}

export interface MarkedText {
  /** The document without its marks. */
  readonly text: string;
  readonly expectations: readonly Expectation[];
}

/** Takes the marks out of a document. Throws on a mark that is not closed or says nothing. */
export function readMarks(marked: string): MarkedText {
  let text = "";
  let offset = 0;
  const open: number[] = [];
  const expectations: Expectation[] = [];
  for (const bracket of marked.matchAll(/⟦|⟧((?:⟨[^⟨⟩]*⟩)*)/g)) {
    text += marked.slice(offset, bracket.index);
    offset = bracket.index + bracket[0].length;
    if (bracket[0] === "⟦") {
      open.push(text.length);
      continue;
    }
    const start = open.pop();
    if (start === undefined || !bracket[1])
      throw new Error(`A mark is not opened or says nothing: ${near(marked, offset)}`);
    for (const [, rule, message] of bracket[1].matchAll(/⟨([^:]+): ([^⟩]+)⟩/g)) {
      expectations.push({ rule: rule ?? "", message: message ?? "", range: { start, end: text.length } });
    }
  }
  if (open.length > 0) throw new Error(`A mark is not closed: ${near(text, open[0] ?? 0)}`);
  return { text: text + marked.slice(offset), expectations };
}

/** Puts findings into a document as marks, in one way only, so that two documents can be compared as text. */
export function writeMarks(text: string, found: readonly Expectation[]): string {
  const marks = found.flatMap(({ rule, message, range }) => [
    { at: range.start, order: 1, length: -(range.end - range.start), mark: "⟦", note: "" },
    { at: range.end, order: 0, length: range.end - range.start, mark: "⟧", note: `⟨${rule}: ${message}⟩` },
  ]);
  for (const mark of marks) if (mark.length === 0) mark.order = mark.note === "" ? 1 : 2;
  marks.sort((a, b) => a.at - b.at || a.order - b.order || a.length - b.length || (a.note < b.note ? -1 : 1));
  let result = "";
  let offset = 0;
  for (const { at, mark, note } of marks) {
    result += text.slice(offset, at) + mark + note;
    offset = at;
  }
  return result + text.slice(offset);
}

function near(text: string, offset: number): string {
  return JSON.stringify(text.slice(Math.max(0, offset - 30), offset + 30));
}
