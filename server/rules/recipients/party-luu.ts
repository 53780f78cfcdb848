/** The filing line of Party papers is `Lưu` and the body, without colon and without `VT`. */
import { rangeWithin } from "../number/printed-source.ts";
import { defineRule, safeFix } from "../rule.ts";
import { filingLine } from "./filing-line.ts";

export const recipientsPartyLuu = defineRule({
  id: "recipients/party-luu",
  severity: "warning",
  regimes: ["party"],
  source: "HD 36-HD/VPTW, Mục II, điểm 1.9.1; theo thực tế trình bày của HD 05-HD/VPTW",
  inForce: { from: "2018-04-03" },
  fix: "safe",

  messages: {
    vi: {
      colon: () => "Dòng lưu trong văn bản của Đảng ghi “Lưu” và tên nơi lưu, không có dấu hai chấm.",
      registry: () => "Dòng lưu trong văn bản của Đảng ghi tên nơi lưu, như “Lưu Văn phòng Tỉnh ủy”, không ghi “VT”.",
    },
    en: {
      colon: () => "The filing line of Party papers has no colon behind “Lưu”.",
      registry: () => "The filing line of Party papers names the body, as in “Lưu Văn phòng Tỉnh ủy”, not “VT”.",
    },
  },
  docs: {
    title: {
      vi: "Dòng lưu trong văn bản của Đảng ghi “Lưu” và tên nơi lưu.",
      en: "The filing line of Party papers is “Lưu” and the body.",
    },
    why: { vi: "Hướng dẫn về thể thức văn bản của Đảng trình bày như vậy.", en: "The Party's guidelines print it so." },

    slot: "recipients",
    bad: "Nơi nhận:\n- Như Điều 2;\n- Lưu: Văn phòng Tỉnh ủy.",
    good: "Nơi nhận:\n- Như Điều 2;\n- Lưu Văn phòng Tỉnh ủy.",
  },
  *check(analysis, report) {
    const entry = filingLine(analysis.recipients);
    if (entry === null) return;
    const printed = /^Lưu ?: ?/.exec(entry.text)?.[0];
    if (/^Lưu ?:? ?VT(?=[\s,.;(]|$)/.test(entry.text)) yield report.registry(entry.range, []);
    else if (printed !== undefined && printed.length < entry.text.length) {
      const range = rangeWithin(analysis, entry, printed);
      if (range !== null) yield report.colon(range, [], { fix: safeFix(range, "Lưu ") });
    }
  },
});
