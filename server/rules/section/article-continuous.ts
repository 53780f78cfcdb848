/** Articles are numbered through the whole document; a new chapter does not begin with `Điều 1` again. */
import type { Section } from "../../model/analysis.ts";
import { defineRule, type Fix } from "../rule.ts";
import { markerEdits, unitAbove } from "./renumber.ts";

export const sectionArticleContinuous = defineRule({
  id: "section/article-continuous",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 78/2025/NĐ-CP, Điều 63, khoản 1; văn bản hành chính và văn bản của Đảng theo thông lệ",
  fix: "choice",
  messages: {
    vi: {
      restart: (label, before, expected) =>
        `“${label}” đánh số lại từ đầu sau “${before}”; điều đánh số liên tục trong cả văn bản, ở đây là “${expected}”.`,
    },
    en: {
      restart: (label, before, expected) =>
        `“${label}” begins the count again behind “${before}”; articles run through the document, so this is “${expected}”.`,
    },
  },
  docs: {
    title: {
      vi: "Số điều liên tục trong cả văn bản, không đánh lại theo chương",
      en: "Article numbers run through the whole document and do not restart in a chapter",
    },
    why: {
      vi: "Hai điều cùng số thì viện dẫn “Điều 1” không biết là điều nào.",
      en: "With two articles of one number a citation does not say which is meant.",
    },
    slot: "body",
    bad: "Chương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Giao Văn phòng Sở rà soát danh mục hồ sơ.\n\nĐiều 2. Thời hạn rà soát là 30 ngày.\n\nChương II\nTỔ CHỨC THỰC HIỆN\n\nĐiều 1. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Chương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Giao Văn phòng Sở rà soát danh mục hồ sơ.\n\nĐiều 2. Thời hạn rà soát là 30 ngày.\n\nChương II\nTỔ CHỨC THỰC HIỆN\n\nĐiều 3. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check({ sections, source, regime }, report) {
    const articles = sections.filter(({ kind, quoted }) => kind === "article" && !quoted);
    const at = articles.findIndex((article, index) => isRestart(article, articles[index - 1], sections));
    const [before, article] = [articles[at - 1], articles[at]];
    if (before === undefined || article === undefined || before.ordinal === null) return;
    const expected = before.ordinal + 1;
    yield report.restart(article.marker.range, [article.label, before.label, `Điều ${expected}`], {
      fix: renumbering(source, articles.slice(at), expected),
      related: [unitAbove(before)],
      ...(regime === "qppl" ? {} : { severity: "warning" }),
    });
  },
});

/** `Điều 1` in another chapter or section than the article above: without one, another text begins there. */
function isRestart(article: Section, before: Section | undefined, sections: readonly Section[]): boolean {
  if (article.ordinal !== 1 || before === undefined || article.parent === before.parent) return false;
  const parent = sections[article.parent];
  return (parent?.kind === "chapter" || parent?.kind === "section") && parent.ordinal !== 1;
}

/** New numbers for the rest; null where the rest starts again once more or a label cannot be written. */
function renumbering(source: string, rest: readonly Section[], from: number): Fix | null {
  if (rest.some(({ ordinal }, index) => ordinal !== index + 1)) return null;
  const edits = markerEdits(
    source,
    rest.map((section, index) => ({ section, label: `Điều ${from + index}` })),
  );
  return edits === null || edits.length === 0 ? null : { edits, safety: "choice" };
}
