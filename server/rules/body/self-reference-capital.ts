/** A document speaks of itself with a capital type name: `Quyết định này`. */
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule, safeFix } from "../rule.ts";
import { phrasePlaces } from "../text/word-places.ts";
import { bodyRange, isQuoted } from "./body-text.ts";

/** Types whose names mean little else when `này` follows. */
const TYPES: ReadonlySet<string> = new Set([
  "Quyết định",
  "Nghị quyết",
  "Nghị quyết liên tịch",
  "Nghị định",
  "Thông tư",
  "Thông tư liên tịch",
  "Chỉ thị",
  "Kế hoạch",
  "Quy chế",
  "Kết luận",
  "Thông tri",
  "Công điện",
  "Luật",
  "Bộ luật",
  "Pháp lệnh",
]);

/** Several documents, or any of a kind, are meant: `các quyết định này`. */
const PLURAL = /(?:các|những|mọi|hai|ba|từng|mỗi|một số)\s$/i;

export const bodySelfReferenceCapital = defineRule({
  id: "body/self-reference-capital",
  severity: "warning",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL II, Mục V, khoản 6; PL III, Mẫu 1.3",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",
  messages: {
    vi: {
      small: (printed, wanted) =>
        `Văn bản nhắc đến chính mình phải viết hoa tên loại: “${wanted}”, không viết “${printed}”.`,
    },
    en: { small: (printed, wanted) => `The document speaks of itself with a capital: “${wanted}”, not “${printed}”.` },
  },
  docs: {
    title: {
      vi: "Khi nhắc đến chính văn bản, tên loại viết hoa: “Quyết định này”",
      en: "The document names itself with a capital: Quyết định này",
    },
    why: {
      vi: "Đó là tên của một văn bản cụ thể, không phải từ chung.",
      en: "It is the name of one document, not a common noun.",
    },
    slot: "body",
    bad: "Điều 1. Giao Văn phòng Sở rà soát danh mục hồ sơ.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành quyết định này./.",
    good: "Điều 1. Giao Văn phòng Sở rà soát danh mục hồ sơ.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check(analysis, report) {
    const { title, source } = analysis;
    const type = title.type ?? "";
    if (!TYPES.has(type)) return;
    const printed = `${type.charAt(0).toLowerCase()}${type.slice(1)} này`;
    for (const word of phrasePlaces(analysis, "này", bodyRange(analysis))) {
      const at = word + "này".length - printed.length;
      if (!source.startsWith(printed, at)) continue;
      if (PLURAL.test(source.slice(Math.max(0, at - 8), at)) || isQuoted(analysis, at)) continue;
      const range = { start: at, end: at + printed.length };
      yield report.small(range, [printed, `${type} này`], {
        fix: safeFix({ start: at, end: at + 1 }, type.charAt(0)),
      });
    }
  },
});
