/** Two annexes or more are numbered in Roman capitals. */

import { romanNumeral } from "../../../grammar/roman.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { appendicesOf, headingOf, numberValue } from "./annex-heading.ts";
import { appendix, planWithAnnexes } from "./example.ts";

export const annexRomanNumber = defineRule({
  id: "annex/roman-number",
  severity: "error",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục III, khoản 1, điểm a",
  inForce: { from: "2020-03-05" },
  fix: "choice",
  messages: {
    vi: {
      other: (printed, wanted) =>
        `Số thứ tự phụ lục “${printed}” phải đánh bằng chữ số La Mã: “${wanted}”; sửa cả chỗ viện dẫn.`,
      unnumbered: () => "Văn bản có từ hai phụ lục trở lên thì các phụ lục phải được đánh số thứ tự bằng chữ số La Mã.",
    },
    en: {
      other: (printed, wanted) => `Annex “${printed}” takes a Roman numeral, “${wanted}”; change the references too.`,
      unnumbered: () => "Two annexes or more are numbered in Roman numerals.",
    },
  },
  docs: {
    title: {
      vi: "Từ hai phụ lục trở lên phải đánh số bằng chữ số La Mã",
      en: "Two annexes or more take Roman numerals",
    },
    why: {
      vi: "Số La Mã phân biệt phụ lục với các biểu, mẫu đánh số Ả Rập bên trong.",
      en: "So they are told from the tables and forms inside, which have Arabic numbers.",
    },
    slot: "document",
    bad: planWithAnnexes(appendix("Phụ lục 1\nTHỦ TỤC CẤP TỈNH") + appendix("Phụ lục 2\nTHỦ TỤC CẤP XÃ")),
    good: planWithAnnexes(appendix("Phụ lục I\nTHỦ TỤC CẤP TỈNH") + appendix("Phụ lục II\nTHỦ TỤC CẤP XÃ")),
  },
  *check(analysis, report) {
    const appendices = appendicesOf(analysis);
    if (appendices.length < 2) return;
    for (const appendix of appendices) {
      const heading = headingOf(analysis, appendix);
      if (heading === null) continue;
      const { number, range } = heading;
      if (number === null) yield report.unnumbered(range, []);
      else if (!/^[IVXLC]+$/.test(number.text) && numberValue(number.text) > 0) {
        const wanted = romanNumeral(numberValue(number.text));
        yield report.other(range, [number.text, wanted], {
          fix: choiceFix({ start: number.start, end: number.end }, wanted),
        });
      }
    }
  },
});
