/**
 * Finds where the zones of a document begin: front matter, header, title, preamble, body, closing, annexes. The order is
 * that of NĐ 30/2020, Điều 8 and PL I, Phần I, Mục IV; any of them may be missing.
 */
import { isCapitals, isLower, LOWER, UPPER } from "./letters.ts";
import { typeAtStart } from "./line-kind.ts";
import { mendSyllables } from "./syllables.ts";
import { LINE, type LineToken } from "./tokens.ts";
import { BODY_HEAD, OFFICE_HEAD } from "./vocabulary.ts";

/** Indexes into the tokens at which each zone begins; equal to the next one where the zone is missing. */
export interface Zones {
  readonly header: number;
  readonly title: number;
  readonly preamble: number;
  readonly body: number;
  readonly closing: number;
  readonly annex: number;
}

/** A type line without a header must stand within this many printed lines from the top. */
const NEAR_TOP = 12;

/** The type line follows the last line of the header within this many printed lines. */
const NEAR_HEADER = 40;

export function findZones(text: string, tokens: readonly LineToken[]): Zones {
  const reader = new ZoneReader(text, tokens);
  const anchor = reader.headerAnchor();
  const type = reader.typeLine(anchor);
  if (anchor === -1 && type === -1) return proseZones(reader, tokens);
  const header = anchor === -1 ? Math.max(type, 0) : reader.headerStart(anchor);
  const title = type === -1 ? reader.letterStart(anchor) : type;
  const preamble = type === -1 ? title : reader.titleEnd(type);
  const body = reader.bodyStart(preamble);
  const closing = reader.closingStart(preamble);
  const annex = reader.annexStart(closing);
  return { header, title, preamble: Math.min(preamble, closing), body: Math.min(body, closing), closing, annex };
}

/** Prose has a body and nothing else, but for a signature or list of recipients that a fragment may keep. */
function proseZones(reader: ZoneReader, tokens: readonly LineToken[]): Zones {
  const closing = reader.closingStart(0);
  return {
    header: 0,
    title: 0,
    preamble: 0,
    body: 0,
    closing,
    annex: closing === tokens.length ? closing : reader.annexStart(closing),
  };
}

class ZoneReader {
  readonly #text: string;
  readonly #tokens: readonly LineToken[];

