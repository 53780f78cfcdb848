/** Tells a document's own number from the mention of another document. */
import { closesLine, opensLine } from "./blanks.ts";
import type { TypeWord } from "./cited-type.ts";

/** True for a number alone on its line or cell, behind a `Số:` that opens one, or as a value of metadata. */
export function isOwnNumber(
  text: string,
  type: TypeWord | null,
  wordStart: number,
  start: number,
  end: number,
): boolean {
  if (wordStart === start) {
    if (type !== null) return false;
    return (
      (opensCell(text, start) && closesLine(text, end)) || METADATA_KEY.test(text.slice(Math.max(0, start - 24), start))
    );
  }
  const colon = text.slice(wordStart, start).includes(":");
  if (colon && type !== null && opensLine(text, type.start)) return true;
  if (colon) return opensCell(text, wordStart);
  return text.startsWith("Số", wordStart) && closesLine(text, end) && opensCell(text, wordStart);
}

/** True at the start of a line or of a column of a header set side by side. */
function opensCell(text: string, at: number): boolean {
  return opensLine(text, at) || /(?:\t| {3}|\|[ \t]*)$/.test(text.slice(Math.max(0, at - 8), at));
}

/** `so_hieu: "…"`, `Số hiệu: …` */
const METADATA_KEY =
  /(?:^|[\s"'])(?:[a-z]+[_-])*[a-z]+["']?:[ \t]*["']?$|^- $|\n[ \t]*- ["']?$|Số (?:ký )?hiệu(?: văn bản)?:?[ \t]?$/;
