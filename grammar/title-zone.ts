/** Finds the line of the type and where the abstract below it ends: NĐ 30/2020, PL I, Phần I, Mục II, khoản 5. */
import { typeFits } from "./cited-type.ts";
import { isHeaderComponent, NUMBER_LABEL } from "./header-line.ts";
import { isCapitals, isLower, LOWER, UPPER } from "./letters.ts";
import type { LineList } from "./line-list.ts";
import { parseSymbol } from "./symbol.ts";
import { LINE, type LineToken } from "./tokens.ts";
import { documentTypeNamed, isTypeWithAbstract, NEAR_TOP, typeAtStart } from "./type-line.ts";
import { BODY_HEAD, OFFICE_HEAD } from "./vocabulary.ts";

/** Types that are printed with a name or number on their line in copies without a header. */
const TITLE_OF_LAW =
  /^(?:(?:BỘ )?LUẬT|PHÁP LỆNH|HIẾN PHÁP|(?:NGHỊ (?:QUYẾT|ĐỊNH)|QUYẾT ĐỊNH|THÔNG TƯ|CHỈ THỊ)(?= SỐ \d)) [^:]+$/;

/** The type line follows the last line of the header within this many printed lines. */
const NEAR_HEADER = 40;

/** `Chính phủ ban hành Nghị định …`, the sentence that issues a legal-normative text. */
const ISSUES = / ban hành (Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định) /;
const LONGEST_ISSUER = 120;

export class TitleReader {
  readonly #lines: LineList;

  constructor(lines: LineList) {
    this.#lines = lines;
  }

