/** A leading zero for days 1–9 and for the months 1 and 2 of the document's own date. */
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule, safeFix } from "../rule.ts";

export const dateLeadingZero = defineRule({
  id: "date/leading-zero",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source:
    "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 4, điểm b; HD 36-HD/VPTW, Mục II, điểm 1.4.2; HD 05-HD/VPTW, Phần II, Mục I, điểm 4.2.2",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",
  messages: {
    vi: {
      day: (day) => `Ngày nhỏ hơn 10 phải ghi thêm số 0 ở trước: “ngày 0${day}”.`,
      month: (month) => `Tháng 1 và tháng 2 phải ghi thêm số 0 ở trước: “tháng 0${month}”.`,
    },
    en: {
      day: (day) => `Days below 10 take a leading zero: “ngày 0${day}”.`,
      month: (month) => `Months 1 and 2 take a leading zero: “tháng 0${month}”.`,
    },
  },
  docs: {
    title: {
      vi: "Ngày nhỏ hơn 10, tháng 1 và tháng 2 ghi thêm số 0 ở trước.",
      en: "Days below 10 and the months 1 and 2 take a leading zero.",
    },
    why: {
      vi: "Số 0 ở trước ngăn việc viết thêm chữ số làm sai ngày ban hành.",
      en: "The zero leaves no room for another digit that would change the date.",
    },
    slot: "placeDate",
    bad: "Lâm Đồng, ngày 5 tháng 3 năm 2026",
    good: "Lâm Đồng, ngày 05 tháng 3 năm 2026",
  },
  *check(analysis, report) {
    const date = analysis.header.placeDate?.date;
    if (date === undefined || date.form !== "words") return;
    const { day, month } = date;
    if (day !== null && /^[1-9]$/.test(day.text)) {
      yield report.day(day.range, [day.text], { fix: safeFix(day.range, `0${day.text}`) });
    }
    if (month !== null && /^[12]$/.test(month.text)) {
      yield report.month(month.range, [month.text], { fix: safeFix(month.range, `0${month.text}`) });
    }
  },
});
