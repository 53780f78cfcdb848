/** How a known document is cited in full and in short, in the style of each regime. */
import type { Regime } from "../model/analysis.ts";
import { dateInFigures, dateInWords } from "./date-forms.ts";
import type { KnownDocument } from "./known-documents.ts";

/** Laws and ordinances, which have names of their own. */
const NAMED = /^(?:Luật|Bộ luật|Pháp lệnh)(?= )/;

/**
 * The full mention: type, number and symbol, date and issuer. The abstract is not in it.
 *
 *     state  Nghị quyết số 25-NQ/TW ngày 03 tháng 6 năm 2013 của Ban Chấp hành Trung ương Đảng khóa XI
 *     party  Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng khóa XI
 *     qppl   Nghị định số 30/2020/NĐ-CP của Chính phủ
 *
 * NĐ 30/2020, PL I, Phần I, Mục II, khoản 6, điểm a, b; HD 05-HD/VPTW, Phần II, Mục I, điểm 6.1.4; NĐ 78/2025, Điều 68.
 */
export function fullMention(known: KnownDocument, regime: Regime): string {
  const name = lawName(known);
  if (name === null) return `${shortMention(known, regime)}${dateOf(known, regime)}${issuerOf(known)}`;
  if (regime === "qppl") return `${name} số ${known.symbol}`;
  return regime === "party" ? `${name} năm ${known.date.slice(0, 4)}` : `${name} ${dateInWords(known.date)}`;
}

/** The mention from the second time on: type, number and symbol; in administrative papers the name of a law. */
export function shortMention(known: KnownDocument, regime: Regime): string {
  const name = lawName(known);
  return name === null || regime === "qppl" ? `${known.type} số ${known.symbol}` : name;
}

/** What stands behind the number: ` ngày 03 tháng 6 năm 2013`, `, ngày 03/6/2013`. */
export function dateOf({ date }: KnownDocument, regime: Regime): string {
  if (regime === "qppl") return "";
  return regime === "party" ? `, ngày ${dateInFigures(date)}` : ` ${dateInWords(date)}`;
}

/** ` của Ban Chấp hành Trung ương Đảng khóa XI`; nothing where the issuer is not known. */
export function issuerOf({ issuer, term, type }: KnownDocument): string {
  if (issuer === null) return "";
  if (/^Ban Chấp hành Trung ương/.test(issuer) && term !== null) return ` của ${issuer} khóa ${term}`;
  // A circular is the minister's.
  return type === "Thông tư" && /^Bộ [^,]+(?:, [^B][^,]*)*$/.test(issuer)
    ? ` của Bộ trưởng ${issuer}`
    : ` của ${issuer}`;
}

/** ` về công tác văn thư`, as it follows in a legal basis; nothing where the title is not known to be whole. */
export function abstractOf(known: KnownDocument): string {
  const { title, confidence } = known;
  if (title === null || confidence !== "high" || lawName(known) !== null) return "";
  if (title.length > LONGEST_ABSTRACT || !OPENING.test(title) || /hết hiệu lực|kể từ ngày/.test(title)) return "";
  return ` ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

/** `Luật Lưu trữ`; null for what is cited by its number. */
export function lawName({ type, title }: KnownDocument): string | null {
  return title !== null && NAMED.test(title) && NAMED.exec(title)?.[0] === type ? title : null;
}

const LONGEST_ABSTRACT = 200;

/** How abstracts begin; other titles are cut from the middle of a text. */
const OPENING = /^(?:về|quy định|hướng dẫn|ban hành|sửa đổi|bổ sung|bãi bỏ|phê duyệt|thành lập|công bố)(?= )/i;