  /** Line of the type of a document whose header has its first certain line at `anchor` (-1 without header); -1 for none. */
  typeLine(anchor: number): number {
    if (anchor === -1) return this.#typeAtTop();
    let printed = 0;
    let sentenceCase = -1;
    let subject = false;
    for (let index = anchor; index < this.#lines.tokens.length && printed < NEAR_HEADER; index++) {
      const token = this.#lines.at(index);
      if (token.is(LINE.Operative) && this.#isTypeWithColon(index)) {
        token.become(LINE.Type);
        return index;
      }
      if (token.is(LINE.Addressee) || token.is(LINE.LegalBasis) || token.is(LINE.Operative) || token.is(LINE.Article))
        break;
      // A letter prints no type; where one stands below `V/v`, in the place of a type, the paper is no letter.
      if (token.is(LINE.Subject)) subject = true;
      if (subject && token.is(LINE.Text) && !token.continues && token.to - token.from > 100) return -1;
      if (token.is(LINE.RecipientsHeading)) break;
      if (this.#lines.isCapitalType(index)) return subject && token.content === "CÔNG VĂN" ? -1 : index;
      if (sentenceCase === -1 && token.is(LINE.Type)) sentenceCase = index;
      if (!token.is(LINE.Blank) && !token.is(LINE.Separator)) printed++;
    }
    if (subject) return -1;
    if (sentenceCase !== -1) return sentenceCase;
    const joined = this.#typeWithAbstract(anchor);
    if (joined !== -1) return joined;
    return this.#unknownType(anchor);
  }

  /** `QUYẾT ĐỊNH:` above the abstract and the bases, where others print no colon. */
  #isTypeWithColon(index: number): boolean {
    if (documentTypeNamed(this.#lines.at(index).content) === undefined) return false;
    const next = this.#lines.nextPrinted(index, NEAR_TOP, (token) => token.is(LINE.Text) || token.is(LINE.Capitals));
    return next?.is(LINE.LegalBasis) === true;
  }

  /** Without a header: a type in capitals near the top, followed by what only a document has. */
  #typeAtTop(): number {
    for (let index = 0, printed = 0; index < this.#lines.tokens.length && printed < NEAR_TOP; index++) {
      const token = this.#lines.at(index);
      if (token.is(LINE.Blank) || token.is(LINE.Separator)) continue;
      if (token.first) printed++;
      if (this.#isTitleOfLaw(index)) return index;
      if (!this.#lines.isCapitalType(index)) {
        if (isTypeWithAbstract(token) && this.#leadsToBases(index)) return this.#issuesOther(index) ? -1 : index;
        continue;
      }
      return this.#lines.tokens.some(
        (other, at) =>
          at > index &&
          (other.is(LINE.LegalBasis) ||
            other.is(LINE.Operative) ||
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

  /** `LUẬT LƯU TRỮ`, `NGHỊ QUYẾT SỐ 5 NQ/HĐNN8 NGÀY …`: type and name on one line, which bases or the first article follow. */
  #isTitleOfLaw(title: number): boolean {
    const token = this.#lines.at(title);
    if (!token.is(LINE.Capitals) || !TITLE_OF_LAW.test(token.content)) return false;
    for (let index = title + 1, printed = 0; index < this.#lines.tokens.length && printed < NEAR_TOP; index++) {
      const next = this.#lines.at(index);
      if (next.is(LINE.Blank)) continue;
      printed++;
      if (next.is(LINE.LegalBasis)) return true;
      if (next.is(LINE.Article)) return next.ordinal === 1;
      if (next.is(LINE.Roman) || next.is(LINE.Clause) || next.is(LINE.Point)) return false;
    }
    return false;
  }

  /** Whether the legal bases follow the line, with nothing but capitals between that name who has the power. */
  #leadsToBases(index: number): boolean {
    const next = this.#lines.nextPrinted(index, 3, (token) => token.is(LINE.Capitals) || token.is(LINE.Separator));
    return next?.is(LINE.LegalBasis) === true;
  }

  /** `QUY ĐỊNH CHI TIẾT LUẬT …` above `Chính phủ ban hành Nghị định …`: the abstract of a paper whose type was lost. */
  #issuesOther(title: number): boolean {
    const type = typeAtStart(this.#lines.at(title).content)?.type;
    for (let index = title + 1, printed = 0; index < this.#lines.tokens.length && printed < NEAR_HEADER; index++) {
      const token = this.#lines.at(index);
      if (token.is(LINE.Blank)) continue;
      if (token.rank > 0) return false;
      printed++;
      const issued = token.is(LINE.Text) ? ISSUES.exec(token.content.slice(0, LONGEST_ISSUER))?.[1] : undefined;
      if (issued !== undefined) return issued !== type;
    }
    return false;
  }

  /** `NGHỊ QUYẾT CỦA BỘ CHÍNH TRỊ`: a line below number and date that begins with a type and goes on with the abstract. */
  #typeWithAbstract(anchor: number): number {
    let last = anchor;
    let abbreviation: string | null | undefined;
    for (let index = anchor; index < this.#lines.tokens.length && index < last + 12; index++) {
      const token = this.#lines.at(index);
      if (token.is(LINE.Addressee) || token.is(LINE.Subject) || token.rank > 0) return -1;
      if (token.is(LINE.Number)) abbreviation = parseSymbol(token.content.replace(NUMBER_LABEL, ""))?.typeAbbreviation;
      if (isHeaderComponent(token)) last = index;
      else if (index > last && token.is(LINE.Capitals)) {
        const lead = typeAtStart(token.content);
        if (lead !== undefined) return fitsSymbol(lead.type, abbreviation ?? null) ? index : -1;
      } else if (index > last && token.is(LINE.Text) && !token.continues && TYPE_IN_CAPITALS.test(token.content))
        return isTypeInCapitals(token.content) ? index : -1;
    }
    return -1;
  }

  /** The first line of capitals below number and date that begins no body: a type the tables do not know. */
  #unknownType(anchor: number): number {
    let last = anchor;
    for (let index = anchor; index < this.#lines.tokens.length && index < last + 25; index++) {
      const token = this.#lines.at(index);
      if (token.is(LINE.Addressee) || token.is(LINE.Subject)) return -1;
      if (isHeaderComponent(token)) last = index;
      if (index > last && token.rank > 0) return -1;
    }
    for (let index = last + 1; index < this.#lines.tokens.length && index < last + 12; index++) {
      const token = this.#lines.at(index);
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

  /** First line behind the abstract of the type line `type`. */
  end(type: number): number {
    let index = type + 1;
    // The abstract may begin on the line of the type.
    let first = this.#isJoined(type) ? this.#lines.at(type) : undefined;
    let last = first;
    let gap = false;
    for (; index < this.#lines.tokens.length; index++) {
      const token = this.#lines.at(index);
      if (token.is(LINE.Blank)) {
        gap = last !== undefined;
        continue;
      }
      if (token.is(LINE.Separator)) {
        if (last !== undefined) return index;
        continue;
      }
      const plain =
        token.is(LINE.Text) ||
        token.is(LINE.Capitals) ||
        // `QUYẾT ĐỊNH` / `V/v nâng bậc lương`: shortened as in a letter.
        (token.is(LINE.Subject) && last === undefined) ||
        (token.is(LINE.Type) && (last !== undefined || this.#beginsAbstract(index))) ||
        (token.is(LINE.Number) && last !== undefined && typeAtEnd(last.content)) ||
        (token.is(LINE.Roman) && token.continues);
      if ((!plain && !token.continues) || /^LỜI (?:NÓI|MỞ) ĐẦU$/i.test(token.content)) return index;
      if (last === undefined) {
        if (this.#opensBody(index) || (this.#isCompetence(index) && !isLaw(this.#lines.at(type)))) return index;
        first = token;
      } else if (!this.#abstractGoesOn(first ?? last, last, token, index, gap)) return index;
      last = token;
      gap = false;
    }
    return index;
  }

  /** `NGHỊ ĐỊNH VỀ HỒ SƠ`: a type with an abstract behind it, and not only the body that issues it. */
  #isJoined(type: number): boolean {
    const token = this.#lines.at(type);
    if (token.is(LINE.Text)) return true;
    const lead = token.is(LINE.Capitals) && !token.cell ? typeAtStart(token.content) : undefined;
    return lead !== undefined && !token.content.startsWith("CỦA ", lead.length + 1);
  }

  /** `THÔNG BÁO` / `KẾT LUẬN` / `CỦA PHÓ CHỦ TỊCH …`: a second type is the first word of an abstract that goes on. */
  #beginsAbstract(index: number): boolean {
    const token = this.#lines.at(index);
    if (this.#lines.tokens[index - 1]?.is(LINE.Type) !== true || /^QUYẾT (?:ĐỊNH|NGHỊ)/.test(token.content))
      return false;
    return this.#lines.tokens[index + 1]?.is(LINE.Capitals) === true && !this.#isCompetence(index + 1);
  }

  #abstractGoesOn(first: LineToken, last: LineToken, token: LineToken, index: number, gap: boolean): boolean {
    if (this.#isCompetence(index)) return false;
    const small = isLower(this.#lines.text.charCodeAt(token.from));
    const capitals = this.#mostlyCapitals(token);
    const firstCapitals = this.#mostlyCapitals(first);
    if (capitals && firstCapitals) return !LETTERED_PART.test(token.content);
    if (firstCapitals && !gap && YEARS.test(token.content)) return true;
    if (gap) {
      if (last.to - last.from >= 120) return false;
      return small || /^\d[^.;:]{0,60}$/.test(token.content) || this.#isAboveRule(index);
    }
    if (small) return true;
    if (firstCapitals && !capitals) return token.continues && /[,–-]$/.test(last.content);
    if (isParagraphOpening(token) && !token.continues) return false;
    return !/[.;:]$/.test(last.content) && !this.#endsAsParagraph(index);
  }

  /** Whether the lines from `index` on lead down to the rule below an abstract, which who has the power follows. */
  #isAboveRule(index: number): boolean {
    for (let at = index, printed = 0; at < this.#lines.tokens.length && printed < 6; at++) {
      const token = this.#lines.at(at);
      if (token.is(LINE.Blank)) continue;
      if (token.is(LINE.Separator)) {
        const next = this.#lines.nextPrinted(at, 0, () => false);
        return token.to - token.from >= 5 && (next?.is(LINE.Capitals) === true || next?.is(LINE.LegalBasis) === true);
      }
      if (!token.is(LINE.Text) || isParagraphOpening(token) || token.to - token.from >= 120) return false;
      printed++;
    }
    return false;
  }

  /** Whether the lines from `index` on that follow each other without a gap end as a sentence or list does. */
  #endsAsParagraph(index: number): boolean {
    let last = this.#lines.at(index);
    let length = last.to - last.from;
    for (let at = index + 1; at < this.#lines.tokens.length && length < 400; at++) {
      const token = this.#lines.at(at);
      if (!token.is(LINE.Text) || (isParagraphOpening(token) && !token.continues)) break;
      length += token.to - token.from;
      last = token;
    }
    return length >= 400 || /[.;:]$/.test(last.content);
  }

  /** Words that open a paragraph open an abstract as well: `KẾ HOẠCH` / `Triển khai Nghị quyết số …`. */
  #opensBody(index: number): boolean {
    const token = this.#lines.at(index);
    return isParagraphOpening(token) && (NO_ABSTRACT.test(token.content) || this.#endsAsParagraph(index));
  }

  #mostlyCapitals(token: LineToken): boolean {
    return isCapitals(this.#lines.text, token.from, token.to, 6);
  }

  /** A line of capitals that names who has the power: the bases or the order follow it at once. */
  #isCompetence(index: number): boolean {
    const token = this.#lines.at(index);
    if (!isCapitals(this.#lines.text, token.from, token.to)) return false;
    const words = token.content;
    if (!/^[^\s\d]+\s[^\d]+\d{0,2}$/.test(words) || words.length > 120 || / VỀ | VIỆC /.test(words)) return false;
    if ((!BODY_HEAD.test(words) && !OFFICE_HEAD.test(words)) || PART_OF_BODY.test(words)) return false;
    if (OPEN_END.test(this.#lines.previousPrinted(index)?.content ?? "")) return false;
    for (let next = index + 1, capitals = 0; next < this.#lines.tokens.length && next < index + 8; next++) {
      const other = this.#lines.at(next);
      if (other.is(LINE.Blank) || other.is(LINE.Separator) || other.continues) continue;
      // `KHÓA XVIII` / `KỲ HỌP THỨ 4`
      if (other.is(LINE.Capitals) && TERM.test(other.content)) continue;
      if (other.is(LINE.Capitals) && capitals++ < 1) {
        // A line that a body follows is no body itself: `BỘ MÁY VÀ BIÊN CHẾ CỦA ĐƠN VỊ …` / `CHÍNH PHỦ`.
        if (words.length > LONGEST_OFFICE && BODY_HEAD.test(other.content)) return false;
        continue;
      }
      if (other.is(LINE.LegalBasis) || other.is(LINE.Operative)) return true;
      return /^(?:[-–] ?)?(?:Theo đề nghị|Xét|Trên cơ sở|Căn cứ|Chiểu)/.test(other.content);
    }
    return false;
  }
}

/**
 * Whether a line that begins with the word of a type can be the title of a text with this abbreviation in its symbol. Two
 * of the words are verbs as well: `QUY ĐỊNH CHI TIẾT LUẬT …` is no Quy định in a circular whose line of the type was lost.
 */
function fitsSymbol(type: string, abbreviation: string | null): boolean {
  return (type !== "Quy định" && type !== "Hướng dẫn") || typeFits(type, abbreviation);
}

/** The name of a law may be that of a body: `LUẬT` / `KIỂM TOÁN NHÀ NƯỚC`. */
function isLaw(type: LineToken): boolean {
  return /^(?:BỘ )?LUẬT$/i.test(type.content);
}

/** Words in capitals that no line of an abstract ends with for good. */
const OPEN_END =
  /(?: CỦA| VÀ| VỀ| TẠI| THEO| CHO| VỚI| DO| BỞI| THUỘC| CÁC| CHỦ TỊCH|(?<!HỘI ĐỒNG) BỘ TRƯỞNG| GIÁM ĐỐC|,|-|–)$/;

/** An office alone, whose body stands on the next line: `CHỦ TỊCH` / `ỦY BAN NHÂN DÂN`. */
const LONGEST_OFFICE = 40;

/** Parts of a body, which have no power of their own. */
const PART_OF_BODY = /^(?:VỤ|TỔ|BÁO|KHOA|PHÒNG|ĐÀI)(?: |$)/;

/** A line of an abstract that ends with the type whose number follows: `BÃI BỎ QUYẾT ĐỊNH` / `SỐ 09/2022/QĐ-UBND`. */
function typeAtEnd(words: string): boolean {
  return /(?:QUYẾT ĐỊNH|NGHỊ ĐỊNH|NGHỊ QUYẾT|THÔNG TƯ|CHỈ THỊ|KẾ HOẠCH|KẾT LUẬN|CÔNG VĂN|LUẬT)$/i.test(words);
}

/** The years of a plan, alone on the last line of an abstract: `GIAI ĐOẠN` / `2021-2025`. */
const YEARS = /^\(?\d{4} ?[-–] ?\d{4}\)?$/;

/** A part of the body that older papers letter: `A - MỤC ĐÍCH`. */
const LETTERED_PART = /^[A-ZĐ] ?[-–.] ?[^\d\s]/;

/** Openings that no abstract has. */
const NO_ABSTRACT = /^(?:Căn cứ|Kính gửi|Hôm nay|Ngày \d)/;

/** Words that open the first paragraph of a text rather than go on with its abstract. */
function isParagraphOpening(token: LineToken): boolean {
  return /^(?:Căn cứ|Thực hiện|Theo|Xét|Trên cơ sở|Ngày \d|Để |Nhằm|Trong |Qua |Sau khi|Tại |Hôm nay|Thời gian|Triển khai|Kính gửi|Phát huy|Hưởng ứng|Tiếp tục|Năm \d|Hiện nay|Vừa qua|Phúc đáp|Trả lời|Nhân )/.test(
    token.content,
  );
}

/** The term of an assembly, its first word broken where a copy broke it. */
const TERM = /^(?:KHÓA|KHOÁ|KỲ HỌP|NHIỆM KỲ|KH$|ÓA )/;

/** `KẾ HOẠCH Thực hiện …`: a type in capitals before words that are not. */
const TYPE_IN_CAPITALS = new RegExp(`^[${UPPER}]{2,}(?: [${UPPER}]{2,}){0,3} [${UPPER}][${LOWER}]`);

function isTypeInCapitals(words: string): boolean {
  const lead = typeAtStart(words);
  if (lead === undefined || words.length > 250 || /[.;:]$/.test(words)) return false;
  return words.slice(0, lead.length).toUpperCase() === words.slice(0, lead.length);
}
