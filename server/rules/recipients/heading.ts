/** The list of recipients is headed `Nơi nhận:`, alone on its line. */
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule, type Fix, safeFix } from "../rule.ts";

const RIGHT = "Nơi nhận:";

/** The heading as it may be printed, blanks of any kind inside. */
const HEADING = /^nơi[\s\u00a0]+(?:nhận|gửi|gởi)(?:[ \t\u00a0]*[:;.,])?/i;

export const recipientsHeading = defineRule({
  id: "recipients/heading",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 9, điểm d",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",
  messages: {
    vi: {
      colon: (printed) => `Sau “${printed}” thiếu dấu hai chấm: viết là “Nơi nhận:”.`,
      form: (printed) => `“${printed}” phải viết là “Nơi nhận:”.`,
    },
    en: {
      colon: (printed) => `“${printed}” lacks its colon: it is written “Nơi nhận:”.`,
      form: (printed) => `“${printed}” is written “Nơi nhận:”.`,
    },
  },
  docs: {
    title: {
      vi: "Danh sách nơi nhận mở đầu bằng “Nơi nhận:”, chữ thường, có dấu hai chấm.",
      en: "The list of recipients is headed “Nơi nhận:”, in small letters and with a colon.",
    },
    why: {
      vi: "Cụm từ này được Nghị định quy định nguyên văn.",
      en: "The regulation fixes these words.",
    },
    slot: "recipients",
    bad: "NƠI NHẬN:\n- Như Điều 2;\n- Lưu: VT, TCCB.",
    good: "Nơi nhận:\n- Như Điều 2;\n- Lưu: VT, TCCB.",
  },
  *check({ recipients, source }, report) {
    const heading = recipients?.heading ?? null;
    if (heading === null) return;
    const printed = HEADING.exec(heading.text)?.[0] ?? "";
    if (printed === "" || printed === RIGHT) return;
    const fix = mend(source, heading.range.start);
    if (printed === "Nơi nhận") yield report.colon(heading.range, [printed], { fix });
    else yield report.form(heading.range, [printed], { fix });
  },
});

/** Replaces the words and what closes them; null where markup stands between. */
function mend(source: string, start: number): Fix | null {
  const found = HEADING.exec(source.slice(start, start + RIGHT.length + 8));
  return found === null ? null : safeFix({ start, end: start + found[0].length }, RIGHT);
}
