/** A comment that silences a rule where the rule has nothing to say. */
import type { Analysis, Range } from "../../model/analysis.ts";
import type { UnusedIgnore } from "../ignores.ts";
import { defineRule } from "../rule.ts";

export const ignoreUnused = defineRule({
  id: "ignore/unused",
  severity: "info",
  regimes: ["state", "party", "qppl", "none"],
  source: "Quy ước của Thể Thức về chú thích bỏ qua",
  fix: "choice",
  last: true,
  messages: {
    vi: {
      unused: (rules) =>
        `Chú thích bỏ qua này không che lỗi nào${rules === "" ? "" : ` của ${rules}`}; nên bỏ để lỗi sau này không bị che.`,
    },
    en: {
      unused: (rules) =>
        `This comment hides no finding${rules === "" ? "" : ` of ${rules}`}; remove it, lest it hide a later one.`,
    },
  },
  docs: {
    title: {
      vi: "Chú thích bỏ qua phải che được ít nhất một lỗi.",
      en: "A comment that silences rules hides at least one finding.",
    },
    why: {
      vi: "Chú thích thừa làm lỗi mới ở cùng chỗ bị che mà không ai biết.",
      en: "One that is left over hides the next mistake at its place, and nobody knows.",
    },
    regime: "none",
    slot: "body",
    bad: "<!-- thethuc-disable-next-line citation/symbol-spaces -- trích nguyên văn -->\nĐiều 1. Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "<!-- thethuc-disable-next-line citation/symbol-spaces -- trích nguyên văn -->\nĐiều 1. Thực hiện Nghị định số 30/2020/NĐ- CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check(analysis, report, context) {
    if (context.ignores.comments.length === 0) return;
    for (const unused of context.ignores.unused()) {
      const names = unused.rules.map(({ text }) => text).filter((rule) => context.ran.has(rule));
      const { comment } = unused;
      if (comment.rules.length === 0 ? mayHideMore(unused, analysis) : names.length === 0) continue;
      const whole = names.length === comment.rules.length;
      yield report.unused(comment.range, [names.join(", ")], {
        fix: whole && comment.kind !== "disable" ? removal(analysis, comment.range) : null,
      });
    }
  },
});

/** Numbers that two documents share are found after all else, where the number stands. */
function mayHideMore({ range }: UnusedIgnore, { header }: Analysis): boolean {
  const number = header.number?.printed.range;
  return number !== undefined && range.start <= number.start && number.start <= range.end;
}

/** Takes the comment away, with its line where nothing else stands on it. */
function removal({ source }: Analysis, { start, end }: Range) {
  const before = /[ \t]{0,200}$/.exec(source.slice(Math.max(0, start - 200), start))?.[0].length ?? 0;
  const after = /^[ \t]{0,200}(?:\r\n|\n|\r)/.exec(source.slice(end, end + 202))?.[0].length ?? 0;
  const lineStart = start - before;
  const alone = after > 0 && (lineStart === 0 || /[\r\n]/.test(source.charAt(lineStart - 1)));
  const range = alone ? { start: lineStart, end: end + after } : { start, end };
  return { edits: [{ range, text: "" }], safety: "choice" } as const;
}
