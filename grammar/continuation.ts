/** Says whether a line goes on with the paragraph, heading or basis of the line before it. */
import { isDigit } from "./blanks.ts";
import { LONGEST_PLACE } from "./header-line.ts";
import { isCapitals, isLower } from "./letters.ts";
import { isPersonName } from "./names.ts";
import { endsSentence } from "./sentence.ts";
import type { SourceText } from "./source.ts";
import { LINE, type LineToken } from "./tokens.ts";
import { AUTHORITY_PREFIX, BODY_HEAD, OFFICE_HEAD, OPEN_BODY_HEAD } from "./vocabulary.ts";

/** Two lines whose indentation differs by more than this are set apart, one of them centred. */
const CENTRED = 8;

/**
 * Whether the line only goes on with a sentence, and is no component of a header, whatever it looks like:
 *
 *     Căn cứ Luật Tổ chức chính quyền địa phương     … được sửa đổi, bổ sung bởi
 *     ngày 16/6/2025;                                Luật số 98/2025/QH15;
 */
export function isInSentence(text: string, previous: LineToken | undefined, token: LineToken): boolean {
  if (previous === undefined || token.cell) return false;
  const first = text.charCodeAt(token.from);
  const begun =
    previous.is(LINE.LegalBasis) ||
    previous.rank > 0 ||
    (previous.is(LINE.Text) && previous.continues) ||
    ((previous.is(LINE.Text) || previous.is(LINE.Dash)) && previous.to - previous.from > LONGEST_PLACE);
  if (!begun || endsSentence(text, previous.to)) return false;
  return (
    isDigit(first) ||
    endsOpen(text, previous) ||
    (isLower(first) &&
      (ENTRY_ENDS.includes(text.charAt(token.to - 1)) ||
        IN_A_CITATION.test(text.slice(token.from, token.from + LONGEST_WORD))))
  );
}

/** Small words that a place does not begin with. */
const IN_A_CITATION = /^(?:ngày|tháng|năm|số)\s/;
const LONGEST_WORD = 7;

/** Whether `token` goes on with the line before it, which is not empty. */
export function goesOn(
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
