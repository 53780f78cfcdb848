/** One style of numbering for each level: not `I-` here and `II.` there. */
import type { Analysis, Section } from "../../model/analysis.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { isPlain } from "./units.ts";

export const sectionHeadingStyleConsistent = defineRule({
  id: "section/heading-style-consistent",
  severity: "warning",
  regimes: ["state", "party", "qppl"],
  source:
    "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 6, điểm đ; HD 05-HD/VPTW, Phần II, Mục I, điểm 6.2.4 (mỗi cấp một cách đánh số)",
  fix: "choice",
  messages: {
    vi: {
      mixed: (printed, usual) =>
        `Đề mục “${printed}” đánh số khác các đề mục cùng cấp (“${usual}”); mỗi cấp dùng thống nhất một cách.`,
    },
    en: {
      mixed: (printed, usual) => `“${printed}” is numbered unlike its level (“${usual}”); a level keeps one style.`,
    },
  },
  docs: {
    title: {
      vi: "Các đề mục cùng cấp đánh số theo một cách thống nhất",
      en: "Headings of one level are numbered in one style",
    },
    why: {
      vi: "Cách đánh số lẫn lộn khiến người đọc tưởng là cấp khác.",
      en: "Mixed styles look like different levels.",
    },
    regime: "party",
    slot: "body",
    bad: "I- MỤC ĐÍCH\n\nSưu tầm tư liệu lịch sử Đảng bộ tỉnh.\n\nII- NỘI DUNG\n\nBiên tập và thẩm định bản thảo.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nVăn phòng Tỉnh ủy theo dõi, đôn đốc việc thực hiện Quyết định này.",
    good: "I- MỤC ĐÍCH\n\nSưu tầm tư liệu lịch sử Đảng bộ tỉnh.\n\nII- NỘI DUNG\n\nBiên tập và thẩm định bản thảo.\n\nIII- TỔ CHỨC THỰC HIỆN\n\nVăn phòng Tỉnh ủy theo dõi, đôn đốc việc thực hiện Quyết định này.",
  },
  *check(analysis, report) {
    for (const level of levelsOf(analysis)) {
      const usual = usualStyle(level);
      if (usual === null) continue;
      for (const { marker, label } of level) {
        const style = styleOf(marker.text);
        if (style === usual) continue;
        const wanted = `${label}${usual}`;
        const fix = isPlain(analysis.source, marker) ? choiceFix(marker.range, wanted) : null;
        yield report.mixed(marker.range, [marker.text, wanted], { fix });
      }
    }
  },
});

/**
 * Roman headings of the whole document, and in Party papers the clauses below each unit, decimals apart: elsewhere
 * `section/clause-format` says how clauses are written.
 */
function levelsOf({ sections, regime }: Analysis): Iterable<readonly Section[]> {
  const levels = new Map<string, Section[]>();
  for (const section of sections) {
    const { kind, parent, depth, quoted } = section;
    if (quoted || (kind !== "roman" && (kind !== "clause" || regime !== "party"))) continue;
    const key = kind === "roman" ? kind : `${parent} ${depth}`;
    const level = levels.get(key);
    if (level === undefined) levels.set(key, [section]);
    else level.push(section);
  }
  return levels.values();
}

/** The style of more than half of three headings or more; null where all agree or none prevails. */
function usualStyle(level: readonly Section[]): string | null {
  if (level.length < 3) return null;
  const counts = new Map<string, number>();
  for (const { marker } of level) {
    const style = styleOf(marker.text);
    counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  if (counts.size === 1) return null;
  for (const [style, count] of counts) if (count * 2 > level.length) return style;
  return null;
}

/** What stands behind the number: `.`, `-`, `)`. */
function styleOf(marker: string): string {
  return /[^A-Za-z\d\s]+$/.exec(marker)?.[0].replace("–", "-") ?? "";
}
