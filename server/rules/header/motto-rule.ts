/** A rule stands below the motto; its words are not underlined. */
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { hasOwnLine, lineBreakOf } from "./one-line.ts";

const RULE = "_______________";

export const headerMottoRule = defineRule({
  id: "header/motto-rule",
  severity: "info",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 1, điểm b",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",
  messages: {
    vi: {
      missing: () => "Dưới Tiêu ngữ cần có đường kẻ ngang, nét liền, dài bằng dòng chữ.",
      underlined: () => "Không gạch chân Tiêu ngữ; đường kẻ ngang nằm ở dòng riêng, phía dưới.",
    },
    en: {
      missing: () => "A solid rule as long as the motto stands below it.",
      underlined: () => "The motto is not underlined; the rule stands below it on a line of its own.",
    },
  },
  docs: {
    title: {
      vi: "Dưới Tiêu ngữ có đường kẻ ngang; không gạch chân chữ.",
      en: "A rule stands below the motto; its words are not underlined.",
    },
    why: {
      vi: "Nghị định yêu cầu đường kẻ riêng và không cho dùng lệnh gạch chân.",
      en: "The regulation asks for a drawn line and forbids underlining.",
    },
    slot: "motto",
    bad: "<u>Độc lập - Tự do - Hạnh phúc</u>",
    good: "Độc lập - Tự do - Hạnh phúc",
  },
  *check(analysis, report) {
    const { motto, mottoRule: rule, issuerRule } = analysis.header;
    if (motto === null) return;
    const { start, end } = motto.range;
    if (/<u(?:\s[^<>]{0,200})?>\s*$/i.test(analysis.source.slice(Math.max(0, start - 220), start))) {
      yield report.underlined(motto.range, []);
      return;
    }
    // A text without any rule lost them when it was turned into plain text.
    if (rule !== null || issuerRule === null || !/^[_\-–—=]{3,}$/.test(issuerRule.text)) return;
    const fix = hasOwnLine(analysis, motto) ? choiceFix({ start: end, end }, lineBreakOf(analysis) + RULE) : null;
    yield report.missing(motto.range, [], { fix });
  },
});
