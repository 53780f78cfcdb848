/**
 * Says what kind of line a line is, by how it begins and nothing else: the first character chooses the few expressions
 * that are tried. What the lines around make of it is decided by the callers.
 */
import { isDigit } from "./blanks.ts";
import { isCapitals, isLetter, isLower, isUpper, LETTER, LOWER, UPPER } from "./letters.ts";
import { romanValue } from "./roman.ts";
import { mendSyllables } from "./syllables.ts";
import { LINE, type LineType } from "./tokens.ts";
import { AUTHORITY_PREFIX, BODY_HEAD, DOCUMENT_TYPES, OFFICE_HEAD } from "./vocabulary.ts";

/** A kind with the ordinal of its label (0 without one) and, for decimals such as `1.2.`, the depth below a clause. */
export interface LineKind {
  readonly type: LineType;
  readonly ordinal: number;
  readonly depth: number;
}

/** Letters of points in their order: NĐ 30/2020, PL I, Phần I, Mục II, khoản 6, điểm đ. */
export const POINT_LETTERS = "abcdđeghiklmnopqrstuvxy";

/** Longest line that can be a line of capitals or another component of the header. */
const LONGEST_COMPONENT = 220;

const kind = (type: LineType, ordinal = 0, depth = 0): LineKind => ({ type, ordinal, depth });

