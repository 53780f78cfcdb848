/** A closing article says from which day a legal-normative text has effect. */
import { bodyRange, isQuoted } from "../body/body-text.ts";
import { defineRule } from "../rule.ts";
import { phrasePlaces } from "../text/word-places.ts";

/** `có hiệu lực thi hành kể từ ngày ký`, with no day behind. */
const FROM_SIGNING = /^có hiệu lực(?:\s+thi hành)?(?:\s+kể)?\s+từ\s+ngày\s+(?:ký|thông qua|ban hành)(?:\s+ban hành)?/;

const REACH = 60;

export const qpplEffectArticle = defineRule({
  id: "qppl/effect-article",
  severity: "warning",
  regimes: ["qppl"],
  source: "NĐ 78/2025/NĐ-CP, Điều 66, 67",
  inForce: { from: "2025-04-01" },
  fix: "none",
  messages: {
    vi: {
      missing: (type) => `${type} chưa có điều quy định ngày có hiệu lực.`,
      noDate: (printed) => `“${printed}” chưa nêu ngày, tháng, năm có hiệu lực.`,
    },
    en: {
      missing: (type) => `The ${type} has no article that states the day of its effect.`,
      noDate: (printed) => `“${printed}” does not give day, month and year.`,
    },
  },
  docs: {
    title: {
      vi: "Văn bản quy phạm pháp luật quy định cụ thể ngày có hiệu lực",
      en: "A legal-normative text states the day of its effect",
    },
    why: {
      vi: "Người thi hành phải biết chính xác từ ngày nào quy định ràng buộc mình.",
      en: "Those whom it binds have to know from which day.",
    },
    slot: "body",
    bad: "Điều 1. Phạm vi điều chỉnh\nThông tư này quy định thời hạn bảo quản hồ sơ.\nĐiều 2. Trách nhiệm thi hành\nCục trưởng Cục Văn thư và Lưu trữ nhà nước chịu trách nhiệm thi hành Thông tư này.",
    good: "Điều 1. Phạm vi điều chỉnh\nThông tư này quy định thời hạn bảo quản hồ sơ.\nĐiều 2. Hiệu lực thi hành\nThông tư này có hiệu lực thi hành kể từ ngày 01 tháng 8 năm 2026.",
  },
  *check(analysis, report) {
    const { source, title, sections, signatures } = analysis;
    const body = bodyRange(analysis);
    if (title.type === null || signatures.length === 0) return;
    const last = sections.findLast(({ kind, quoted }) => kind === "article" && !quoted);
    if (last === undefined) return;
    if (!/hiệu lực|HIỆU LỰC|Hiệu lực/.test(source.slice(body.start, body.end))) {
      yield report.missing(last.marker.range, [title.type]);
      return;
    }
    for (const at of phrasePlaces(analysis, "có hiệu lực", body)) {
      const found = FROM_SIGNING.exec(source.slice(at, at + REACH))?.[0];
      if (found === undefined || isQuoted(analysis, at)) continue;
      if (!new RegExp(`${title.type} này,?\\s*$`, "i").test(source.slice(Math.max(0, at - 40), at))) continue;
      yield report.noDate({ start: at, end: at + found.length }, [found.replace(/\s+/g, " ")], { severity: "info" });
    }
  },
});
