/**
 * Finds where recipients and signature begin and end, and gives their lines their final kinds: NĐ 30/2020, PL I, Phần I,
 * Mục II, khoản 7–9.
 */
import { isLower } from "./letters.ts";
import type { LineList } from "./line-list.ts";
import { isNameInCapitals, isPersonName } from "./names.ts";
import { isPageNumber } from "./page-breaks.ts";
import { LINE, type LineToken } from "./tokens.ts";
import { BODY_HEAD, OFFICE_HEAD } from "./vocabulary.ts";

export class ClosingReader {
  readonly #lines: LineList;

  constructor(lines: LineList) {
    this.#lines = lines;
  }

  /** Where recipients and signature begin, whichever comes first. */
  start(from: number): number {
    const { length } = this.#lines.tokens;
    let units = false;
    for (let index = from; index < length; index++) {
      const token = this.#lines.at(index);
      if (token.quoted) continue;
      units ||= token.rank > 0;
      if (token.is(LINE.RecipientsHeading)) return index;
      if (token.is(LINE.Authority) && this.#isBlock(index)) return this.#besideEntry(index);
      if (token.is(LINE.Capitals) && this.#isOfficeOfSigner(index)) return this.#besideEntry(index);
      if (token.is(LINE.Dash) && this.#isListWithoutHeading(index)) return index;
      if (token.is(LINE.PlaceDate) && index > from && this.#isDateOfSigner(index)) return index;
      if (this.#lines.text.charCodeAt(token.from) === BRACKET) {
        const above = units ? this.#attachedAbove(index, from) : -1;
        if (above !== -1) return above;
        const signer = isSignedMark(token.content) ? this.#signerAbove(index, from) : -1;
        if (signer !== -1) return signer;
      }
    }
    return length;
  }

  /** Where a signature begins beside an entry whose heading was lost: `- Như Điều 3; | TM. ỦY BAN NHÂN DÂN`. */
  #besideEntry(index: number): number {
    const left = this.#lines.tokens[index - 1];
    return !this.#lines.at(index).first && left?.is(LINE.Dash) === true && left.first ? index - 1 : index;
  }

  /** Where the block above `(Đã ký)` begins, whose name stands below the mark or, in old papers, above it; -1 for none. */
  #signerAbove(mark: number, from: number): number {
    const office = this.#officeAbove(mark, from);
    if (office !== -1) return office;
    const name = this.#printedIndexAbove(mark);
    return name >= from && this.#isNameOverMark(name) ? name : -1;
  }

  /** `Nguyễn Văn A` directly above `(Đã ký)`, and no office. */
  #isNameOverMark(index: number): boolean {
    const { content } = this.#lines.at(index);
    return isPersonName(content) && !OFFICE_HEAD.test(content.toUpperCase()) && this.#isSignedBelow(index);
  }

  /**
   * Where the title above `(Ban hành kèm theo …)` begins: copies lose the signature between a document and the text that
   * it issues. -1 where the note has no title above it.
   */
  #attachedAbove(note: number, from: number): number {
    if (!ATTACHED_NOTE.test(this.#lines.at(note).content)) return -1;
    let title = note;
    for (let at = note - 1; at > from && note - at < 12; at--) {
      const token = this.#lines.at(at);
      if (token.is(LINE.Capitals) || token.is(LINE.Type) || token.is(LINE.AnnexHeading)) title = at;
      else if (!token.is(LINE.Blank) && !token.is(LINE.Separator)) break;
    }
    return title === note ? -1 : title;
  }

  /** A prefix in running text is no signature: its line stands apart, with an office, a name or nothing behind it. */
  #isBlock(index: number): boolean {
    const before = this.#lines.tokens[index - 1];
    return (
      before === undefined || !before.is(LINE.Text) || /[.;:/"”)]$/.test(before.content) || before.to <= before.from
    );
  }

  /** `CHỦ TỊCH` with a person's name below, and nothing of the body after it. */
  #isOfficeOfSigner(index: number): boolean {
    if (!OFFICE_HEAD.test(this.#lines.words(index))) return false;
    const name = this.#lines.nextPrinted(
      index,
      3,
      (token) => token.is(LINE.Capitals) || token.is(LINE.Separator) || isSignedMark(token.content),
    );
    return name !== undefined && isPersonName(this.#lines.words(this.#lines.tokens.indexOf(name, index)));
  }

  /**
   * The office above `(Đã ký)`, with the body above it, where neither is in capitals and a name stands below, as the
   * national database copies them; -1 for anything else.
   */
  #officeAbove(mark: number, from: number): number {
    const name = this.#lines.nextPrinted(mark, 0, NOTHING);
    const office = this.#printedIndexAbove(mark);
    if (office < from || name === undefined || !isPersonName(name.content)) return -1;
    const { content } = this.#lines.at(office);
    if (!this.#lines.at(office).is(LINE.Text) || !isOfficeInSmallLetters(content)) return -1;
    const body = this.#printedIndexAbove(office);
    return body >= from && isBodyInSmallLetters(this.#lines.at(body).content) ? body : office;
  }

  #printedIndexAbove(index: number): number {
    let at = index - 1;
    while (at >= 0 && this.#lines.at(at).is(LINE.Blank)) at--;
    return at;
  }

  #isDateOfSigner(index: number): boolean {
    const next = this.#lines.nextPrinted(index, 2, (token) => token.is(LINE.Separator));
    return (
      next !== undefined && (next.is(LINE.Capitals) || next.is(LINE.Authority)) && this.#lines.printedAfter(index) < 15
    );
  }

  /** A list behind the end mark whose last entry files the document: `- Lưu: VT.` */
  #isListWithoutHeading(index: number): boolean {
    const before = this.#lines.previousPrinted(index);
    if (before === undefined || !/\.\/\.?["”]?$/.test(before.content.slice(-4))) return false;
    return this.#filesDocument(index);
  }

  /** Whether an entry of the list from `index` on files the document. */
  #filesDocument(index: number): boolean {
    for (let at = index; at < this.#lines.tokens.length && at < index + 40; at++) {
      const token = this.#lines.at(at);
      if (token.is(LINE.Dash) && /^[-–+] ?Lưu/.test(token.content)) return true;
      if (token.rank > 0 || token.is(LINE.Authority)) return false;
    }
    return false;
  }

  /**
   * First line behind recipients and signature. Both are followed to their ends, in either order or side by side, and
   * the lines inside get their final kinds.
   */
  end(closing: number): number {
    let end = closing;
    let recipients = false;
    let signing = false;
    let named = false;
    let lastWasEntry = false;
    let gap = false;
    let pageEnds = false;
    // Entries with blank lines between go on behind the name that stands beside them, until one files the document.
    let spaced = false;
    let filed = false;
    for (let index = closing; index < this.#lines.tokens.length; index++) {
      const token = this.#lines.at(index);
      if (token.is(LINE.Blank) || token.is(LINE.Separator)) {
        gap = !pageEnds;
        continue;
      }
      pageEnds = isPageNumber(token);
      if (pageEnds) {
        token.kind = "residue";
        gap = false;
        continue;
      }
      if (index === closing && this.#isNameOverMark(index)) {
        token.kind = "signer";
        signing = true;
        named = true;
      } else if (signing && token.continues && !lastWasEntry) {
        token.kind = this.#lines.at(index - 1).kind;
        named ||= token.kind === "signer";
      } else if (recipients && signing && !gap && this.#goesOnWithEntry(index)) {
        token.kind = "recipient";
        token.continues = true;
        lastWasEntry = true;
      } else if (token.is(LINE.RecipientsHeading)) {
        if (recipients && named) break;
        recipients = true;
        lastWasEntry = true;
      } else if (token.is(LINE.Authority)) {
        signing = true;
        named = false;
        lastWasEntry = false;
      } else if (token.is(LINE.Dash)) {
        if (!recipients && signing && !this.#filesDocument(index)) break;
        const goesOn = recipients && ((!lastWasEntry && !gap) || (spaced && !filed));
        if (named && (gap || !recipients) && !goesOn) break;
        spaced ||= gap && lastWasEntry;
        filed ||= /^[-–] ?Lưu/.test(token.content);
        token.kind = "recipient";
        recipients = true;
        lastWasEntry = true;
      } else if (token.is(LINE.AnnexHeading) || token.is(LINE.Footnote) || token.is(LINE.NationalTitle)) {
        break;
      } else if (token.is(LINE.Type) && (signing || named)) {
        break;
      } else if (signing && !named && !gap && !lastWasEntry && this.#isLastSyllable(index)) {
        token.kind = this.#lines.at(index - 1).kind;
        token.continues = true;
      } else if (signing && !named && this.#isNameBelowOffice(index)) {
        token.kind = "signer";
        named = true;
        lastWasEntry = token.cell && recipients;
      } else if (token.is(LINE.Capitals)) {
        if (named && !this.#isOfficeOfSigner(index)) break;
        if (signing && this.#isTitleOfAttached(index)) break;
        if (signing && gap && !OFFICE_HEAD.test(this.#lines.words(index)) && !BODY_HEAD.test(this.#lines.words(index)))
          break;
        if (!this.#belongsToSignature(this.#lines.words(index), signing, lastWasEntry)) {
          if (!lastWasEntry) break;
          token.kind = "recipient";
        } else {
          token.kind = "office";
          signing = true;
          named = false;
          lastWasEntry = false;
        }
      } else if (
        token.is(LINE.Text) &&
        !named &&
        // A closing that begins with running text begins with an office in small letters.
        (index === closing || (isOfficeInSmallLetters(token.content) && (signing || this.#isSignedBelow(index))))
      ) {
        token.kind = "office";
        signing = true;
        lastWasEntry = false;
      } else if (
        signing &&
        (!named || this.#besideSigner(index)) &&
        isPersonName(this.#lines.words(index)) &&
        !(lastWasEntry && token.continues)
      ) {
        token.kind = "signer";
        named = true;
        lastWasEntry = token.cell && recipients;
      } else if (signing && isSignedMark(token.content)) {
        token.kind = "residue";
      } else if (token.is(LINE.PlaceDate)) {
        if (named) break;
      } else if ((named && gap) || (filed && this.#beginsText(token))) {
        break;
      } else if (recipients && (lastWasEntry || !signing || (token.cell && !named))) {
        token.kind = "recipient";
        token.continues = true;
        lastWasEntry = true;
      } else if (signing && !named && mayBeName(token.content)) {
        token.kind = "signer";
        named = isPersonName(this.#lines.words(index));
      } else {
        break;
      }
      end = index + 1;
      gap = false;
    }
    return Math.max(end, closing);
  }

  /** `CHỦ TỊCH` / `NGUYỄN VĂN AN`; the Youth Union is named after a person as well. */
  #isNameBelowOffice(index: number): boolean {
    const token = this.#lines.at(index);
    return (
      token.is(LINE.Capitals) &&
      isNameInCapitals(this.#lines.words(index)) &&
      !/(?:ĐOÀN|TNCS|CỘNG SẢN)$/.test(this.#lines.previousPrinted(index)?.content ?? "")
    );
  }

  /** The rest of an entry beside whose first line the signature stands: `- Các cơ quan    GIÁM ĐỐC` / `của tỉnh;` */
  #goesOnWithEntry(index: number): boolean {
    const token = this.#lines.at(index);
    if (!token.first || !(token.is(LINE.Text) || token.is(LINE.Capitals))) return false;
    let left = index - 1;
    while (left > 0 && !this.#lines.at(left).first) left--;
    if (left < 0 || this.#lines.at(left).kind !== "recipient") return false;
    return (
      isLower(this.#lines.text.charCodeAt(token.from)) || (/[;.,]$/.test(token.content) && token.to - token.from < 40)
    );
  }

  /** A heading or a paragraph, which is no rest of the entry that files the document. */
  #beginsText(token: LineToken): boolean {
    return token.to - token.from > LONGEST_ENTRY || token.is(LINE.Article) || token.is(LINE.Chapter);
  }

  /** `(Đã ký)` directly below a line. */
  #isSignedBelow(index: number): boolean {
    let below = index + 1;
    while (this.#lines.tokens[below]?.is(LINE.Blank)) below++;
    const next = this.#lines.tokens[below];
    return next !== undefined && this.#lines.text.charCodeAt(next.from) === BRACKET && isSignedMark(next.content);
  }

  /** A line of capitals above `(Ban hành kèm theo …)` names the text that the document issues. */
  #isTitleOfAttached(index: number): boolean {
    const next = this.#lines.nextPrinted(index, 1, (token) => token.is(LINE.Capitals));
    return next !== undefined && ATTACHED_NOTE.test(next.content);
  }

  /** The end of a name broken over lines: `T/M BỘ CHÍNH` / `TRỊ`. */
  #isLastSyllable(index: number): boolean {
    const token = this.#lines.at(index);
    const alone = token.is(LINE.Capitals) && token.first && this.#lines.words(index) === token.content;
    return alone && !token.content.includes(" ") && !/^(?:PHÓ|QUYỀN|THỨ|CHÁNH|CHỦ|GIÁM)$/.test(token.content);
  }

  /** A second name on the line of a signer, as minutes have. */
  #besideSigner(index: number): boolean {
    return !this.#lines.at(index).first && this.#lines.tokens[index - 1]?.kind === "signer";
  }

  /** A line of capitals below recipients is an office or a body signed for, if it does not end like an entry. */
  #belongsToSignature(words: string, signing: boolean, afterEntry: boolean): boolean {
    if (/[;.]$/.test(words) && afterEntry) return false;
    return signing || OFFICE_HEAD.test(words) || BODY_HEAD.test(words) || !afterEntry;
  }
}

/** `Thứ trưởng`: an office that is not in capitals, as a rule reports. */
function isOfficeInSmallLetters(words: string): boolean {
  return words.length < 50 && OFFICE_HEAD.test(words.toUpperCase()) && !/[,;:.]$/.test(words);
}

/** `Bộ Tài chính` above the office of its head. */
function isBodyInSmallLetters(words: string): boolean {
  return words.length < 60 && BODY_HEAD.test(words.toUpperCase()) && !/[,;:./]$/.test(words);
}

/** The note below the title of a text that a document issues. */
const ATTACHED_NOTE = /^\((?:Ban hành k|K)èm theo /;

const LONGEST_ENTRY = 200;

/** Words that may be a name printed in another way: short, no sentence, and not one capital before small letters only. */
function mayBeName(words: string): boolean {
  if (words.length >= 60 || /[.;:]$|(?:[^ ]{1,12} ){7}/.test(words)) return false;
  const parts = words.split(" ");
  return parts.length < 4 || parts.slice(1).some((part) => !isLower(part.charCodeAt(0)));
}

const BRACKET = 0x28;

const NOTHING = (): boolean => false;

/** `(Đã ký)` and the like between office and name. */
function isSignedMark(words: string): boolean {
  return (
    /^[[(]?\s?\(?(?:Đã ký|đã ký|Ký tên|ký tên|Ký, đóng dấu|Chữ ký|Đã ký và đóng dấu)/.test(words) ||
    /^(?:Signature Not|Ký bởi|Ký số|Người ký|Ngày ký|Thời gian ký|Email:|Cơ quan:)/.test(words) ||
    /^\(.{0,80}\)$/.test(words)
  );
}
