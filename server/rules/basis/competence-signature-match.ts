/** Who decides by the line above the bases signs as such: a collective by `TM.`, a head without it. */
import { OFFICE_HEAD } from "../../../grammar/vocabulary.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { competenceLine } from "./competence.ts";

/** Collectives whose head signs on their behalf. An assembly's resolution is signed by its chairman as such. */
const COLLECTIVE = /^(?:[UỦ][ỶY] BAN NHÂN DÂN|UBND|CHÍNH PHỦ)(?=\s|$)/;
const HEAD = /^(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỦ TƯỚNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|HIỆU TRƯỞNG)(?=\s|$)/;

export const basisCompetenceSignatureMatch = defineRule({
  id: "basis/competence-signature-match",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL III, Mẫu 1.2, ghi chú 6; PL I, Phần I, Mục II, khoản 7, điểm b",
  inForce: { from: LAYOUT_FROM },
  fix: "none",
  messages: {
    vi: {
      head: (competence, printed) =>
        `Thẩm quyền ban hành là “${competence}” (người đứng đầu) nên chữ ký không ghi “${printed}”.`,
      collective: (competence, body) => `Thẩm quyền ban hành là “${competence}” (tập thể) nên phải ký “TM. ${body}”.`,
    },
    en: {
      head: (competence, printed) => `“${competence}” decides as head, so the signature has no “${printed}”.`,
      collective: (competence, body) =>
        `“${competence}” decides as a collective, so it is signed for by “TM. ${body}”.`,
    },
  },
  docs: {
    title: {
      vi: "Thẩm quyền ban hành và quyền hạn ký phải thống nhất.",
      en: "The line of competence and the signature agree.",
    },
    why: {
      vi: "Ký thay mặt tập thể một quyết định thuộc thẩm quyền của người đứng đầu là sai thẩm quyền, và ngược lại.",
      en: "To sign for the collective what its head decides, or the other way round, puts the power in the wrong hands.",
    },
    slot: "signature",
    bad: "TM. SỞ NỘI VỤ\nGIÁM ĐỐC\n\n\nNguyễn Văn A",
    good: "GIÁM ĐỐC\n\n\nNguyễn Văn A",
  },
  *check(analysis, report) {
    const { title, operative } = analysis;
    if (title.type !== "Quyết định" || operative === null) return;
    const line = competenceLine(analysis);
    if (line === null) return;
    const competence = line.text.toUpperCase().replace(/[\s:,.;]{1,8}$/, "");
    const { authorities } = analysis.signatures[0] ?? { authorities: [] };
    const behalf = authorities.find(({ prefix }) => prefix === "TM.");
    const related = [{ range: line.range, message: { vi: "Thẩm quyền ban hành.", en: "The line of competence." } }];
    if (HEAD.test(competence) && behalf !== undefined && isBodyOf(competence, behalf.rest))
      yield report.head(behalf.range, [competence, behalf.text], { related });
    const first = analysis.signatures[0]?.lines[0];
    if (
      COLLECTIVE.test(competence) &&
      behalf === undefined &&
      first !== undefined &&
      /^(?:KT|TL|CHỦ TỊCH)/.test(first.text)
    )
      yield report.collective(first.range, [competence, COLLECTIVE.exec(competence)?.[0] ?? competence], { related });
  },
});

/** The body itself; an office behind `TM.` is another mistake. */
function isBodyOf(competence: string, body: string): boolean {
  return !OFFICE_HEAD.test(body.toUpperCase()) && competence.includes(body.toUpperCase());
}
