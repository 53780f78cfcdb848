/** Both syllables of a lunar year have capitals. */
import { CAPITALS_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { FORM_MESSAGES, reportForms } from "./form-report.ts";

export const capsLunarYear = defineRule({
  id: "caps/lunar-year",
  severity: "hint",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL II, Mục V, khoản 8, điểm a",
  inForce: { from: CAPITALS_FROM },
  fix: "choice",

  messages: FORM_MESSAGES,
  docs: {
    title: { vi: "Tên năm âm lịch viết hoa mọi âm tiết.", en: "Every syllable of a lunar year has a capital." },
    why: { vi: "Đó là tên riêng của năm.", en: "It is the name of the year." },

    slot: "body",
    bad: "Điều 1. Trực Tết năm Bính ngọ.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    good: "Điều 1. Trực Tết năm Bính Ngọ.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
  },
  check: (analysis, report) => reportForms(analysis, "caps/lunar-year", report),
});
