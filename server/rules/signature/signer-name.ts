/** What stands before, in and below the name of a signer, for the rules on names. */
import { LETTER, UPPER } from "../../../grammar/letters.ts";
import type { Analysis, Range, Signature, TextPart } from "../../model/analysis.ts";
import { SURNAMES } from "../../registry/surnames.ts";

const KNOWN_SURNAMES: ReadonlySet<string> = new Set(SURNAMES);

/** A line this long is no name. */
const LONGEST_NAME = 40;

const ACADEMIC =
  "(?:GS|PGS|TSKH|TS|ThS|Ths|BS|KS|LS|NGND|NGƯT|NSND|NSƯT|BSCK)[.,\\s]|(?:Phó giáo sư|Phó Giáo sư|Giáo sư|Tiến s[ĩỹ]|Thạc s[ĩỹ]|Cử nhân|Bác s[ĩỹ]|Kỹ sư|Luật sư|Ông|Bà|Đồng chí)[ .,]";

/** Titles, degrees and forms of address before a name. */
export const ACADEMIC_TITLES = new RegExp(`^(?:(?:${ACADEMIC})[ .,]{0,2}){1,4}(?=[${UPPER}])`);

/** The same and military ranks. */
export const ALL_TITLES = new RegExp(
  `^(?:(?:${ACADEMIC}|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý)[ .,])[ .,]{0,2}){1,4}(?=[${UPPER}])`,
);

/** The titles printed before the name of `signature`, matched by `titles`; null where there are none, or on doubt. */
export function titlesBefore(analysis: Analysis, { name }: Signature, titles: RegExp): TextPart | null {
  if (name === null) return null;
  const { start, end } = name.range;
  const printed = analysis.source.slice(start, end);
  const before = titles.exec(printed)?.[0];
  // `Ông Văn A` may be called so.
  if (before === undefined || !opensWithSurname(printed.slice(before.length))) return null;
  return { range: { start, end: start + before.length }, text: before.trim() };
}

/** The first printed line below `signature`, where it can be its name; null without one. */
export function lineBelow({ source }: Analysis, { range }: Signature): TextPart | null {
  const found = /^[^\S\n]*\n\s*([^\n]+)/.exec(source.slice(range.end, range.end + 4 * LONGEST_NAME));
  const text = found?.[1]?.trimEnd() ?? "";
  if (found === null || text === "" || text.length > LONGEST_NAME) return null;
  const start = range.end + found[0].length - (found[1]?.length ?? 0);
  return { range: { start, end: start + text.length }, text };
}

/** True where the first syllable is a surname, in small or capital letters: `Nguyễn`, `NGUYỄN`. */
export function opensWithSurname(words: string): boolean {
  return KNOWN_SURNAMES.has(capitalised(/^\S+/.exec(words)?.[0] ?? ""));
}

/** `NGUYỄN VĂN A` → `Nguyễn Văn A`. */
export function inNameCase(name: string): string {
  return name.replace(SYLLABLE, capitalised);
}

/** True for two to five syllables of letters, the first a surname. */
export function isName(words: string): boolean {
  return NAME.test(words) && opensWithSurname(words);
}

const SYLLABLE = new RegExp(`[${LETTER}]+`, "g");
const NAME = new RegExp(`^[${LETTER}]{1,8}(?: [${LETTER}]{1,8}){1,4}$`);

function capitalised(syllable: string): string {
  return syllable.charAt(0).toUpperCase() + syllable.slice(1).toLowerCase();
}

/** Range of the closing mark of a part, for rules that take it away. */
export function lastCharacter({ end }: Range): Range {
  return { start: end - 1, end };
}
