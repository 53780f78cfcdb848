/** A decision says from when it has effect; a legal-normative text has none before it was signed. */
import type { Analysis, DateMention } from "../../model/analysis.ts";
import { countUpTo, startOf } from "../../model/ordered.ts";
import { hasOwnNumbering } from "../number/own-numbering.ts";
import { defineRule } from "../rule.ts";
import { phrasePlaces } from "../text/word-places.ts";
import { bodyRange, isQuoted } from "./body-text.ts";

/** Room for `thi hành kể từ` and `này có hiệu lực`. */
const REACH = 40;

export const bodyEffectDate = defineRule({
  id: "body/effect-date",
  severity: "hint",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục V (mẫu trình bày); NĐ 78/2025/NĐ-CP, Điều 66",
  inForce: { from: "2020-03-05" },
  fix: "none",
  messages: {
    vi: {
      missing: () =>
        "Quyết định ban hành quy định chung nhưng chưa nêu thời điểm có hiệu lực (“có hiệu lực kể từ ngày ký” hoặc từ ngày cụ thể).",
      before: (effect, issued) =>
        `Ngày có hiệu lực ${effect} trước ngày ban hành ${issued}; chỉ được quy định hiệu lực trở về trước khi luật cho phép.`,
    },
    en: {
      missing: () => "The decision issues general rules but does not say from when it has effect.",
      before: (effect, issued) =>
        `It takes effect on ${effect}, before it was issued on ${issued}; only a law may allow that.`,
    },
  },
  docs: {
    title: {
      vi: "Quyết định ban hành quy chế, quy định nêu thời điểm có hiệu lực; văn bản quy phạm pháp luật không có hiệu lực trước ngày ký",
      en: "A decision that issues rules says from when it has effect, and legal-normative texts have none before their signing",
    },
    why: {
      vi: "Không có thời điểm hiệu lực thì không biết phải thi hành từ khi nào.",
      en: "Without the day nobody knows from when it binds.",
    },
    regime: "qppl",
    slot: "body",
    bad: "Điều 1. Phạm vi điều chỉnh\nThông tư này quy định thời hạn bảo quản hồ sơ.\nĐiều 2. Hiệu lực thi hành\nThông tư này có hiệu lực thi hành kể từ ngày 01 tháng 01 năm 2026.",
    good: "Điều 1. Phạm vi điều chỉnh\nThông tư này quy định thời hạn bảo quản hồ sơ.\nĐiều 2. Hiệu lực thi hành\nThông tư này có hiệu lực thi hành kể từ ngày 01 tháng 8 năm 2026.",
  },
  *check(analysis, report) {
    if (analysis.regime === "state") {
      const last = lacksEffect(analysis)
        ? analysis.sections.findLast(({ kind, quoted }) => kind === "article" && !quoted)
        : undefined;
      if (last !== undefined) yield report.missing(last.marker.range, []);
      return;
    }
    // A consolidated text keeps the day from which the first one had effect.
    if (analysis.header.number?.symbol.typeAbbreviation === "VBHN") return;
    const effect = effectDate(analysis);
    const { issued } = analysis;
    const signed = analysis.header.placeDate?.date.text;
    if (effect === null || effect.iso === null || issued === null || signed === undefined || effect.iso >= issued)
      return;
    yield report.before(effect.range, [effect.text, signed], { severity: "warning" });
  },
});

/** What binds others from a day on; a decision on one case has effect with its signature. */
const ISSUES_RULES = /ban hành (?:Quy chế|Quy định|Quy trình|Nội quy|Điều lệ|Định mức|Tiêu chuẩn)/i;

/** A signed decision in articles that issues rules and in which no word speaks of its effect. */
function lacksEffect(analysis: Analysis): boolean {
  const { title, operative, signatures, source } = analysis;
  if (title.type !== "Quyết định" || operative === null || signatures.length === 0 || hasOwnNumbering(analysis))
    return false;
  if (!ISSUES_RULES.test(title.abstract?.text ?? "")) return false;
  const { start, end } = bodyRange(analysis);
  return !/hiệu lực|kể từ|từ ngày|thi hành ngay/i.test(source.slice(start, end));
}

/** The date with which the document itself takes effect: `Thông tư này có hiệu lực thi hành kể từ ngày …`. */
function effectDate(analysis: Analysis): DateMention | null {
  const { source, dates, title } = analysis;
  for (const at of phrasePlaces(analysis, "có hiệu lực", bodyRange(analysis))) {
    const before = source.slice(Math.max(0, at - REACH), at);
    if (!before.endsWith(`${title.type ?? ""} này `) || isQuoted(analysis, at)) continue;
    const date = dates[countUpTo(dates, at - 1, startOf)];
    if (date !== undefined && /^có hiệu lực(?: thi hành)?(?: kể)? từ\s+$/.test(source.slice(at, date.range.start)))
      return date;
  }
  return null;
}
