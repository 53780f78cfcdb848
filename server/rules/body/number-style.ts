/** Numbers have a decimal comma, and dots between thousands: `12,5%`, `1.250.000 đồng`. */
import { choiceFix, defineRule } from "../rule.ts";
import { bodyRange } from "./body-text.ts";

/** A decimal point before a percent sign, or commas between thousands before the unit. Each digit is met once. */
const FOREIGN_NUMBER =
  /(?<![\d.,])(?:\d{1,3}\.\d{1,2}(?=\s?%)|\d{1,3}(?:,\d{3}){1,4}(?=\s(?:đồng|triệu|tỷ|người|hộ|ha|m2|m²|tấn|USD)))/g;

export const bodyNumberStyle = defineRule({
  id: "body/number-style",
  severity: "hint",
  regimes: ["state", "party", "qppl"],
  source: "Thông lệ tiếng Việt; Luật Kế toán đối với số liệu kế toán (chưa thấy quy định cho văn bản hành chính)",
  fix: "choice",
  unverified: true,
  messages: {
    vi: {
      style: (printed, wanted) =>
        `Số “${printed}” nên ghi “${wanted}”: phần thập phân dùng dấu phẩy, hàng nghìn dùng dấu chấm.`,
    },
    en: {
      style: (printed, wanted) => `“${printed}” is written “${wanted}”: a decimal comma, and dots between thousands.`,
    },
  },
  docs: {
    title: {
      vi: "Số thập phân dùng dấu phẩy, hàng nghìn dùng dấu chấm",
      en: "Decimal comma, and dots between thousands",
    },
    why: {
      vi: "Dấu chấm và dấu phẩy dùng ngược nghĩa thì con số bị hiểu sai nghìn lần.",
      en: "With the two exchanged a number is misread a thousandfold.",
    },
    slot: "body",
    bad: "Điều 1. Tỷ lệ hồ sơ số hóa năm 2026 đạt 12.5%.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Tỷ lệ hồ sơ số hóa năm 2026 đạt 12,5%.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check(analysis, report) {
    const { start, end } = bodyRange(analysis);
    for (const { 0: printed, index } of analysis.source.slice(start, end).matchAll(FOREIGN_NUMBER)) {
      const range = { start: start + index, end: start + index + printed.length };
      const wanted = printed.includes(".") ? printed.replace(".", ",") : printed.replaceAll(",", ".");
      yield report.style(range, [printed, wanted], { fix: choiceFix(range, wanted) });
    }
  },
});
