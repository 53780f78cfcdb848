/** A draft whose day, month or year is still open. Nothing is wrong with it; `xx` in their places is. */
import { ALLOW_OPEN } from "../options.ts";
import { defineRule } from "../rule.ts";

export const dateBlank = defineRule({
  id: "date/blank",
  severity: "info",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, Điều 15, khoản 2; PL III, Mẫu 1.1",
  fix: "none",
  options: { allowOpen: ALLOW_OPEN },
  messages: {
    vi: {
      open: (parts) => `Văn bản chưa ghi ${parts} ban hành.`,
      placeholder: (printed) =>
        `Văn bản chưa ghi đủ thời gian ban hành: phần chưa biết thì để trống, không ghi “${printed}”.`,
    },
    en: {
      open: (parts) => `The date of issue is still open (${parts}).`,
      placeholder: (printed) => `The date of issue is still open: leave the places empty instead of “${printed}”.`,
    },
  },
  docs: {
    title: {
      vi: "Bản thảo chưa xác định ngày, tháng thì để trống.",
      en: "A draft leaves day and month open.",
    },
    why: {
      vi: "Thời gian ban hành được ghi khi ký; văn bản đã ban hành mà thiếu ngày thì không xác định được hiệu lực.",
      en: "The date is filled in on signing; an issued document without one has no certain day of effect.",
    },
    slot: "placeDate",
    bad: "Lâm Đồng, ngày      tháng      năm 2026",
    good: "Lâm Đồng, ngày 15 tháng 6 năm 2026",
  },
  *check(analysis, report, _, { allowOpen }) {
    const date = analysis.header.placeDate?.date;
    if (date === undefined || date.form !== "words") return;
    const placeholder = /(?<=[\s.])x{1,4}(?=[\s.]|$)/i.exec(date.text)?.[0];
    const open = [
      date.day === null ? "ngày" : null,
      date.month === null ? "tháng" : null,
      date.year === null || /^202?$/.test(date.year.text) ? "năm" : null,
    ].filter((part) => part !== null);
    if (placeholder !== undefined) yield report.placeholder(date.range, [placeholder]);
    else if (open.length > 0 && !allowOpen) yield report.open(date.range, [open.join(", ")]);
  },
});
