/** The title of Party papers: the Party's full name in capitals. */
import { defineRule } from "../rule.ts";
import { replaceOnLine } from "./one-line.ts";

const RIGHT = "ĐẢNG CỘNG SẢN VIỆT NAM";

export const headerPartyTitle = defineRule({
  id: "header/party-title",
  severity: "error",
  regimes: ["party"],
  source: "HD 36-HD/VPTW, Mục II, điểm 1.1.1, 1.1.2 và PL 3; HD 05-HD/VPTW, Phần II, Mục I, điểm 1.1, 1.2",
  inForce: { from: "2018-04-03" },
  fix: "safe",
  messages: {
    vi: {
      capitals: (right) => `Tiêu đề văn bản của Đảng phải viết hoa toàn bộ: “${right}”.`,
      abbreviated: (right) => `Tiêu đề văn bản của Đảng không được viết tắt: “${right}”.`,
    },
    en: {
      capitals: (right) => `The title of Party papers is written in capitals: “${right}”.`,
      abbreviated: (right) => `The title of Party papers is not abbreviated: “${right}”.`,
    },
  },
  docs: {
    title: {
      vi: "Tiêu đề văn bản của Đảng ghi “ĐẢNG CỘNG SẢN VIỆT NAM”, chữ in hoa, không viết tắt.",
      en: "Party papers are titled “ĐẢNG CỘNG SẢN VIỆT NAM”, in capitals, in full.",
    },
    why: {
      vi: "Tiêu đề là thành phần thể thức bắt buộc, được quy định nguyên văn.",
      en: "The title is a mandatory component, and its wording is fixed.",
    },
    slot: "partyTitle",
    bad: "Đảng Cộng sản Việt Nam",
    good: RIGHT,
  },
  *check(analysis, report) {
    const title = analysis.header.partyTitle;
    if (title === null || title.text === RIGHT) return;
    const options = { fix: replaceOnLine(analysis, title, RIGHT) };
    yield title.text.toUpperCase() === RIGHT
      ? report.capitals(title.range, [RIGHT], options)
      : report.abbreviated(title.range, [RIGHT], options);
  },
});
