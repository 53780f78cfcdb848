/** Each recipient opens with a hyphen. */
import { LETTER } from "../../../grammar/letters.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule, safeFix } from "../rule.ts";

const UNMARKED = new RegExp(`^[${LETTER}][^|\\t]{2,160}[;.]$`);

export const recipientsItemDash = defineRule({
  id: "recipients/item-dash",
  severity: "warning",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 9, điểm d",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",

  messages: {
    vi: {
      missing: () => "Mỗi nơi nhận ghi một dòng, đầu dòng có gạch “- ”.",
      plus: () => "Đầu dòng nơi nhận dùng gạch “-”, không dùng “+”.",
    },
    en: {
      missing: () => "Each recipient has a line that opens with “- ”.",
      plus: () => "A line of the recipients opens with “-”, not “+”.",
    },
  },
  docs: {
    title: {
      vi: "Mỗi dòng nơi nhận mở đầu bằng gạch đầu dòng.",
      en: "Each line of the recipients opens with a hyphen.",
    },
    why: { vi: "Nghị định quy định cách trình bày này.", en: "The regulation says so." },

    slot: "recipients",
    bad: "Nơi nhận:\n- Như Điều 2;\nGiám đốc Sở;\n- Lưu: VT, VP.",
    good: "Nơi nhận:\n- Như Điều 2;\n- Giám đốc Sở;\n- Lưu: VT, VP.",
  },
  *check(analysis, report) {
    const { recipients, source } = analysis;
    const heading = recipients?.heading ?? null;
    const last = recipients?.entries[recipients.entries.length - 1];
    if (recipients === null || heading === null || last === undefined || recipients.headingShared) return;
    const printed = source.slice(heading.range.end, last.range.end);
    // Two columns on one line, or a cell: whose line it is cannot be told.
    if (/[|<]|\S {4,}\S|\t/.test(printed)) return;
    const dashes = /\n[ ]*-/.test(printed);
    let at = heading.range.end;
    let before = ":";
    for (const line of printed.split("\n")) {
      const text = line.trim();
      const start = at + line.indexOf(text);
      at += line.length + 1;
      if (text === "" || text === ":") continue;
      const range = { start, end: start + text.length };
      const opens = before.endsWith(";") || before === ":";
      if (opens && UNMARKED.test(text)) yield report.missing(range, [], { fix: safeFix({ start, end: start }, "- ") });
      else if (!dashes && /^\+ ?\S/.test(text)) {
        yield report.plus(range, [], {
          fix: safeFix({ start, end: start + (/^\+ */.exec(text)?.[0].length ?? 1) }, "- "),
        });
      }
      before = text;
    }
  },
});
