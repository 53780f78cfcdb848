/** The directly superior body stands above the issuer, and no other level. */
import type { Analysis, Line } from "../../model/analysis.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { choiceFix, defineRule, type Fix } from "../rule.ts";

/** Levels by the first words of a name, the highest first. */
const LEVELS: readonly RegExp[] = [
  /^(?:BỘ(?! CHỈ HUY| TƯ LỆNH)|(?:[UỦ][ỶY] BAN NHÂN DÂN|UBND) (?:TỈNH|THÀNH PHỐ|TP))(?=[\s.]|$)/,
  /^(?:SỞ|TỔNG CỤC)(?=\s)/,
  /^(?:CHI CỤC|BỆNH VIỆN|TRUNG TÂM|TRƯỜNG (?:THPT|TRUNG HỌC))(?=\s)/,
];

export const issuerParentAbove = defineRule({
  id: "issuer/parent-above",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 2, điểm a, b",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",
  messages: {
    vi: {
      below: (issuer, superior) => `Cơ quan chủ quản “${superior}” phải đứng trên cơ quan ban hành “${issuer}”.`,
      levels: (top) => `Chỉ ghi cơ quan chủ quản trực tiếp phía trên cơ quan ban hành; không ghi thêm “${top}”.`,
    },
    en: {
      below: (issuer, superior) => `The superior body “${superior}” stands above the issuer “${issuer}”.`,
      levels: (top) => `Only the directly superior body stands above the issuer, not “${top}” as well.`,
    },
  },
  docs: {
    title: {
      vi: "Cơ quan chủ quản trực tiếp ghi ở trên, cơ quan ban hành ghi ở dưới.",
      en: "The directly superior body stands above the issuer.",
    },
    why: {
      vi: "Thứ tự này cho biết cơ quan nào ban hành văn bản; chỉ ghi một cấp chủ quản.",
      en: "The order tells which of the two issues the document; only one level up is printed.",
    },
    slot: "issuer",
    bad: "SỞ NỘI VỤ\nUBND TỈNH LÂM ĐỒNG",
    good: "UBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ",
  },
  *check(analysis, report) {
    const { issuerLines } = analysis.header;
    if (issuerLines.length < 2) return;
    const [first, second, third] = issuerLines;
    if (first === undefined || second === undefined) return;
    const [top, middle] = [levelOf(first), levelOf(second)];
    if (issuerLines.length === 2 && top === 1 && middle === 0 && !isOwnSymbol(analysis)) {
      yield report.below(second.range, [first.text, second.text], { fix: swap(analysis, first, second) });
    } else if (third !== undefined && top === 0 && middle === 1 && levelOf(third) === 2) {
      yield report.levels(first.range, [first.text]);
    }
  },
});

function levelOf({ text }: Line): number {
  return LEVELS.findIndex((level) => level.test(text));
}

/** The symbol of the committee itself: then the line above is what does not belong. */
function isOwnSymbol({ header }: Analysis): boolean {
  return /[-/]UBND(?=-|$)/.test(header.number?.symbol.text ?? "");
}

function swap({ source }: Analysis, first: Line, second: Line): Fix | null {
  if (first.raw !== first.text || second.raw !== second.text) return null;
  const between = source.slice(first.range.end, second.range.start);
  return /^\s+$/.test(between)
    ? choiceFix({ start: first.range.start, end: second.range.end }, second.raw + between + first.raw)
    : null;
}
