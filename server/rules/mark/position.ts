/** Marks of secrecy and urgency stand in the header, below the number, not inside the text. */
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";

const MARK = /^[ \t*|]*(TUYỆT MẬT|TỐI MẬT|MẬT|HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN)[ \t*|]*\r?$/gm;

export const markPosition = defineRule({
  id: "mark/position",
  severity: "info",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL I, Phần I, Mục IV",
  inForce: { from: LAYOUT_FROM },
  fix: "none",

  messages: {
    vi: { inside: (printed) => `Dấu “${printed}” đặt dưới số, ký hiệu ở đầu văn bản, không đặt trong nội dung.` },
    en: { inside: (printed) => `The mark “${printed}” stands below the number in the header, not inside the text.` },
  },
  docs: {
    title: {
      vi: "Dấu chỉ độ mật, mức độ khẩn đặt dưới số, ký hiệu ở đầu văn bản.",
      en: "Marks of secrecy and urgency stand below the number in the header.",
    },
    why: {
      vi: "Sơ đồ bố trí các thành phần thể thức quy định vị trí này.",
      en: "The plan of the layout fixes their place.",
    },

    slot: "body",
    bad: "KHẨN\nĐiều 1. Thành lập Tổ rà soát thủ tục hành chính của Sở Nội vụ.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    good: "Điều 1. Thành lập Tổ rà soát thủ tục hành chính của Sở Nội vụ.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
  },
  *check(analysis, report) {
    const { tree, source } = analysis;
    if (!(source.includes("MẬT") || source.includes("KHẨN") || source.includes("TỐC"))) return;
    for (const { kind, start, end } of tree.children) {
      if (kind !== "preamble" && kind !== "body") continue;
      for (const found of source.slice(start, end).matchAll(MARK)) {
        const printed = found[1] ?? "";
        const from = start + found.index + found[0].indexOf(printed);
        yield report.inside({ start: from, end: from + printed.length }, [printed]);
      }
    }
  },
});
