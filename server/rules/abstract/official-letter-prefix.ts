/** The subject of a letter opens with `V/v` and a blank. */
import { LETTER } from "../../../grammar/letters.ts";
import type { Analysis, Range } from "../../model/analysis.ts";
import { stateLetter } from "../example-documents.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule, safeFix } from "../rule.ts";
import { textBelowNumber } from "./subject-lines.ts";

/** `V/v` in the spellings met, and the words it stands for. */
const PREFIX = new RegExp(`^(?:[Vv]\\s?/\\s?[Vv](?:\\s?[.:])?|Về việc(?:\\s?:)?)(?=[\\s${LETTER}])`);

export const abstractOfficialLetterPrefix = defineRule({
  id: "abstract/official-letter-prefix",
  severity: "error",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 5, điểm b; Mục V, dòng 5b",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",
  messages: {
    vi: { prefix: (printed) => `Trích yếu công văn bắt đầu bằng “V/v” và một khoảng trống, không ghi “${printed}”.` },
    en: { prefix: (printed) => `The subject of a letter opens with “V/v” and a blank, not “${printed}”.` },
  },
  docs: {
    title: {
      vi: "Trích yếu công văn bắt đầu bằng “V/v”.",
      en: "The subject of a letter opens with “V/v”.",
    },
    why: {
      vi: "Nghị định quy định chữ “V/v” viết thường chữ v sau dấu gạch chéo, không có dấu hai chấm.",
      en: "The regulation prints it so: a small v behind the slash and no colon.",
    },
    slot: "document",
    bad: stateLetter({ subject: "V/V: rà soát thủ tục hành chính" }),
    good: stateLetter({ subject: "V/v rà soát thủ tục hành chính" }),
  },
  *check(analysis, report) {
    if (analysis.title.type !== "Công văn") return;
    const start = startOfSubject(analysis);
    if (start === null) return;
    const printed = PREFIX.exec(analysis.source.slice(start, start + 24))?.[0];
    if (printed === undefined) return;
    const end = start + printed.length;
    const spaced = /\s/.test(analysis.source.charAt(end));
    if (printed === "V/v" && spaced) return;
    const range: Range = { start, end };
    yield report.prefix(range, [printed.trim()], { fix: safeFix(range, spaced ? "V/v" : "V/v ") });
  },
});

/** Where the subject begins: at the prefix the reader found, or at a line below the number that opens like one. */
function startOfSubject(analysis: Analysis): number | null {
  const { abstractPrefix, abstract } = analysis.title;
  if (abstractPrefix !== null) return abstractPrefix.range.start;
  if (abstract !== null) return null;
  const line = textBelowNumber(analysis).find(({ start }) =>
    /^(?:Về việc|[Vv]\s?\/\s?[Vv])/.test(analysis.source.slice(start, start + 12)),
  );
  return line?.start ?? null;
}
