/** The motto (Tiêu ngữ): three phrases, each with one capital, joined by a hyphen with a blank on both sides. */
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { replaceOnLine } from "./one-line.ts";

const RIGHT = "Độc lập - Tự do - Hạnh phúc";

export const headerMotto = defineRule({
  id: "header/motto",
  severity: "error",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 1, điểm b",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",
  messages: {
    vi: {
      capitals: (right) => `Tiêu ngữ chỉ viết hoa chữ cái đầu của mỗi cụm từ: “${right}”.`,
      hyphens: (right) =>
        `Các cụm từ của Tiêu ngữ nối bằng gạch nối có khoảng trắng hai bên, cuối dòng không có dấu câu: “${right}”.`,
    },
    en: {
      capitals: (right) => `In the motto only the first letter of each phrase is a capital: “${right}”.`,
      hyphens: (right) =>
        `The phrases of the motto are joined by hyphens with a blank on both sides, and no mark ends it: “${right}”.`,
    },
  },
  docs: {
    title: {
      vi: "Tiêu ngữ ghi “Độc lập - Tự do - Hạnh phúc”.",
      en: "The motto reads “Độc lập - Tự do - Hạnh phúc”.",
    },
    why: {
      vi: "Nghị định quy định nguyên văn chữ hoa, gạch nối và khoảng trắng của Tiêu ngữ.",
      en: "The regulation fixes its capitals, hyphens and blanks.",
    },
    slot: "motto",
    bad: "Độc Lập - Tự Do - Hạnh Phúc",
    good: RIGHT,
  },
  *check(analysis, report) {
    const line = analysis.header.motto;
    if (line === null) return;
    // Which dash joins the phrases is for `text/hyphen-glyph`.
    const printed = line.text.replace(/[\u2010-\u2015\u2212]/g, "-");
    if (printed === RIGHT) return;
    const options = { fix: replaceOnLine(analysis, line, RIGHT) };
    yield printed.toLowerCase() === RIGHT.toLowerCase()
      ? report.capitals(line.range, [RIGHT], options)
      : report.hyphens(line.range, [RIGHT], options);
  },
});
