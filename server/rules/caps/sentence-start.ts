/** A sentence, and a line of a list, begins with a capital. */
import { isLetter, isLower, isUpper } from "../../../grammar/letters.ts";
import type { Analysis, TextPart } from "../../model/analysis.ts";
import { LAYOUT_FROM, layoutInForce } from "../number/layout-in-force.ts";
import { choiceFix, defineRule, type Fix } from "../rule.ts";

/** Short words that a full stop abbreviates. */
const ABBREVIATED: ReadonlySet<string> = new Set([
  "stt",
  "ths",
  "tsk",
  "etc",
  "vol",
  "inc",
  "ltd",
  "nxb",
  "ctr",
  "ngh",
  "thg",
  "tvs",
]);

const SHORTEST_WORD = 3;

export const capsSentenceStart = defineRule({
  id: "caps/sentence-start",
  severity: "warning",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL II, Mục I",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",

  messages: {
    vi: {
      line: (right) => `Đầu dòng phải viết hoa: “${right}”.`,
      sentence: (right) => `Sau dấu kết thúc câu phải viết hoa: “${right}”.`,
    },
    en: {
      line: (right) => `A line begins with a capital: “${right}”.`,
      sentence: (right) => `A sentence begins with a capital: “${right}”.`,
    },
  },
  docs: {
    title: { vi: "Đầu câu và đầu dòng viết hoa.", en: "Sentences and lines begin with a capital." },
    why: {
      vi: "Nghị định quy định viết hoa sau dấu chấm, dấu chấm hỏi, dấu chấm than và khi xuống dòng.",
      en: "The regulation has a capital behind a full stop, a question or exclamation mark and on a new line.",
    },

    slot: "body",
    bad: "Điều 1. Nhiệm vụ của Tổ rà soát:\n- rà soát thủ tục hành chính;\n- Báo cáo kết quả.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    good: "Điều 1. Nhiệm vụ của Tổ rà soát:\n- Rà soát thủ tục hành chính;\n- Báo cáo kết quả.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
  },
  *check(analysis, report) {
    if (!layoutInForce(analysis)) return;
    for (const { title, marker, quoted } of analysis.sections) {
      if (quoted || !isLower(title.charCodeAt(0)) || !isLetter(title.charCodeAt(1))) continue;
      const word = wordAt(analysis.source, marker.range.end);
      if (word !== null && title.startsWith(word.text))
        yield report.line(word.range, [capitalised(word.text)], fixOf(word));
    }
    for (const word of sentenceStarts(analysis))
      yield report.sentence(word.range, [capitalised(word.text)], fixOf(word));
  },
});
/** The first word behind `from` on the same line; null where markup stands before it. */
function wordAt(source: string, from: number): TextPart | null {
  let start = from;
  while (source.charCodeAt(start) === 0x20) start++;
  let end = start;
  while (isLetter(source.charCodeAt(end))) end++;
  const text = source.slice(start, end);
  // A brand may begin small: `iPhone`.
  return text === "" || text !== text.toLowerCase() ? null : { range: { start, end }, text };
}

/** Small words behind a full stop that ends a sentence: `… kết quả. các đơn vị`. */
function* sentenceStarts({ source, tree }: Analysis): Iterable<TextPart> {
  const body = tree.children.find(({ kind }) => kind === "body");
  if (body === undefined) return;
  for (let at = source.indexOf(". ", body.start); at !== -1 && at < body.end; at = source.indexOf(". ", at + 2)) {
    if (!isLower(source.charCodeAt(at + 2)) || !isLetter(source.charCodeAt(at + 3))) continue;
    const word = wordAt(source, at + 2);
    if (word !== null && endsSentence(source, at)) yield word;
  }
}

/** True behind a whole small word that is no abbreviation. */
function endsSentence(source: string, stop: number): boolean {
  let start = stop;
  while (isLower(source.charCodeAt(start - 1))) start--;
  const word = source.slice(start, stop);
  return (
    word.length >= SHORTEST_WORD &&
    !isUpper(source.charCodeAt(start - 1)) &&
    source.charAt(start - 1) !== "." &&
    /[aeiouyàáâãèéêìíòóôõùúýăĩũơưạ-ỹ]/.test(word) &&
    !ABBREVIATED.has(word)
  );
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function fixOf({ range, text }: TextPart): { readonly fix: Fix } {
  return { fix: choiceFix(range, capitalised(text)) };
}
