/**
 * Tells the lines that open a numbered unit of the body: `Phần`, `Chương`, `Mục`, `Điều`, clauses, points, and the Roman
 * numbers, letters and decimals of papers without articles.
 */
import { isDigit, isSpaceOrTab } from "./blanks.ts";
import { isLower, isUpper, LETTER, UPPER } from "./letters.ts";
import { matchLine } from "./line-match.ts";
import { romanValue } from "./roman.ts";
import { asLineKind, LINE, type LineKind, type LineType } from "./tokens.ts";

/** Letters of points in their order: NĐ 30/2020, PL I, Phần I, Mục II, khoản 6, điểm đ. */
export const POINT_LETTERS = "abcdđeghiklmnopqrstuvxy";

/** A title behind the number: set off by a mark, or all in capitals; anything else is running text. */
const TITLE_REST = `(?=[ \\t]*(?:$|[.:\\-–—](?:[^\\d]|$)|[${UPPER}]{2,}))`;
/** The letter of a unit that an amendment inserted, `Chương IIa`, and the mark of a note. */
const INSERTED = "[a-zđ]?(?:\\[\\d{1,3}\\])?";
const DECIMAL_MARKER = new RegExp(
  `\\d{1,3}((?:\\.\\d{1,2}){1,4})(?:[.)]?[-–/]?(?=[ \\t]+[${UPPER}“"]|[ \\t]*$)|\\.(?=[${UPPER}]))`,
  "y",
);
const ROMAN_MARKER = new RegExp(
  `([IVXLC]{1,7})[ \\t]?(?:[.)/][-–]?|[-–])(?=[ \\t]+[${UPPER}0-9“"]|[ \\t]*$|(?<!/)[${UPPER}])`,
  "y",
);
const LETTER_MARKER = new RegExp(`([ABCDEGH])\\.(?=[ \\t]+[${UPPER}]{2})`, "y");
/** `Điều thứ nhất`, `Điều thứ 2` are those of the forties; `Điều II:` needs its mark, for a sentence may end so. */
const ARTICLE_MARKER =
  /(?:Điều|ĐIỀU)[ \t]*(\d{1,4}|(?<=[ \t])[IVXLC]{1,7}(?=[ \t]*[.:])|thứ[ \t]+(?:\d{1,3}|nhất|hai|nhì|ba|tư|năm|sáu|bảy|tám|chín|mười)(?=[ \t]*[.:]|$))([a-zđ]?)(?:\[\d{1,3}\])?[ \t]*(?:[.:](?![\d])|[-–](?=[ \t])|$)/y;
/** Without a mark behind the number, before a word that no reference to an article goes on with. */
const UNMARKED_ARTICLE =
  /(?:Điều|ĐIỀU) (\d{1,2}) (?=(?:Tặng|Công nhận|Giao|Bổ nhiệm|Điều động|Tiếp nhận|Ban hành|Phê duyệt|Thành lập|Kiện toàn|Phân công|Thu hồi|Xử phạt|Cử|Cho phép|Quyết định này có hiệu lực|Chánh Văn phòng|Các ông|Ông|Bà)(?: |$))/y;
const CHAPTER_MARKER = new RegExp(
  `(?:Chương|CHƯƠNG)[ \\t]+((?:thứ|THỨ)[ \\t]+[${LETTER}]+|[IVXLC]+|\\d{1,3})${INSERTED}(?![${LETTER}\\d])${TITLE_REST}`,
  "y",
);
const PART_MARKER = new RegExp(
  `(?:Phần|PHẦN)[ \\t]+((?:thứ|THỨ)[ \\t]+[${LETTER}]+|[IVXLC]+|\\d{1,3})(?![${LETTER}\\d])${TITLE_REST}`,
  "y",
);
const SECTION_MARKER = new RegExp(
  `(?:Mục|MỤC)[ \\t]+([IVXLC]+|\\d{1,3}|[ABDEGH])${INSERTED}(?![${LETTER}\\d])${TITLE_REST}`,
  "y",
);
const SUBSECTION_MARKER = new RegExp(
  `(?:Tiểu mục|TIỂU MỤC)[ \\t]+([IVXLC]+|\\d{1,3})(?![${LETTER}\\d])${TITLE_REST}`,
  "y",
);
/** `### Khoản 2`, `#### Điểm a.`: headings that data sets in Markdown give to clauses and points. */
const CLAUSE_HEADING = /Khoản[ \t](\d{1,3})[a-zđ]?(?:[ \t]*$|[.:](?=[ \t]|$))/y;
const POINT_HEADING = /Điểm[ \t]([a-zđ])\d?(?:[ \t]*$|[.:)](?=[ \t]|$))/y;

