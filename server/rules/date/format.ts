/** The date line in words: `Hà Nội, ngày 05 tháng 01 năm 2026`, lower case, no full stop. */
import { UPPER } from "../../../grammar/letters.ts";
import type { DateMention } from "../../model/analysis.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { plainSource } from "../number/printed-source.ts";
import { choiceFix, defineRule } from "../rule.ts";

export const dateFormat = defineRule({
  id: "date/format",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source:
    "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 4, điểm b, c; HD 36-HD/VPTW, Mục II, điểm 1.4.2; HD 05-HD/VPTW, Phần II, Mục I, điểm 4.2.2",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",
  messages: {
    vi: {
      words: (printed, expected) =>
        `Thời gian ban hành phải viết đủ các chữ ngày, tháng, năm: “${expected}”, không ghi “${printed}”.`,
      lowerCase: () => "Các chữ “ngày”, “tháng”, “năm” ở dòng địa danh, thời gian ban hành viết thường.",
      fullStop: () => "Không đặt dấu chấm ở cuối dòng địa danh, thời gian ban hành.",
    },
    en: {
      words: (printed, expected) => `The date line spells out ngày, tháng and năm: “${expected}”, not “${printed}”.`,
      lowerCase: () => "The words “ngày”, “tháng” and “năm” of the date line are in lower case.",
      fullStop: () => "The place-and-date line has no full stop at its end.",
    },
  },
  docs: {
    title: {
      vi: "Dòng địa danh, thời gian ghi: địa danh, dấu phẩy, “ngày dd tháng mm năm yyyy”, không có dấu chấm cuối dòng.",
      en: "The date line reads: place, comma, “ngày dd tháng mm năm yyyy”, without a full stop.",
    },
    why: {
      vi: "Ghi đủ chữ thì không nhầm ngày với tháng và khó sửa chữa.",
      en: "Spelled out, day and month cannot be confused and the date is hard to alter.",
    },
    slot: "placeDate",
    bad: "Lâm Đồng, ngày 05/01/2026",
    good: "Lâm Đồng, ngày 05 tháng 01 năm 2026",
  },
  *check(analysis, report) {
    const line = analysis.header.placeDate;
    if (line === null) return;
    const { date } = line;
    const plain = plainSource(analysis, date) !== null;
    if (date.form !== "words") {
      const expected = inWords(date);
      if (expected === null) return;
      yield report.words(date.range, [date.text, expected], { fix: plain ? choiceFix(date.range, expected) : null });
      return;
    }
    const lower = HAS_CAPITAL.test(date.text)
      ? date.text.replace(/ngày|tháng|năm/gi, (word) => word.toLowerCase())
      : date.text;
    if (lower !== date.text) {
      yield report.lowerCase(date.range, [], { fix: plain ? choiceFix(date.range, lower) : null });
    }
    const stop = { start: date.range.end, end: date.range.end + 1 };
    if (date.year !== null && /^\.[*\s]*$/.test(behind(analysis.source, stop.start))) {
      yield report.fullStop(stop, [], { fix: choiceFix(stop, "") });
    }
  },
});

const HAS_CAPITAL = new RegExp(`[${UPPER}]`);

/** `05/3/2026` → `ngày 05 tháng 3 năm 2026`; null for a date the calendar lacks. */
function inWords({ iso, year }: DateMention): string | null {
  if (iso === null || year === null) return null;
  const [, month = "", day = ""] = iso.split("-");
  return `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year.text}`;
}

/** The rest of the line, up to a cell's end. */
function behind(source: string, start: number): string {
  return /^[^\n|]{0,20}/.exec(source.slice(start, start + 20))?.[0] ?? "";
}
