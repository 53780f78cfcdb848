/** Sections (Mục) and subsections (Tiểu mục) take Arabic numbers, under a word of which only the first letter is capital. */
import type { Section } from "../../model/analysis.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule, safeFix } from "../rule.ts";
import { isPlain, unitsOfKind } from "./units.ts";

export const sectionMucArabic = defineRule({
  id: "section/muc-arabic",
  severity: "error",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 6, điểm đ",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",
  messages: {
    vi: {
      roman: (printed, wanted) => `“${printed}” phải đánh bằng chữ số Ả Rập: “${wanted}”.`,
      capitals: (printed, wanted) =>
        `“${printed}” chỉ viết hoa chữ cái đầu: “${wanted}”; tiêu đề ở dòng dưới mới in hoa.`,
    },
    en: {
      roman: (printed, wanted) => `“${printed}” takes an Arabic number: “${wanted}”.`,
      capitals: (printed, wanted) => `Only the first letter of “${printed}” is capital: “${wanted}”.`,
    },
  },
  docs: {
    title: {
      vi: "Mục, Tiểu mục đánh số Ả Rập; từ “Mục”, “Tiểu mục” chỉ viết hoa chữ cái đầu",
      en: "Sections and subsections take Arabic numbers and one capital letter",
    },
    why: {
      vi: "Số La Mã dành cho Phần và Chương; dùng chung thì nhầm cấp.",
      en: "Roman numerals are for parts and chapters; sharing them confuses the levels.",
    },
    slot: "body",
    bad: "Chương I\nQUY ĐỊNH CHUNG\n\nMục I\nRÀ SOÁT HỒ SƠ\n\nĐiều 1. Giao Văn phòng Sở rà soát danh mục hồ sơ.\n\nMục II\nTHI HÀNH\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Chương I\nQUY ĐỊNH CHUNG\n\nMục 1\nRÀ SOÁT HỒ SƠ\n\nĐiều 1. Giao Văn phòng Sở rà soát danh mục hồ sơ.\n\nMục 2\nTHI HÀNH\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check(analysis, report) {
    for (const unit of unitsOfKind(analysis, "section", "subsection")) {
      const wanted = rightHeading(unit);
      const { marker } = unit;
      if (wanted === null || wanted === marker.text) continue;
      const fix = isPlain(analysis.source, marker) ? safeFix(marker.range, wanted) : null;
      if (/\d/.test(marker.text))
        yield report.capitals(marker.range, [marker.text, wanted], { fix, severity: "warning" });
      else yield report.roman(marker.range, [marker.text, wanted], { fix });
    }
  },
});

/** `MỤC II` → `Mục 2`; null for one with a letter, `Mục C`. */
function rightHeading({ kind, marker, ordinal }: Section): string | null {
  const number = /(?:[IVXLC]+|\d+)$/.exec(marker.text)?.[0];
  if (number === undefined || number === "C" || ordinal === null) return null;
  return `${kind === "section" ? "Mục" : "Tiểu mục"} ${/\d/.test(number) ? number : ordinal}`;
}