/** The unit that a line with a capital at its beginning opens; its second letter rules out most lines of running text. */
export function capitalisedUnit(text: string, from: number, to: number): LineKind | undefined {
  const next = text.charCodeAt(from + 1);
  switch (text.charAt(from)) {
    case "Đ":
      if (!isLetterI(next)) return undefined;
      return isHeading(text, from)
        ? (pointHeading(text, from, to) ?? article(text, from, to))
        : article(text, from, to);
    case "K":
      return isHeading(text, from) ? ordered(CLAUSE_HEADING, LINE.Clause, text, from, to) : undefined;
    case "P":
      return isLetterH(next) ? ordered(PART_MARKER, LINE.Part, text, from, to) : undefined;
    case "M":
      return next === SMALL_U_DOT || next === CAPITAL_U_DOT
        ? ordered(SECTION_MARKER, LINE.Section, text, from, to)
        : undefined;
    case "T":
      return isLetterI(next) ? ordered(SUBSECTION_MARKER, LINE.Subsection, text, from, to) : undefined;
    case "C":
      if (isLetterH(next)) return ordered(CHAPTER_MARKER, LINE.Chapter, text, from, to);
      return isLower(next) ? undefined : (roman(text, from, to) ?? lettered(text, from, to));
    case "I":
    case "L":
    case "V":
    case "X":
      return isLower(next) ? undefined : roman(text, from, to);
    case "A":
    case "B":
    case "D":
    case "E":
    case "G":
    case "H":
      return next === DOT ? lettered(text, from, to) : undefined;
  }
  return undefined;
}

/** `1.`, `1)`, `1/`, `1 -`, `1.Tên`, decimals: `1.2.`, and `1a.`, which an amendment inserted. */
export function numberedUnit(text: string, from: number, to: number): LineKind | undefined {
  let at = from;
  while (at - from < 4 && isDigit(text.charCodeAt(at))) at++;
  const mark = text.charCodeAt(at);
  if (at - from > 3 || at >= to) return undefined;
  if (text.charCodeAt(at + 1) === DOT && POINT_LETTERS.includes(text.charAt(at)))
    return opensText(text, at + 2, to) ? asLineKind(LINE.Clause, Number(text.slice(from, at))) : undefined;
  if (mark === DOT && isDigit(text.charCodeAt(at + 1))) {
    const decimal = matchLine(DECIMAL_MARKER, text, from, to);
    if (decimal === null) return undefined;
    const parts = decimal[0].match(/\d+/g) ?? [];
    return asLineKind(LINE.Clause, Number(parts[parts.length - 1]), parts.length - 1);
  }
  return marksNumber(text, at, to, mark) ? asLineKind(LINE.Clause, Number(text.slice(from, at))) : undefined;
}

/** Whether the mark at `at` makes the number before it a label, and not a part of a sentence or a larger number. */
function marksNumber(text: string, at: number, to: number, mark: number): boolean {
  const ends = (next: number): boolean => next >= to || isSpaceOrTab(text.charCodeAt(next));
  if (mark === BRACKET || mark === SLASH || mark === HYPHEN || mark === EN_DASH) return ends(at + 1);
  if (mark !== DOT) return false;
  const next = text.charCodeAt(at + 1);
  if (ends(at + 1)) return true;
  return next !== DOT && next !== COMMA && next !== BRACKET && next > 0x20 && next !== NO_BREAK_SPACE;
}

