/**
 * Says what kind of line a line is, by how it begins and nothing else: the first character chooses the few expressions
 * that are tried. What the lines around make of it is decided by the callers.
 */
import { isSpaceOrTab } from "./blanks.ts";
import { isCapitals, isLetter, isUpper, UPPER } from "./letters.ts";
import { LONGEST_COMPONENT, lineMatches } from "./line-match.ts";
import { asLineKind, LINE, type LineKind, type LineType } from "./tokens.ts";
import { isTypeName } from "./type-line.ts";
import { capitalisedUnit, numberedUnit, pointUnit } from "./unit-line.ts";
import { AUTHORITY_PREFIX, BODY_HEAD, OFFICE_HEAD } from "./vocabulary.ts";

const BLANK = asLineKind(LINE.Blank);
const SEPARATOR = asLineKind(LINE.Separator);
const TEXT = asLineKind(LINE.Text);
const CAPITALS = asLineKind(LINE.Capitals);
const DASH = asLineKind(LINE.Dash);
const FOOTNOTE = asLineKind(LINE.Footnote);

const ANNEX_HEADING =
  /(?:Phụ lục|PHỤ LỤC|Phụ Lục)(?:[ \t]+(?:số[ \t]+|SỐ[ \t]+)?(?:[IVXLC]{1,6}|\d{1,3}[A-Za-z]?|[A-Z]))?[ \t]*(?:[:.\-–—(][^\n]{0,200})?$/y;
const LEGAL_BASIS = /(?:[-–+•●][ \t]*)?(?:C[ăĂ][nN] ?[cC][ứỨ]|CĂN CỨ)(?=[ \t:]|$)/y;
const RECIPIENTS_HEADING = /N(?:ơi|ƠI)[ \t]+(?:[Nn]hận|[Gg]ửi|NHẬN|GỬI)(?=[ \t]*(?::|$|-))/y;
const ADDRESSEE = /K(?:ính|ÍNH)[ \t]*(?:[Gg]ửi|[Gg]ởi|[Tt]rình|GỬI|TRÌNH)(?=[ \t:]|$)/y;
const SUBJECT = /(?:V\/v|v\/v|V\/V)(?=[ \t:.]|[^\s/]|$)|Về việc:/y;
const OPERATIVE =
  /(?:RA SẮC L(?:ỆNH|UẬT)|NGHỊ ĐỊNH|QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|Quyết định|Quyết nghị|NAY QUYẾT ĐỊNH)[ \t]*:[ \t]*$/y;
const ORDER_OF_OLD = /RA SẮC L(?:ỆNH|UẬT)(?:[ \t]*:)?[ \t]*$/y;

/** What the line `text[from, to)` begins as. */
export function lineKind(text: string, from: number, to: number): LineKind {
  if (from >= to) return BLANK;
  const code = text.charCodeAt(from);
  if (code >= 0x30 && code <= 0x39) return numberedUnit(text, from, to) ?? TEXT;
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
    case 0x60:
      return CODE_FENCE.test(text.slice(from, Math.min(to, from + 24))) ? SEPARATOR : TEXT;
    case 0x5b:
      return /\[(?:\d{1,3}|[ivx]{1,5}|\*)\]/y.test(text.slice(from, from + 8)) ? FOOTNOTE : TEXT;
    case 0xb9:
    case 0xb2:
    case 0xb3:
      return FOOTNOTE;
    case 0x76:
      return whole(SUBJECT, LINE.Subject, text, from, to) ?? pointUnit(text, from, to) ?? TEXT;
    case 0x63:
      return whole(LEGAL_BASIS, LINE.LegalBasis, text, from, to) ?? pointUnit(text, from, to) ?? TEXT;
  }
  if (code >= 0x2070 && code <= 0x2079) return FOOTNOTE;
  if ((code >= 0x2500 && code <= 0x257f) || code === 0x2015 || code === 0xaf) return marked(text, from, to, code);
  if ((code >= 0x61 && code <= 0x7a) || code === 0x111) return pointUnit(text, from, to) ?? TEXT;
  return isCapitals(text, from, Math.min(to, from + LONGEST_COMPONENT), 2) && to - from < LONGEST_COMPONENT
    ? CAPITALS
    : TEXT;
}

