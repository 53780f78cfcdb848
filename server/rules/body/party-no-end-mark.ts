/** Party papers end with an ordinary full stop, not with `./.`. */
import { defineRule, safeFix } from "../rule.ts";

export const bodyPartyNoEndMark = defineRule({
  id: "body/party-no-end-mark",
  severity: "hint",
  regimes: ["party"],
  source: "HD 36-HD/VPTW, Mục II, điểm 1.6.2; HD 05-HD/VPTW, Phần II, Mục I, điểm 6.2.2",
  inForce: { from: "2018-04-03" },
  fix: "safe",
  messages: {
    vi: { mark: (printed) => `Văn bản của Đảng kết thúc bằng dấu chấm, không dùng “${printed}”.` },
    en: { mark: (printed) => `Party papers end with a full stop, not with “${printed}”.` },
  },
  docs: {
    title: { vi: "Văn bản của Đảng kết thúc bằng dấu chấm", en: "Party papers end with a full stop" },
    why: {
      vi: "Dấu “./.” là của văn bản hành chính nhà nước.",
      en: "The mark ./. belongs to administrative documents of the State.",
    },
    slot: "body",
    bad: "Điều 1. Thành lập Tổ biên tập lịch sử Đảng bộ tỉnh.\nĐiều 2. Văn phòng Tỉnh ủy chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Thành lập Tổ biên tập lịch sử Đảng bộ tỉnh.\nĐiều 2. Văn phòng Tỉnh ủy chịu trách nhiệm thi hành Quyết định này.",
  },
  *check({ bodyEnd, source }, report) {
    if (bodyEnd.endMark === null) return;
    const { range } = bodyEnd.endMark;
    const printed = source.slice(range.start, range.end);
    // A slash alone may be the rest of something else.
    if (printed.includes(".")) yield report.mark(range, [printed.trim()], { fix: safeFix(range, ".") });
  },
});