  constructor(text: string, tokens: readonly LineToken[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  /** First line that only a header has; -1 without one. */
  headerAnchor(): number {
    const { length } = this.#tokens;
    for (let index = 0; index < length; index++) {
      const token = this.#at(index);
      if (token.is(LINE.NationalTitle) || token.is(LINE.PartyTitle) || token.is(LINE.Motto) || token.is(LINE.Number)) {
        // In prose, and in a text that begins at its type line, the first such line belongs to an annex or a form.
        return this.#printedBefore(index) <= 80 && !this.#hasTypeFarAbove(index) ? index : -1;
      }
    }
    return -1;
  }

  #hasTypeFarAbove(anchor: number): boolean {
    for (let index = 0, printed = 0; index < anchor && printed < NEAR_TOP; index++) {
      const token = this.#at(index);
      if (token.is(LINE.Blank)) continue;
      printed++;
      if (this.#isTypeOfDocument(index) && this.#printedBefore(anchor) - printed > 15) return true;
    }
    return false;
  }

  /** A type line in capitals, or in sentence case where the header has led up to it. */
  #isTypeOfDocument(index: number): boolean {
    const token = this.#at(index);
    return token.is(LINE.Type) && isCapitals(this.#text, token.from, token.to);
  }

  typeLine(anchor: number): number {
    if (anchor === -1) return this.#typeAtTop();
    let printed = 0;
    let sentenceCase = -1;
    for (let index = anchor; index < this.#tokens.length && printed < NEAR_HEADER; index++) {
      const token = this.#at(index);
      if (token.is(LINE.Addressee) || token.is(LINE.LegalBasis) || token.is(LINE.Operative) || token.is(LINE.Article))
        break;
      if (token.is(LINE.Subject)) return -1;
      if (token.is(LINE.RecipientsHeading)) break;
      if (this.#isTypeOfDocument(index)) return index;
      if (sentenceCase === -1 && token.is(LINE.Type)) sentenceCase = index;
      if (!token.is(LINE.Blank) && !token.is(LINE.Separator)) printed++;
    }
    if (sentenceCase !== -1) return sentenceCase;
    const joined = this.#typeWithAbstract(anchor);
    if (joined !== -1) return joined;
    return this.#unknownType(anchor);
  }

  /** Without a header: a type in capitals near the top, followed by what only a document has. */
  #typeAtTop(): number {
    for (let index = 0, printed = 0; index < this.#tokens.length && printed < NEAR_TOP; index++) {
      const token = this.#at(index);
      if (token.is(LINE.Blank) || token.is(LINE.Separator)) continue;
      printed++;
      if (!this.#isTypeOfDocument(index)) continue;
      return this.#tokens.some(
        (other, at) =>
          at > index &&
          (other.is(LINE.LegalBasis) ||
            other.is(LINE.Addressee) ||
            other.is(LINE.RecipientsHeading) ||
            other.is(LINE.Authority) ||
            other.is(LINE.Article)),
      )
        ? index
        : -1;
    }
    return -1;
  }

  /** `NGHỊ QUYẾT CỦA BỘ CHÍNH TRỊ`: a line below number and date that begins with a type and goes on with the abstract. */
  #typeWithAbstract(anchor: number): number {
    let last = anchor;
    for (let index = anchor; index < this.#tokens.length && index < last + 12; index++) {
      const token = this.#at(index);
      if (token.is(LINE.Addressee) || token.is(LINE.Subject) || token.rank > 0) return -1;
      if (isHeaderComponent(token)) last = index;
      else if (index > last && token.is(LINE.Capitals) && typeAtStart(token.content) !== undefined) return index;
    }
    return -1;
  }

  /** The first line of capitals below number and date that begins no body: a type the tables do not know. */
  #unknownType(anchor: number): number {
    let last = anchor;
    for (let index = anchor; index < this.#tokens.length && index < last + 25; index++) {
      const token = this.#at(index);
      if (token.is(LINE.Addressee) || token.is(LINE.Subject)) return -1;
      if (isHeaderComponent(token)) last = index;
      if (index > last && token.rank > 0) return -1;
    }
    for (let index = last + 1; index < this.#tokens.length && index < last + 12; index++) {
      const token = this.#at(index);
      if (token.is(LINE.Capitals)) {
        const words = token.content;
        if (BODY_HEAD.test(words) || /^(?:TỈNH|HUYỆN|XÃ|PHƯỜNG|THÀNH PHỐ|QUẬN)\b/.test(words)) continue;
        return !/^(?:GIẤY|BẢN|ĐƠN|PHIẾU|SỔ|THƯ|LỜI|CHƯƠNG TRÌNH|ĐỀ CƯƠNG|DANH SÁCH|NỘI QUY|QUY TRÌNH|QUY ƯỚC|ĐỀ ÁN|DỰ THẢO)/.test(
          words,
        )
          ? -1
          : index;
      }
      if (token.is(LINE.Text) || token.rank > 0) return -1;
    }
    return -1;
  }

  /** The header begins with the lines of capitals, rules and bars that stand directly above its first certain line. */
  headerStart(anchor: number): number {
    let start = anchor;
    for (let index = anchor - 1; index >= 0 && anchor - index < 16; index--) {
      const token = this.#at(index);
      if (token.is(LINE.Capitals) || token.is(LINE.Type)) start = index;
      else if (token.is(LINE.PlaceDate) || token.continues) start = index;
      else if (
        !token.is(LINE.Separator) &&
        !token.is(LINE.Blank) &&
        !(token.is(LINE.Dash) && token.to - token.from <= 1)
      ) {
        // A body written in small letters, which a rule reports: short, and it begins as a body does.
        if (token.is(LINE.Text) && token.to - token.from < 60 && BODY_HEAD.test(token.content.toUpperCase()))
          start = index;
        else break;
      } else if (token.is(LINE.Separator)) start = index;
    }
    return start;
  }

