/**
 * Says what kind of line a line is, by how it begins and nothing else: the first character chooses the few expressions
 * that are tried. What the lines around make of it is decided by the callers.
 */
import type { TokenType } from "chevrotain";
import { isCapitals, isUpper, LETTER, LOWER, UPPER } from "./letters.ts";
import { mendSyllables } from "./syllables.ts";
import { LINE } from "./tokens.ts";
import { AUTHORITY_PREFIX, DOCUMENT_TYPES } from "./vocabulary.ts";

/** A kind with the ordinal of its label (0 without one) and, for decimals such as `1.2.`, the depth below a clause. */
export interface LineKind {
  readonly type: TokenType;
  readonly ordinal: number;
  readonly depth: number;
}

/** Letters of points in their order: NĐ 30/2020, PL I, Phần I, Mục II, khoản 6, điểm đ. */
export const POINT_LETTERS = "abcdđeghiklmnopqrstuvxy";

/** Longest line that can be a line of capitals or another component of the header. */
const LONGEST_COMPONENT = 220;

const kind = (type: TokenType, ordinal = 0, depth = 0): LineKind => ({ type, ordinal, depth });

const BLANK = kind(LINE.Blank);
const SEPARATOR = kind(LINE.Separator);
const TEXT = kind(LINE.Text);
const CAPITALS = kind(LINE.Capitals);
const DASH = kind(LINE.Dash);
const FOOTNOTE = kind(LINE.Footnote);

