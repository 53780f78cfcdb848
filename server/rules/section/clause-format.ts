/** A clause opens with an Arabic number, a full stop and a blank. */
import type { Analysis, Section } from "../../model/analysis.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule, safeFix } from "../rule.ts";
import { oddMarkersOf } from "./odd-markers.ts";
import { isPlain } from "./units.ts";

export const sectionClauseFormat = defineRule({
  id: "section/clause-format",
  severity: "error",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 6, điểm đ",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",
  messages: {
    vi: { form: (printed, wanted) => `Số thứ tự khoản “${printed}” phải ghi là “${wanted}”.` },
    en: { form: (printed, wanted) => `The number of a clause “${printed}” is written “${wanted}”.` },
  },
  docs: {
    title: {
      vi: "Khoản ghi số Ả Rập, sau số có dấu chấm",
      en: "A clause is headed by an Arabic number and a full stop",
    },
    why: {
      vi: "Nghị định quy định dấu chấm sau số thứ tự khoản; dấu ngoặc dành cho điểm.",
      en: "The regulation asks for a full stop; the bracket is for points.",
    },
    slot: "body",
    bad: "Điều 1. Giao Văn phòng Sở:\n\n1) Rà soát danh mục hồ sơ;\n\n2) Báo cáo Giám đốc Sở.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Giao Văn phòng Sở:\n\n1. Rà soát danh mục hồ sơ;\n\n2. Báo cáo Giám đốc Sở.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check(analysis, report) {
    const { sections, source } = analysis;
    const dotted = new Set<number>();
    const odd: Section[] = [];
    for (const section of sections) {
      if (section.kind !== "clause" || section.depth > 0 || section.quoted) continue;
      if (section.marker.text.endsWith(".")) dotted.add(section.parent);
      else odd.push(section);
    }
    for (const { marker, label, parent } of odd) {
      // Beside clauses of the right form these are a list inside one of them.
      if (dotted.has(parent) || /[\d.]$/.test(marker.text)) continue;
      const wanted = `${label}.`;
      const fix = isPlain(source, marker) ? safeFix(marker.range, wanted) : null;
      yield report.form(marker.range, [marker.text, wanted], { fix });
    }
    yield* bracketed(analysis, (range, printed, wanted) =>
      report.form(range, [printed, wanted], { fix: safeFix(range, wanted) }),
    );
  },
});

/** `(1)`, `(2)` … directly below an article that has no clauses. */
function* bracketed<Found>(
  analysis: Analysis,
  found: (range: Section["range"], printed: string, wanted: string) => Found,
): Iterable<Found> {
  const numbers = oddMarkersOf(analysis).filter(({ kind }) => kind === "bracketedNumber");
  if (numbers.length < 2) return;
  const { sections } = analysis;
  let at = -1;
  for (const { range, text } of numbers) {
    while ((sections[at + 1]?.range.start ?? Infinity) <= range.start) at++;
    if (sections[at]?.kind === "article" && sections[at + 1]?.parent !== at) {
      yield found(range, text, `${text.slice(1, -1)}.`);
    }
  }
}
