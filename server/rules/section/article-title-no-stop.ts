/** The title of an article carries no full stop at its end. */
import type { Section } from "../../model/analysis.ts";
import { defineRule, safeFix } from "../rule.ts";

/** Longer first lines are sentences. */
const LONGEST_TITLE = 100;

/** So many articles with bare titles make the stop a slip. */
const ENOUGH_TITLES = 2;

export const sectionArticleTitleNoStop = defineRule({
  id: "section/article-title-no-stop",
  severity: "hint",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục V, dòng 6 (theo mẫu trình bày)",
  inForce: { from: "2020-03-05" },
  fix: "safe",
  unverified: true,
  messages: {
    vi: { stop: (article) => `Tên của “${article}” không có dấu chấm ở cuối.` },
    en: { stop: (article) => `The title of “${article}” has no full stop at its end.` },
  },
  docs: {
    title: { vi: "Tên điều không có dấu chấm ở cuối", en: "The title of an article has no full stop" },
    why: {
      vi: "Tên điều là tiêu đề, không phải câu; các mẫu trình bày đều không có dấu chấm.",
      en: "It is a heading and no sentence; the samples print none.",
    },
    regime: "qppl",
    slot: "body",
    bad: "Điều 1. Phạm vi điều chỉnh\nThông tư này quy định thời hạn bảo quản hồ sơ.\nĐiều 2. Đối tượng áp dụng\nThông tư này áp dụng đối với cơ quan, tổ chức.\nĐiều 3. Hiệu lực thi hành.\n1. Thông tư này có hiệu lực thi hành kể từ ngày 01 tháng 8 năm 2026.\n2. Cục trưởng Cục Văn thư và Lưu trữ nhà nước chịu trách nhiệm thi hành Thông tư này.",
    good: "Điều 1. Phạm vi điều chỉnh\nThông tư này quy định thời hạn bảo quản hồ sơ.\nĐiều 2. Đối tượng áp dụng\nThông tư này áp dụng đối với cơ quan, tổ chức.\nĐiều 3. Hiệu lực thi hành\n1. Thông tư này có hiệu lực thi hành kể từ ngày 01 tháng 8 năm 2026.\n2. Cục trưởng Cục Văn thư và Lưu trữ nhà nước chịu trách nhiệm thi hành Thông tư này.",
  },
  *check({ sections, source }, report) {
    const articles = sections.filter(({ kind, quoted }) => kind === "article" && !quoted);
    const bare = articles.filter(
      ({ title }) => title !== "" && title.length <= LONGEST_TITLE && !/[.;:/]$/.test(title),
    );
    if (bare.length < ENOUGH_TITLES || bare.length * 2 <= articles.length) return;
    for (const [index, article] of sections.entries()) {
      if (article.kind !== "article" || article.quoted || sections[index + 1]?.kind !== "clause") continue;
      const at = stopOf(article, source);
      if (at === null) continue;
      const range = { start: at, end: at + 1 };
      yield report.stop(range, [article.label], { fix: safeFix(range, "") });
    }
  },
});

/** Place of the full stop behind a short title; null without one. */
function stopOf({ title, range }: Section, source: string): number | null {
  if (title.length > LONGEST_TITLE || !/[^.]\.$/.test(title)) return null;
  return source.charAt(range.end - 1) === "." ? range.end - 1 : null;
}