/** A title behind the number: set off by a mark, or all in capitals; anything else is running text. */
const TITLE_REST = `(?=[ \\t]*(?:$|[.:\\-–—][^\\d]|[${UPPER}]{2,}))`;
const NUMBER_MARKER = /(\d{1,3})(?:\.[-–/]?|[)/]|[-–])(?=[ \t]|$)|(\d{1,3})\.(?=[^\d\s.,)])/y;
const DECIMAL_MARKER = new RegExp(
  `\\d{1,3}((?:\\.\\d{1,2}){1,4})(?:[.)]?[-–/]?(?=[ \\t]+[${UPPER}“"]|[ \\t]*$)|\\.(?=[${UPPER}]))`,
  "y",
);
const POINT_MARKER = new RegExp(`([a-zđ])(?:[)/](?=[ \\t]|$|[${UPPER}])|\\.(?=[ \\t]+[${UPPER}]))`, "y");
const ROMAN_MARKER = new RegExp(
  `([IVXLC]{1,7})[ \\t]?(?:[.)/][-–]?|[-–])(?=[ \\t]+[${UPPER}0-9“"]|[ \\t]*$|[${UPPER}])`,
  "y",
);
const LETTER_MARKER = new RegExp(`([ABCDEGH])\\.(?=[ \\t]+[${UPPER}]{2})`, "y");
const ARTICLE_MARKER = /(?:Điều|ĐIỀU)[ \t]+(\d{1,4})([a-zđ]?)[ \t]*(?:[.:](?![\d])|[-–](?=[ \t])|$)/y;
const CHAPTER_MARKER = new RegExp(`(?:Chương|CHƯƠNG)[ \\t]+([IVXLC]+|\\d{1,3})(?![${LETTER}\\d])${TITLE_REST}`, "y");
const PART_MARKER = new RegExp(
  `(?:Phần|PHẦN)[ \\t]+((?:thứ|THỨ)[ \\t]+[${LETTER}]+|[IVXLC]+|\\d{1,3})(?![${LETTER}\\d])${TITLE_REST}`,
  "y",
);
const SECTION_MARKER = new RegExp(`(?:Mục|MỤC)[ \\t]+([IVXLC]+|\\d{1,3})(?![${LETTER}\\d])${TITLE_REST}`, "y");
const SUBSECTION_MARKER = new RegExp(
  `(?:Tiểu mục|TIỂU MỤC)[ \\t]+([IVXLC]+|\\d{1,3})(?![${LETTER}\\d])${TITLE_REST}`,
  "y",
);
const ANNEX_HEADING =
  /(?:Phụ lục|PHỤ LỤC|Phụ Lục)(?:[ \t]+(?:số[ \t]+|SỐ[ \t]+)?(?:[IVXLC]{1,6}|\d{1,3}[A-Za-z]?|[A-Z]))?[ \t]*(?:[:.\-–—(][^\n]{0,200})?$/y;
const LEGAL_BASIS = /(?:[-–][ \t]*)?(?:C[ăĂ][nN] [cC][ứỨ]|CĂN CỨ)(?=[ \t:]|$)/y;
const RECIPIENTS_HEADING = /N(?:ơi|ƠI)[ \t]+(?:[Nn]hận|[Gg]ửi|NHẬN|GỬI)(?=[ \t]*(?::|$|-))/y;
const ADDRESSEE = /K(?:ính|ÍNH)[ \t]+(?:[Gg]ửi|[Gg]ởi|[Tt]rình|GỬI|TRÌNH)(?=[ \t:]|$)/y;
const SUBJECT = /(?:V\/v|v\/v|V\/V)(?=[ \t:.]|[^\s/])|Về việc:/y;
const OPERATIVE = /(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|Quyết định|Quyết nghị|NAY QUYẾT ĐỊNH)[ \t]*:[ \t]*$/y;
const MOTTO = /^Độc lập\s?[-–—]?\s?tự do\s?[-–—]?\s?hạnh phúc[.:]?$/i;
const NATIONAL_TITLE = /^CỘNG H(?:ÒA|OÀ) (?:XÃ HỘI CHỦ NGHĨA|XHCN) VIỆT NAM$/i;
const PARTY_TITLE = /^(?:ĐẢNG CỘNG SẢN|ĐCS) VIỆT NAM$/i;
/** The label of a number line: `Số:`, `Luật số:`, `Nghị quyết số:`, with the blanks behind it. */
export const NUMBER_LABEL =
  /^(?:(?:Luật|Bộ luật|Nghị quyết|Pháp lệnh|Lệnh|LUẬT|NGHỊ QUYẾT|PHÁP LỆNH)[ \t]+)?(?:Số|số|SỐ)[ \t]*:?[ \t]*/;
const SYMBOL_LINE = new RegExp(
  `^(?:\\d[\\d.]{0,8}|[….xX_]{1,20}|[IVXLC]{1,6}|[ \\t]){0,6}[A-Za-zĐđ]{0,3}[ \\t]*[-–—/][ \\t]*(?:[${UPPER}0-9….][^\\n]{0,50}|[a-zđ]{1,4}-[a-zđ]{2,10})$`,
);
const PLACE_DATE =
  /^([^,;:\n]{0,40}?)[ \t]*[,;.]?[ \t]*ngày[ \t]*(?:(?:[\d….xX_ \t]|\{\{[^}\n]{0,30}\}\}){0,24}tháng(?:[\d….xX_ \t]|\{\{[^}\n]{0,30}\}\}){0,24}năm(?:[\d….xX_ \t]|\{\{[^}\n]{0,30}\}\}){0,24}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})[.;,]?$/i;

const TYPE_NAMES = new Map(DOCUMENT_TYPES.map(({ name }) => [foldTones(name.toUpperCase()), name]));

/** Every spelling of a type that a line of its own can have, to be asked for once a line. */
const TYPE_LINES: ReadonlySet<string> = new Set(
  DOCUMENT_TYPES.flatMap(({ name }) => {
    const capitals = name.toUpperCase();
    return [name, capitals, capitals.replace(/ỎA/g, "OẢ").replace(/ỦY/g, "UỶ")];
  }),
);

