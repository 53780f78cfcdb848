/** The list of recipients names somebody below its heading. */
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";

export const recipientsRequired = defineRule({
  id: "recipients/required",
  severity: "warning",
  regimes: ["state", "party"],
  source: "NĐ 30/2020, Điều 8, khoản 2, điểm i; HD 36-HD/VPTW, Mục II, khoản 1; HD 05-HD/VPTW, Phần II, Mục I, khoản 9",
  inForce: { from: LAYOUT_FROM },
  fix: "none",

  messages: {
    vi: { empty: () => "Dưới “Nơi nhận:” chưa ghi nơi nhận nào." },
    en: { empty: () => "Nobody is named below “Nơi nhận:”." },
  },
  docs: {
    title: {
      vi: "Văn bản hành chính có phần nơi nhận, ghi rõ từng nơi.",
      en: "An administrative document lists its recipients.",
    },
    why: {
      vi: "Không có nơi nhận thì văn thư không biết gửi cho ai và lưu ở đâu.",
      en: "Without them the registry does not know whom to send it to and where to file it.",
    },

    slot: "recipients",
    bad: "Nơi nhận:",
    good: "Nơi nhận:\n- Như Điều 2;\n- Lưu: VT, VP.",
  },
  *check(analysis, report) {
    const { recipients, source } = analysis;
    const heading = recipients?.heading ?? null;
    if (recipients === null || heading === null || recipients.entries.length > 0 || recipients.headingShared) return;
    // What stands on the next lines may be a list in a form that is not read as one.
    if (/^[\s*_:]*\n\s*\n/.test(source.slice(heading.range.end))) yield report.empty(heading.range, []);
  },
});