/** A capital, a quotation or the mark of a note behind blanks. */
function opensText(text: string, start: number, to: number): boolean {
  let at = start;
  while (at < to && isSpaceOrTab(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  return at < to && (isUpper(code) || code === FOOTNOTE_MARK || code === 0x201c || code === 0x22);
}

/** `a)`, `a/`, `a. Tên`, `a- Tên`, and `a1) Tên`, which an amendment inserted. */
export function pointUnit(text: string, from: number, to: number): LineKind | undefined {
  const mark = text.charCodeAt(from + 1);
  if (isDigit(mark) && text.charCodeAt(from + 2) === BRACKET && opensText(text, from + 3, to))
    return asLineKind(LINE.Point, POINT_LETTERS.indexOf(text.charAt(from)) + 1);
  if ((mark !== BRACKET && mark !== SLASH && mark !== DOT && mark !== HYPHEN) || from + 1 >= to) return undefined;
  let next = from + 2;
  while (next < to && isSpaceOrTab(text.charCodeAt(next))) next++;
  const spaced = next > from + 2;
  const opens = next < to && (isUpper(text.charCodeAt(next)) || text.charCodeAt(next) === FOOTNOTE_MARK);
  if (mark === DOT || mark === HYPHEN ? spaced && opens : spaced || next >= to || opens)
    return asLineKind(LINE.Point, POINT_LETTERS.indexOf(text.charAt(from)) + 1);
  return undefined;
}

const SPACE = 0x20;
const NUMBER_SIGN = 0x23;
const DOT = 0x2e;
const COMMA = 0x2c;
const BRACKET = 0x29;
const FOOTNOTE_MARK = 0x5b;
const SLASH = 0x2f;
const HYPHEN = 0x2d;
const EN_DASH = 0x2013;
const NO_BREAK_SPACE = 0xa0;
const SMALL_U_DOT = 0x1ee5;
const CAPITAL_U_DOT = 0x1ee4;

/** Whether a mark of a heading in Markdown stands before `from`. */
function isHeading(text: string, from: number): boolean {
  return text.charCodeAt(from - 1) === SPACE && text.charCodeAt(from - 2) === NUMBER_SIGN;
}

function pointHeading(text: string, from: number, to: number): LineKind | undefined {
  const found = matchLine(POINT_HEADING, text, from, to);
  return found === null ? undefined : asLineKind(LINE.Point, POINT_LETTERS.indexOf(found[1] ?? "") + 1);
}

function isLetterH(code: number): boolean {
  return code === 0x68 || code === 0x48;
}

function isLetterI(code: number): boolean {
  return code === 0x69 || code === 0x49;
}

function article(text: string, from: number, to: number): LineKind | undefined {
  const found = matchLine(ARTICLE_MARKER, text, from, to) ?? matchLine(UNMARKED_ARTICLE, text, from, to);
  const ordinal = found === null ? 0 : ordinalOf(found[1] ?? "");
  return ordinal === 0 && !isDigit(found?.[1]?.charCodeAt(0) ?? 0) ? undefined : asLineKind(LINE.Article, ordinal);
}

function ordered(marker: RegExp, type: LineType, text: string, from: number, to: number): LineKind | undefined {
  const found = matchLine(marker, text, from, to);
  return found === null ? undefined : asLineKind(type, ordinalOf(found[1] ?? ""));
}

function roman(text: string, from: number, to: number): LineKind | undefined {
  const marker = matchLine(ROMAN_MARKER, text, from, to);
  const value = marker === null ? 0 : romanValue(marker[1] ?? "");
  return value === 0 ? undefined : asLineKind(LINE.Roman, value);
}

/** `A. KẾT QUẢ`: a part lettered instead of numbered. */
function lettered(text: string, from: number, to: number): LineKind | undefined {
  const marker = matchLine(LETTER_MARKER, text, from, to);
  return marker === null ? undefined : asLineKind(LINE.Part, "ABCDEGH".indexOf(marker[1] ?? "") + 1);
}

const ORDINAL_WORDS = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

/** Letters of sections, `Mục A`; `C` is the third and no hundred. */
const SECTION_LETTERS = "ABCDEGH";

/** What makes a number an ordinal: `thứ 2`. */
const THE = /^thứ\s+/;

function ordinalOf(label: string): number {
  if (isDigit(label.charCodeAt(0))) return Number(label);
  const number = label.toLowerCase().replace(THE, "");
  if (isDigit(number.charCodeAt(0))) return Number(number);
  const word = ORDINAL_WORDS.indexOf(number);
  return word === -1 ? SECTION_LETTERS.indexOf(label) + 1 || romanValue(number.toUpperCase()) : word + 1;
}
