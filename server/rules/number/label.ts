/** The word in front of the number of a state or legal-normative document: `Số:`. */
import { defineRule, safeFix } from "../rule.ts";
import { hasForeignStyle } from "./foreign-style.ts";
import { LAYOUT_FROM } from "./layout-in-force.ts";
import { plainSource, trimmedRange } from "./printed-source.ts";

/** `Luật số:` and its like stand on papers of the National Assembly. */
const RIGHT = /^(?:Số|(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Lệnh|Nghị định|Thông tư|Quyết định) số):$/;

export const numberLabel = defineRule({
  id: "number/label",
  severity: "error",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 3, điểm c; NĐ 34/2016/NĐ-CP, Điều 58",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",
  messages: {
    vi: {
      form: (printed, expected) => `Từ đứng trước số văn bản phải viết là “${expected}”, không viết “${printed}”.`,
    },
    en: {
      form: (printed, expected) => `The word before the number is written “${expected}”, not “${printed}”.`,
    },
  },
  docs: {
    title: {
      vi: "Trước số văn bản là từ “Số:”, chỉ viết hoa chữ S, có dấu hai chấm liền sau.",
      en: "The number is introduced by “Số:”, with a capital S only and a colon at once behind it.",
    },
    why: {
      vi: "Cách ghi thống nhất giúp tra cứu và đăng ký văn bản; dạng không có dấu hai chấm là của văn bản Đảng.",
      en: "One form lets people and registers find the number; the form without a colon belongs to Party papers.",
    },
    slot: "number",
    bad: "Số 15/QĐ-SNV",
    good: "Số: 15/QĐ-SNV",
  },
  *check(analysis, report) {
    const line = analysis.header.number;
    if (!line?.label || hasForeignStyle(analysis)) return;
    if (RIGHT.test(line.label.text)) return;
    const expected = rightForm(line.label.text);
    const range = trimmedRange(analysis, line.label);
    const fix = plainSource(analysis, line.label) === null ? null : safeFix(range, expected);
    yield report.form(range, [line.label.text, expected], { fix });
  },
});

/** `LUẬT SỐ :` → `Luật số:`. */
function rightForm(printed: string): string {
  const words = printed.replace(/[\s:.]+$/, "").toLowerCase();
  const sentence = words.charAt(0).toUpperCase() + words.slice(1);
  return RIGHT.test(`${sentence}:`) ? `${sentence}:` : "Số:";
}
