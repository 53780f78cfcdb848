/** A reference to a part gives its number: not `khoản trên`, `điều nêu trên`. */
import { bodyRange, isQuoted, placesOf } from "../body/body-text.ts";
import { defineRule } from "../rule.ts";

/** What shows that a unit is meant and no sum (`các khoản trên`) or place. */
const POINTING = /(?:quy định tại|theo|tại|nêu tại|của)\s+(khoản|điểm|[Đđ]iều|[Mm]ục|[Cc]hương)$/;

const REACH = 30;

export const citationQpplPartReference = defineRule({
  id: "citation/qppl-part-reference",
  severity: "warning",
  regimes: ["qppl"],
  source: "NĐ 78/2025/NĐ-CP, Điều 68, khoản 2",
  inForce: { from: "2025-04-01" },
  fix: "none",
  messages: {
    vi: {
      vague: (printed) => `“${printed}” không rõ đơn vị nào; phải ghi số thứ tự, hoặc “này” khi là chính đơn vị đó.`,
    },
    en: { vague: (printed) => `“${printed}” does not say which unit; give its number, or “này” for the unit itself.` },
  },
  docs: {
    title: {
      vi: "Viện dẫn đến điều, khoản, điểm phải ghi số thứ tự cụ thể",
      en: "References to articles, clauses and points give their numbers",
    },
    why: {
      vi: "Khi văn bản được sửa đổi, “khoản trên” có thể thành khoản khác.",
      en: "After an amendment “the clause above” may be another one.",
    },
    slot: "body",
    bad: "Điều 1. Phạm vi điều chỉnh\n1. Thông tư này quy định thời hạn bảo quản hồ sơ.\n2. Hồ sơ quy định tại khoản trên gồm bản giấy và bản điện tử.\nĐiều 2. Hiệu lực thi hành\nThông tư này có hiệu lực thi hành kể từ ngày 01 tháng 8 năm 2026.",
    good: "Điều 1. Phạm vi điều chỉnh\n1. Thông tư này quy định thời hạn bảo quản hồ sơ.\n2. Hồ sơ quy định tại khoản 1 Điều này gồm bản giấy và bản điện tử.\nĐiều 2. Hiệu lực thi hành\nThông tư này có hiệu lực thi hành kể từ ngày 01 tháng 8 năm 2026.",
  },
  *check(analysis, report) {
    const { source } = analysis;
    for (const at of placesOf(source, " trên", bodyRange(analysis))) {
      const lead = /\s(?:nêu|nói)$/.exec(source.slice(at - 4, at))?.[0].length ?? 0;
      const unit = POINTING.exec(source.slice(Math.max(0, at - lead - REACH), at - lead))?.[1];
      const behind = source.slice(at + " trên".length, at + " trên".length + 12);
      // `theo mục trên trang …`: a place, not a reference.
      if (
        unit === undefined ||
        !/^(?:[.,;)]|\s(?:đây|này|và|thì|được|phải|là|gồm|của)(?!\S))/.test(behind) ||
        isQuoted(analysis, at)
      )
        continue;
      const range = { start: at - lead - unit.length, end: at + " trên".length };
      yield report.vague(range, [source.slice(range.start, range.end).replace(/\s+/g, " ")]);
    }
  },
});
