/** A decision with bases and articles has the order between them. */
import { preambleParagraphs } from "../basis/preamble-paragraphs.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";

export const operativeRequired = defineRule({
  id: "operative/required",
  severity: "error",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL III, Mẫu 1.2, 1.3",
  inForce: { from: LAYOUT_FROM },
  fix: "none",
  messages: {
    vi: { missing: () => "Sau phần căn cứ thiếu câu lệnh “QUYẾT ĐỊNH:” trước Điều 1." },
    en: { missing: () => "Between the bases and Điều 1 the order “QUYẾT ĐỊNH:” is missing." },
  },
  docs: {
    title: {
      vi: "Quyết định có câu lệnh “QUYẾT ĐỊNH:” giữa phần căn cứ và Điều 1.",
      en: "A decision has the order “QUYẾT ĐỊNH:” between its bases and its first article.",
    },
    why: {
      vi: "Câu lệnh tách phần căn cứ với nội dung quyết định.",
      en: "The order separates what the decision rests on from what it decides.",
    },
    slot: "operative",
    bad: "",
    good: "QUYẾT ĐỊNH:",
  },
  *check(analysis, report) {
    const { title, operative } = analysis;
    if (title.type !== "Quyết định" || operative !== null) return;
    const [first] = analysis.sections;
    if (first?.kind !== "article" || first.ordinal !== 1) return;
    // Where anything but a basis stands last, it may be the order in words.
    if (!/^(?:basis|proposal)$/.test(preambleParagraphs(analysis).at(-1)?.kind ?? "")) return;
    yield report.missing(first.marker.range, []);
  },
});