const BLANK = kind(LINE.Blank);
const SEPARATOR = kind(LINE.Separator);
const TEXT = kind(LINE.Text);
const CAPITALS = kind(LINE.Capitals);
const DASH = kind(LINE.Dash);
const FOOTNOTE = kind(LINE.Footnote);

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
/** `Điều thứ nhất`, `Điều thứ 2` are those of the forties. */
const ARTICLE_MARKER =
  /(?:Điều|ĐIỀU)[ \t]*(\d{1,4}|thứ[ \t]+(?:\d{1,3}|nhất|hai|nhì|ba|tư|năm|sáu|bảy|tám|chín|mười)(?=[ \t]*[.:]|$))([a-zđ]?)(?:\[\d{1,3}\])?[ \t]*(?:[.:](?![\d])|[-–](?=[ \t])|$)/y;
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
  `(?:Mục|MỤC)[ \\t]+([IVXLC]+|\\d{1,3})${INSERTED}(?![${LETTER}\\d])${TITLE_REST}`,
  "y",
);
const SUBSECTION_MARKER = new RegExp(
  `(?:Tiểu mục|TIỂU MỤC)[ \\t]+([IVXLC]+|\\d{1,3})(?![${LETTER}\\d])${TITLE_REST}`,
  "y",
);
const ANNEX_HEADING =
  /(?:Phụ lục|PHỤ LỤC|Phụ Lục)(?:[ \t]+(?:số[ \t]+|SỐ[ \t]+)?(?:[IVXLC]{1,6}|\d{1,3}[A-Za-z]?|[A-Z]))?[ \t]*(?:[:.\-–—(][^\n]{0,200})?$/y;
const LEGAL_BASIS = /(?:[-–][ \t]*)?(?:C[ăĂ][nN] ?[cC][ứỨ]|CĂN CỨ)(?=[ \t:]|$)/y;
const RECIPIENTS_HEADING = /N(?:ơi|ƠI)[ \t]+(?:[Nn]hận|[Gg]ửi|NHẬN|GỬI)(?=[ \t]*(?::|$|-))/y;
const ADDRESSEE = /K(?:ính|ÍNH)[ \t]*(?:[Gg]ửi|[Gg]ởi|[Tt]rình|GỬI|TRÌNH)(?=[ \t:]|$)/y;
const SUBJECT = /(?:V\/v|v\/v|V\/V)(?=[ \t:.]|[^\s/]|$)|Về việc:/y;
const OPERATIVE =
  /(?:RA SẮC L(?:ỆNH|UẬT)|NGHỊ ĐỊNH|QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|Quyết định|Quyết nghị|NAY QUYẾT ĐỊNH)[ \t]*:[ \t]*$/y;
const ORDER_OF_OLD = /RA SẮC L(?:ỆNH|UẬT)(?:[ \t]*:)?[ \t]*$/y;
/** A mark may be lost where letters were recognised. */
const MOTTO = /^Độc lập\s?[-–—]?\s?t[ựu] do\s?[-–—]?\s?h[ạa]nh ph[úu]c[.:]?$/i;
/** The second is that of 1945 to 1976, the third one without its marks. */
const NATIONAL_TITLE =
  /^(?:CỘNG H(?:ÒA|OÀ) (?:XÃ HỘI CHỦ NGHĨA|XHCN) VIỆT NAM|VIỆT NAM DÂN CHỦ CỘNG H(?:ÒA|OÀ)|CONG HOA XA HOI CHU NGHIA VIET NAM)$/i;
const PARTY_TITLE = /^(?:ĐẢNG CỘNG SẢN|ĐCS) VIỆT NAM$/i;
/** The label of a number line: `Số:`, `Luật số:`, `Nghị quyết số:`, with the blanks behind it. */
export const NUMBER_LABEL =
  /^(?:(?:Luật|Bộ luật|Nghị quyết|Pháp lệnh|Lệnh|LUẬT|NGHỊ QUYẾT|PHÁP LỆNH)[ \t]+)?(?:Số|số|SỐ)[ \t]*:?[ \t]*/;
const SYMBOL_LINE = new RegExp(
  `^(?:\\d[\\d.]{0,8}|[….xX_]{1,20}|[IVXLC]{1,6}|[ \\t]){0,6}[A-Za-zĐđ]{0,3}[ \\t]*[-–—/][ \\t]*(?:[${UPPER}0-9….][^\\n]{0,50}|[a-zđ]{1,4}-[a-zđ]{2,10})$`,
);
const PLACE_DATE =
  /^([^,;:\n]{0,40}?)[ \t]*[,;.]?[ \t]*ngày[ \t]*(?:(?:[\d….xX_[\] \t]|\{\{[^}\n]{0,30}\}\}){0,24}tháng(?:[\d….xX_[\] \t]|\{\{[^}\n]{0,30}\}\}){0,24}năm(?:[\d….xX_[\] \t]|\{\{[^}\n]{0,30}\}\}){0,24}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})[.;,]?$/i;

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
export function headerTitle(words: string): LineType | undefined {
  if (words.length > 50) return undefined;
  if (NATIONAL_TITLE.test(words)) return LINE.NationalTitle;
  if (MOTTO.test(words)) return LINE.Motto;
  return PARTY_TITLE.test(words) ? LINE.PartyTitle : undefined;
}

/** True for a number line: a label and a symbol, whose number may be blank. */
export function isNumberLine(words: string): boolean {
  const label = NUMBER_LABEL.exec(words);
  if (label === null || words.length > 80) return false;
  // A draft may leave out the number and the type: `Số -/ĐU`.
  const rest = words.slice(label[0].length + (words.startsWith("-/", label[0].length) ? 1 : 0));
  return SYMBOL_LINE.test(rest) && isSymbolTail(rest);
}

/** True for a label that still waits for its symbol or the rest of it: `Số:`, `Số: 16 -`. */
export function isNumberLabel(words: string): boolean {
  return /^(?:(?:Luật|Nghị quyết|Pháp lệnh) )?[Ss]ố ?:? ?(?:\d{1,5} ?[-–/])?$/.test(words);
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
  return (
    words.length <= 7 && (capitalised || (words.length <= 3 && words.length > 0 && /^[^,;]*[,;][^,;]*ngày/i.test(line)))
  );
}

/** Words for the level of a place, which are written small before most names. */
const LEVEL_WORD = /^(?:thành phố|thị xã|thị trấn|đặc khu|tỉnh|huyện|quận|xã|phường|phố)(?= )/i;

