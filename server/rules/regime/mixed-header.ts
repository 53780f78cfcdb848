/** A document has one right-hand title: the State's with its motto, or the Party's. */
import { defineRule } from "../rule.ts";

export const regimeMixedHeader = defineRule({
  id: "regime/mixed-header",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 1; HD 36-HD/VPTW, Mục II, điểm 1.1",
  fix: "none",
  messages: {
    vi: {
      both: () =>
        "Văn bản có cả Quốc hiệu và tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”: chỉ được dùng một trong hai, theo cơ quan ban hành.",
    },
    en: {
      both: () =>
        "The document has both the national title and the Party title: it takes one of them, as its issuer requires.",
    },
  },
  docs: {
    title: {
      vi: "Văn bản chỉ có Quốc hiệu và Tiêu ngữ, hoặc chỉ có tiêu đề của Đảng.",
      en: "A document has either the national title and motto or the Party title.",
    },
    why: {
      vi: "Phần tiêu đề cho biết văn bản theo quy định của Nhà nước hay của Đảng; có cả hai thì không xác định được.",
      en: "The title tells whether the rules of the State or of the Party apply; with both, neither can be told.",
    },
    slot: "nationalTitle",
    bad: "ĐẢNG CỘNG SẢN VIỆT NAM\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  },
  *check({ header: { nationalTitle, partyTitle } }, report) {
    if (nationalTitle === null || partyTitle === null) return;
    const stateFirst = nationalTitle.range.start < partyTitle.range.start;
    const [first, second] = stateFirst ? [nationalTitle, partyTitle] : [partyTitle, nationalTitle];
    const message = { vi: "Tiêu đề đứng trước.", en: "The title above it." };
    yield report.both(second.range, [], { related: [{ range: first.range, message }] });
  },
});
