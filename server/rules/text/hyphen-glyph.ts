/** The hyphens of the motto and of symbols are plain hyphens, not dashes. */
import type { Analysis, TextPart } from "../../model/analysis.ts";
import { defineRule, type Edit } from "../rule.ts";

/** Hyphen, no-break hyphen, figure dash, en dash, em dash, bar, minus: what word processors put for a hyphen. */
const DASH = /[\u2010-\u2015\u2212]/g;

export const textHyphenGlyph = defineRule({
  id: "text/hyphen-glyph",
  severity: "warning",
  regimes: ["state", "party", "qppl", "none"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 1, điểm b; khoản 3, điểm c",
  fix: "safe",
  messages: {
    vi: {
      motto: (dash) => `Giữa các cụm từ của Tiêu ngữ dùng dấu gạch nối “-”, không dùng dấu “${dash}”.`,
      symbol: (printed, dash) => `Số, ký hiệu “${printed}” phải dùng dấu gạch nối “-”, không dùng dấu “${dash}”.`,
    },
    en: {
      motto: (dash) => `The phrases of the motto are joined by hyphens “-”, not by “${dash}”.`,
      symbol: (printed, dash) => `The symbol “${printed}” takes the hyphen “-”, not “${dash}”.`,
    },
  },
  docs: {
    title: {
      vi: "Tiêu ngữ và số, ký hiệu dùng dấu gạch nối “-”.",
      en: "Motto and symbols take the plain hyphen.",
    },
    why: {
      vi: "Quy định ghi dấu gạch nối; dấu gạch ngang còn làm tìm kiếm số, ký hiệu không ra kết quả.",
      en: "The rules ask for a hyphen, and a symbol printed with a dash is not found by a search.",
    },
    slot: "motto",
    bad: "Độc lập – Tự do – Hạnh phúc",
    good: "Độc lập - Tự do - Hạnh phúc",
  },
  *check(analysis, report) {
    const { motto, number } = analysis.header;
    const inMotto = motto === null ? null : findDashes(analysis, motto);
    if (motto !== null && inMotto !== null) {
      yield report.motto(motto.range, [inMotto.dash], { fix: { edits: inMotto.edits, safety: "safe" } });
    }
    // Cited symbols are judged by citation/symbol-spaces, dashes included.
    const inNumber = number === null ? null : findDashes(analysis, number.printed);
    if (number !== null && inNumber !== null) {
      const fix = { edits: inNumber.edits, safety: "safe" } as const;
      yield report.symbol(number.printed.range, [number.printed.text, inNumber.dash], { fix });
    }
  },
});

/** The dashes in a part, each with its edit; null where there are none. */
function findDashes({ source }: Analysis, part: TextPart): { dash: string; edits: readonly Edit[] } | null {
  if (part.text.search(DASH) === -1) return null;
  const { start, end } = part.range;
  const found = [...source.slice(start, end).matchAll(DASH)];
  const first = found[0];
  if (first === undefined) return null;
  const edits = found.map(({ index }) => ({ range: { start: start + index, end: start + index + 1 }, text: "-" }));
  return { dash: first[0], edits };
}
