/** `UBND` and `HĐND` are usual among the recipients; the text explains them before it uses them. */
import { bodyRange } from "../body/body-text.ts";
import { defineRule } from "../rule.ts";

const SHORT_FORMS = [
  ["UBND", "Ủy ban nhân dân"],
  ["HĐND", "Hội đồng nhân dân"],
] as const;

export const recipientsSpelledShort = defineRule({
  id: "recipients/spelled-short",
  severity: "hint",
  regimes: ["state"],
  source: "Thông lệ soạn thảo; theo các mẫu trình bày",
  inForce: { from: "2020-03-05" },
  fix: "none",
  unverified: true,
  messages: {
    vi: {
      undefined: (short, full) => `“${short}” chưa được giải thích: lần đầu trong nội dung viết đầy đủ “${full}”.`,
    },
    en: { undefined: (short, full) => `“${short}” has not been explained: the text writes “${full}” in full first.` },
  },
  docs: {
    title: {
      vi: "Chữ viết tắt chỉ dùng tự do ở nơi nhận; trong nội dung phải giải thích trước.",
      en: "Short forms are free among the recipients; the text explains them first.",
    },
    why: {
      vi: "Người đọc ngoài cơ quan có thể không biết chữ viết tắt.",
      en: "A reader from outside may not know them.",
    },

    slot: "body",
    bad: "Điều 1. Giao UBND các xã rà soát thủ tục hành chính.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    good: "Điều 1. Giao Ủy ban nhân dân các xã rà soát thủ tục hành chính.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
  },
  *check(analysis, report) {
    const { source } = analysis;
    const { start, end } = bodyRange(analysis);
    for (const [short, full] of SHORT_FORMS) {
      const at = source.indexOf(short, start);
      if (at === -1 || at >= end) continue;
      const explained = new RegExp(
        `${full.replace("Ủy", "(?:Ủy|Uỷ)")}|[(“"]${short}[)”"]|(?:viết|gọi) tắt[^.\\n]{0,40}${short}`,
        "i",
      );
      if (!explained.test(source.slice(start, at + short.length + 1)))
        yield report.undefined({ start: at, end: at + short.length }, [short, full]);
    }
  },
});
