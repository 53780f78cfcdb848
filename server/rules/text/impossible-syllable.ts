/** A word with Vietnamese marks is a Vietnamese syllable: quyền, not quyềnn; được, not đuợc. */
import { defineRule, type Edit, type Fix } from "../rule.ts";
import { isLastOf } from "../unfinished.ts";
import { withoutComments } from "../without-comments.ts";
import { findImpossibleWords } from "./impossible-words.ts";
import { outsideLegacyRuns } from "./legacy-runs.ts";
import { correctionOf } from "./syllable-correction.ts";
import { wordPlaces, wordPlacesOf } from "./word-places.ts";

export const textImpossibleSyllable = defineRule({
  id: "text/impossible-syllable",
  severity: "warning",
  regimes: ["state", "party", "qppl", "none"],
  source: "Quy tắc chính tả tiếng Việt",
  fix: "choice",
  messages: {
    vi: {
      meant: (word, right) => `“${word}” không phải là âm tiết tiếng Việt; có lẽ là “${right}”.`,
      impossible: (word) => `“${word}” không phải là âm tiết tiếng Việt; cần kiểm tra lại chính tả.`,
      meantOften: (word, right, count) =>
        `“${word}” (${count} lần) không phải là âm tiết tiếng Việt; có lẽ là “${right}”.`,
      impossibleOften: (word, count) =>
        `“${word}” (${count} lần) không phải là âm tiết tiếng Việt; cần kiểm tra lại chính tả.`,
    },
    en: {
      meant: (word, right) => `“${word}” cannot be a Vietnamese syllable; “${right}” is probably meant.`,
      impossible: (word) => `“${word}” cannot be a Vietnamese syllable; check its spelling.`,
      meantOften: (word, right, count) =>
        `“${word}” (${count} times) cannot be a Vietnamese syllable; “${right}” is probably meant.`,
      impossibleOften: (word, count) =>
        `“${word}” (${count} times) cannot be a Vietnamese syllable; check its spelling.`,
    },
  },
  docs: {
    title: {
      vi: "Mỗi tiếng viết đúng cấu tạo âm tiết tiếng Việt: phụ âm đầu, vần và dấu thanh.",
      en: "Every word is a possible Vietnamese syllable: onset, rhyme and tone.",
    },
    why: {
      vi: "Lỗi gõ như “đuợc”, “quyềnn”, “nghành” khó nhận ra khi đọc lướt và làm tìm kiếm bỏ sót. Từ không dấu, chữ viết hoa, từ phiên âm nhiều âm tiết không bị xét.",
      en: "Slips such as “đuợc”, “quyềnn”, “nghành” are easily overlooked and missed by a search. Words without marks, with capitals, and loan words of several syllables are not judged.",
    },
    regime: "none",
    slot: "body",
    bad: "Các nghành liên quan đuợc giao thẩm quyềnn theo phân cấp.",
    good: "Các ngành liên quan được giao thẩm quyền theo phân cấp.",
  },
  *check(analysis, report) {
    const text = withoutComments(analysis.source);
    const { dead } = text === analysis.source ? wordPlacesOf(analysis) : wordPlaces(text);
    for (const { word, starts } of findImpossibleWords(text, dead)) {
      const right = correctionOf(word);
      const mended: Edit[] = starts.map((start) => ({
        range: { start, end: start + word.length },
        text: right ?? "",
      }));
      const edits = outsideLegacyRuns(analysis, mended);
      const first = edits[0]?.range;
      if (first === undefined || (edits.length === 1 && isLastOf(analysis, first))) continue;
      const count = String(edits.length);
      if (right === null) {
        yield edits.length === 1 ? report.impossible(first, [word]) : report.impossibleOften(first, [word, count]);
        continue;
      }
      const fix: Fix = { edits, safety: "choice" };
      yield edits.length === 1
        ? report.meant(first, [word, right], { fix })
        : report.meantOften(first, [word, right, count], { fix });
    }
  },
});