/** What the line `text[from, to)` begins as. */
export function lineKind(text: string, from: number, to: number): LineKind {
  if (from >= to) return BLANK;
  const code = text.charCodeAt(from);
  if (code >= 0x30 && code <= 0x39) return numbered(text, from, to);
  if (isUpper(code)) return capitalised(text, from, to, code);
  switch (code) {
    case 0x2d:
    case 0x2013:
    case 0x2014:
    case 0x2b:
    case 0x2022:
    case 0x25cf:
    case 0x2a:
    case 0x5f:
    case 0x3d:
    case 0x7e:
    case 0x7c:
      return marked(text, from, to, code);
    case 0x5b:
      return /\[(?:\d{1,3}|[ivx]{1,5}|\*)\]/y.test(text.slice(from, from + 8)) ? FOOTNOTE : TEXT;
    case 0xb9:
    case 0xb2:
    case 0xb3:
      return FOOTNOTE;
    case 0x76:
      return matches(SUBJECT, text, from, to) ? kind(LINE.Subject) : point(text, from, to);
    case 0x63:
      return matches(LEGAL_BASIS, text, from, to) ? kind(LINE.LegalBasis) : point(text, from, to);
  }
  if (code >= 0x2070 && code <= 0x2079) return FOOTNOTE;
  if ((code >= 0x2500 && code <= 0x257f) || code === 0x2015 || code === 0xaf) return marked(text, from, to, code);
  if ((code >= 0x61 && code <= 0x7a) || code === 0x111) return point(text, from, to);
  return isCapitals(text, from, Math.min(to, from + LONGEST_COMPONENT), 2) && to - from < LONGEST_COMPONENT
    ? CAPITALS
    : TEXT;
}

/** Sentence-case type that the words name, whole: `QUYẾT ĐỊNH` → `Quyết định`; undefined for anything else. */
export function documentTypeNamed(words: string): string | undefined {
  return words.length > 24 ? undefined : TYPE_NAMES.get(foldTones(words.toUpperCase()));
}

/** The type that a line of capitals begins with, and how many characters it takes: `NGHỊ QUYẾT CỦA BỘ CHÍNH TRỊ`. */
export function typeAtStart(words: string): { readonly type: string; readonly length: number } | undefined {
  const parts = words.split(" ");
  for (let count = Math.min(4, parts.length); count >= 1; count--) {
    const lead = parts.slice(0, count).join(" ");
    const type = documentTypeNamed(lead);
    if (type !== undefined) return { type, length: lead.length };
  }
  return undefined;
}

/** Whether `words`, broken over lines or not, are the national title, the motto or the Party title, in any case. */
export function headerTitle(words: string): TokenType | undefined {
  if (words.length > 50) return undefined;
  if (NATIONAL_TITLE.test(words)) return LINE.NationalTitle;
  if (MOTTO.test(words)) return LINE.Motto;
  return PARTY_TITLE.test(words) ? LINE.PartyTitle : undefined;
}

/** True for a number line: a label and a symbol, whose number may be blank. */
export function isNumberLine(words: string): boolean {
  const label = NUMBER_LABEL.exec(words);
  if (label === null || words.length > 80) return false;
  const rest = words.slice(label[0].length);
  return SYMBOL_LINE.test(rest) && isSymbolTail(rest);
}

/** True for a label that still waits for its symbol: `Số:`. */
export function isNumberLabel(words: string): boolean {
  return /^(?:(?:Luật|Nghị quyết|Pháp lệnh) )?[Ss]ố ?:? ?$/.test(words);
}

/** True for a place-and-date line, whole; its parts may be blank. */
export function isPlaceDate(line: string): boolean {
  const match = PLACE_DATE.exec(line);
  if (match === null) return false;
  const place = (match[1] ?? "").trim();
  if (NOT_A_PLACE.test(place)) return false;
  const words = mendSyllables(place)
    .replace(LEVEL_WORD, "")
    .split(/[\s.-]+/)
    .filter((word) => word !== "");
  const capitalised = words.every((word) => isUpper(word.charCodeAt(0)) || /^[\W\d]/.test(word));
  return words.length <= 7 && (capitalised || (words.length <= 3 && /^[^,;]*[,;]/.test(words.length > 0 ? line : "")));
}

/** Words for the level of a place, which are written small before most names. */
const LEVEL_WORD = /^(?:thành phố|thị xã|thị trấn|đặc khu|tỉnh|huyện|quận|xã|phường)(?= )/i;

