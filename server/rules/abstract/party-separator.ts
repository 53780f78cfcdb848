/** Five hyphens separate abstract and body of a Party paper. */
import { defineRule, safeFix } from "../rule.ts";
import { ruleBelowAbstract } from "./subject-lines.ts";

const RIGHT = "-----";

export const abstractPartySeparator = defineRule({
  id: "abstract/party-separator",
  severity: "info",
  regimes: ["party"],
  source: "HD 36-HD/VPTW, Mục II, điểm 1.5.2; HD 05-HD/VPTW, Phần II, Mục I, điểm 5.2.1",
  inForce: { from: "2018-04-03" },
  fix: "safe",
  messages: {
    vi: { form: () => `Giữa trích yếu và nội dung văn bản của Đảng là năm dấu gạch nối “${RIGHT}”.` },
    en: { form: () => `Five hyphens “${RIGHT}” stand between abstract and body of a Party paper.` },
  },
  docs: {
    title: {
      vi: "Dưới trích yếu văn bản của Đảng có năm dấu gạch nối.",
      en: "Five hyphens stand below the abstract of a Party paper.",
    },
    why: {
      vi: "Năm dấu gạch nối thay cho đường kẻ của văn bản Nhà nước.",
      en: "They take the place of the rule in State papers.",
    },
    slot: "abstract",
    bad: "về việc thành lập Tổ biên tập lịch sử Đảng bộ tỉnh\n_______",
    good: "về việc thành lập Tổ biên tập lịch sử Đảng bộ tỉnh",
  },
  *check(analysis, report) {
    const { typeLine } = analysis.title;
    if (typeLine === null || analysis.header.partyTitle === null) return;
    const range = ruleBelowAbstract(analysis);
    if (range === null) return;
    const printed = analysis.source.slice(range.start, range.end);
    // Dashes and hyphens of another number are a matter of the typewriter; a star is a star.
    if (!/^(?:_{3,}|={3,}|\*(?:\s?\*){2,})$/.test(printed)) return;
    yield report.form(range, [], { fix: safeFix(range, RIGHT) });
  },
});
