/** The name of a legal-normative text begins with what it does, not with `Về việc` or `V/v`. */
import { isLetter } from "../../../grammar/letters.ts";
import { defineRule, type Fix } from "../rule.ts";

const LEAD = /^(?:Về việc|VỀ VIỆC|V\/v:?|V\/V:?)\s+/;

export const qpplNoVv = defineRule({
  id: "qppl/no-vv",
  severity: "warning",
  regimes: ["qppl"],
  source: "NĐ 78/2025/NĐ-CP, PL I (theo các mẫu)",
  inForce: { from: "2025-04-01" },
  fix: "safe",
  messages: {
    vi: { lead: (printed) => `Tên văn bản quy phạm pháp luật không mở đầu bằng “${printed}”.` },
    en: { lead: (printed) => `The name of a legal-normative text does not begin with “${printed}”.` },
  },
  docs: {
    title: {
      vi: "Tên văn bản quy phạm pháp luật không mở đầu bằng “Về việc”, “V/v”",
      en: "Names of legal-normative texts do not begin with Về việc or V/v",
    },
    why: {
      vi: "Tên văn bản nêu thẳng nội dung điều chỉnh.",
      en: "The name says at once what is regulated.",
    },
    slot: "abstract",
    bad: "Về việc quy định thời hạn bảo quản hồ sơ, tài liệu",
    good: "Quy định thời hạn bảo quản hồ sơ, tài liệu",
  },
  *check({ title, source }, report) {
    const { abstract } = title;
    if (abstract === null) return;
    const { start } = abstract.range;
    const found = LEAD.exec(source.slice(start, start + 24))?.[0];
    if (found === undefined) return;
    yield report.lead({ start, end: start + found.trimEnd().length }, [found.trim()], {
      fix: withoutLead(source, start, found),
    });
  },
});

/** The lead taken away and the next letter made a capital; null where no letter follows. */
function withoutLead(source: string, start: number, lead: string): Fix | null {
  const at = start + lead.length;
  const first = source.charAt(at);
  if (!isLetter(first.charCodeAt(0))) return null;
  return { edits: [{ range: { start, end: at + 1 }, text: first.toUpperCase() }], safety: "safe" };
}