const NOT_A_PLACE =
  /^(?:Hôm nay|Vào|Sáng|Chiều|Từ|Đến|Trước|Sau|Tính đến|Bắt đầu|Ban hành|Kèm theo|Chậm nhất|Thời gian|Ngày|Luật|Căn cứ|Nghị|Thông tư|Quyết)(?= |$)/i;

/** Value of a Roman numeral, 0 when it is none. */
export function romanValue(numeral: string): number {
  let value = 0;
  let previous = 0;
  for (const digit of [...numeral].reverse()) {
    const worth = { I: 1, V: 5, X: 10, L: 50, C: 100 }[digit] ?? 0;
    value += worth < previous ? -worth : worth;
    previous = Math.max(previous, worth);
  }
  return toRoman(value) === numeral ? value : 0;
}

function toRoman(value: number): string {
  let left = value;
  let numeral = "";
  for (const [worth, letters] of [
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ] as const) {
    for (; left >= worth; left -= worth) numeral += letters;
  }
  return numeral;
}

function numbered(text: string, from: number, to: number): LineKind {
  const decimal = exec(DECIMAL_MARKER, text, from, to);
  if (decimal !== null) {
    const parts = decimal[0].match(/\d+/g) ?? [];
    return kind(LINE.Clause, Number(parts[parts.length - 1]), parts.length - 1);
  }
  const marker = exec(NUMBER_MARKER, text, from, to);
  if (marker === null) return TEXT;
  return kind(LINE.Clause, Number(marker[1] ?? marker[2]));
}

function point(text: string, from: number, to: number): LineKind {
  const marker = exec(POINT_MARKER, text, from, to);
  return marker === null ? TEXT : kind(LINE.Point, POINT_LETTERS.indexOf(marker[1] ?? "") + 1);
}

/** Lines that open with a dash, a rule or a bar. */
function marked(text: string, from: number, to: number, code: number): LineKind {
  const short = to - from < 400 ? text.slice(from, to) : "";
  if (short !== "" && /^[-–—―_=*~|:+\s.¯\u2500-\u257f]+$/.test(short)) {
    if (code === 0x7c || code === 0x5f || code === 0x3d || code === 0x7e || code === 0x2a) return SEPARATOR;
    return short.replace(/\s/g, "").length >= 2 ? SEPARATOR : DASH;
  }
  if (code === 0x7c || code === 0x3d || code === 0x7e) return TEXT;
  if (code === 0x5f || code > 0x2014 || code === 0xaf) return code === 0x2022 || code === 0x25cf ? DASH : TEXT;
  if (matches(LEGAL_BASIS, text, from, to)) return kind(LINE.LegalBasis);
  return DASH;
}

function capitalised(text: string, from: number, to: number, code: number): LineKind {
  const found = capitalisedComponent(text, from, to, code);
  if (found !== undefined) return found;
  if (to - from > LONGEST_COMPONENT) return TEXT;
  const upper = isUpper(text.charCodeAt(from + 1)) || !isLetterOrDigit(text.charCodeAt(from + 1));
  if (upper && AUTHORITY_PREFIX.test(text.slice(from, Math.min(to, from + 24))) && isCapitals(text, from, to, 2))
    return kind(LINE.Authority);
  if (to - from <= 24 && TYPE_LINES.has(text.slice(from, to))) return kind(LINE.Type);
  return isCapitals(text, from, to, 3) ? CAPITALS : TEXT;
}

function isLetterOrDigit(code: number): boolean {
  return code > 0x2f && code !== 0x3a && code !== 0x5f;
}

