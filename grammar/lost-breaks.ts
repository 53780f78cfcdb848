/** Finds where components begin on a line or in a cell whose line breaks were lost when it was copied. */

import { headerTitle } from "./header-line.ts";
import { isLower, isUpper, LETTER, LOWER, UPPER } from "./letters.ts";
import { CELL_BREAK } from "./source.ts";
import { BODY_HEAD } from "./vocabulary.ts";

/**
 * Where components begin whose line breaks before them were lost, closed by -1; null where none was:
 *
 *     Số: 15/SNV-VP V/v nâng bậc lương        Nơi nhận:- Như trên;        KT. BỘ TRƯỞNG THỨ TRƯỞNG Nguyễn Văn A
 *     … để thực hiện./.Nơi nhận:
 *     QUỐC HỘI ------        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ------
 *     Nghị quyết số: 8-NQ/TW Hà Nội, ngày …
 */
export function lostBreaks(text: string, from: number, to: number, top: boolean): readonly number[] | null {
  if (text.charCodeAt(to - 1) === COLON && text.endsWith(GLUED_HEADING, to))
    return [from, to - GLUED_HEADING.length + "/.".length, -1];
  if (!isUpper(text.charCodeAt(from)) || to - from > LONGEST_COMPONENT) return null;
  const capitals = isUpper(text.charCodeAt(from + 1)) || text.charCodeAt(from + 1) === 0x2e;
  if (capitals && isLower(text.charCodeAt(to - 1))) {
    const bounds = [from];
    splitSigner(text, from, to, bounds);
    if (bounds.length > 1) return [...bounds.sort((a, b) => a - b), -1];
  }
  const code = text.charCodeAt(from);
  if (!top && code !== CAPITAL_S && code !== CAPITAL_N) return null;
  const words = text.slice(from, to);
  const match = LOST_BREAK.exec(words);
  if (match !== null) return [from, from + match[0].length, -1];
  if (!top) return null;
  const columns = capitals ? YOUTH_UNION_ROW.exec(words) : null;
  if (columns !== null) return [from, -1, from + columns[0].length, -1];
  return HEADER_ROW.test(words) || DATE_ROW.test(words) ? headerRow(words, from) : null;
}

const LONGEST_COMPONENT = 300;

const CAPITAL_N = 0x4e;
const CAPITAL_S = 0x53;

const COLON = 0x3a;

const GLUED_HEADING = "/.Nơi nhận:";

const LOST_BREAK = new RegExp(
  [
    "^(?:Số ?: ?\\d[^\\s:]{2,30}? ?(?=V\\/[vV] )",
    "Nơi nhận ?:? ?(?=[-–] ?[^\\s\\d-])",
    `(?:Nghị quyết s|S)ố ?:? ?(?:\\d|[-–/] ?[${UPPER}])[^\\s:]{2,30} (?=[${UPPER}][^\\n\\d,;:]{1,40}[,.;]? ?ngày (?:\\d{1,2} )?tháng (?:\\d{1,2} )?năm \\d{4}$))`,
  ].join("|"),
);

/** A line that has a rule behind its words, or a motto behind its title. */
const HEADER_ROW = new RegExp(`[${LETTER}] (?:-{3,}|_{3,}|\\*{3,})|VIỆT NAM Độc lập`);

/** A date line that a line of capitals goes on behind. */
const DATE_ROW = new RegExp(`^[^,;]{2,40}, ?ngày \\d{1,2} tháng \\d{1,2} năm \\d{4} (?=[${UPPER}]{2})`);

const HEADER_PART = / (?:-{3,}|_{3,}|\*{3,})(?: |$)|VIỆT NAM (?=Độc lập)/g;

/** A committee of the Youth Union, whose title stands at its right where that of the Party or State stands otherwise. */
const YOUTH_UNION_ROW = /^(?:BAN CHẤP HÀNH|BCH) [^\n]{2,60} (?=ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH$)/;

/** The components of one line of a header: bodies, titles, rules, the date. */
function headerRow(words: string, from: number): number[] | null {
  const date = DATE_ROW.exec(words);
  if (date !== null) return [from, from + date[0].length, -1];
  const bounds = [from];
  HEADER_PART.lastIndex = 0;
  let open = 0;
  for (let match = HEADER_PART.exec(words); match !== null; match = HEADER_PART.exec(words)) {
    const before = words.slice(open, match.index);
    const rule = match[0].startsWith(" ");
    // A rule stands below a body or a motto; behind other words it is a place to fill in.
    if (rule && headerTitle(before) === undefined) {
      const body = bodyAtEnd(before);
      if (body === -1) return null;
      if (body > 0) bounds.push(from + open + body);
    }
    open = match.index + match[0].length;
    if (rule) bounds.push(from + match.index + 1);
    if (open < words.length) bounds.push(from + open);
  }
  bounds.push(-1);
  return bounds;
}

/** Where the body begins that `words` are or end with, behind a sentence that stands before it; -1 without one. */
function bodyAtEnd(words: string): number {
  const sentence = words.lastIndexOf(". ");
  const at = sentence === -1 ? 0 : sentence + 2;
  const body = words.slice(at);
  return body.toUpperCase() === body && BODY_HEAD.test(body) ? at : -1;
}

