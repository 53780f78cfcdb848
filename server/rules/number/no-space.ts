/** No blanks around the slash and the hyphen of a symbol. */
import type { Analysis, Range } from "../../model/analysis.ts";
import { defineRule, type Edit } from "../rule.ts";
import { LAYOUT_FROM } from "./layout-in-force.ts";
import { plainSource } from "./printed-source.ts";

export const numberNoSpace = defineRule({
  id: "number/no-space",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 3, điểm c; NĐ 34/2016/NĐ-CP, Điều 58",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",
  messages: {
    vi: {
      spaced: (expected) =>
        `Không cách chữ quanh dấu gạch chéo và dấu gạch nối của số, ký hiệu: viết liền “${expected}”.`,
    },
    en: { spaced: (expected) => `No blanks stand around the slash and hyphen of a symbol: write “${expected}”.` },
  },
  docs: {
    title: {
      vi: "Giữa số, dấu gạch chéo, dấu gạch nối và các nhóm chữ viết tắt không có khoảng trống.",
      en: "No blanks stand between the number, the slash, the hyphen and the abbreviations.",
    },
    why: {
      vi: "Khoảng trống làm ký hiệu bị ngắt dòng và không tìm được khi tra cứu.",
      en: "Blanks let the symbol break over a line and hide it from a search.",
    },
    slot: "number",
    bad: "Số: 15/QĐ - SNV",
    good: "Số: 15/QĐ-SNV",
  },
  *check(analysis, report) {
    const line = analysis.header.number;
    if (line === null) return;
    const edits = blanksAtSeparators(analysis, line.printed.range, !/^\d/.test(line.printed.text.trim()));
    if (edits.length === 0) return;
    const plain = plainSource(analysis, line.printed) !== null;
    yield report.spaced(line.printed.range, [line.symbol.text], { fix: plain ? { edits, safety: "safe" } : null });
  },
});

/**
 * Edits that close the gaps. A gap before the first separator is right while the number is `unnumbered`, and a symbol
 * wrapped at the end of a line is not spaced.
 */
function blanksAtSeparators({ source }: Analysis, { start, end }: Range, unnumbered: boolean): Edit[] {
  const edits: Edit[] = [];
  // Most symbols have no blank at all.
  if (!/\s/.test(source.slice(start, end))) return edits;
  let first = true;
  for (let at = start; at < end; at++) {
    if (!/[-/\u2010-\u2015\u2212]/.test(source.charAt(at))) continue;
    const gaps = [first && unnumbered ? null : gapBefore(source, at, start), gapBehind(source, at + 1, end)];
    for (const gap of gaps) {
      const closed = edits[edits.length - 1]?.range.end ?? start;
      if (
        gap !== null &&
        gap.end > gap.start &&
        gap.start >= closed &&
        !source.slice(gap.start, gap.end).includes("\n")
      )
        edits.push({ range: gap, text: "" });
    }
    first = false;
  }
  return edits;
}

function gapBefore(source: string, end: number, limit: number): Range {
  let start = end;
  while (start > limit && /\s/.test(source.charAt(start - 1))) start--;
  return { start, end };
}

function gapBehind(source: string, start: number, limit: number): Range {
  let end = start;
  while (end < limit && /\s/.test(source.charAt(end))) end++;
  return { start, end };
}
