/** In administrative papers a law among the bases has name and date, but no number. */
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { longDate } from "../printed-date.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { lawBases } from "./law-citation.ts";

export const basisLawNoNumber = defineRule({
  id: "basis/law-no-number",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 6, điểm a",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",
  messages: {
    vi: {
      numbered: (name, number) =>
        `Trong phần căn cứ, luật và pháp lệnh chỉ ghi tên và ngày ban hành; ${name} không ghi “${number}”.`,
    },
    en: {
      numbered: (name, number) =>
        `Among the bases, laws and ordinances have name and date only; ${name} stands without “${number}”.`,
    },
  },
  docs: {
    title: {
      vi: "Luật, pháp lệnh trong phần căn cứ không ghi số, ký hiệu và cơ quan ban hành.",
      en: "Laws and ordinances among the bases have no number and no issuer.",
    },
    why: {
      vi: "Tên và ngày ban hành đã đủ để xác định một luật.",
      en: "A law is known by its name and date.",
    },
    slot: "bases",
    bad: "Căn cứ Luật Lưu trữ số 33/2024/QH15 ngày 21 tháng 6 năm 2024;\nTheo đề nghị của Chánh Văn phòng Sở.",
    good: "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\nTheo đề nghị của Chánh Văn phòng Sở.",
  },
  *check(analysis, report, { registry }) {
    for (const { basis, name, number, symbol, dated } of lawBases(analysis)) {
      if (number === null || symbol === null) continue;
      const at = analysis.source.slice(basis.range.start, basis.range.end).indexOf(number);
      if (at === -1) continue;
      const start = basis.range.start + at;
      const range = { start, end: start + number.length };
      const [known, ...others] = dated ? [] : registry.find(symbol);
      const date = known !== undefined && others.length === 0 ? longDate(known.date) : null;
      const fix = dated
        ? choiceFix({ start: start - 1, end: range.end }, "")
        : date === null
          ? null
          : choiceFix(range, date);
      yield report.numbered(range, [name, number], { fix });
    }
  },
});
