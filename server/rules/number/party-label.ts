/** The word in front of the number of a Party paper: `Số`, without a colon. */
import { defineRule, safeFix } from "../rule.ts";
import { hasForeignStyle } from "./foreign-style.ts";
import { plainSource, trimmedRange } from "./printed-source.ts";

export const numberPartyLabel = defineRule({
  id: "number/party-label",
  severity: "error",
  regimes: ["party"],
  source: "HD 36-HD/VPTW, PL 3, dòng 3; HD 05-HD/VPTW, Phần II, Mục I, điểm 3.1.2",
  inForce: { from: "2018-04-03" },
  fix: "safe",
  messages: {
    vi: {
      form: (printed) => `Trong văn bản của Đảng, từ đứng trước số viết là “Số”, không viết “${printed}”.`,
    },
    en: {
      form: (printed) => `In Party papers the word before the number is “Số”, not “${printed}”.`,
    },
  },
  docs: {
    title: {
      vi: "Trong văn bản của Đảng, từ “Số” không có dấu hai chấm theo sau.",
      en: "In Party papers the word “Số” takes no colon.",
    },
    why: {
      vi: "Mẫu trình bày của Văn phòng Trung ương Đảng không có dấu hai chấm; “Số:” là cách ghi của văn bản nhà nước.",
      en: "The forms of the Party's central office have no colon; “Số:” is the form of state papers.",
    },
    slot: "number",
    bad: "Số: 15-QĐ/TU",
    good: "Số 15-QĐ/TU",
  },
  *check(analysis, report) {
    const line = analysis.header.number;
    if (!line?.label || hasForeignStyle(analysis)) return;
    if (line.label.text === "Số") return;
    const range = trimmedRange(analysis, line.label);
    const fix = plainSource(analysis, line.label) === null ? null : safeFix(range, "Số");
    yield report.form(range, [line.label.text], { fix });
  },
});