const NOT_A_PLACE =
  /^(?:Hôm nay|Vào|Sáng|Chiều|Từ|Đến|Trước|Sau|Tính đến|Bắt đầu|Ban hành|Kèm theo|Chậm nhất|Thời gian|Ngày|Luật|Căn ?cứ|Nghị|Thông tư|Quyết)(?= |$)/i;

/** `1.`, `1)`, `1/`, `1 -`, `1.Tên`, decimals: `1.2.`, and `1a.`, which an amendment inserted. */
function numbered(text: string, from: number, to: number): LineKind {
  let at = from;
  while (at - from < 4 && isDigit(text.charCodeAt(at))) at++;
  const mark = text.charCodeAt(at);
  if (at - from > 3 || at >= to) return TEXT;
  if (text.charCodeAt(at + 1) === DOT && POINT_LETTERS.includes(text.charAt(at)))
    return opensText(text, at + 2, to) ? kind(LINE.Clause, Number(text.slice(from, at))) : TEXT;
  if (mark === DOT && isDigit(text.charCodeAt(at + 1))) {
    const decimal = exec(DECIMAL_MARKER, text, from, to);
    if (decimal === null) return TEXT;
    const parts = decimal[0].match(/\d+/g) ?? [];
    return kind(LINE.Clause, Number(parts[parts.length - 1]), parts.length - 1);
  }
  return marksNumber(text, at, to, mark) ? kind(LINE.Clause, Number(text.slice(from, at))) : TEXT;
}

/** Whether the mark at `at` makes the number before it a label, and not a part of a sentence or a larger number. */
function marksNumber(text: string, at: number, to: number, mark: number): boolean {
  const ends = (next: number): boolean => next >= to || isBlank(text.charCodeAt(next));
  if (mark === BRACKET || mark === SLASH || mark === HYPHEN || mark === EN_DASH) return ends(at + 1);
  if (mark !== DOT) return false;
  const next = text.charCodeAt(at + 1);
  if (ends(at + 1)) return true;
  return next !== DOT && next !== COMMA && next !== BRACKET && next > 0x20 && next !== NO_BREAK_SPACE;
}

/** A capital, a quotation or the mark of a note behind blanks. */
function opensText(text: string, start: number, to: number): boolean {
  let at = start;
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  return at < to && (isUpper(code) || code === FOOTNOTE_MARK || code === 0x201c || code === 0x22);
}

/** `a)`, `a/`, `a. Tên`, `a- Tên`, and `a1) Tên`, which an amendment inserted. */
function point(text: string, from: number, to: number): LineKind {
  const mark = text.charCodeAt(from + 1);
  if (isDigit(mark) && text.charCodeAt(from + 2) === BRACKET && opensText(text, from + 3, to))
    return kind(LINE.Point, POINT_LETTERS.indexOf(text.charAt(from)) + 1);
  if ((mark !== BRACKET && mark !== SLASH && mark !== DOT && mark !== HYPHEN) || from + 1 >= to) return TEXT;
  let next = from + 2;
  while (next < to && isBlank(text.charCodeAt(next))) next++;
  const spaced = next > from + 2;
  const opens = next < to && (isUpper(text.charCodeAt(next)) || text.charCodeAt(next) === FOOTNOTE_MARK);
  if (mark === DOT || mark === HYPHEN ? spaced && opens : spaced || next >= to || opens)
    return kind(LINE.Point, POINT_LETTERS.indexOf(text.charAt(from)) + 1);
  return TEXT;
}

const DOT = 0x2e;
const COMMA = 0x2c;
const BRACKET = 0x29;
const FOOTNOTE_MARK = 0x5b;
const SLASH = 0x2f;
const HYPHEN = 0x2d;
const EN_DASH = 0x2013;
const PLUS = 0x2b;
const NO_BREAK_SPACE = 0xa0;

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

