/** Short dates in running text have a zero before days below 10 and before January and February, and no other. */
import type { DateMention, TextPart } from "../../model/analysis.ts";
import { defineRule, type Fix } from "../rule.ts";

export const bodyDateInText = defineRule({
  id: "body/date-in-text",
  severity: "hint",
  regimes: ["state", "party", "qppl"],
  source:
    "Thông lệ trình bày theo cách ghi ngày tháng ở NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 4 (chưa thấy quy định thành văn)",
  inForce: { from: "2020-03-05" },
  fix: "choice",
  unverified: true,
  messages: {
    vi: {
      form: (printed, wanted) => `Ngày “${printed}” nên ghi “${wanted}”: thêm số 0 trước ngày dưới 10 và tháng 1, 2.`,
    },
    en: {
      form: (printed, wanted) =>
        `The date “${printed}” is written “${wanted}”: a zero before days below 10, and January and February.`,
    },
  },
  docs: {
    title: {
      vi: "Ngày tháng viết tắt trong câu thêm số 0 trước ngày dưới 10 và tháng 1, 2",
      en: "Short dates take a zero before days below 10 and before January and February",
    },
    why: {
      vi: "Ghi thống nhất như dòng địa danh, thời gian thì không sửa thêm được chữ số.",
      en: "Written as on the date line, no digit can be added.",
    },
    slot: "body",
    bad: "Điều 1. Giao Văn phòng Sở rà soát hồ sơ trước ngày 5/08/2026.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Giao Văn phòng Sở rà soát hồ sơ trước ngày 05/8/2026.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check({ dates }, report) {
    for (const date of dates) {
      // Without the word a date stands in a table or a list of data.
      if (
        date.form !== "slash" ||
        !/^ngày/i.test(date.text) ||
        date.iso === null ||
        date.day === null ||
        date.month === null
      )
        continue;
      const fix = zeros(date.day, date.month);
      if (fix !== null) yield report.form(date.range, [date.text, rightText(date)], { fix });
    }
  },
});

function zeros(day: TextPart, month: TextPart): Fix | null {
  const edits = [edit(day, rightDay(day)), edit(month, rightMonth(month))].flatMap((found) => found ?? []);
  return edits.length === 0 ? null : { edits, safety: "choice" };
}

function edit({ range, text }: TextPart, wanted: string): Fix["edits"][number] | null {
  return text === wanted ? null : { range, text: wanted };
}

function rightDay({ text }: TextPart): string {
  return text.padStart(2, "0");
}

function rightMonth({ text }: TextPart): string {
  const month = Number(text);
  return month < 3 ? String(month).padStart(2, "0") : String(month);
}

function rightText({ text, day, month }: DateMention): string {
  if (day === null || month === null) return text;
  return text.replace(`${day.text}/${month.text}/`, `${rightDay(day)}/${rightMonth(month)}/`);
}