/** Where a new component begins inside a table cell whose line breaks were lost. */
const CELL_PART = new RegExp(
  [
    "-{3,}",
    "_{3,}",
    "\\*{3,}",
    "—{2,}",
    "CỘNG H(?:ÒA|OÀ) X(?:Ã|HCN)",
    "Cộng h(?:òa|oà) xã hội",
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    "Độc lập ?[-–—]",
    `(?<=Hạnh phúc )[${UPPER}]`,
    "V/[vV]",
    "Số ?:",
    "Số \\d[\\d.]{0,6} ?[-–/]",
    CELL_BREAK,
    "Kính gửi",
    "N(?:ơi|ƠI) (?:nhận|NHẬN|gửi)",
    "[-–+•] ",
    "\\([Đđ]ã ký\\)",
    `(?:TM|KT|TL|TUQ)\\. ?[${UPPER}]`,
    `[TK]\\.[MTL]\\. ?[${UPPER}]{2}`,
    `[TK]/[MTL] [${UPPER}]`,
  ].join("|"),
  "g",
);

/** Adds the offsets inside a cell at which a new component begins. */
export function partsOfCell(text: string, from: number, to: number, bounds: number[]): void {
  const cell = text.slice(from, to);
  const listed = /N(?:ơi|ƠI) (?:nhận|NHẬN|gửi)|Kính gửi/.test(cell) || /^\s*[-–•] /.test(cell);
  CELL_PART.lastIndex = 0;
  for (let match = CELL_PART.exec(cell); match !== null; match = CELL_PART.exec(cell)) {
    const at = match.index;
    if (match[0] === CELL_BREAK) {
      bounds.push(from + at + 1);
      continue;
    }
    const before = cell.slice(0, at).trimEnd();
    if (before === "" || !/\s/.test(cell[at - 1] ?? "")) continue;
    const dash = /^[-–+•] $/.test(match[0]);
    if (dash && !(listed && /[;:,.)]$|gửi:?$/.test(before))) continue;
    bounds.push(from + at);
    if (/^[-_—*]{2,}/.test(match[0])) bounds.push(from + at + match[0].length);
  }
  const last = bounds[bounds.length - 1] ?? from;
  splitSigner(text, last, to, bounds);
  for (let index = bounds.length - 2; index >= 0 && (bounds[index] ?? -1) >= from; index--) {
    const part = bounds[index] ?? from;
    if (/^\s*(?:TM|KT|TL|TUQ|T[/.]M|K[/.]T|T[/.]L)/.test(text.slice(part, part + 6)))
      splitSigner(text, part, bounds[index + 1] ?? to, bounds);
  }
  const tail = bounds.slice(bounds.lastIndexOf(-1) + 1);
  tail.sort((a, b) => a - b);
  bounds.splice(bounds.lastIndexOf(-1) + 1, bounds.length, ...new Set(tail));
}

/** `TM. CHÍNH PHỦ THỦ TƯỚNG Nguyễn Văn A`: breaks before each office and before the name. */
function splitSigner(text: string, from: number, to: number, bounds: number[]): void {
  const part = text.slice(from, to).trimEnd();
  const lead = SIGNER_LEAD.exec(part);
  if (lead === null || /[;:]/.test(part) || part.length > 300) return;
  const name = TRAILING_NAME.exec(part);
  const capitals = name === null ? part : part.slice(0, name.index);
  if (capitals.toUpperCase() !== capitals || capitals.trim() === "") return;
  const offices = lead[1] === undefined ? /\s(?=PHÓ |THỨ TRƯỞNG)/g : OFFICE_AFTER_BODY;
  offices.lastIndex = lead[0].length;
  for (let match = offices.exec(capitals); match !== null; match = offices.exec(capitals))
    bounds.push(from + match.index + 1);
  if (
    name !== null &&
    /^\s*(?:TM|KT|TL|TUQ|Q\.|T[/.]|K[/.]|PHÓ|CHỦ|THỦ|THỨ|BỘ TRƯỞNG|GIÁM|TỔNG|CỤC|BÍ|TRƯỞNG|CHÁNH|VIỆN TRƯỞNG|HIỆU TRƯỞNG|CHI CỤC)/.test(
      capitals,
    )
  ) {
    bounds.push(from + name.index + 1);
  }
}

const SIGNER_LEAD = new RegExp(
  `^\\s*(?:(?:(TM\\.|T[/.]M\\.?|TUQ\\.|TL\\.|T[/.]L\\.?)|KT\\.|K[/.]T\\.?|Q\\.)\\s*)?(?=[${UPPER}]{2})`,
);

const TRAILING_NAME = new RegExp(
  `(?:\\s(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý))?(?:\\s[${UPPER}][^\\s${UPPER},;:]{0,7}(?:\\s[${LOWER}]{1,2}(?=\\s))?){2,5}$`,
);

/** `ĐOÀN CHỦ TỊCH` is a presidium; the chairman of a trade union is none. */
const OFFICE_AFTER_BODY =
  /(?<!BAN)\s(?!(?<=(?<!CÔNG |LIÊN )ĐOÀN )CHỦ TỊCH)(?=PHÓ |THỨ TRƯỞNG|(?:TỔNG BÍ THƯ|BÍ THƯ|CHỦ TỊCH|THỦ TƯỚNG|CHỦ NHIỆM|TỔNG GIÁM ĐỐC|VỤ TRƯỞNG|CHÁNH VĂN PHÒNG|TRƯỞNG BAN|TRƯỞNG PHÒNG)(?: \S+)*$)/g;
