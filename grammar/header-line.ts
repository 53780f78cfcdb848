/** Tells the lines of a header by their words: the titles of State and Party, the number, place and date. */
import { isUpper, LOWER, UPPER } from "./letters.ts";
import { mendSyllables } from "./syllables.ts";
import { LINE, type LineToken, type LineType } from "./tokens.ts";

/** A mark may be lost where letters were recognised. */
const MOTTO = /^Độc lập\s?[-–—]?\s?t[ựu] do\s?[-–—]?\s?h[ạa]nh ph[úu]c[.:]?$/i;
/** The second is that of 1945 to 1976, the third one without its marks. */
const NATIONAL_TITLE =
  /^(?:CỘNG H(?:ÒA|OÀ) (?:XÃ HỘI CHỦ NGHĨA|XHCN) VIỆT NAM|VIỆT NAM DÂN CHỦ CỘNG H(?:ÒA|OÀ)|CONG HOA XA HOI CHU NGHIA VIET NAM)$/i;
const PARTY_TITLE = /^(?:ĐẢNG CỘNG SẢN|ĐCS) VIỆT NAM$/i;
/** The label of a number line: `Số:`, `Luật số:`, `Nghị quyết số:`, with the blanks behind it. */
export const NUMBER_LABEL =
  /^(?:(?:Luật|Bộ luật|Nghị quyết|Pháp lệnh|Lệnh|LUẬT|NGHỊ QUYẾT|PHÁP LỆNH)[ \t]+)?(?:Số|số|SỐ)[ \t\n]*:?[ \t\n]*/;
const SYMBOL_LINE = new RegExp(
  `^(?:\\d[\\d.]{0,8}|[….xX_]{1,20}|[IVXLC]{1,6}|[ \\t]){0,6}[A-Za-zĐđ]{0,3}[ \\t]*[-–—/][ \\t]*(?:[${UPPER}0-9….][^\\n]{0,50}|[a-zđ]{1,4}-[a-zđ]{2,10})$`,
);
const PLACE_DATE =
  /^([^,;:\n]{0,40}?)[ \t]*[,;.]?[ \t]*ngày[ \t]*(?:(?:[\d….xX_[\] \t]|\{\{[^}\n]{0,30}\}\}){0,24}tháng(?:[\d….xX_[\] \t]|\{\{[^}\n]{0,30}\}\}){0,24}năm(?:[\d….xX_[\] \t]|\{\{[^}\n]{0,30}\}\}){0,24}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})[.;,]?$/i;

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

/** The word `ngày` stands at most this far into a place-and-date line. */
export const LONGEST_PLACE = 46;

const NOT_A_PLACE =
  /^(?:Hôm nay|Vào|Sáng|Chiều|Từ|Đến|Trước|Sau|Tính đến|Bắt đầu|Ban hành|Kèm theo|Chậm nhất|Thời gian|Ngày|Luật|Căn ?cứ|Nghị|Thông tư|Quyết)(?= |$)/i;

const SMALL_WORD = new RegExp(`[${LOWER}]{4,}|\\s[${LOWER}]{2,}| (?:NGÀY|VÀ|VỀ|CỦA|NĂM)(?: |$)`);

/** The part behind the first separator is made of abbreviations, not of words. */
function isSymbolTail(rest: string): boolean {
  return !SMALL_WORD.test(rest);
}

/** A line that only a header has; `V/v` and the capitals of an issuer stand elsewhere as well. */
export function isHeaderComponent(token: LineToken): boolean {
  return (
    token.is(LINE.NationalTitle) ||
    token.is(LINE.Motto) ||
    token.is(LINE.PartyTitle) ||
    token.is(LINE.Number) ||
    token.is(LINE.PlaceDate)
  );
}
