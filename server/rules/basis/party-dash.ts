/** Bases of Party papers open with a hyphen; the last one ends as the guidelines of its day ask. */
import { defineRule, safeFix } from "../rule.ts";
import { basesAndProposals, terminatorRange } from "./preamble-paragraphs.ts";

/** First day of HD 05-HD/VPTW. */
const FULL_STOP_FROM = "2026-05-27";

export const basisPartyDash = defineRule({
  id: "basis/party-dash",
  severity: "warning",
  regimes: ["party"],
  source: "HD 36-HD/VPTW, Mục II, điểm 1.6.2; HD 05-HD/VPTW, Phần II, Mục I, điểm 6.2.3",
  inForce: { from: "2018-04-03" },
  fix: "safe",
  messages: {
    vi: {
      dash: () => "Trong văn bản của Đảng, mỗi căn cứ ở một dòng và bắt đầu bằng gạch đầu dòng “- ”.",
      last: (right, printed) => `Căn cứ cuối cùng kết thúc bằng “${right}”, không phải “${printed}”.`,
    },
    en: {
      dash: () => "In Party papers each basis stands on its own line behind a hyphen.",
      last: (right, printed) => `The last basis ends with “${right}”, not “${printed}”.`,
    },
  },
  docs: {
    title: {
      vi: "Mỗi căn cứ của văn bản của Đảng bắt đầu bằng gạch đầu dòng; căn cứ cuối kết thúc bằng dấu chấm (từ 27/5/2026).",
      en: "Bases of Party papers open with a hyphen; the last ends with a full stop (since 27 May 2026).",
    },
    why: {
      vi: "Hướng dẫn 05-HD/VPTW quy định cách trình bày này; theo Hướng dẫn 36-HD/VPTW trước đó, căn cứ cuối kết thúc bằng dấu phẩy.",
      en: "HD 05-HD/VPTW asks for it; under HD 36-HD/VPTW, before it, the last basis ended with a comma.",
    },
    slot: "bases",
    bad: "- Căn cứ Điều lệ Đảng;\n- Theo đề nghị của Văn phòng Tỉnh ủy,",
    good: "- Căn cứ Điều lệ Đảng;\n- Theo đề nghị của Văn phòng Tỉnh ủy.",
  },
  *check(analysis, report, { dated }) {
    const bases = basesAndProposals(analysis);
    // A single basis may be the beginning of a sentence.
    if (bases.length < 2) return;
    for (const { dash, range } of bases) {
      // Behind a markdown bullet the hyphen has become part of the list.
      if (dash || isBulleted(analysis.source, range.start)) continue;
      const { start } = range;
      yield report.dash({ start, end: start + firstWords(analysis.source, start) }, [], {
        fix: safeFix({ start, end: start }, "- "),
      });
    }
    const last = bases.at(-1);
    if (last === undefined || dated === null) return;
    const right = dated < FULL_STOP_FROM ? "," : ".";
    if (!/[;,.]/.test(last.terminator) || last.terminator === right) return;
    const mark = terminatorRange(last);
    yield report.last(mark, [right, last.terminator], { fix: safeFix(mark, right) });
  },
});

function isBulleted(source: string, start: number): boolean {
  return /[-–*+•][ \t*_]*$/.test(source.slice(Math.max(0, start - 8), start));
}

/** Length of the first two words. */
function firstWords(source: string, start: number): number {
  return /^\S+\s+\S+/.exec(source.slice(start, start + 60))?.[0].length ?? 1;
}
