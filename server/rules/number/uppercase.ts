/** Capitals in the symbol, but for the official short forms in mixed case: CTr, TTr, QyĐ, TTg. */
import type { Analysis } from "../../model/analysis.ts";
import { ISSUER_ABBREVIATIONS } from "../../registry/abbreviations.ts";
import { isOwnAbbreviation } from "../own-names.ts";
import { defineRule, safeFix } from "../rule.ts";
import { LAYOUT_FROM } from "./layout-in-force.ts";
import { rangeWithin } from "./printed-source.ts";
import { ownSymbol } from "./symbol-shape.ts";
import { abbreviationsOf } from "./type-abbreviation.ts";

export const numberUppercase = defineRule({
  id: "number/uppercase",
  severity: "warning",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 3, điểm c; PL III, Mục I",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",
  messages: {
    vi: { form: (printed, expected) => `Chữ viết tắt trong ký hiệu viết là “${expected}”, không viết “${printed}”.` },
    en: { form: (printed, expected) => `The abbreviation in the symbol is written “${expected}”, not “${printed}”.` },
  },
  docs: {
    title: {
      vi: "Ký hiệu viết bằng chữ in hoa, giữ đúng các dạng CTr, TTr, QyĐ, TTg.",
      en: "Symbols are in capitals, with the official forms CTr, TTr, QyĐ and TTg kept as they are.",
    },
    why: {
      vi: "Chữ thường trong TTr, CTr, QyĐ phân biệt tên loại (Tờ trình với Thông tư, Chương trình với Chỉ thị).",
      en: "The small letters in TTr, CTr and QyĐ tell types apart that would share an abbreviation.",
    },
    slot: "number",
    bad: "Số: 15/QĐ-snv",
    good: "Số: 15/QĐ-SNV",
  },
  *check(analysis, report, { own }) {
    const line = analysis.header.number;
    const shape = ownSymbol(analysis);
    if (line === null || shape === null) return;
    let from = shape.numeral.length;
    for (const [index, printed] of shape.segments.entries()) {
      const found = rangeWithin(analysis, line.printed, printed, from);
      if (found !== null) from = found.end - line.printed.range.start;
      const expected = isOwnAbbreviation(own, printed) ? null : officialForm(analysis, printed, index);
      if (expected === null || expected === printed) continue;
      yield report.form(found ?? line.printed.range, [printed, expected], { fix: found && safeFix(found, expected) });
    }
  },
});

/** The form the part at `index` must have; null where any form is the issuer's own affair. */
function officialForm(analysis: Analysis, printed: string, index: number): string | null {
  const { title, regime, header } = analysis;
  if (index === 0 && title.type !== null) {
    const types = abbreviationsOf(regime, title.type);
    const type = types.find((abbreviation) => abbreviation.toUpperCase() === printed.toUpperCase());
    if (type !== undefined) return type;
  }
  if (index > 1) return null;
  if (printed === "TTG" && /^THỦ TƯỚNG/i.test(header.issuer?.text ?? "")) return "TTg";
  // Capitals are right; mixed case may be the form that the head of the body has fixed.
  return printed === printed.toLowerCase() && printed !== printed.toUpperCase() ? capitals(printed) : null;
}

function capitals(printed: string): string {
  const upper = printed.toUpperCase();
  return STATE_ISSUERS.find((abbreviation) => abbreviation.toUpperCase() === upper) ?? upper;
}

const STATE_ISSUERS = ISSUER_ABBREVIATIONS.state.map(({ abbreviation }) => abbreviation);
