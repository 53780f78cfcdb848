/** Tells a person's name, with or without a title in front, from other words in title case. */
import { LOWER, UPPER } from "./letters.ts";
import { mendSyllables } from "./syllables.ts";

const NAME = new RegExp(
  `^(?:(?:Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|Trung úy|Thiếu úy|(?:GS|PGS|TS|ThS|BS|KS|Ths|CN|CK[I1]{1,2})[.,\\s]{1,2}|Đồng chí|Ông|Bà)[ .]{0,2}){0,4}(?:[${UPPER}][${LOWER}]{0,7}|[${UPPER}]{1,8}|[${LOWER}]{2,6})(?:[ ]{1,3}(?:[${UPPER}][${LOWER}]{0,7}|[${UPPER}]{1,8})){1,5}$`,
);

/** Two to six words that each begin with a capital, an academic or military title in front or not. */
export function isPersonName(words: string): boolean {
  return words.length <= 60 && NAME.test(mendSyllables(words)) && !/^(?:Nơi|Phụ|Mẫu|Điều|Ghi|Trang)/.test(words);
}

/** A name in capitals, as signers wrote theirs before there were rules: told from an office by its family name. */
export function isNameInCapitals(words: string): boolean {
  return words.length <= 40 && NAME_IN_CAPITALS.test(mendSyllables(words));
}

/** The family names of more than nine in ten; those that are mostly the first word of something else are left out. */
const FAMILY_NAMES =
  "NGUYỄN|TRẦN|LÊ|PHẠM|HOÀNG|HUỲNH|VŨ|VÕ|PHAN|TRƯƠNG|BÙI|ĐẶNG|ĐỖ|NGÔ|HỒ|DƯƠNG|ĐINH|LÂM|MAI|TRỊNH|ĐÀO|LÝ|PHÙNG|TẠ|TÔ|LƯƠNG|VƯƠNG|QUÁCH|TĂNG|LƯU|NÔNG|TRIỆU|KIỀU|DOÃN|CHU|VI|THÁI|HÀ|CAO|LA|LÒ|LƯỜNG|Y|ĐIỂU|GIÀNG|SÙNG|VỪ|MÙA";

const NAME_IN_CAPITALS = new RegExp(`^(?:${FAMILY_NAMES})(?: [${UPPER}]{1,7}){2,4}$`);
