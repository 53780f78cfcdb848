/** A decision is divided into articles, and the last of them say who carries it out. */
import type { Analysis } from "../../model/analysis.ts";
import { hasOwnNumbering } from "../number/own-numbering.ts";
import { defineRule } from "../rule.ts";
import { bodyRange } from "./body-text.ts";

/** Words of the article that says who carries the decision out. */
const CARRIED_OUT = /thi hành|thực hiện|trách nhiệm|căn cứ Quyết định/i;

/** Fewer may be an excerpt, or name those who act as they go. */
const ENOUGH_ARTICLES = 3;

export const bodyDecisionArticles = defineRule({
  id: "body/decision-articles",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL III, Mẫu 1.2, 1.3",
  inForce: { from: "2020-03-05" },
  fix: "none",
  messages: {
    vi: {
      articles: () => "Nội dung quyết định phải chia thành các điều (Điều 1, Điều 2…).",
      execution: () => "Các điều cuối của quyết định phải nêu cơ quan, cá nhân chịu trách nhiệm thi hành.",
    },
    en: {
      articles: () => "A decision is divided into articles (Điều 1, Điều 2 …).",
      execution: () => "The last articles of a decision say who is responsible for carrying it out.",
    },
  },
  docs: {
    title: {
      vi: "Quyết định chia thành các điều; điều cuối nêu trách nhiệm thi hành",
      en: "A decision is divided into articles, the last of which say who carries it out",
    },
    why: {
      vi: "Mẫu quyết định của Nghị định đều chia điều và kết thúc bằng điều về thi hành.",
      en: "So do the forms of the regulation.",
    },
    slot: "body",
    bad: "Thành lập Tổ rà soát thủ tục hành chính của Sở Nội vụ. Quyết định này có hiệu lực kể từ ngày ký; Chánh Văn phòng Sở chịu trách nhiệm thi hành./.",
    good: "Điều 1. Thành lập Tổ rà soát thủ tục hành chính của Sở Nội vụ.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check(analysis, report) {
    const { title, operative, sections, signatures, source } = analysis;
    if (title.type !== "Quyết định" || operative === null || signatures.length === 0) return;
    if (hasOwnNumbering(analysis)) return;
    const { start, end } = bodyRange(analysis);
    const articles = sections.filter(({ kind, quoted }) => kind === "article" && !quoted);
    const last = articles.at(-1);
    if (last === undefined) {
      // Articles printed in a way that was not read are there all the same.
      if (end > start && !/Điều|ĐIỀU/.test(source.slice(start, end)) && hasText(analysis)) {
        yield report.articles(operative.range, []);
      }
    } else if (articles.length >= ENOUGH_ARTICLES && !CARRIED_OUT.test(source.slice(start, end)))
      yield report.execution(last.marker.range, []);
  },
});

function hasText({ bodyEnd }: Analysis): boolean {
  return (bodyEnd.lastParagraph?.text.length ?? 0) > 20;
}