/** Lines that open with a dash, a rule or a bar. */
function marked(text: string, from: number, to: number, code: number): LineKind {
  if (isItem(text, from, code)) return DASH;
  const short = to - from < 400 ? text.slice(from, to) : "";
  if ((code === HYPHEN || code === EN_DASH) && PAGE_MARK.test(short)) return SEPARATOR;
  if (code === 0x7e && TILDE_FOR_DASH.test(short)) return DASH;
  if (short !== "" && /^[-–—―_=*~|:+\s.¯\u2500-\u257f]+$/.test(short)) {
    if (code === 0x7c || code === 0x5f || code === 0x3d || code === 0x7e || code === 0x2a) return SEPARATOR;
    return short.replace(/\s/g, "").length >= 2 ? SEPARATOR : DASH;
  }
  if (code === 0x7c || code === 0x3d || code === 0x7e) return TEXT;
  if ((code === 0x5f || code > 0x2014 || code === 0xaf) && code !== 0x2022 && code !== 0x25cf) return TEXT;
  return whole(LEGAL_BASIS, LINE.LegalBasis, text, from, to) ?? DASH;
}

/** `- 2 -`, a page number; `--- PAGE 2 ---`, where a converter says that a page ends or begins. */
const PAGE_MARK = /^-{2,60} ?(?:PAGE|Page|TRANG|Trang)(?: [^\n-]{0,20})?-{2,60}$|^[-–] ?\d{1,3} ?[-–]$/;

/** Three backticks, with which markdown fences a text that it shows as it is. */
const CODE_FENCE = /^`{3}[a-z]{0,20}$/;

/** `~ Các bộ;`: a dash that was recognised as a tilde. */
const TILDE_FOR_DASH = new RegExp(`^~ [${UPPER}]`);

/** The usual item of a list, told by its dash and the first letter of a word that does not begin a basis. */
function isItem(text: string, from: number, code: number): boolean {
  if ((code !== HYPHEN && code !== EN_DASH && code !== PLUS) || !isSpaceOrTab(text.charCodeAt(from + 1))) return false;
  const first = text.charCodeAt(from + 2);
  return isLetter(first) && first !== CAPITAL_C;
}

function capitalised(text: string, from: number, to: number, code: number): LineKind {
  const found = capitalisedComponent(text, from, to) ?? capitalisedUnit(text, from, to);
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
    return asLineKind(LINE.Authority);
  if (to - from <= 24 && isTypeName(text.slice(from, to))) return asLineKind(LINE.Type);
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
function capitalisedComponent(text: string, from: number, to: number): LineKind | undefined {
  const next = text.charCodeAt(from + 1);
  switch (text.charAt(from)) {
    case "P":
      return next === SMALL_H || next === CAPITAL_H
        ? whole(ANNEX_HEADING, LINE.AnnexHeading, text, from, to)
        : undefined;
    case "C":
      return next === SMALL_A_BREVE || next === CAPITAL_A_BREVE
        ? whole(LEGAL_BASIS, LINE.LegalBasis, text, from, to)
        : undefined;
    case "V":
      return next === SLASH || next === SMALL_E_GRAVE ? whole(SUBJECT, LINE.Subject, text, from, to) : undefined;
    case "K":
      return next === SMALL_I_ACUTE || next === CAPITAL_I_ACUTE
        ? whole(ADDRESSEE, LINE.Addressee, text, from, to)
        : undefined;
    case "N":
      if (next === SMALL_O_HORN || next === CAPITAL_O_HORN)
        return whole(RECIPIENTS_HEADING, LINE.RecipientsHeading, text, from, to);
      return operative(text, from, to);
    case "Q":
      return operative(text, from, to);
    case "R":
      return whole(ORDER_OF_OLD, LINE.Operative, text, from, to);
  }
  return undefined;
}

function operative(text: string, from: number, to: number): LineKind | undefined {
  return text.charCodeAt(to - 1) === COLON ? whole(OPERATIVE, LINE.Operative, text, from, to) : undefined;
}

function whole(expression: RegExp, type: LineType, text: string, from: number, to: number): LineKind | undefined {
  return lineMatches(expression, text, from, to) ? asLineKind(type) : undefined;
}

const SLASH = 0x2f;
const COLON = 0x3a;
const HYPHEN = 0x2d;
const EN_DASH = 0x2013;
const PLUS = 0x2b;
const CAPITAL_C = 0x43;
const SMALL_H = 0x68;
const CAPITAL_H = 0x48;
const SMALL_A_BREVE = 0x103;
const CAPITAL_A_BREVE = 0x102;
const SMALL_E_GRAVE = 0x1ec1;
const SMALL_I_ACUTE = 0xed;
const CAPITAL_I_ACUTE = 0xcd;
const SMALL_O_HORN = 0x1a1;
const CAPITAL_O_HORN = 0x1a0;
