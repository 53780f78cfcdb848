/** Why a unit is not renumbered, said so that the reader knows what to do instead. */
import type { Bilingual } from "../rules/rule.ts";

export type Refusal = Bilingual;

export const REFUSALS = {
  nothing: (): Refusal => ({
    vi: "Ở đây không có số thứ tự của điều, khoản, điểm, chương, mục hay phụ lục nào để đổi.",
    en: "There is no number of an article, clause, point, chapter, section or annex here to change.",
  }),
  other: (): Refusal => ({
    vi: "Dẫn chiếu này thuộc văn bản khác hoặc chưa rõ thuộc văn bản nào, nên không đánh số lại từ đây.",
    en: "This reference is to another document, or it is not clear to which, so nothing is renumbered from here.",
  }),
  quoted: (): Refusal => ({
    vi: "Đây là nội dung trích của văn bản khác; số ở đây không thuộc thứ tự của văn bản này.",
    en: "This is text quoted from another document; its numbers are not counted in this one.",
  }),
  notCounted: (word: string): Refusal => ({
    vi: `“${word}” không phải số đếm liên tục, nên không thể tự đánh số lại.`,
    en: `“${word}” is not part of a continuous count, so it cannot be renumbered.`,
  }),
  notNumber: (given: string, current: string): Refusal => ({
    vi: `“${given}” không dùng được: hãy nhập một số thứ tự cùng kiểu với “${current}”.`,
    en: `“${given}” cannot be used: give a number of the same kind as “${current}”.`,
  }),
  taken: (before: string): Refusal => ({
    vi: `Số mới phải lớn hơn “${before}” đứng trước nó; nếu không, hai mục sẽ trùng số hoặc lùi số.`,
    en: `The new number must be higher than “${before}” before it, or two units would share a number or count backwards.`,
  }),
  tooMany: (word: string): Refusal => ({
    vi: `Mục “${word}” ở sau sẽ vượt quá số hoặc chữ cái cuối cùng dùng được.`,
    en: `“${word}” further on would go beyond the last number or letter there is.`,
  }),
  hidden: (line: number): Refusal => ({
    vi: `Số ở dòng ${line} bị tách bởi ký hiệu định dạng nên không sửa chắc chắn được; hãy sửa dòng này rồi thử lại.`,
    en: `The number on line ${line} is broken up by markup and cannot be changed safely; mend that line and try again.`,
  }),
};
