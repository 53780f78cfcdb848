/** `Phụ lục` and its number stand on a line of their own, with one capital, and the title below. */

import { defineRule, safeFix } from "../rule.ts";
import { appendicesOf, headingOf } from "./annex-heading.ts";
import { appendix, planWithAnnexes } from "./example.ts";

export const annexHeading = defineRule({
  id: "annex/heading",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục III, khoản 1, điểm b; Mục V, dòng 9",
  inForce: { from: "2020-03-05" },
  fix: "safe",
  messages: {
    vi: {
      capitals: (printed) => `“${printed}” chỉ viết hoa chữ cái đầu: “Phụ lục”; tên phụ lục ở dòng dưới mới in hoa.`,
      sameLine: () => "Tên phụ lục phải trình bày ở dòng dưới, bằng chữ in hoa.",
    },
    en: {
      capitals: (printed) => `Only the first letter of “${printed}” is capital; the title below is in capitals.`,
      sameLine: () => "The title of an annex stands on the line below, in capitals.",
    },
  },
  docs: {
    title: {
      vi: "“Phụ lục” và số thứ tự ở dòng riêng, chỉ viết hoa chữ P; tên phụ lục ở dòng dưới",
      en: "Phụ lục and its number stand on their own line, the title below",
    },
    why: {
      vi: "Nghị định quy định cách trình bày này để phân biệt số thứ tự với tên phụ lục.",
      en: "So the regulation tells the number from the title.",
    },
    slot: "document",
    bad: planWithAnnexes(appendix("Phụ lục: Thủ tục hành chính")),
    good: planWithAnnexes(appendix("Phụ lục\nTHỦ TỤC HÀNH CHÍNH")),
  },
  *check(analysis, report) {
    for (const appendix of appendicesOf(analysis)) {
      const heading = headingOf(analysis, appendix);
      if (heading === null) continue;
      const { word, rest } = heading;
      if (word.text !== "Phụ lục") {
        const range = { start: word.start, end: word.end };
        yield report.capitals(range, [word.text], { fix: safeFix(range, "Phụ lục"), severity: "info" });
      }
      // A remark in brackets may stand there.
      if (rest !== null && !rest.text.startsWith("(")) yield report.sameLine({ start: rest.start, end: rest.end }, []);
    }
  },
});