/** Lines that open with a dash, a rule or a bar. */
function marked(text: string, from: number, to: number, code: number): LineKind {
  if (isItem(text, from, code)) return DASH;
  const short = to - from < 400 ? text.slice(from, to) : "";
  if (code === HYPHEN && PAGE_MARK.test(short)) return SEPARATOR;
  if (code === 0x7e && TILDE_FOR_DASH.test(short)) return DASH;
  if (short !== "" && /^[-–—―_=*~|:+\s.¯\u2500-\u257f]+$/.test(short)) {
    if (code === 0x7c || code === 0x5f || code === 0x3d || code === 0x7e || code === 0x2a) return SEPARATOR;
    return short.replace(/\s/g, "").length >= 2 ? SEPARATOR : DASH;
  }
  if (code === 0x7c || code === 0x3d || code === 0x7e) return TEXT;
  if (code === 0x5f || code > 0x2014 || code === 0xaf) return code === 0x2022 || code === 0x25cf ? DASH : TEXT;
  if (matches(LEGAL_BASIS, text, from, to)) return kind(LINE.LegalBasis);
  return DASH;
}

/** `--- PAGE 2 ---`: where a converter says that a page ends or begins. */
const PAGE_MARK = /^-{2,60} ?(?:PAGE|Page|TRANG|Trang)(?: [^\n-]{0,20})?-{2,60}$/;

/** `~ Các bộ;`: a dash that was recognised as a tilde. */
const TILDE_FOR_DASH = new RegExp(`^~ [${UPPER}]`);

/** The usual item of a list, told by its dash and the first letter of a word that does not begin a basis. */
function isItem(text: string, from: number, code: number): boolean {
  if ((code !== HYPHEN && code !== EN_DASH && code !== PLUS) || !isBlank(text.charCodeAt(from + 1))) return false;
  const first = text.charCodeAt(from + 2);
  return isLetter(first) && first !== CAPITAL_C;
}

const CAPITAL_C = 0x43;

function capitalised(text: string, from: number, to: number, code: number): LineKind {
  const found = capitalisedComponent(text, from, to, code);
  if (found !== undefined) return found;
  if (to - from > LONGEST_COMPONENT) return TEXT;
  const upper = isUpper(text.charCodeAt(from + 1)) || !isLetterOrDigit(text.charCodeAt(from + 1));
  const signing = code === 0x54 || code === 0x4b || code === 0x51;
  if (
    signing &&
    upper &&
    AUTHORITY_PREFIX.test(text.slice(from, Math.min(to, from + 24))) &&
    (isCapitals(text, from, to, 2) || isAuthorityInSmallLetters(text.slice(from, to)))
  )
    return kind(LINE.Authority);
  if (to - from <= 24 && TYPE_LINES.has(text.slice(from, to))) return kind(LINE.Type);
  return isCapitals(text, from, to, 3) ? CAPITALS : TEXT;
}

/** `TM. Ủy ban nhân dân tỉnh`: whom the signer stands for, not in capitals, as the national database copies it. */
function isAuthorityInSmallLetters(words: string): boolean {
  const prefix = /^(?:TM|KT|TL|TUQ)\. ?/.exec(words);
  if (prefix === null || words.length > 70 || /[.,;:]$/.test(words)) return false;
  const rest = words.slice(prefix[0].length).toUpperCase();
  return BODY_HEAD.test(rest) || OFFICE_HEAD.test(rest);
}

function isLetterOrDigit(code: number): boolean {
  return code > 0x2f && code !== 0x3a && code !== 0x5f;
}

