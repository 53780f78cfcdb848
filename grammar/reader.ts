/**
 * Reads a text into line tokens: splits it, says what each line begins as, and finds the lines that only go on with
 * the one before, because real documents are wrapped by hand, by converters and by mail programs.
 *
 *     Nghị quyết này theo quy định tại điểm c,
 *     d) khoản 1 Điều 5 của Luật.               ← goes on, begins no point
 */
import { isDigit } from "./blanks.ts";
import { headerTitle, isNumberLabel, isNumberLine, isPlaceDate } from "./header-line.ts";
import { isCapitals, isLower, UPPER } from "./letters.ts";
import { lineKind } from "./line-kind.ts";
import { splitLines } from "./lines.ts";
import { isPersonName } from "./names.ts";
import { quotationsOf } from "./quotations.ts";
import { indexOrEnd } from "./search.ts";
import { endsSentence } from "./sentence.ts";
import type { SourceText } from "./source.ts";
import { LINE, type LineToken, type LineType } from "./tokens.ts";
import { AUTHORITY_PREFIX, BODY_HEAD, OFFICE_HEAD, OPEN_BODY_HEAD } from "./vocabulary.ts";

/** Two lines whose indentation differs by more than this are set apart, one of them centred. */
const CENTRED = 8;

/** A component of the header is broken over at most this many lines. */
const MOST_LINES = 4;

/** The word `ngày` stands at most this far into a place-and-date line. */
const LONGEST_PLACE = 46;

/** Longest line that can begin a component broken over lines. */
const LONGEST_BROKEN = 90;

/**
 * The whole text as tokens: their stretches follow each other without a gap. While the lines are read, the end of each is
 * an offset of the reading view, and becomes one of the source at the very end.
 */
export function readLines(source: SourceText): LineToken[] {
  const tokens = splitLines(source);
  const { text } = source;
  const width = wrapWidth(text, tokens);
  const quotations = quotationsOf(text, tokens);
  const numbering = new Map<number, number>();
  let nextDay = -1;
  let wrapped = 0;
  let continuesTo = 0;
  let quotation = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    token.start = source.toSource(token.startOffset);
    while ((quotations[quotation]?.end ?? Infinity) < index) quotation++;
    token.quoted = (quotations[quotation]?.start ?? Infinity) <= index;
    if (index < continuesTo) {
      token.continues = true;
      continue;
    }
    const found = lineKind(text, token.from, token.to);
    token.become(found.type, found.ordinal, found.depth);
    if (nextDay < token.from) nextDay = indexOrEnd(text, "gày", token.from);
    const length = token.to - token.from;
    if (length > 0 && length <= LONGEST_BROKEN && !isInSentence(text, tokens[index - 1], token)) {
      wrapped = nextDay < Math.min(token.to, token.from + LONGEST_PLACE) ? placeDateLines(source, tokens, index) : 0;
      if (wrapped > 0) becomePlaceDate(tokens, index, token);
      else wrapped = componentLines(source, tokens, index, token);
      if (wrapped > 1) continuesTo = index + wrapped;
      if (wrapped > 0) continue;
    }
    const previous = tokens[index - 1];
    if (previous === undefined || token.cell || previous.cell || previous.from >= previous.to) {
      remember(numbering, token);
      continue;
    }
    token.continues = goesOn(source, previous, token, numbering, width);
    if (token.continues) token.become(LINE.Text);
    else remember(numbering, token);
  }
  let end = source.source.length;
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token === undefined) break;
    token.end = end;
    if (index === 0) token.start = 0;
    end = token.start;
  }
  return tokens;
}

/** Remembers the last ordinal of each rank, to know which number is due next. */
function remember(numbering: Map<number, number>, token: LineToken): void {
  if (token.rank > 0 && token.ordinal > 0) numbering.set(token.rank, token.ordinal);
}

/**
 * Whether the line only goes on with a sentence, and is no component of a header, whatever it looks like:
 *
 *     Căn cứ Luật Tổ chức chính quyền địa phương     … được sửa đổi, bổ sung bởi
 *     ngày 16/6/2025;                                Luật số 98/2025/QH15;
 */
function isInSentence(text: string, previous: LineToken | undefined, token: LineToken): boolean {
  if (previous === undefined || token.cell) return false;
  const first = text.charCodeAt(token.from);
  const begun =
    previous.is(LINE.LegalBasis) ||
    previous.rank > 0 ||
    (previous.is(LINE.Text) && previous.continues) ||
    ((previous.is(LINE.Text) || previous.is(LINE.Dash)) && previous.to - previous.from > LONGEST_PLACE);
  return begun && !endsSentence(text, previous.to) && (isLower(first) || isDigit(first) || endsOpen(text, previous));
}

