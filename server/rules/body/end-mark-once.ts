/** `./.` stands at the very end of the text and nowhere inside it. */
import { isCapitals } from "../../../grammar/letters.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { bodyRange, isQuoted, placesOf } from "./body-text.ts";

const END_MARK = "./.";

/** So much of the line below is looked at. */
const NEXT_LINE = 200;

export const bodyEndMarkOnce = defineRule({
  id: "body/end-mark-once",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL III, Mẫu 1.1–1.10, 2.1 (theo mẫu trình bày)",
  inForce: { from: "2020-03-05" },
  fix: "choice",
  messages: {
    vi: { inside: () => "Dấu “./.” chỉ dùng một lần ở cuối nội dung văn bản; ở đây dùng dấu chấm." },
    en: { inside: () => "The mark “./.” stands once, at the end of the text; a full stop belongs here." },
  },
  docs: {
    title: {
      vi: "Dấu “./.” chỉ dùng một lần, ở cuối nội dung văn bản",
      en: "The mark ./. stands once, at the end of the text",
    },
    why: {
      vi: "Dấu “./.” báo hết văn bản; đặt giữa chừng làm người đọc tưởng phần sau là của văn bản khác.",
      en: "It says that the text is over; inside the text it cuts off what follows.",
    },
    slot: "body",
    bad: "Điều 1. Giao Văn phòng Sở rà soát danh mục hồ sơ./.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Giao Văn phòng Sở rà soát danh mục hồ sơ.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check(analysis, report) {
    const { source } = analysis;
    const first = source.indexOf(END_MARK);
    const last = analysis.bodyEnd.endMark?.range.start;
    if (first === -1 || last === undefined || first >= last) return;
    for (const at of placesOf(source, END_MARK, { start: bodyRange(analysis).start, end: last })) {
      if (isQuoted(analysis, at) || endsText(source, at + END_MARK.length)) continue;
      const range = { start: at, end: at + END_MARK.length };
      yield report.inside(range, [], { fix: choiceFix(range, ".") });
    }
  },
});

/** True where capitals or a list of recipients follow: another text begins there, attached to the one that ends. */
function endsText(source: string, from: number): boolean {
  const next = /^[*_”"\s]*([^\n]*)/.exec(source.slice(from, from + NEXT_LINE))?.[1] ?? "";
  return next === "" || /^N(?:ơi|ƠI) /.test(next) || isCapitals(next, 0, next.length, 3);
}
