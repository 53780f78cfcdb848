/** The order stands in capitals with a colon: `QUYẾT ĐỊNH:`, `QUYẾT NGHỊ:`. */
import { replaceOnLine } from "../header/one-line.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { choiceFix, defineRule } from "../rule.ts";

export const operativeDecisionColon = defineRule({
  id: "operative/decision-colon",
  severity: "error",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL III, Mẫu 1.1–1.3",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",
  messages: {
    vi: {
      form: (expected) => `Câu lệnh ghi bằng chữ in hoa, có dấu hai chấm viết liền: “${expected}”.`,
      resolution: () => "Câu lệnh của nghị quyết là “QUYẾT NGHỊ:”.",
    },
    en: {
      form: (expected) => `The order is in capitals with a colon directly behind: “${expected}”.`,
      resolution: () => "The order of a resolution reads “QUYẾT NGHỊ:”.",
    },
  },
  docs: {
    title: {
      vi: "Câu lệnh ghi “QUYẾT ĐỊNH:” hoặc “QUYẾT NGHỊ:”, chữ in hoa, có dấu hai chấm.",
      en: "The order reads “QUYẾT ĐỊNH:” or “QUYẾT NGHỊ:”, in capitals with a colon.",
    },
    why: {
      vi: "Các mẫu của Nghị định trình bày câu lệnh thống nhất như vậy.",
      en: "The forms of the regulation print the order this way.",
    },
    slot: "operative",
    bad: "QUYẾT ĐỊNH",
    good: "QUYẾT ĐỊNH:",
  },
  *check(analysis, report) {
    const { operative, title } = analysis;
    if (operative === null) return;
    const words = operative.text.replace(/[\s:.;,]{0,8}$/, "").toUpperCase();
    if (words === "NGHỊ QUYẾT") {
      if (title.type === "Nghị quyết") {
        const plain = replaceOnLine(analysis, operative, "QUYẾT NGHỊ:") !== null;
        yield report.resolution(operative.range, [], {
          fix: plain ? choiceFix(operative.range, "QUYẾT NGHỊ:") : null,
        });
      }
      return;
    }
    const expected = `${words}:`;
    if (!/^QUYẾT (?:ĐỊNH|NGHỊ)$/.test(words) || operative.text === expected) return;
    yield report.form(operative.range, [expected], { fix: replaceOnLine(analysis, operative, expected) });
  },
});
