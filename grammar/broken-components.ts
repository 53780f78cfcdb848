/**
 * Finds components of the header whose words are broken over lines, by hand, by a narrow column or by a converter:
 *
 *     CỘNG HÒA XÃ HỘI            Hà Nội, ngày 19 tháng
 *     CHỦ NGHĨA VIỆT NAM         11 năm 2025
 */
import { headerTitle, isNumberLabel, isNumberLine, isPlaceDate, LONGEST_PLACE } from "./header-line.ts";
import { UPPER } from "./letters.ts";
import { lineKind } from "./line-kind.ts";
import type { SourceText } from "./source.ts";
import { LINE, type LineToken, type LineType } from "./tokens.ts";

/** A component of the header is broken over at most this many lines. */
const MOST_LINES = 4;

/** Longest line that can begin a component broken over lines. */
export const LONGEST_BROKEN = 90;

/** How many lines a place-and-date line takes from `index` on, 0 if there is none. */
export function placeDateLines(source: SourceText, lines: readonly LineToken[], index: number): number {
  for (let count = 1; count <= 3; count++) {
    const words = joined(source.text, lines, index, count);
    if (words === undefined) return 0;
    if (isPlaceDate(words)) return count + (endsBeforeYear(source.text, lines, index + count, words) ? 1 : 0);
    if (!/(?:gày|tháng|năm)[\s\d….]{0,6}$|gày[^,;]{0,30}tháng[\s\d]{0,6}$|gày\s{1,10}\d{1,2}$/i.test(words)) return 0;
  }
  return 0;
}

/** `…, ngày 19 tháng 11 năm` / `2025` */
function endsBeforeYear(text: string, lines: readonly LineToken[], next: number, words: string): boolean {
  const line = lines[next];
  return (
    line !== undefined &&
    /năm ?$/.test(words) &&
    /^\d{4}$/.test(text.slice(line.from, Math.min(line.to, line.from + 5)))
  );
}

/** A place of one syllable has its first ones on the line above: `Cần` / `Thơ, ngày …`. */
export function becomePlaceDate(tokens: readonly LineToken[], index: number, token: LineToken): void {
  token.become(LINE.PlaceDate);
  const above = tokens[index - 1];
  if (above === undefined || token.cell || above.to - above.from > LONGEST_PLACE || !above.is(LINE.Text)) return;
  const begins = /^[^\s,]+,/.test(token.content)
    ? FIRST_OF_PLACE.test(above.content)
    : above.content === "Thành" && token.content.startsWith("phố ");
  if (!begins) return;
  above.become(LINE.PlaceDate);
  above.continues = false;
  token.continues = true;
}

const FIRST_OF_PLACE = new RegExp(
  `^(?:(?:Thành phố|Thị xã|TP[.]?) )?[${UPPER}][^\\s.,;:\\d]{0,6}(?: [${UPPER}][^\\s.,;:\\d]{0,6}){0,2}$`,
);

/**
 * How many lines a component of the header takes whose words are broken over lines: a title, the motto, a number line,
 * `Nơi` / `nhận:`, a place broken inside emphasis. Sets the token's kind. 0 when the line stands for itself.
 */
export function componentLines(
  source: SourceText,
  lines: readonly LineToken[],
  index: number,
  token: LineToken,
): number {
  const { text } = source;
  if (token.rank > 0) return 0;
  const initials = INITIALS[text.charCodeAt(token.from)] ?? 0;
  const open = source.oddities !== "" && source.emphasisOpenAt(token.end - 1);
  if (initials === 0 && !open) return 0;
  const first = text.slice(token.from, token.to);
  const title = (initials & OF_TITLE) === 0 ? undefined : headerTitle(first);
  if (title !== undefined) {
    token.become(title);
    return 1;
  }
  const numbered = (initials & OF_NUMBER) !== 0;
  if (numbered && isNumberLine(first)) {
    token.become(LINE.Number);
    return 1;
  }
  if (!token.is(LINE.Text) && !token.is(LINE.Capitals)) return 0;
  if (numbered && isNumberLabel(first)) {
    const words = joined(text, lines, index, 2);
    token.become(LINE.Number);
    return words !== undefined && isNumberLine(words) ? 2 : 1;
  }
  return open || ((initials & OF_BROKEN) !== 0 && mayBeBroken(first)) ? brokenLines(text, lines, index, token) : 0;
}

