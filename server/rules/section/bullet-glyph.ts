/** Lists below the point take `-` and `+`; other bullets come from word processors. */
import { defineRule, safeFix } from "../rule.ts";
import { oddMarkersOf } from "./odd-markers.ts";

export const sectionBulletGlyph = defineRule({
  id: "section/bullet-glyph",
  severity: "hint",
  regimes: ["state", "party", "qppl"],
  source: "Thông lệ trình bày; HD 36-HD/VPTW dùng “-” và “+” (chưa thấy quy định thành văn)",
  fix: "safe",
  unverified: true,
  messages: {
    vi: { glyph: (glyph) => `Đầu dòng dùng dấu gạch “-” (ý nhỏ hơn dùng “+”), không dùng ký hiệu “${glyph}”.` },
    en: { glyph: (glyph) => `Items open with “-” (or “+” below it), not with “${glyph}”.` },
  },
  docs: {
    title: {
      vi: "Đầu dòng dùng “-” rồi “+”, không dùng ký hiệu của phần mềm soạn thảo",
      en: "Items open with - and +, not with bullets",
    },
    why: {
      vi: "Ký hiệu của phần mềm soạn thảo dễ mất hoặc biến dạng khi chuyển đổi tệp.",
      en: "The bullets of word processors are lost or changed when files are converted.",
    },
    slot: "body",
    bad: "Điều 1. Giao Văn phòng Sở:\n\n• Rà soát danh mục hồ sơ;\n\n• Báo cáo Giám đốc Sở.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Giao Văn phòng Sở:\n\n- Rà soát danh mục hồ sơ;\n\n- Báo cáo Giám đốc Sở.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check(analysis, report) {
    for (const { kind, text, range } of oddMarkersOf(analysis)) {
      if (kind !== "bullet") continue;
      const blank = /\s/.test(analysis.source.charAt(range.end)) ? "" : " ";
      yield report.glyph(range, [text], { fix: safeFix(range, `-${blank}`) });
    }
  },
});
