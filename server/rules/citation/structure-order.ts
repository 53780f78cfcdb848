/** A reference goes from small to large without commas: `điểm a khoản 2 Điều 8`. */
import type { Range, StructuralReference } from "../../model/analysis.ts";
import { choiceFix, defineRule } from "../rule.ts";

type Step = StructuralReference["steps"][number];

const RANKS: Readonly<Record<string, number>> = { point: 1, clause: 2, article: 3 };

export const citationStructureOrder = defineRule({
  id: "citation/structure-order",
  severity: "warning",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL II, Mục V, khoản 7 (ví dụ); NĐ 78/2025/NĐ-CP, Điều 68",
  inForce: { from: "2020-03-05" },
  fix: "choice",
  messages: {
    vi: {
      order: (printed, wanted) => `Viện dẫn đi từ đơn vị nhỏ đến lớn: “${wanted}”, không viết “${printed}”.`,
      comma: (printed, wanted) => `Giữa các đơn vị viện dẫn không có dấu phẩy: “${wanted}”, không viết “${printed}”.`,
    },
    en: {
      order: (printed, wanted) => `A reference goes from small to large: “${wanted}”, not “${printed}”.`,
      comma: (printed, wanted) => `No comma stands between the units of a reference: “${wanted}”, not “${printed}”.`,
    },
  },
  docs: {
    title: {
      vi: "Viện dẫn đi từ điểm, khoản đến Điều, không có dấu phẩy ở giữa",
      en: "References go from point and clause to article, without commas",
    },
    why: {
      vi: "Một thứ tự thống nhất giúp tìm đúng đơn vị được viện dẫn.",
      en: "One order lets readers find the unit that is meant.",
    },
    slot: "body",
    bad: "Điều 1. Thực hiện theo Điều 8, khoản 2, điểm a Quy chế làm việc của Sở.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Thực hiện theo điểm a khoản 2 Điều 8 Quy chế làm việc của Sở.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check({ references, source }, report) {
    for (const { steps } of references) {
      if (steps.length < 2) continue;
      const printed = (range: Range): string => source.slice(range.start, range.end).replace(/\s+/g, " ");
      const chain = chainOf(steps, source);
      if (chain === null) continue;
      const [first, last] = [chain.steps[0], chain.steps.at(-1)];
      if (first === undefined || last === undefined) continue;
      const range = { start: first.range.start, end: last.range.end };
      const words = chain.steps.map((step) => printed(step.range));
      if (chain.descends) {
        const wanted = words.reverse().join(" ");
        yield report.order(range, [printed(range), wanted], { fix: choiceFix(range, wanted) });
      } else {
        const wanted = words.join(" ");
        yield report.comma(range, [printed(range), wanted], { fix: choiceFix(range, wanted), severity: "info" });
      }
    }
  },
});

/**
 * The whole of a reference whose steps go down, or go up with commas between; null for any other. With several units of
 * one kind it is a list, whose commas are right.
 */
function chainOf(
  steps: readonly Step[],
  source: string,
): { readonly steps: readonly Step[]; readonly descends: boolean } | null {
  const ranks = steps.map(({ unit }) => RANKS[unit] ?? 0);
  if (ranks.includes(0) || new Set(ranks).size !== ranks.length) return null;
  const gaps = steps.slice(1).map(({ range }, index) => source.slice(steps[index]?.range.end ?? 0, range.start));
  if (!gaps.every((gap) => /^,?\s+$/.test(gap)) || !gaps.some((gap) => gap.startsWith(","))) return null;
  const rises = ranks.every((rank, index) => index === 0 || rank > (ranks[index - 1] ?? 0));
  const falls = ranks.every((rank, index) => index === 0 || rank < (ranks[index - 1] ?? 0));
  return rises || falls ? { steps, descends: falls } : null;
}
