/** A decision that issues or approves a text says so at once: `Ban hành …`, `Phê duyệt …`. */
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { choiceFix, defineRule } from "../rule.ts";

const ROUNDABOUT =
  /^(Về việc\s+)(ban hành|phê duyệt)\s+(?:Quy chế|Quy định|Điều lệ|Chương trình|Kế hoạch|Đề án|Phương án|Nội quy|Quy trình)/;

export const abstractDecisionOpening = defineRule({
  id: "abstract/decision-opening",
  severity: "hint",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL III, Mẫu 1.2, 1.3",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",
  messages: {
    vi: {
      direct: (expected) =>
        `Quyết định ban hành hoặc phê duyệt văn bản khác mở đầu trích yếu bằng “${expected} …”, không cần “Về việc”.`,
    },
    en: {
      direct: (expected) =>
        `A decision that issues or approves another text opens with “${expected} …”, without “Về việc”.`,
    },
  },
  docs: {
    title: {
      vi: "Trích yếu của quyết định ban hành, phê duyệt văn bản khác mở đầu bằng “Ban hành”, “Phê duyệt”.",
      en: "A decision that issues or approves a text opens with “Ban hành” or “Phê duyệt”.",
    },
    why: {
      vi: "Mẫu 1.3 dành cho quyết định gián tiếp không có cụm từ “Về việc”.",
      en: "Form 1.3, for such decisions, has no “Về việc”.",
    },
    slot: "abstract",
    bad: "Về việc ban hành Quy chế làm việc của Sở Nội vụ",
    good: "Ban hành Quy chế làm việc của Sở Nội vụ",
  },
  *check(analysis, report) {
    const { abstract, type, typeLine } = analysis.title;
    if (type !== "Quyết định" || typeLine === null || abstract === null) return;
    const [, opening = "", verb = ""] = ROUNDABOUT.exec(abstract.text) ?? [];
    if (verb === "") return;
    const { start } = abstract.range;
    const expected = verb.charAt(0).toUpperCase() + verb.slice(1);
    const range = { start, end: start + opening.length + verb.length };
    if (analysis.source.slice(range.start, range.end) !== opening + verb) return;
    yield report.direct(range, [expected], { fix: choiceFix(range, expected) });
  },
});
