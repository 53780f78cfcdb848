/** `Như Điều N` opens the recipients of a decision and names an article that exists. */

import type { Analysis } from "../../model/analysis.ts";
import { rangeWithin } from "../number/printed-source.ts";
import { defineRule, safeFix } from "../rule.ts";

const AS_ARTICLE = /^như điều (?=\d)/i;

export const recipientsNhuDieu = defineRule({
  id: "recipients/nhu-dieu",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020, PL III, Mẫu 1.1–1.3",
  inForce: { from: "2020-03-05" },
  fix: "safe",

  messages: {
    vi: {
      capitals: (printed) => `“${printed}” phải viết là “Như Điều”.`,
      missing: (article) => `Văn bản không có Điều ${article}.`,
      notFirst: (printed) => `“${printed}” ghi đầu tiên trong nơi nhận.`,
    },
    en: {
      capitals: (printed) => `“${printed}” is written “Như Điều”.`,
      missing: (article) => `The document has no Điều ${article}.`,
      notFirst: (printed) => `“${printed}” comes first among the recipients.`,
    },
  },
  docs: {
    title: {
      vi: "Nơi nhận của quyết định, nghị quyết mở đầu bằng “Như Điều …”, chỉ đúng điều thi hành.",
      en: "Recipients of decisions open with “Như Điều …”, an article that exists.",
    },
    why: {
      vi: "Dòng này chỉ những người chịu trách nhiệm thi hành ghi ở điều đó.",
      en: "The line means those who carry it out, named in that article.",
    },

    slot: "recipients",
    bad: "Nơi nhận:\n- Như Điều 5;\n- Lưu: VT, VP.",
    good: "Nơi nhận:\n- Như Điều 2;\n- Lưu: VT, VP.",
  },
  *check(analysis, report) {
    const { recipients, title } = analysis;
    const entries = recipients?.entries ?? [];
    if (title.type !== "Quyết định" && title.type !== "Nghị quyết") return;
    const at = entries.findIndex(({ text }) => AS_ARTICLE.test(text));
    const entry = entries[at];
    if (entry === undefined) return;
    const words = entry.text.slice(0, 8);
    const range = rangeWithin(analysis, entry, words) ?? entry.range;
    if (words !== "Như Điều")
      yield report.capitals(range, [words], { fix: range === entry.range ? null : safeFix(range, "Như Điều") });
    else if (at > 0 && entry.mark !== "" && entries[at - 1]?.mark !== "")
      yield report.notFirst(range, [entry.text], { severity: "info" });
    const missing = articleMissing(analysis, entry.text);
    if (missing !== null) yield report.missing(entry.range, [missing]);
  },
});
/** The first number of `Như Điều 2, Điều 3` beyond the last article; null where all exist, or articles are not whole. */
function articleMissing({ sections }: Analysis, text: string): string | null {
  const articles = sections.filter(({ kind, quoted }) => kind === "article" && !quoted);
  const last = articles.length;
  // Articles that do not count 1, 2, 3 have been misread or are incomplete.
  if (last < 2 || articles.some(({ ordinal }, index) => ordinal !== index + 1)) return null;
  const listed = /^như điều ([\d,;.\s]*\d)/i.exec(text)?.[1] ?? "";
  return listed.match(/\d+/g)?.find((number) => Number(number) > last) ?? null;
}