function capitalisedComponent(text: string, from: number, to: number, code: number): LineKind | undefined {
  switch (code) {
    case 0x110: {
      const article = exec(ARTICLE_MARKER, text, from, to);
      return article === null ? undefined : kind(LINE.Article, Number(article[1]));
    }
    case 0x50: {
      const part = exec(PART_MARKER, text, from, to);
      if (part !== null) return kind(LINE.Part, ordinalOf(part[1] ?? ""));
      return matches(ANNEX_HEADING, text, from, to) ? kind(LINE.AnnexHeading) : undefined;
    }
    case 0x4d: {
      const section = exec(SECTION_MARKER, text, from, to);
      return section === null ? undefined : kind(LINE.Section, ordinalOf(section[1] ?? ""));
    }
    case 0x54: {
      if (text.charCodeAt(from + 1) === 0x68 || text.charCodeAt(from + 1) === 0x72) return undefined;
      const subsection = exec(SUBSECTION_MARKER, text, from, to);
      return subsection === null ? undefined : kind(LINE.Subsection, ordinalOf(subsection[1] ?? ""));
    }
    case 0x43: {
      if (matches(LEGAL_BASIS, text, from, to)) return kind(LINE.LegalBasis);
      const chapter = exec(CHAPTER_MARKER, text, from, to);
      if (chapter !== null) return kind(LINE.Chapter, ordinalOf(chapter[1] ?? ""));
      return roman(text, from, to) ?? lettered(text, from, to);
    }
    case 0x49:
    case 0x58:
    case 0x4c:
      return roman(text, from, to);
    case 0x56:
      return matches(SUBJECT, text, from, to) ? kind(LINE.Subject) : roman(text, from, to);
    case 0x4b:
      return matches(ADDRESSEE, text, from, to) ? kind(LINE.Addressee) : undefined;
    case 0x4e:
      if (matches(RECIPIENTS_HEADING, text, from, to)) return kind(LINE.RecipientsHeading);
      return matches(OPERATIVE, text, from, to) ? kind(LINE.Operative) : undefined;
    case 0x51:
      return matches(OPERATIVE, text, from, to) ? kind(LINE.Operative) : undefined;
    case 0x41:
    case 0x42:
    case 0x44:
    case 0x45:
    case 0x47:
    case 0x48:
      return lettered(text, from, to);
  }
  return undefined;
}

function roman(text: string, from: number, to: number): LineKind | undefined {
  const marker = exec(ROMAN_MARKER, text, from, to);
  const value = marker === null ? 0 : romanValue(marker[1] ?? "");
  return value === 0 ? undefined : kind(LINE.Roman, value);
}

/** `A. KẾT QUẢ`: a part lettered instead of numbered. */
function lettered(text: string, from: number, to: number): LineKind | undefined {
  const marker = exec(LETTER_MARKER, text, from, to);
  return marker === null ? undefined : kind(LINE.Part, "ABCDEGH".indexOf(marker[1] ?? "") + 1);
}

const ORDINAL_WORDS = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

function ordinalOf(label: string): number {
  if (/^\d/.test(label)) return Number(label);
  const word = ORDINAL_WORDS.indexOf(label.toLowerCase().replace(/^thứ\s+/, ""));
  return word === -1 ? romanValue(label.toUpperCase()) : word + 1;
}

const SMALL_WORD = new RegExp(`[${LOWER}]{4,}|\\s[${LOWER}]{2,}`);

/** The part behind the first separator is made of abbreviations, not of words. */
function isSymbolTail(rest: string): boolean {
  return !SMALL_WORD.test(rest);
}

/** `OÀ` and `ÒA`, `UỶ` and `ỦY` are one spelling: both stand in NĐ 30/2020. */
function foldTones(capitals: string): string {
  return capitals.replace(/OÀ/g, "ÒA").replace(/OẢ/g, "ỎA").replace(/UỶ/g, "ỦY");
}

function exec(expression: RegExp, text: string, from: number, to: number): RegExpExecArray | null {
  // The slice keeps `$` at the end of the line and a match inside it.
  const line = text.slice(from, Math.min(to, from + LONGEST_COMPONENT));
  expression.lastIndex = 0;
  return expression.exec(line);
}

function matches(expression: RegExp, text: string, from: number, to: number): boolean {
  return exec(expression, text, from, to) !== null;
}
