/** Finds a part of the model again in the source, so that a fix touches only the characters that are wrong. */
import type { Analysis, Range, TextPart } from "../../model/analysis.ts";

/**
 * The source of `part` as it stands, blanks included; null where markup stands inside, so that an edit could tear it.
 */
export function plainSource({ source }: Analysis, part: TextPart): string | null {
  const raw = source.slice(part.range.start, part.range.end);
  return raw === part.text || readable(raw) === readable(part.text) ? raw : null;
}

/** Range of `part` without the blanks at its end. */
export function trimmedRange(analysis: Analysis, part: TextPart): Range {
  const { start, end } = part.range;
  return { start, end: start + analysis.source.slice(start, end).trimEnd().length };
}

/** Range of the first `wanted` in the source of `part`, from its offset `from` on; null where markup cuts it up. */
export function rangeWithin({ source }: Analysis, part: TextPart, wanted: string, from = 0): Range | null {
  const at = wanted === "" ? -1 : source.slice(part.range.start, part.range.end).indexOf(wanted, from);
  const start = part.range.start + at;
  return at === -1 ? null : { start, end: start + wanted.length };
}

/** NFC, Đ for its look-alike, blanks folded: what the reading view makes of a text without markup. */
function readable(text: string): string {
  return text.normalize("NFC").replace(/Ð/g, "Đ").replace(/ð/g, "đ").replace(/\s+/g, " ").trim();
}
