/** Parts and chapters are numbered in Roman capitals, under a word of which only the first letter is capital. */
import { romanNumeral } from "../../../grammar/roman.ts";
import type { Section } from "../../model/analysis.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule, safeFix } from "../rule.ts";
import { isPlain, unitsOfKind } from "./units.ts";

export const sectionPartChapterRoman = defineRule({
  id: "section/part-chapter-roman",
  severity: "error",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 6, điểm đ; Mục V, dòng 6a; NĐ 78/2025/NĐ-CP, Điều 64, khoản 3",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",
  messages: {
    vi: {
      arabic: (printed, wanted) => `“${printed}” phải đánh bằng chữ số La Mã: “${wanted}”.`,
      capitals: (printed, wanted) =>
        `“${printed}” chỉ viết hoa chữ cái đầu: “${wanted}”; tiêu đề ở dòng dưới mới in hoa.`,
    },
    en: {
      arabic: (printed, wanted) => `“${printed}” takes a Roman numeral: “${wanted}”.`,
      capitals: (printed, wanted) => `Only the first letter of “${printed}” is capital: “${wanted}”.`,
    },
  },
  docs: {
    title: {
      vi: "Phần, Chương đánh số La Mã; từ “Phần”, “Chương” chỉ viết hoa chữ cái đầu",
      en: "Parts and chapters take Roman numerals and one capital letter",
    },
    why: {
      vi: "Nghị định quy định cách trình bày này để phân biệt với Mục và Điều đánh số Ả Rập.",
      en: "So the regulation tells them from sections and articles, which take Arabic numbers.",
    },
    slot: "body",
    bad: "Chương 1\nQUY ĐỊNH CHUNG\n\nĐiều 1. Giao Văn phòng Sở rà soát danh mục hồ sơ.\n\nChương 2\nTỔ CHỨC THỰC HIỆN\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Chương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Giao Văn phòng Sở rà soát danh mục hồ sơ.\n\nChương II\nTỔ CHỨC THỰC HIỆN\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check(analysis, report) {
    for (const unit of unitsOfKind(analysis, "part", "chapter")) {
      const wanted = rightHeading(unit);
      const { marker } = unit;
      if (wanted === null || wanted === marker.text) continue;
      const fix = isPlain(analysis.source, marker) ? safeFix(marker.range, wanted) : null;
      if (/\d/.test(marker.text)) yield report.arabic(marker.range, [marker.text, wanted], { fix });
      else yield report.capitals(marker.range, [marker.text, wanted], { fix, severity: "warning" });
    }
  },
});

/** `CHƯƠNG 2` → `Chương II`; null for parts in words (`Phần thứ nhất`) or letters (`A.`). */
function rightHeading({ marker, ordinal }: Section): string | null {
  const [, word = "", number = ""] = /^(\S+) ([IVXLC]+|\d+)$/.exec(marker.text) ?? [];
  if (word === "" || ordinal === null) return null;
  return `${word.charAt(0)}${word.slice(1).toLowerCase()} ${/\d/.test(number) ? romanNumeral(ordinal) : number}`;
}
