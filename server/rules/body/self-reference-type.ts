/** A document that speaks of itself names its own type: no `Quyết định này` in a plan. */
import { isUpper } from "../../../grammar/letters.ts";
import { DOCUMENT_TYPES } from "../../../grammar/vocabulary.ts";
import type { Analysis } from "../../model/analysis.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { phrasePlaces } from "../text/word-places.ts";
import { bodyRange, isQuoted, placesOf } from "./body-text.ts";

const TYPES: ReadonlySet<string> = new Set(DOCUMENT_TYPES.map(({ name }) => name));

const LONGEST_TYPE = 24;

/** Documents that put their words into others. */
const AMENDING = /sửa đổi|bổ sung|thay thế|bãi bỏ|hợp nhất|đính chính/i;

/** Papers that send or carry others, and speak of them. */
const CARRYING: ReadonlySet<string> = new Set([
  "Công văn",
  "Tờ trình",
  "Biên bản",
  "Phiếu gửi",
  "Phiếu chuyển",
  "Thư công",
]);

export const bodySelfReferenceType = defineRule({
  id: "body/self-reference-type",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL II, Mục V, khoản 6 (tên loại văn bản cụ thể); tính thống nhất của văn bản",
  fix: "choice",
  messages: {
    vi: { other: (printed, type) => `Văn bản là ${type} nhưng ghi “${printed}”; phải là “${type} này”.` },
    en: { other: (printed, type) => `The document is a ${type} but says “${printed}”; it should be “${type} này”.` },
  },
  docs: {
    title: {
      vi: "Văn bản nhắc đến chính mình phải đúng tên loại",
      en: "A document that speaks of itself names its own type",
    },
    why: {
      vi: "Sai tên loại thường do chép từ văn bản khác, làm người đọc không rõ phải thi hành văn bản nào.",
      en: "A wrong type is mostly left over from another document, and readers cannot tell which one to carry out.",
    },
    slot: "body",
    bad: "Điều 1. Giao Văn phòng Sở rà soát danh mục hồ sơ.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Kế hoạch này./.",
    good: "Điều 1. Giao Văn phòng Sở rà soát danh mục hồ sơ.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check(analysis, report) {
    const { title, source } = analysis;
    const { type } = title;
    if (type === null || CARRYING.has(type) || AMENDING.test(title.abstract?.text ?? "")) return;
    const body = bodyRange(analysis);
    for (const word of phrasePlaces(analysis, "này", body)) {
      const at = word - 1;
      const found = source.startsWith(" này", at) ? typeBefore(source, at) : null;
      if (found === null || isNamedBy(type, found) || isQuoted(analysis, at)) continue;
      if (isSpokenOf(found, analysis, body.end)) continue;
      const range = { start: at - found.length, end: at + " này".length };
      yield report.other(range, [`${found} này`, type], {
        fix: choiceFix({ start: range.start, end: at }, type),
      });
    }
  },
});

/** The type, with a capital, that ends at `end`; null for any other words. */
function typeBefore(source: string, end: number): string | null {
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_TYPE); at--) {
    if (!isUpper(source.charCodeAt(at))) continue;
    const name = source.slice(at, end);
    return TYPES.has(name) ? name : null;
  }
  return null;
}

/** `Nghị quyết` names a `Nghị quyết liên tịch` too, and the other way round. */
function isNamedBy(type: string, found: string): boolean {
  return type.startsWith(found) || found.startsWith(type) || type.endsWith(found.toLowerCase());
}

/** Another document of that type is named or attached, which `này` may point to. */
function isSpokenOf(found: string, { source, annexes }: Analysis, end: number): boolean {
  if (annexes.some(({ label }) => label === found)) return true;
  for (const name of [found, found.toLowerCase()]) {
    for (const at of placesOf(source, name, { start: 0, end })) {
      if (!/^\s+này/.test(source.slice(at + name.length, at + name.length + 6))) return true;
    }
  }
  return false;
}
