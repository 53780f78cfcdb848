/** Words by which the rules on signatures tell an office from a body. All in capitals, as the block prints them. */

/** Offices of heads: what may stand behind `KT.` and `TL.`, and never behind `TM.`. */
const HEAD =
  "TỔNG BÍ THƯ|BÍ THƯ|CHỦ TỊCH(?! ĐOÀN)|CHỦ NHIỆM|THỦ TƯỚNG|BỘ TRƯỞNG|TỔNG GIÁM ĐỐC|GIÁM ĐỐC|TỔNG CỤC TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VỤ TRƯỞNG|TRƯỞNG (?:BAN|PHÒNG|KHOA|CÔNG AN|TIỂU BAN)|CHÁNH (?:VĂN PHÒNG|THANH TRA|ÁN)|HIỆU TRƯỞNG|VIỆN TRƯỞNG|THỐNG ĐỐC|TỔNG THANH TRA|TỔNG KIỂM TOÁN|TỔNG BIÊN TẬP|TỔ TRƯỞNG";

const HEAD_OFFICE = new RegExp(`^(?:${HEAD})(?=[ ,.;]|$)`);

const DEPUTY_OFFICE = new RegExp(`^(?:THỨ TRƯỞNG|PHÓ (?:${HEAD}))(?=[ ,.;]|$)`);

const BODY =
  /^(?:SỞ|UBND|HĐND|[UỦ][YỶ] BAN|HỘI ĐỒNG|CHÍNH PHỦ|VĂN PHÒNG|(?:PHÒNG|TỔNG CỤC|CHI CỤC|CỤC|VỤ|BỘ|VIỆN|TRƯỜNG|TRUNG TÂM|BAN|CÔNG TY)(?! TRƯỞNG))(?= |$)/;

/** `GIÁM ĐỐC`, `CHỦ TỊCH ỦY BAN NHÂN DÂN`: the office of one who heads a body. */
export function isHeadOffice(words: string): boolean {
  return HEAD_OFFICE.test(words);
}

/** `PHÓ GIÁM ĐỐC`, `THỨ TRƯỞNG`. */
export function isDeputyOffice(words: string): boolean {
  return DEPUTY_OFFICE.test(words);
}

/** `SỞ NỘI VỤ`: a body, not a person. */
export function isBody(words: string): boolean {
  return BODY.test(words);
}

/** The bare office of a deputy or head without the body behind it: `PHÓ GIÁM ĐỐC SỞ X` → `GIÁM ĐỐC`; null for another. */
export function headOf(words: string): string | null {
  return HEAD_OFFICE.exec(words.replace(/^PHÓ /, ""))?.[0] ?? null;
}

/** Two signing authorities on one line: `TM.KT. CHỦ TỊCH`. */
const COMBINED = /^(?:TM|KT|TL|TUQ|Q)[./]{1,2} ?(?:TM|KT|TL|TUQ)[. ]/;

export function isCombined(line: string): boolean {
  return COMBINED.test(line);
}
