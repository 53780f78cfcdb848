/** No leading zero for the months 3–9 of the document's own date. */
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule, safeFix } from "../rule.ts";

export const dateNoZeroMonth3To9 = defineRule({
  id: "date/no-zero-month-3-9",
  severity: "warning",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 4, điểm b; Mục V, dòng 4",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",
  messages: {
    vi: {
      zero: (month) => `Chỉ tháng 1 và tháng 2 có số 0 ở trước: ghi “tháng ${month}”, không ghi “tháng 0${month}”.`,
    },
    en: { zero: (month) => `Only the months 1 and 2 take a leading zero: “tháng ${month}”, not “tháng 0${month}”.` },
  },
  docs: {
    title: {
      vi: "Các tháng từ 3 đến 9 không ghi số 0 ở trước.",
      en: "The months 3 to 9 have no leading zero.",
    },
    why: {
      vi: "Quy định chỉ yêu cầu thêm số 0 cho ngày nhỏ hơn 10 và tháng 1, tháng 2.",
      en: "The rule asks for a zero only for days below 10 and the months 1 and 2.",
    },
    slot: "placeDate",
    bad: "Lâm Đồng, ngày 15 tháng 06 năm 2026",
    good: "Lâm Đồng, ngày 15 tháng 6 năm 2026",
  },
  *check(analysis, report) {
    const date = analysis.header.placeDate?.date;
    if (date === undefined || date.form !== "words") return;
    const { month } = date;
    if (month === null || !/^0[3-9]$/.test(month.text)) return;
    const expected = month.text.slice(1);
    yield report.zero(month.range, [expected], { fix: safeFix(month.range, expected) });
  },
});
