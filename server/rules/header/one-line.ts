/** Where in the source a component can be mended without tearing markup or joining lines. */
import type { Analysis, TextPart } from "../../model/analysis.ts";
import { plainSource } from "../number/printed-source.ts";
import { type Fix, safeFix } from "../rule.ts";

/** Replaces a component that stands on one line without markup inside; null for any other. */
export function replaceOnLine(analysis: Analysis, part: TextPart, text: string): Fix | null {
  const raw = plainSource(analysis, part);
  return raw === null || /[\r\n]/.test(raw) ? null : safeFix(part.range, text);
}

/** True when a component fills its physical line, so that a line can be put above or below it. */
export function hasOwnLine({ source }: Analysis, { range }: TextPart): boolean {
  const before = source.slice(0, range.start).search(/(?<![^\S\r\n])[^\S\r\n]*$/);
  const startsLine = before === 0 || /[\r\n\ufeff]/.test(source.charAt(before - 1));
  return startsLine && /^[^\S\r\n]*(?:\r?\n|$)/.test(source.slice(range.end, range.end + 200));
}

/** The line break that the source uses. */
export function lineBreakOf({ source }: Analysis): string {
  return source.charAt(source.indexOf("\n") - 1) === "\r" ? "\r\n" : "\n";
}