/** How many lines a place-and-date line takes from `index` on, 0 if there is none. */
function placeDateLines(source: SourceText, lines: readonly LineToken[], index: number): number {
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
function becomePlaceDate(tokens: readonly LineToken[], index: number, token: LineToken): void {
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
function componentLines(source: SourceText, lines: readonly LineToken[], index: number, token: LineToken): number {
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

/** Whether `token` goes on with the line before it, which is not empty. */
function goesOn(
  source: SourceText,
  previous: LineToken,
  token: LineToken,
  numbering: ReadonlyMap<number, number>,
  width: number,
): boolean {
  const { text } = source;
  if (token.is(LINE.Blank) || token.is(LINE.Separator) || previous.is(LINE.Separator)) return false;
  // `**Nơi nhận:` / `**- Như trên;`: the mark that closes stands at the head of the next line.
  if (source.emphasisOpenAt(previous.end - 1) && source.emphasisOpenAt(token.from))
    return !beginsAnew(text, previous, token);
  const full = previous.to - previous.from + 1 + firstWordLength(text, token) > width;
  if (token.rank > 0) return headingGoesOn(text, previous, token, numbering, full);
  if (token.is(LINE.Text)) return textGoesOn(text, previous, token, full, width);
  // `… được sửa đổi, bổ sung bởi` / `Luật` / `số 87/2025/QH15;`
  if (token.is(LINE.Type) || token.is(LINE.Number))
    return (previous.is(LINE.LegalBasis) || previous.continues) && leadsTo(text, previous, token);
  // `Ban Bí thư khoá` / `XIII;`
  if (token.is(LINE.Capitals))
    return (
      (previous.is(LINE.LegalBasis) || previous.continues) &&
      !endsSentence(text, previous.to) &&
      ENTRY_ENDS.includes(text.charAt(token.to - 1))
    );
  if (token.is(LINE.LegalBasis) || token.is(LINE.Dash)) {
    if (!full || previous.is(LINE.Capitals) || endsSentence(text, previous.to)) return false;
    // `Phòng Văn hoá` / `- Xã hội`: no entry of a list begins behind half a sentence.
    return (
      !/[-–+]/.test(text.charAt(token.from)) || (previous.is(LINE.Text) && previous.continues) || previous.rank > 0
    );
  }
  return false;
}

function textGoesOn(text: string, previous: LineToken, token: LineToken, full: boolean, width: number): boolean {
  if (
    previous.is(LINE.PlaceDate) ||
    previous.is(LINE.Number) ||
    previous.is(LINE.Motto) ||
    previous.is(LINE.NationalTitle)
  )
    return false;
  if (text.charAt(previous.from) === "(" && text.charAt(previous.to - 1) === ")") return false;
  if (Math.abs(indentation(token) - indentation(previous)) > CENTRED) return false;
  if (isNextReason(text, previous, token)) return false;
  if (full || isLower(text.charCodeAt(token.from))) return true;
  if (endsSentence(text, previous.to)) return false;
  if (isSignerBelow(text, previous, token)) return false;
  if (previous.rank > 0) {
    const ending = text.slice(Math.max(previous.from, previous.to - 8), previous.to);
    if (ENDS_OPEN.test(ending)) return true;
    return (!previous.is(LINE.Article) || isDigit(text.charCodeAt(token.from))) && BEFORE_NUMBER.test(ending);
  }
  if (previous.is(LINE.LegalBasis) && isRestOfBasis(text, previous, token)) return true;
  return width < Infinity && (previous.is(LINE.Text) || previous.is(LINE.LegalBasis) || previous.is(LINE.Dash));
}

/** `Căn cứ Luật Tổ chức` / `Chính phủ ngày 18 tháng 02 năm 2025;`: a line that a basis lacks, or with the mark at its end. */
function isRestOfBasis(text: string, basis: LineToken, token: LineToken): boolean {
  if (/^(?:Theo|Xét|Sau|Trên|Thực) /.test(token.content)) return false;
  return (
    text.charCodeAt(token.to - 1) === SEMICOLON ||
    endsOpen(text, basis) ||
    OPEN_BASIS.test(text.slice(Math.max(basis.from, basis.to - 12), basis.to))
  );
}

/** Words that a basis cannot end with, as a heading can. */
const OPEN_BASIS = /\s(?:ban hành|thi hành|quy định|hướng dẫn|về việc)$/;

function indentation(token: LineToken): number {
  return token.from - token.startOffset;
}

/** Components that begin a line of their own even inside one emphasis. */
function beginsAnew(text: string, previous: LineToken, token: LineToken): boolean {
  if (token.is(LINE.RecipientsHeading) || token.is(LINE.Authority)) return true;
  if (token.is(LINE.Type)) return !leadsTo(text, previous, token);
  const above = text.slice(previous.from, previous.to);
  if (token.is(LINE.Text)) return isSignerBelow(text, previous, token) || isNextReason(text, previous, token);
  if (!token.is(LINE.Capitals)) return false;
  if (/[,–-]$|(?:^| )(?:PHÓ|QUYỀN)$/.test(above)) return false;
  const words = token.content;
  // One syllable is the rest of a name: `CHỦ TỊCH QUỐC` / `HỘI`.
  if (!words.includes(" ")) return false;
  if (OFFICE_HEAD.test(words)) return OFFICE_HEAD.test(above) || AUTHORITY_PREFIX.test(above);
  return BODY_HEAD.test(words) && BODY_HEAD.test(above) && !OPEN_BODY_HEAD.test(above) && above.includes(" ");
}

/** `Căn cứ …;` / `Theo đề nghị của …`: what follows the bases. */
function isNextReason(text: string, previous: LineToken, token: LineToken): boolean {
  return text.charCodeAt(previous.to - 1) === SEMICOLON && /^(?:Theo|Xét|Trên cơ sở) /.test(token.content);
}

const SEMICOLON = 0x3b;

/** A person's name below an office: `**GIÁM ĐỐC` / `Nguyễn Văn An**`. A place below a body is none. */
function isSignerBelow(text: string, previous: LineToken, token: LineToken): boolean {
  if (!isCapitals(text, previous.from, previous.to)) return false;
  const words = token.content;
  return isPersonName(words) && !/^(?:Tỉnh|Thành|Huyện|Quận|Thị|Xã|Phường|Độc)(?= )/.test(words);
}

/** Whether the line before asks for more, or this one begins in small letters. */
function leadsTo(text: string, previous: LineToken, token: LineToken): boolean {
  return endsOpen(text, previous) || (isLower(text.charCodeAt(token.from)) && !endsSentence(text, previous.to));
}

function endsOpen(text: string, line: LineToken): boolean {
  return ENDS_OPEN.test(text.slice(Math.max(line.from, line.to - 8), line.to));
}

/** Words that no heading and no sentence ends with. */
const ENDS_OPEN =
  /(?:^|\s)(?:của|và|tại|theo|thuộc|các|những|cho|với|về|là|bởi|do|trong|trên|hoặc|Nghị|Thông|Quyết|Chỉ)$/;

/** Words that a number may follow, and that end titles as well: `Điều 5. Chuyển đổi số`, `Điều 6. Văn bản đến`. */
const BEFORE_NUMBER = /(?:^|\s)(?:số|từ|đến|ngày|tháng|năm|Điều|khoản|điểm)$/;

/** A line in running text that only looks like `d) …` or `Điều 5. …`. */
function headingGoesOn(
  text: string,
  previous: LineToken,
  token: LineToken,
  numbering: ReadonlyMap<number, number>,
  full: boolean,
): boolean {
  if (endsSentence(text, previous.to)) return false;
  const last = numbering.get(token.rank) ?? 0;
  const inserted = token.ordinal === last && INSERTED.test(text.slice(token.from, Math.min(token.to, token.from + 16)));
  const due = token.ordinal === 1 || token.ordinal === last + 1 || inserted;
  const ending = text.slice(Math.max(previous.from, previous.to - 8), previous.to);
  // Headings end so too: `Điều 5. Chuyển đổi số`, `Điều 6. Các loại cổ phần`, `Điều 7. Tài khoản`.
  if (ENDS_IN_REFERENCE.test(ending)) return !due || full || (previous.rank === 0 && !previous.quoted);
  if (/(?:,|(?:^|\s)(?:và|hoặc|đến|từ))$/.test(ending)) return !due || full;
  const rest = text.slice(token.from, Math.min(token.to, token.from + 12)).replace(/^\S+\s*/, "");
  return full && (!due || isLower(rest.charCodeAt(0)));
}

/** `Điều 5a`, `2a.`, `đ1)`: a unit that an amendment put behind the one of the same number. */
const INSERTED = /^(?:(?:Điều|Chương|Mục) )?(?:\d+|[IVXLC]+)[a-zđ][.:]|^[a-zđ]\d\)/;

/** Words after which a number or letter is the label of a unit referred to. */
const ENDS_IN_REFERENCE = /(?:\(|(?:^|\s)(?:điểm|khoản|Điều|điều|tại|theo|của|số|mục|Mục|phần))$/;

/** Marks at the end of an entry of a list, which no line of a header has. */
const ENTRY_ENDS = ".;,";

function firstWordLength(text: string, line: LineToken): number {
  let at = line.from;
  while (at < line.to && text.charCodeAt(at) > 0x20) at++;
  return at - line.from;
}

/**
 * The length beyond which lines of this text were broken: what 95 in 100 of the lines have at most that are followed
 * by a line beginning in lower case. Infinity for a text that is not wrapped.
 */
function wrapWidth(text: string, lines: readonly LineToken[]): number {
  let counts: Uint32Array | undefined;
  let total = 0;
  let length = 0;
  for (const line of lines) {
    const wrapped =
      length >= 30 &&
      length <= LONGEST_WRAPPED &&
      !line.cell &&
      line.to > line.from &&
      isLower(text.charCodeAt(line.from));
    if (wrapped) {
      counts ??= new Uint32Array(LONGEST_WRAPPED + 1);
      counts[length] = (counts[length] ?? 0) + 1;
      total++;
    }
    length = line.to - line.from;
  }
  if (counts === undefined || total < 4) return Infinity;
  let above = Math.floor(total * 0.05);
  for (let width = LONGEST_WRAPPED; width > 0; width--) {
    above -= counts[width] ?? 0;
    if (above < 0) return width - 4;
  }
  return Infinity;
}

/** A longer line was not broken by hand or by a converter. */
const LONGEST_WRAPPED = 160;
