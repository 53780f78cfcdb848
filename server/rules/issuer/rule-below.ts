/** A short rule stands below the issuer. */
import { hasOwnLine, lineBreakOf } from "../header/one-line.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { isGap } from "./bodies.ts";

const RULE = "_______";
const DRAWN = /^[_\-–—=]{3,}$/;

export const issuerRuleBelow = defineRule({
  id: "issuer/rule-below",
  severity: "info",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 2, điểm b",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",
  messages: {
    vi: {
      missing: () => "Dưới tên cơ quan ban hành có đường kẻ ngang, dài bằng 1/3 đến 1/2 dòng chữ.",
      long: () => "Đường kẻ dưới tên cơ quan ban hành chỉ dài bằng 1/3 đến 1/2 dòng chữ.",
    },
    en: {
      missing: () => "A rule of one third to one half of the line stands below the issuer.",
      long: () => "The rule below the issuer is one third to one half as long as the line.",
    },
  },
  docs: {
    title: {
      vi: "Dưới tên cơ quan ban hành có đường kẻ ngang, dài từ 1/3 đến 1/2 dòng chữ.",
      en: "A rule of one third to one half of the line stands below the issuer.",
    },
    why: {
      vi: "Đường kẻ tách tên cơ quan với số, ký hiệu.",
      en: "It separates the issuer from the number line.",
    },
    slot: "issuerRule",
    bad: "____________________________",
    good: "_______",
  },
  *check(analysis, report) {
    const { issuerLines, issuerRule, mottoRule, number } = analysis.header;
    const last = issuerLines.at(-1);
    if (last === undefined || number === null) return;
    if (issuerRule !== null) {
      // A rule of hyphens in markdown has any length.
      const longest = Math.max(...issuerLines.map(({ text }) => text.length));
      if (/^_+$/.test(issuerRule.text) && issuerRule.text.length > longest && hasOwnLine(analysis, issuerRule))
        yield report.long(issuerRule.range, [], { fix: choiceFix(issuerRule.range, RULE) });
      return;
    }
    // Without the motto's rule all rules were lost when the document became plain text.
    if (mottoRule === null || !DRAWN.test(mottoRule.text)) return;
    const { end } = last.range;
    if (!isGap(analysis, end, number.range.start)) return;
    const fix = hasOwnLine(analysis, last) ? choiceFix({ start: end, end }, lineBreakOf(analysis) + RULE) : null;
    yield report.missing(last.range, [], { fix });
  },
});
