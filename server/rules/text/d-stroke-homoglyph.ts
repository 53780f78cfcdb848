/** Đ and đ are U+0110 and U+0111, never the Icelandic eth that looks the same. */
import { isLower, isUpper } from "../../../grammar/letters.ts";
import { defineRule, type Edit } from "../rule.ts";
import { outsideLegacyRuns } from "./legacy-runs.ts";

const ETH = /[\u00d0\u00f0]/g;

export const textDStrokeHomoglyph = defineRule({
  id: "text/d-stroke-homoglyph",
  severity: "warning",
  regimes: ["state", "party", "qppl", "none"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục I, khoản 4",
  fix: "safe",
  messages: {
    vi: {
      eth: (count, printed, right) =>
        `Văn bản có ${count} chữ “${printed}” (chữ eth của tiếng Iceland) thay cho chữ “${right}” của tiếng Việt; cần sửa lại.`,
    },
    en: {
      eth: (count, printed, right) =>
        `The text has ${count} Icelandic “${printed}” in place of the Vietnamese “${right}”; correct them.`,
    },
  },
  docs: {
    title: {
      vi: "Chữ Đ, đ đúng mã Unicode U+0110, U+0111.",
      en: "Đ and đ are U+0110 and U+0111.",
    },
    why: {
      vi: "Hai chữ trông giống nhau nhưng khác mã, nên tìm “NĐ-CP” sẽ không thấy văn bản.",
      en: "The letters look the same but are not, so a search for “NĐ-CP” does not find the document.",
    },
    regime: "none",
    slot: "body",
    bad: "Hội nghị giới thiệu Nghị \u00f0ịnh về công tác văn thư.",
    good: "Hội nghị giới thiệu Nghị định về công tác văn thư.",
  },
  *check(analysis, report) {
    const { source, oddities } = analysis;
    if (!oddities.includes("\u00d0") && !oddities.includes("\u00f0")) return;
    const found: Edit[] = [];
    for (const { index } of source.matchAll(ETH)) {
      if (!standsForD(source, index)) continue;
      found.push({ range: { start: index, end: index + 1 }, text: vietnamese(source.charAt(index)) });
    }
    const edits = outsideLegacyRuns(analysis, found);
    const first = edits[0];
    if (first === undefined) return;
    const printed = source.slice(first.range.start, first.range.end);
    const args: [string, string, string] = [String(edits.length), printed, first.text];
    yield report.eth(first.range, args, { fix: { edits, safety: "safe" } });
  },
});

function vietnamese(eth: string): string {
  return eth === "\u00d0" ? "\u0110" : "\u0111";
}

/** A Vietnamese đ opens its syllable; an eth inside a word, as in Guðrún, is itself. */
function standsForD(source: string, at: number): boolean {
  const before = source.charCodeAt(at - 1);
  return source.charCodeAt(at) === 0xd0 ? !isLower(before) : !isLower(before) && !isUpper(before);
}
