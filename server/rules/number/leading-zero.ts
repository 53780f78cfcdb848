/** One leading zero on a number below 10, none from 10 up. */
import { choiceFix, defineRule, safeFix } from "../rule.ts";
import { LAYOUT_FROM } from "./layout-in-force.ts";
import { rangeWithin } from "./printed-source.ts";
import { ownSymbol } from "./symbol-shape.ts";

export const numberLeadingZero = defineRule({
  id: "number/leading-zero",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source:
    "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 3, điểm c; NĐ 34/2016/NĐ-CP, Điều 58; HD 36-HD/VPTW, Mục II, điểm 1.3.2; HD 05-HD/VPTW, Phần II, Mục I, điểm 3.2.2",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",
  messages: {
    vi: {
      missing: (number, expected) =>
        `Số văn bản nhỏ hơn 10 phải ghi thêm số 0 ở trước: “${expected}”, không ghi “${number}”.`,
      extra: (number, expected) => `Số văn bản thừa số 0 ở trước: “${number}”; theo quy định ghi “${expected}”.`,
    },
    en: {
      missing: (number, expected) => `A number below 10 takes a leading zero: “${expected}”, not “${number}”.`,
      extra: (number, expected) =>
        `The number has a zero too many in front: “${number}”; the rule asks for “${expected}”.`,
    },
  },
  docs: {
    title: {
      vi: "Số văn bản nhỏ hơn 10 có một số 0 ở trước; từ 10 trở lên không thêm số 0.",
      en: "A number below 10 has one leading zero; from 10 up there is none.",
    },
    why: {
      vi: "Số là định danh của văn bản: ghi thống nhất thì mới tra cứu và đối chiếu được.",
      en: "The number identifies the document: only one way of writing it can be looked up and compared.",
    },
    slot: "number",
    bad: "Số: 5/QĐ-SNV",
    good: "Số: 05/QĐ-SNV",
  },
  *check(analysis, report) {
    const line = analysis.header.number;
    const shape = ownSymbol(analysis);
    if (line === null || shape === null || shape.kind !== "digits") return;
    const expected = String(Number(shape.numeral)).padStart(2, "0");
    if (shape.numeral === expected || expected === "00") return;
    const digits = rangeWithin(analysis, line.printed, shape.numeral);
    const range = digits ?? line.printed.range;
    if (shape.numeral.length === 1) {
      yield report.missing(range, [shape.numeral, expected], { fix: digits && safeFix(digits, expected) });
    } else {
      // Dropping a zero changes the number under which the document is registered, so a person decides.
      yield report.extra(range, [shape.numeral, expected], { fix: digits && choiceFix(digits, expected) });
    }
  },
});