/** The component whose own word the line begins with; its second letter rules out most lines of running text. */
function capitalisedComponent(text: string, from: number, to: number, code: number): LineKind | undefined {
  const next = text.charCodeAt(from + 1);
  switch (code) {
    case 0x110:
      return next === SMALL_I || next === CAPITAL_I ? article(text, from, to) : undefined;
    case 0x50:
      return next === SMALL_H || next === CAPITAL_H ? partOrAnnex(text, from, to) : undefined;
    case 0x4d:
      return next === 0x1ee5 || next === 0x1ee4 ? ordered(SECTION_MARKER, LINE.Section, text, from, to) : undefined;
    case 0x54:
      return next === SMALL_I || next === CAPITAL_I
        ? ordered(SUBSECTION_MARKER, LINE.Subsection, text, from, to)
        : undefined;
    case 0x43:
      if (next === SMALL_H || next === CAPITAL_H) return ordered(CHAPTER_MARKER, LINE.Chapter, text, from, to);
      if (next === 0x103 || next === 0x102)
        return matches(LEGAL_BASIS, text, from, to) ? kind(LINE.LegalBasis) : undefined;
      return isLower(next) ? undefined : (roman(text, from, to) ?? lettered(text, from, to));
    case 0x56:
      if ((next === SLASH || next === 0x1ec1) && matches(SUBJECT, text, from, to)) return kind(LINE.Subject);
      return isLower(next) ? undefined : roman(text, from, to);
    case 0x49:
    case 0x58:
    case 0x4c:
      return isLower(next) ? undefined : roman(text, from, to);
    case 0x4b:
      return (next === 0xed || next === 0xcd) && matches(ADDRESSEE, text, from, to) ? kind(LINE.Addressee) : undefined;
    case 0x4e:
      if (next === 0x1a1 || next === 0x1a0)
        return matches(RECIPIENTS_HEADING, text, from, to) ? kind(LINE.RecipientsHeading) : undefined;
      return operative(text, from, to);
    case 0x51:
      return operative(text, from, to);
    case 0x52:
      return matches(ORDER_OF_OLD, text, from, to) ? kind(LINE.Operative) : undefined;
    case 0x41:
    case 0x42:
    case 0x44:
    case 0x45:
    case 0x47:
    case 0x48:
      return next === DOT ? lettered(text, from, to) : undefined;
  }
  return undefined;
}

const SMALL_H = 0x68;
const CAPITAL_H = 0x48;
const SMALL_I = 0x69;
const CAPITAL_I = 0x49;

function operative(text: string, from: number, to: number): LineKind | undefined {
  return text.charCodeAt(to - 1) === COLON && matches(OPERATIVE, text, from, to) ? kind(LINE.Operative) : undefined;
}

const COLON = 0x3a;

function article(text: string, from: number, to: number): LineKind | undefined {
  const found = exec(ARTICLE_MARKER, text, from, to) ?? exec(UNMARKED_ARTICLE, text, from, to);
  return found === null ? undefined : kind(LINE.Article, ordinalOf(found[1] ?? ""));
}

function partOrAnnex(text: string, from: number, to: number): LineKind | undefined {
  const part = ordered(PART_MARKER, LINE.Part, text, from, to);
  return part ?? (matches(ANNEX_HEADING, text, from, to) ? kind(LINE.AnnexHeading) : undefined);
}

function ordered(marker: RegExp, type: LineType, text: string, from: number, to: number): LineKind | undefined {
  const found = exec(marker, text, from, to);
  return found === null ? undefined : kind(type, ordinalOf(found[1] ?? ""));
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

/** What makes a number an ordinal: `thứ 2`. */
const THE = /^thứ\s+/;

function ordinalOf(label: string): number {
  if (isDigit(label.charCodeAt(0))) return Number(label);
  const number = label.toLowerCase().replace(THE, "");
  if (isDigit(number.charCodeAt(0))) return Number(number);
  const word = ORDINAL_WORDS.indexOf(number);
  return word === -1 ? romanValue(number.toUpperCase()) : word + 1;
}

const SMALL_WORD = new RegExp(`[${LOWER}]{4,}|\\s[${LOWER}]{2,}| (?:NGÀY|VÀ|VỀ|CỦA|NĂM)(?: |$)`);

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
