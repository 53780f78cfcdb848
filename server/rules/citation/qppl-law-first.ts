/** Since 01/7/2025 a legal-normative text cites a law at first by name and number, no longer by its year or date. */
import type { Analysis, Range } from "../../model/analysis.ts";
import { bodyRange, isQuoted, placesOf } from "../body/body-text.ts";
import { defineRule } from "../rule.ts";

/** A law's name with a year behind it: `Luật Lưu trữ năm 2024`. */
const NAME_AND_YEAR = /^Luật\s[A-ZĐ][^.,;:\n()“”\d]{2,90}?\snăm\s\d{4}(?!\d)/;

/** Words that no name has: the year belongs to something else. */
const SENTENCE = /\s(?:có|được|từ|trong|cho|đến|theo|vào|là|sẽ|thì|tại|trước|sau|hết)\s/;

const REACH = 120;

export const citationQpplLawFirst = defineRule({
  id: "citation/qppl-law-first",
  severity: "warning",
  regimes: ["qppl"],
  source: "NĐ 78/2025/NĐ-CP, Điều 68, khoản 1, được sửa đổi, bổ sung bởi NĐ 187/2025/NĐ-CP",
  inForce: { from: "2025-07-01" },
  fix: "none",
  messages: {
    vi: {
      year: (printed) =>
        `“${printed}” phải viện dẫn bằng tên kèm số, ký hiệu (như “Luật Lưu trữ số 33/2024/QH15”), không ghi năm.`,
      date: (printed) =>
        `“${printed}” phải viện dẫn bằng tên kèm số, ký hiệu (như “Luật Lưu trữ số 33/2024/QH15”), không ghi ngày.`,
    },
    en: {
      year: (printed) =>
        `“${printed}” is cited by name and number (as “Luật Lưu trữ số 33/2024/QH15”), not by its year.`,
      date: (printed) =>
        `“${printed}” is cited by name and number (as “Luật Lưu trữ số 33/2024/QH15”), not by its date.`,
    },
  },
  docs: {
    title: {
      vi: "Văn bản quy phạm pháp luật viện dẫn luật lần đầu bằng tên kèm số, ký hiệu",
      en: "Legal-normative texts first cite a law by name and number",
    },
    why: {
      vi: "Nghị định sửa đổi năm 2025 thay năm ban hành bằng số, ký hiệu của luật.",
      en: "The amendment of 2025 put the number in the place of the year.",
    },
    slot: "body",
    bad: "Điều 1. Phạm vi điều chỉnh\nThông tư này quy định chi tiết một số điều của Luật Bảo vệ môi trường năm 2020.\nĐiều 2. Hiệu lực thi hành\nThông tư này có hiệu lực thi hành kể từ ngày 01 tháng 8 năm 2026.",
    good: "Điều 1. Phạm vi điều chỉnh\nThông tư này quy định chi tiết một số điều của Luật Bảo vệ môi trường số 72/2020/QH14.\nĐiều 2. Hiệu lực thi hành\nThông tư này có hiệu lực thi hành kể từ ngày 01 tháng 8 năm 2026.",
  },
  *check(analysis, report) {
    const { source, citations } = analysis;
    const body = bodyRange(analysis);
    const seen = new Set<string>();
    for (const { start, end, text } of namesWithYear(source, body)) {
      if (seen.has(text) || isQuoted(analysis, start) || isBasis(start, analysis)) continue;
      seen.add(text);
      yield report.year({ start, end }, [text]);
    }
    for (const { type, typePart, symbol, date, range } of citations) {
      if (type !== "Luật" || typePart === null || symbol !== null || date === null) continue;
      if (
        range.start < body.start ||
        range.start >= body.end ||
        isQuoted(analysis, range.start) ||
        isBasis(range.start, analysis)
      )
        continue;
      yield report.date({ start: typePart.range.start, end: range.end }, [
        source.slice(typePart.range.start, range.end).replace(/\s+/g, " "),
      ]);
    }
  },
});

function* namesWithYear(source: string, body: Range): Iterable<Range & { readonly text: string }> {
  for (const at of placesOf(source, "Luật ", body)) {
    const found = NAME_AND_YEAR.exec(source.slice(at, at + REACH))?.[0];
    // Another law inside the name has the year.
    if (found !== undefined && !found.slice(1).includes("Luật ") && !SENTENCE.test(found))
      yield { start: at, end: at + found.length, text: found.replace(/\s+/g, " ") };
  }
}

/** Laws among the legal bases are for a rule of their own. */
function isBasis(offset: number, { legalBases }: Analysis): boolean {
  return legalBases.some(({ range }) => offset >= range.start && offset < range.end);
}
