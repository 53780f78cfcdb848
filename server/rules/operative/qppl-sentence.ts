/** Legal-normative documents of today issue themselves by a sentence, not by a line of capitals. */
import { defineRule } from "../rule.ts";

export const operativeQpplSentence = defineRule({
  id: "operative/qppl-sentence",
  severity: "info",
  regimes: ["qppl"],
  source: "NĐ 78/2025/NĐ-CP, PL I; NĐ 187/2025/NĐ-CP, PL III, Mẫu 17–20",
  inForce: { from: "2025-07-01" },
  fix: "none",
  messages: {
    vi: {
      capitals: (printed, sentence) =>
        `Văn bản quy phạm pháp luật hiện dùng câu ban hành “${sentence}” thay cho dòng “${printed}”.`,
    },
    en: {
      capitals: (printed, sentence) =>
        `Legal-normative documents now have an enacting sentence, “${sentence}”, in place of the line “${printed}”.`,
    },
  },
  docs: {
    title: {
      vi: "Văn bản quy phạm pháp luật dùng câu ban hành thay cho dòng “QUYẾT ĐỊNH:”, “QUYẾT NGHỊ:”.",
      en: "Legal-normative documents issue themselves by a sentence, not by a line of capitals.",
    },
    why: {
      vi: "Các mẫu mới kết thúc phần căn cứ bằng câu “… ban hành Quyết định …”, “… ban hành Nghị quyết …”.",
      en: "The new forms end the bases with “… ban hành Quyết định …” or “… ban hành Nghị quyết …”.",
    },
    slot: "operative",
    bad: "QUYẾT ĐỊNH:",
    good: "Bộ trưởng Bộ Nội vụ ban hành Thông tư quy định thời hạn bảo quản hồ sơ, tài liệu.",
  },
  *check({ operative, title }, report) {
    if (operative === null || !/^QUYẾT (?:ĐỊNH|NGHỊ)\s?:?$/.test(operative.text)) return;
    yield report.capitals(operative.range, [operative.text, `… ban hành ${title.type ?? "Quyết định"} …`]);
  },
});
