/** No recipient is listed twice. */
import { LETTER } from "../../../grammar/letters.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";

const TWO_LETTERS = new RegExp(`[${LETTER}]{2}`);

export const recipientsDuplicate = defineRule({
  id: "recipients/duplicate",
  severity: "hint",
  regimes: ["state", "party", "qppl"],
  source: "Thông lệ soạn thảo",
  inForce: { from: LAYOUT_FROM },
  fix: "none",
  unverified: true,
  messages: {
    vi: { twice: (text) => `“${text}” đã có trong nơi nhận.` },
    en: { twice: (text) => `“${text}” is among the recipients already.` },
  },
  docs: {
    title: { vi: "Mỗi nơi nhận chỉ ghi một lần.", en: "Each recipient is listed once." },
    why: { vi: "Ghi hai lần thì gửi thừa một bản.", en: "A second mention sends a copy too many." },

    slot: "recipients",
    bad: "Nơi nhận:\n- Như Điều 2;\n- Thanh tra tỉnh;\n- Thanh tra tỉnh;\n- Lưu: VT, VP.",
    good: "Nơi nhận:\n- Như Điều 2;\n- Thanh tra tỉnh;\n- Lưu: VT, VP.",
  },
  *check(analysis, report) {
    const { recipients } = analysis;
    if (recipients === null) return;
    const seen = new Set<string>();
    for (const { text, mark, range } of recipients.entries) {
      const key = text.toLowerCase();
      if (mark === "" || !TWO_LETTERS.test(key)) continue;
      if (seen.has(key)) yield report.twice(range, [text]);
      seen.add(key);
    }
  },
});