/** How many lines make one component when they are joined; 0 for none. Sets the token's kind. */
function brokenLines(text: string, lines: readonly LineToken[], index: number, token: LineToken): number {
  if (HEADING_WORD.test(token.content)) return brokenHeading(text, lines, index, token);
  for (let count = 2; count <= MOST_LINES; count++) {
    const words = joined(text, lines, index, count);
    if (words === undefined) return 0;
    const type = componentOf(words, token);
    if (type !== undefined) {
      token.become(type);
      return count;
    }
  }
  return 0;
}

/** `**Chương` / `II**`, `Căn` / `cứ Luật …`: a heading or basis whose second word stands on the next line. */
function brokenHeading(text: string, lines: readonly LineToken[], index: number, token: LineToken): number {
  const words = joined(text, lines, index, 2);
  const found = words === undefined ? undefined : lineKind(words, 0, words.length);
  if (found === undefined || !HEADINGS.has(found.type)) return 0;
  token.become(found.type, found.ordinal, found.depth);
  return 2;
}

const HEADING_WORD = /^(?:Chương|CHƯƠNG|Điều|ĐIỀU|Mục|MỤC|Phần|PHẦN|Căn|CĂN)$/;

const HEADINGS: ReadonlySet<LineType> = new Set([LINE.Chapter, LINE.Article, LINE.Section, LINE.Part, LINE.LegalBasis]);

/** The component that joined lines are, the first of which is `token`. */
function componentOf(words: string, token: LineToken): LineType | undefined {
  const title = headerTitle(words);
  if (title !== undefined) return title;
  if (isNumberLine(words)) return LINE.Number;
  if (isPlaceDate(words)) return LINE.PlaceDate;
  if (words.length > 40) return undefined;
  const { type } = lineKind(words, 0, words.length);
  const known = type === LINE.RecipientsHeading || type === LINE.Addressee || type === LINE.Authority;
  return known || (type === LINE.Type && token.is(LINE.Capitals)) ? type : undefined;
}

const OF_TITLE = 1;
const OF_NUMBER = 2;
const OF_BROKEN = 4;

/** By first letter, which components may begin with it: titles, number lines, those that are broken over lines. */
const INITIALS: readonly number[] = initials([
  ["CcĐđV", OF_TITLE],
  ["SsLNPB", OF_NUMBER],
  ["CĐNKQTHBMPG", OF_BROKEN],
]);

function initials(rows: readonly (readonly [string, number])[]): number[] {
  const table: number[] = new Array(0x120).fill(0);
  for (const [letters, component] of rows) {
    for (const letter of letters) table[letter.charCodeAt(0)] = (table[letter.charCodeAt(0)] ?? 0) | component;
  }
  return table;
}

/** Beginnings of components that are known to be broken over lines, and a heading's word or a signing prefix alone. */
function mayBeBroken(words: string): boolean {
  return (
    words.length <= 40 &&
    /^(?:CỘNG|Cộng|ĐẢNG|Độc|Nơi|NƠI|Kính|KÍNH|QUYẾT|NGHỊ|THÔNG|CHỈ|KẾ|HƯỚNG|BÁO|TỜ|CÔNG|BIÊN|KẾT|CHƯƠNG|BẢN|GIẤY|QUY|PHIẾU)(?: \S+){0,6}$|^(?:Chương|Căn|CĂN|Điều|ĐIỀU|Mục|MỤC|Phần|PHẦN|(?:TM|KT|TL|TUQ|Q)[.]|[TK]\/[MTL])$/.test(
      words,
    )
  );
}

/** The content of `count` lines from `index` on, one blank between; undefined where a line of them is empty. */
function joined(text: string, lines: readonly LineToken[], index: number, count: number): string | undefined {
  const single = lines[index];
  if (count === 1 && single !== undefined) return text.slice(single.from, single.to);
  let words = "";
  for (let at = index; at < index + count; at++) {
    const line = lines[at];
    if (line === undefined || line.from >= line.to || line.to - line.from > LONGEST_BROKEN) return undefined;
    if (at > index && (text.charCodeAt(line.from) === 0x7c || (line.cell && line.first === false))) return undefined;
    words += (words === "" ? "" : " ") + text.slice(line.from, line.to);
  }
  return words.replace(/[ \t]+/g, " ");
}