  /** Where the header of a letter, which prints no type, ends. */
  letterStart(anchor: number): number {
    let last = anchor;
    for (let index = anchor; index < this.#tokens.length && index < last + 30; index++) {
      const token = this.#at(index);
      if (token.is(LINE.Addressee) || token.is(LINE.LegalBasis) || token.rank > 0) return index;
      if (token.is(LINE.RecipientsHeading) || token.is(LINE.Authority)) return index;
      const component =
        token.is(LINE.NationalTitle) ||
        token.is(LINE.Motto) ||
        token.is(LINE.PartyTitle) ||
        token.is(LINE.Number) ||
        token.is(LINE.PlaceDate) ||
        token.is(LINE.Subject);
      if (component) last = index;
      else if (token.is(LINE.Text) && !token.continues && token.to - token.from > 100 && index > last) return index;
    }
    return last + 1;
  }

  /** First line behind the abstract of the type line `type`. */
  titleEnd(type: number): number {
    let index = type + 1;
    let first: LineToken | undefined;
    let last: LineToken | undefined;
    let gap = false;
    for (; index < this.#tokens.length; index++) {
      const token = this.#at(index);
      if (token.is(LINE.Blank)) {
        gap = last !== undefined;
        continue;
      }
      if (token.is(LINE.Separator)) {
        if (last !== undefined && token.content !== "|") return index;
        if (last !== undefined) return index;
        continue;
      }
      const plain =
        token.is(LINE.Text) ||
        token.is(LINE.Capitals) ||
        (token.is(LINE.Type) && last !== undefined) ||
        (token.is(LINE.Roman) && token.continues);
      if (!plain && !token.continues) return index;
      if (last === undefined) {
        if (isParagraphOpening(token) || this.#isCompetence(index)) return index;
        first = token;
      } else if (!this.#abstractGoesOn(first ?? last, last, token, index, gap)) return index;
      last = token;
      gap = false;
    }
    return index;
  }

  #abstractGoesOn(first: LineToken, last: LineToken, token: LineToken, index: number, gap: boolean): boolean {
    if (this.#isCompetence(index)) return false;
    const small = isLower(this.#text.charCodeAt(token.from));
    const capitals = this.#mostlyCapitals(token);
    const firstCapitals = this.#mostlyCapitals(first);
    if (capitals && firstCapitals) return true;
    if (gap) return small && last.to - last.from < 120;
    if (small) return true;
    if (firstCapitals && !capitals) return token.continues && /[,–-]$/.test(last.content);
    if (isParagraphOpening(token) && !token.continues) return false;
    return !/[.;:]$/.test(last.content) && !this.#endsAsParagraph(index);
  }

  /** Whether the lines from `index` on that follow each other without a gap end as a sentence or list does. */
  #endsAsParagraph(index: number): boolean {
    let last = this.#at(index);
    let length = last.to - last.from;
    for (let at = index + 1; at < this.#tokens.length && length < 400; at++) {
      const token = this.#at(at);
      if (!token.is(LINE.Text)) break;
      length += token.to - token.from;
      last = token;
    }
    return length >= 400 || /[.;:]$/.test(last.content);
  }

  #mostlyCapitals(token: LineToken): boolean {
    return isCapitals(this.#text, token.from, token.to, 6);
  }

  /** A line of capitals that names who has the power: the bases or the order follow it at once. */
  #isCompetence(index: number): boolean {
    const token = this.#at(index);
    if (!isCapitals(this.#text, token.from, token.to)) return false;
    const words = token.content;
    if (!/\s/.test(words) || words.length > 120 || / VỀ | VIỆC /.test(words)) return false;
    if (!BODY_HEAD.test(words) && !OFFICE_HEAD.test(words)) return false;
    if (OPEN_END.test(this.#previousPrinted(index)?.content ?? "")) return false;
    for (let next = index + 1, capitals = 0; next < this.#tokens.length && next < index + 8; next++) {
      const other = this.#at(next);
      if (other.is(LINE.Blank) || other.is(LINE.Separator) || other.continues) continue;
      if (other.is(LINE.Capitals) && capitals++ < 1) continue;
      if (other.is(LINE.LegalBasis) || other.is(LINE.Operative)) return true;
      return /^(?:[-–] ?)?(?:Theo đề nghị|Xét|Trên cơ sở|Căn cứ)/.test(other.content);
    }
    return false;
  }

  /** First numbered unit behind the preamble, or the line after the order. */
  bodyStart(preamble: number): number {
    for (let index = preamble; index < this.#tokens.length; index++) {
      const token = this.#at(index);
      if (token.is(LINE.Operative)) return index + 1;
      if (
        token.is(LINE.Type) &&
        isCapitals(this.#text, token.from, token.to) &&
        index > preamble &&
        /^QUYẾT (?:ĐỊNH|NGHỊ)/.test(token.content)
      ) {
        token.become(LINE.Operative);
        return index + 1;
      }
      if (token.rank > 0 && !token.quoted) return index;
      if (token.is(LINE.RecipientsHeading) || token.is(LINE.Authority) || token.is(LINE.AnnexHeading)) return index;
    }
    return this.#tokens.length;
  }

  /** Where recipients and signature begin, whichever comes first. */
  closingStart(from: number): number {
    const { length } = this.#tokens;
    for (let index = from; index < length; index++) {
      const token = this.#at(index);
      if (token.quoted) continue;
      if (token.is(LINE.RecipientsHeading)) return index;
      if (token.is(LINE.Authority) && this.#isBlock(index)) return index;
      if (token.is(LINE.Capitals) && this.#isOfficeOfSigner(index)) return index;
      if (token.is(LINE.Dash) && this.#isListWithoutHeading(index)) return index;
      if (token.is(LINE.PlaceDate) && index > from && this.#isDateOfSigner(index)) return index;
    }
    return length;
  }

  /** A prefix in running text is no signature: its line stands apart, with an office, a name or nothing behind it. */
  #isBlock(index: number): boolean {
    const before = this.#tokens[index - 1];
    return (
      before === undefined || !before.is(LINE.Text) || /[.;:/"”)]$/.test(before.content) || before.to <= before.from
    );
  }

  /** `CHỦ TỊCH` with a person's name below, and nothing of the body after it. */
  #isOfficeOfSigner(index: number): boolean {
    if (!OFFICE_HEAD.test(this.#words(index))) return false;
    const name = this.#nextPrinted(
      index,
      3,
      (token) => token.is(LINE.Capitals) || token.is(LINE.Separator) || isSignedMark(token.content),
    );
    return name !== undefined && isPersonName(this.#words(this.#tokens.indexOf(name, index)));
  }

  #isDateOfSigner(index: number): boolean {
    const next = this.#nextPrinted(index, 2, (token) => token.is(LINE.Separator));
    return next !== undefined && (next.is(LINE.Capitals) || next.is(LINE.Authority)) && this.#printedAfter(index) < 15;
  }

  /** A list behind the end mark whose last entry files the document: `- Lưu: VT.` */
  #isListWithoutHeading(index: number): boolean {
    const before = this.#previousPrinted(index);
    if (before === undefined || !/\.\/\.?["”]?$/.test(before.content)) return false;
    for (let at = index; at < this.#tokens.length && at < index + 40; at++) {
      const token = this.#at(at);
      if (token.is(LINE.Dash) && /^[-–+] ?Lưu/.test(token.content)) return true;
      if (token.rank > 0 || token.is(LINE.Authority)) return false;
    }
    return false;
  }

  #nextPrinted(index: number, limit: number, skip: (token: LineToken) => boolean): LineToken | undefined {
    let skipped = 0;
    for (let at = index + 1; at < this.#tokens.length; at++) {
      const token = this.#at(at);
      if (token.is(LINE.Blank) || token.continues) continue;
      if (!skip(token) || skipped++ >= limit) return token;
    }
    return undefined;
  }

  #previousPrinted(index: number): LineToken | undefined {
    for (let at = index - 1; at >= 0; at--) {
      const token = this.#at(at);
      if (!token.is(LINE.Blank) && !token.is(LINE.Separator)) return token;
    }
    return undefined;
  }

  #printedBefore(index: number): number {
    let printed = 0;
    for (let at = 0; at < index; at++) if (!this.#at(at).is(LINE.Blank)) printed++;
    return printed;
  }

  #printedAfter(index: number): number {
    let printed = 0;
    for (let at = index + 1; at < this.#tokens.length && printed < 100; at++)
      if (!this.#at(at).is(LINE.Blank)) printed++;
    return printed;
  }

  /**
   * First line behind recipients and signature. Both are followed to their ends, in either order or side by side, and
   * the lines inside get their final kinds.
   */
  annexStart(closing: number): number {
    let end = closing;
    let recipients = false;
    let signing = false;
    let named = false;
    let lastWasEntry = false;
    let gap = false;
    for (let index = closing; index < this.#tokens.length; index++) {
      const token = this.#at(index);
      if (token.is(LINE.Blank) || token.is(LINE.Separator)) {
        gap = true;
        continue;
      }
      if (signing && token.continues && !lastWasEntry) {
        token.kind = this.#at(index - 1).kind;
        named ||= token.kind === "signer";
      } else if (token.is(LINE.RecipientsHeading)) {
        if (recipients && named) break;
        recipients = true;
        lastWasEntry = true;
      } else if (token.is(LINE.Authority)) {
        signing = true;
        named = false;
        lastWasEntry = false;
      } else if (token.is(LINE.Dash)) {
        if (named && (gap || !recipients) && !(recipients && !lastWasEntry && !gap)) break;
        token.kind = "recipient";
        recipients = true;
        lastWasEntry = true;
      } else if (token.is(LINE.AnnexHeading) || token.is(LINE.Footnote) || token.is(LINE.NationalTitle)) {
        break;
      } else if (token.is(LINE.Type) && (signing || named)) {
        break;
      } else if (token.is(LINE.Capitals)) {
        if (named && !this.#isOfficeOfSigner(index)) break;
        if (signing && gap && !OFFICE_HEAD.test(this.#words(index)) && !BODY_HEAD.test(this.#words(index))) break;
        if (!this.#belongsToSignature(this.#words(index), signing, lastWasEntry)) {
          if (!lastWasEntry) break;
          token.kind = "recipient";
        } else {
          token.kind = "office";
          signing = true;
          named = false;
          lastWasEntry = false;
        }
      } else if (signing && !named && token.is(LINE.Text) && isOfficeInSmallLetters(token.content)) {
        token.kind = "office";
        lastWasEntry = false;
      } else if (
        signing &&
        (!named || this.#besideSigner(index)) &&
        isPersonName(this.#words(index)) &&
        !(lastWasEntry && token.continues)
      ) {
        token.kind = "signer";
        named = true;
        lastWasEntry = token.cell && recipients;
      } else if (signing && isSignedMark(token.content)) {
        token.kind = "residue";
      } else if (token.is(LINE.PlaceDate)) {
        if (named) break;
      } else if (named && gap) {
        break;
      } else if (recipients && (lastWasEntry || !signing || (token.cell && !named))) {
        token.kind = "recipient";
        token.continues = true;
        lastWasEntry = true;
      } else if (signing && !named && token.to - token.from < 60 && !/[.;:]$/.test(token.content)) {
        token.kind = "signer";
        named = isPersonName(this.#words(index));
      } else {
        break;
      }
      end = index + 1;
      gap = false;
    }
    return Math.max(end, closing);
  }

  /** A second name on the line of a signer, as minutes have. */
  #besideSigner(index: number): boolean {
    return !this.#at(index).first && this.#tokens[index - 1]?.kind === "signer";
  }

  /** A line of capitals below recipients is an office or a body signed for, if it does not end like an entry. */
  #belongsToSignature(words: string, signing: boolean, afterEntry: boolean): boolean {
    if (/[;.]$/.test(words) && afterEntry) return false;
    return signing || OFFICE_HEAD.test(words) || BODY_HEAD.test(words) || !afterEntry;
  }

  /** The content of a line with the lines that go on with it, four at the most. */
  #words(index: number): string {
    let words = this.#at(index).content;
    for (let at = index + 1; at < index + 4 && this.#tokens[at]?.continues === true; at++)
      words += ` ${this.#at(at).content}`;
    return words;
  }

  #at(index: number): LineToken {
    const token = this.#tokens[index];
    if (token === undefined) throw new RangeError(`no line ${index}`);
    return token;
  }
}

/** Words in capitals that no line of an abstract ends with for good. */
const OPEN_END = /(?: CỦA| VÀ| VỀ| TẠI| THEO| CHO| VỚI| DO| BỞI|,|-|–)$/;

const NAME = new RegExp(
  `^(?:(?:Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|Trung úy|Thiếu úy|(?:GS|PGS|TS|ThS|BS|KS|Ths|CN|CK[I1]{1,2})[.,\\s]{1,2}|Đồng chí|Ông|Bà)[ .]{0,2}){0,4}(?:[${UPPER}][${LOWER}]{0,7}|[${UPPER}]{1,8}|[${LOWER}]{2,6})(?:[ ]{1,3}(?:[${UPPER}][${LOWER}]{0,7}|[${UPPER}]{1,8})){1,5}$`,
);

/** Two to six words that each begin with a capital, an academic or military title in front or not. */
export function isPersonName(words: string): boolean {
  return words.length <= 60 && NAME.test(mendSyllables(words)) && !/^(?:Nơi|Phụ|Mẫu|Điều|Ghi|Trang)/.test(words);
}

/** `Thứ trưởng`: an office that is not in capitals, as a rule reports. */
function isOfficeInSmallLetters(words: string): boolean {
  return words.length < 50 && OFFICE_HEAD.test(words.toUpperCase()) && !/[,;:.]$/.test(words);
}

function isHeaderComponent(token: LineToken): boolean {
  return (
    token.is(LINE.NationalTitle) ||
    token.is(LINE.Motto) ||
    token.is(LINE.PartyTitle) ||
    token.is(LINE.Number) ||
    token.is(LINE.PlaceDate)
  );
}

/** `(Đã ký)` and the like between office and name. */
function isSignedMark(words: string): boolean {
  return (
    /^[[(]?\s?\(?(?:Đã ký|đã ký|Ký tên|ký tên|Ký, đóng dấu|Chữ ký|Đã ký và đóng dấu)/.test(words) ||
    /^\(.{0,80}\)$/.test(words)
  );
}

/** Words that open the first paragraph of a text rather than go on with its abstract. */
function isParagraphOpening(token: LineToken): boolean {
  return /^(?:Căn cứ|Thực hiện|Theo|Xét|Trên cơ sở|Ngày \d|Để |Nhằm|Trong |Qua |Sau khi|Tại |Hôm nay|Thời gian|Triển khai|Kính gửi|Phát huy|Hưởng ứng|Tiếp tục|Năm \d|Hiện nay|Vừa qua|Phúc đáp|Trả lời|Nhân )/.test(
    token.content,
  );
}
