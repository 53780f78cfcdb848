/** `Nghị định 30` names no document: year and symbol are missing. */
import { isLetter } from "../../../grammar/letters.ts";
import type { Analysis } from "../../model/analysis.ts";
import { bodyRange, isQuoted } from "../body/body-text.ts";
import { defineRule } from "../rule.ts";
import { phrasePlaces } from "../text/word-places.ts";

/** A number that is no symbol, no count and no date: nothing of either follows. */
const BARE_NUMBER =
  /^(?:\ssố)?\s(\d{1,3})(?![\d/.,-]\d|\/|-[A-ZĐ])(?=[\s.,;:)]|$)(?!\s+(?:ngày|tháng|năm|của|trang|điều|lần|bản|văn bản)(?!\S))/;

/** Words before the number, as they are looked for and as they are printed. */
const WORDS = [
  ["nghị định", "Nghị định"],
  ["thông tư", "Thông tư"],
  ["nđ", "NĐ"],
] as const;

export const citationBareNghiDinhNumber = defineRule({
  id: "citation/bare-nghi-dinh-number",
  severity: "hint",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 6, điểm b",
  inForce: { from: "2020-03-05" },
  fix: "none",
  messages: {
    vi: { bare: (printed) => `“${printed}” chưa xác định được văn bản: phải ghi đủ số, năm và ký hiệu.` },
    en: { bare: (printed) => `“${printed}” does not say which document: number, year and symbol belong to it.` },
  },
  docs: {
    title: {
      vi: "Viện dẫn nghị định, thông tư phải ghi đủ số, năm và ký hiệu",
      en: "Decrees and circulars are cited by number, year and symbol",
    },
    why: {
      vi: "Mỗi năm đều có nghị định mang số đó.",
      en: "Every year has a decree of that number.",
    },
    slot: "body",
    bad: "Điều 1. Công tác văn thư thực hiện theo Nghị định 30.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Công tác văn thư thực hiện theo Nghị định số 30/2020/NĐ-CP.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check(analysis, report) {
    const { source } = analysis;
    const body = bodyRange(analysis);
    for (const [phrase, word] of WORDS) {
      for (const at of phrasePlaces(analysis, phrase, body)) {
        if (!mayHaveNumber(source, at + word.length) || !source.startsWith(word, at)) continue;
        const found = BARE_NUMBER.exec(source.slice(at + word.length, at + word.length + 40));
        if (found === null || isGlued(source, at - 1)) continue;
        const range = { start: at, end: at + word.length + found[0].length };
        const printed = source.slice(range.start, range.end).replace(/\s+/g, " ");
        if (isQuoted(analysis, at) || analysis.derive(definedNames).has(printed) || isBasis(at, analysis)) continue;
        yield report.bare(range, [printed]);
      }
    }
  },
});

/** True where the character at `at` belongs to what follows it. */
function isGlued(source: string, at: number): boolean {
  return isLetter(source.charCodeAt(at)) || /[\d/-]/.test(source.charAt(at));
}

/** Behind the blank stands a digit, or the first letter of `số`. */
function mayHaveNumber(source: string, at: number): boolean {
  const next = source.charAt(at + 1);
  return source.charCodeAt(at) <= 0xa0 && (next === "s" || (next >= "0" && next <= "9"));
}

/** Legal bases have a rule of their own. */
function isBasis(offset: number, { legalBases }: Analysis): boolean {
  return legalBases.some(({ range }) => offset >= range.start && offset < range.end);
}

/** Short names the document itself explains: `(sau đây gọi tắt là Nghị định 30)`. */
function definedNames({ source }: Analysis): ReadonlySet<string> {
  return new Set(Array.from(source.matchAll(DEFINED), ([, name = ""]) => name));
}

const DEFINED = /(?:gọi|viết)(?: tắt)? là:? ?[“"]?((?:Nghị định|Thông tư|NĐ)(?: số)? \d{1,3})(?!\d)/g;
