/** A draft that has no number yet. Nothing is wrong with it; a placeholder in its place is. */
import { ALLOW_OPEN } from "../options.ts";
import { defineRule } from "../rule.ts";
import { ownSymbol } from "./symbol-shape.ts";

export const numberBlank = defineRule({
  id: "number/blank",
  severity: "info",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, Điều 15, khoản 2; PL III, Mẫu 1.1–1.3",
  fix: "none",
  options: { allowOpen: ALLOW_OPEN },
  messages: {
    vi: {
      blank: () => "Văn bản chưa ghi số.",
      placeholder: (printed) => `Văn bản chưa ghi số: khi chưa có số thì để trống, không ghi “${printed}”.`,
    },
    en: {
      blank: () => "The document has no number yet.",
      placeholder: (printed) => `The document has no number yet: leave the place empty instead of “${printed}”.`,
    },
  },
  docs: {
    title: {
      vi: "Bản thảo chưa có số thì để trống chỗ ghi số.",
      en: "A draft leaves the place of the number empty.",
    },
    why: {
      vi: "Số văn bản do văn thư ghi sau khi ký; bản đã ban hành mà chưa có số thì không viện dẫn được.",
      en: "The registry gives the number after signing; an issued document without one cannot be cited.",
    },
    slot: "number",
    bad: "Số:        /QĐ-SNV",
    good: "Số: 15/QĐ-SNV",
  },
  *check(analysis, report, _, { allowOpen }) {
    const line = analysis.header.number;
    const shape = ownSymbol(analysis);
    if (line === null || shape === null) return;
    const range = line.printed.text === "" ? line.range : line.printed.range;
    if (shape.kind === "blank" && !allowOpen) yield report.blank(range, []);
    if (shape.kind === "placeholder") yield report.placeholder(range, [shape.numeral]);
  },
});
