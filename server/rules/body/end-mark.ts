/** The text of a State paper ends with `./.`, right behind its last word. */
import { LETTER } from "../../../grammar/letters.ts";
import type { Analysis } from "../../model/analysis.ts";
import { defineRule, safeFix } from "../rule.ts";

const END_MARK = "./.";

/** A full stop behind a word. */
const ENDS_SENTENCE = new RegExp(`[${LETTER}][”")]?\\.$`);

export const bodyEndMark = defineRule({
  id: "body/end-mark",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020, PL III, Mẫu 1.1–1.10 (theo mẫu trình bày)",
  inForce: { from: "2020-03-05" },
  fix: "safe",
  messages: {
    vi: {
      missing: () => "Nội dung văn bản phải kết thúc bằng dấu “./.”.",
      form: (printed) => `Dấu kết thúc “${printed}” phải viết là “./.”.`,
      blank: () => "Dấu kết thúc “./.” phải viết liền sau chữ cuối, không có khoảng trắng.",
    },
    en: {
      missing: () => "The text of the document ends with “./.”.",
      form: (printed) => `The end mark “${printed}” is written “./.”.`,
      blank: () => "The end mark “./.” stands right behind the last word, without a blank.",
    },
  },
  docs: {
    title: {
      vi: "Nội dung văn bản hành chính kết thúc bằng “./.” liền sau chữ cuối.",
      en: "The text of an administrative document ends with “./.” right behind its last word.",
    },
    why: {
      vi: "Dấu “./.” cho biết nội dung đã hết, không thể viết thêm.",
      en: "The mark shows that the text is complete, so that nothing can be added.",
    },
    slot: "body",
    bad: "Điều 1. Giao Văn phòng Sở rà soát danh mục hồ sơ.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này.",
    good: "Điều 1. Giao Văn phòng Sở rà soát danh mục hồ sơ.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check(analysis, report) {
    const { lastParagraph, endMark } = analysis.bodyEnd;
    if (endMark !== null) {
      const printed = analysis.source.slice(endMark.range.start, endMark.range.end);
      // A slash alone may be the rest of something else.
      if (printed === END_MARK || !printed.includes(".")) return;
      const fix = safeFix(endMark.range, END_MARK);
      if (printed.trim() === END_MARK) yield report.blank(endMark.range, [], { fix });
      else yield report.form(endMark.range, [printed.trim()], { fix });
    } else if (lastParagraph !== null && isLastSentence(analysis)) {
      const { end } = lastParagraph.range;
      const range = { start: end - 1, end };
      yield report.missing(range, [], { fix: safeFix(range, END_MARK) });
    }
  },
});

/** True where the body surely ends here: with a full stop, in prose, with the signature below and no mark elsewhere. */
function isLastSentence({ source, bodyEnd, signatures, recipients }: Analysis): boolean {
  const { lastParagraph } = bodyEnd;
  const signed = signatures[0]?.range.start ?? recipients?.heading?.range.start;
  if (lastParagraph === null || signed === undefined || signed < lastParagraph.range.end) return false;
  const printed = source.slice(lastParagraph.range.start, lastParagraph.range.end);
  if (!ENDS_SENTENCE.test(printed) || /[|\t]|^[\s(*[_]|\.\.\.$/.test(printed)) return false;
  return !/\.\s?\/\s?\./.test(source.slice(0, signed));
}
