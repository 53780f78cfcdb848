/** A comma and one blank between the place and `ngày`. */
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { plainSource } from "../number/printed-source.ts";
import { defineRule, safeFix } from "../rule.ts";

export const datePlaceComma = defineRule({
  id: "date/place-comma",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 4, điểm c",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",
  messages: {
    vi: {
      missing: (place) => `Thiếu dấu phẩy sau địa danh: “${place}, ngày …”.`,
      form: (place) => `Sau địa danh là dấu phẩy viết liền và một khoảng trống: “${place}, ngày …”.`,
    },
    en: {
      missing: (place) => `The comma behind the place is missing: “${place}, ngày …”.`,
      form: (place) => `A comma, directly behind the place, and one blank precede the date: “${place}, ngày …”.`,
    },
  },
  docs: {
    title: {
      vi: "Sau địa danh có dấu phẩy, rồi đến ngày, tháng, năm.",
      en: "A comma follows the place, then the date.",
    },
    why: {
      vi: "Dấu phẩy tách địa danh khỏi thời gian ban hành.",
      en: "The comma separates the place from the date of issue.",
    },
    slot: "placeDate",
    bad: "Lâm Đồng ngày 15 tháng 6 năm 2026",
    good: "Lâm Đồng, ngày 15 tháng 6 năm 2026",
  },
  *check(analysis, report) {
    const line = analysis.header.placeDate;
    if (line === null || line.place === null) return;
    const { place, separator, date } = line;
    // Several blanks or a line break behind the comma are no mistake of punctuation.
    if (/^,\s/.test(separator.text)) return;
    const gap = { start: place.range.end, end: date.range.start };
    const plain = plainSource(analysis, { range: gap, text: separator.text }) !== null;
    const options = { fix: plain ? safeFix(gap, ", ") : null };
    yield separator.text.trim() === ""
      ? report.missing(gap, [place.text], options)
      : report.form(gap, [place.text], options);
  },
});
