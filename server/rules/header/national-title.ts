/** The national title (Quốc hiệu) is the country's full name in capitals; HÒA and HOÀ are both right. */
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { replaceOnLine } from "./one-line.ts";

export const headerNationalTitle = defineRule({
  id: "header/national-title",
  severity: "error",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 1, điểm a",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",
  messages: {
    vi: {
      capitals: (right) => `Quốc hiệu phải viết hoa toàn bộ: “${right}”.`,
      abbreviated: (right) => `Quốc hiệu không được viết tắt: “${right}”.`,
    },
    en: {
      capitals: (right) => `The national title is written in capitals: “${right}”.`,
      abbreviated: (right) => `The national title is not abbreviated: “${right}”.`,
    },
  },
  docs: {
    title: {
      vi: "Quốc hiệu ghi “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”, chữ in hoa, không viết tắt.",
      en: "The national title reads “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”, in capitals, in full.",
    },
    why: {
      vi: "Quốc hiệu là tên nước, được quy định nguyên văn.",
      en: "It is the name of the country, and the regulation fixes its wording.",
    },
    slot: "nationalTitle",
    bad: "CỘNG HÒA XHCN VIỆT NAM",
    good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  },
  *check(analysis, report) {
    const title = analysis.header.nationalTitle;
    if (title === null) return;
    const capitals = title.text.toUpperCase();
    const right = capitals.replace("XHCN", "XÃ HỘI CHỦ NGHĨA");
    if (title.text === right) return;
    const options = { fix: replaceOnLine(analysis, title, right) };
    yield right === capitals
      ? report.capitals(title.range, [right], options)
      : report.abbreviated(title.range, [right], options);
  },
});
