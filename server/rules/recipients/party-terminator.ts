/** Recipients of Party papers end with a comma under HD 36, with a semicolon under HD 05, the filing line with a full stop. */

import type { RecipientEntry } from "../../model/analysis.ts";
import { partyGuidelines } from "../party-guidelines.ts";
import { defineRule, safeFix } from "../rule.ts";
import { filingLine } from "./filing-line.ts";

export const recipientsPartyTerminator = defineRule({
  id: "recipients/party-terminator",
  severity: "warning",
  regimes: ["party"],
  source: "HD 36-HD/VPTW, Mục II, điểm 1.9.2; PL 3, hàng 9; HD 05-HD/VPTW, Phần II, Mục I, điểm 9.2.5",
  inForce: { from: "2018-04-03" },
  fix: "safe",

  messages: {
    vi: {
      mark: (right, printed) => `Dòng nơi nhận kết thúc bằng dấu “${right}”, không phải “${printed}”.`,
      missing: (right) => `Dòng nơi nhận phải kết thúc bằng dấu “${right}”.`,
      filing: () => "Dòng “Lưu” phải kết thúc bằng dấu chấm “.”.",
    },
    en: {
      mark: (right, printed) => `A line of the recipients ends with “${right}”, not “${printed}”.`,
      missing: (right) => `A line of the recipients ends with “${right}”.`,
      filing: () => "The filing line ends with a full stop.",
    },
  },
  docs: {
    title: {
      vi: "Dòng nơi nhận trong văn bản của Đảng kết thúc bằng dấu theo hướng dẫn đang có hiệu lực.",
      en: "Recipients of Party papers end with the mark of the guidelines in force.",
    },
    why: {
      vi: "Trước ngày 27/5/2026 dùng dấu phẩy, từ ngày đó dùng dấu chấm phẩy; dòng “Lưu” luôn kết thúc bằng dấu chấm.",
      en: "A comma before 27/5/2026, a semicolon from then on; the filing line always ends with a full stop.",
    },

    slot: "recipients",
    bad: "Nơi nhận:\n- Như Điều 2,\n- Lưu Văn phòng Tỉnh ủy.",
    good: "Nơi nhận:\n- Như Điều 2;\n- Lưu Văn phòng Tỉnh ủy.",
  },
  *check(analysis, report, context) {
    const { recipients, source } = analysis;
    const filing = filingLine(recipients);
    const entries = recipients?.entries ?? [];
    if (filing === null || filing !== entries[entries.length - 1]) return;
    const guidelines = partyGuidelines(context);
    const onOneLine = startsThatRecur(entries);
    for (const entry of entries) {
      const { range, terminator } = entry;
      const printed = source.slice(range.start, range.end);
      if (isUnsure(printed, entry) || onOneLine.has(range.start)) continue;
      const right = entry === filing ? "." : guidelines === "HD 36" ? "," : ";";
      const at = { start: range.end - terminator.length, end: range.end };
      const fix = safeFix(at, right);
      if (terminator === right || (entry !== filing && guidelines === "either" && terminator === ",")) continue;
      if (entry === filing) yield report.filing(range, [], { fix });
      else if (terminator === "") yield report.missing(range, [right], { fix });
      else yield report.mark(at, [right, terminator], { fix });
    }
  },
});
/** A list below, dots to fill in, a cell, a bracket or an initial at the end: the mark may be right or elsewhere. */
function isUnsure(printed: string, { terminator, mark }: RecipientEntry): boolean {
  if (mark === "" || mark === "+" || terminator === ":" || terminator === "/") return true;
  return !printed.endsWith(terminator) || /[|…<\t]|\.{2}|\S {3,}\S|\n[ \t\r]*(?:\n|[+*•])/.test(printed);
}

/** Where several entries begin that share a line. */
function startsThatRecur(entries: readonly RecipientEntry[]): ReadonlySet<number> {
  const starts = entries.map(({ range }) => range.start);
  return new Set(starts.filter((start, index) => start === starts[index - 1]));
}
