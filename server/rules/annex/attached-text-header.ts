/** A regulation that a decision issues has no number, no place and date, and no signature of its own. */
import { isNumberLine, isPlaceDate } from "../../../grammar/header-line.ts";
import { defineRule } from "../rule.ts";
import { attachedTextsOf } from "./annex-heading.ts";
import { planWithAnnexes } from "./example.ts";

/** Lines at the head and the end of the attached text that may be such parts. */
const HEAD_LINES = 14;
const END_LINES = 14;

const SIGNS = /^(?:TM|KT|TL|TUQ)\.\s/;

/** An attached regulation as it should be. */
const REGULATION = `QUY CHẾ
Làm việc của Tổ rà soát thủ tục hành chính
(Kèm theo Kế hoạch số 15/KH-SNV ngày 15 tháng 6 năm 2026 của Sở Nội vụ)
Điều 1. Phạm vi điều chỉnh
Quy chế này quy định việc làm việc của Tổ rà soát.
Điều 2. Điều khoản thi hành
Các thành viên Tổ rà soát thực hiện Quy chế này./.`;

export const annexAttachedTextHeader = defineRule({
  id: "annex/attached-text-header",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL III, Mẫu 1.3",
  inForce: { from: "2020-03-05" },
  fix: "none",
  messages: {
    vi: {
      number: (type) => `${type} ban hành kèm theo quyết định không có số, ký hiệu riêng.`,
      date: (type) => `${type} ban hành kèm theo quyết định không có địa danh và thời gian ban hành riêng.`,
      signature: (type) => `${type} ban hành kèm theo quyết định không có phần ký riêng.`,
    },
    en: {
      number: (type) => `${type}, issued by a decision, has no number of its own.`,
      date: (type) => `${type}, issued by a decision, has no place and date of its own.`,
      signature: (type) => `${type}, issued by a decision, has no signature of its own.`,
    },
  },
  docs: {
    title: {
      vi: "Quy chế, quy định ban hành kèm theo quyết định không có số, ngày và phần ký riêng",
      en: "A regulation issued by a decision has no number, date and signature of its own",
    },
    why: {
      vi: "Văn bản kèm theo lấy số, ngày và chữ ký của quyết định ban hành nó.",
      en: "It takes them from the decision that issues it.",
    },
    slot: "document",
    bad: planWithAnnexes(REGULATION.replace("Điều 1.", "Số: 16/QC-SNV\n\nĐiều 1.")),
    good: planWithAnnexes(REGULATION),
  },
  *check(analysis, report) {
    const { source } = analysis;
    for (const { label, range } of attachedTextsOf(analysis)) {
      const lines = linesIn(source, range.start, range.end);
      const header = lines.slice(1, HEAD_LINES);
      const number = header.find(({ text }) => /^Số/.test(text) && isNumberLine(text));
      // A date alone may be the rest of the note.
      const date = header.find(({ text }) => !/^ngày/i.test(text) && isPlaceDate(text));
      const signature = lines.slice(-END_LINES).find(({ text }) => SIGNS.test(text));
      if (number !== undefined) yield report.number(number, [label]);
      if (date !== undefined) yield report.date(date, [label]);
      if (signature !== undefined) yield report.signature(signature, [label]);
    }
  },
});

interface PrintedLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Printed lines between two offsets, blanks and marks of markup at their ends left out. */
function linesIn(source: string, start: number, end: number): readonly PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (const { 0: line, index } of source.slice(start, end).matchAll(/[^\n]+/g)) {
    const text = line.replace(/^[\s*_|]+|(?<![\s*_|])[\s*_|]+$/g, "");
    const at = start + index + line.indexOf(text);
    if (text !== "") lines.push({ start: at, end: at + text.length, text });
  }
  return lines;
}
