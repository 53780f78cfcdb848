/** A short form that a document defines is used afterwards. */
import { bodyRange } from "../body/body-text.ts";
import { defineRule } from "../rule.ts";
import { phrasePlaces } from "../text/word-places.ts";

/** The short form behind `tắt là`, up to what closes it. */
const SHORT_FORM = /^:?\s*[“"]?([^“”"();:\n]{2,60}?)[”"]?\s*[);]/;

const REACH = 80;

export const abbreviationDefinedUnused = defineRule({
  id: "abbreviation/defined-unused",
  severity: "hint",
  regimes: ["state", "party", "qppl"],
  source: "Thông lệ soạn thảo văn bản (chưa thấy quy định thành văn)",
  fix: "none",
  unverified: true,
  messages: {
    vi: { unused: (short) => `Đã quy ước gọi tắt là “${short}” nhưng sau đó không dùng lần nào.` },
    en: { unused: (short) => `The short form “${short}” is defined but never used.` },
  },
  docs: {
    title: { vi: "Tên gọi tắt đã quy ước phải được dùng ở phần sau", en: "A defined short form is used afterwards" },
    why: {
      vi: "Quy ước không dùng chỉ làm câu văn nặng nề.",
      en: "A definition that nothing uses only weighs the sentence down.",
    },
    slot: "body",
    bad: "Điều 1. Thành lập Tổ rà soát thủ tục hành chính (sau đây gọi tắt là Tổ rà soát).\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Thành lập Tổ rà soát thủ tục hành chính (sau đây gọi tắt là Tổ rà soát).\n\nĐiều 2. Chánh Văn phòng Sở và Tổ rà soát chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check(analysis, report) {
    const { source } = analysis;
    for (const at of phrasePlaces(analysis, "tắt là", bodyRange(analysis))) {
      const from = at + "tắt là".length;
      const found = SHORT_FORM.exec(source.slice(from, from + REACH));
      const short = found?.[1];
      if (found === null || short === undefined) continue;
      const start = from + found[0].indexOf(short);
      if (isUsed(short, source, start + short.length)) continue;
      yield report.unused({ start, end: start + short.length }, [short.replace(/\s+/g, " ")]);
    }
  },
});

/** Anywhere behind, whatever the case of its first letter. */
function isUsed(short: string, source: string, from: number): boolean {
  const first = short.charAt(0);
  return [first.toLowerCase(), first.toUpperCase()].some(
    (letter) => source.indexOf(letter + short.slice(1), from) !== -1,
  );
}
