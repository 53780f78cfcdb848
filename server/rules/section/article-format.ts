/** An article opens with `Điều`, a blank, an Arabic number, a full stop and a blank. */
import type { Section } from "../../model/analysis.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule, safeFix } from "../rule.ts";
import { isLastOf } from "../unfinished.ts";
import { isPlain, unitsOfKind } from "./units.ts";

export const sectionArticleFormat = defineRule({
  id: "section/article-format",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source:
    "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 6, điểm đ; HD 36-HD/VPTW, điểm 1.6.2; HD 05-HD/VPTW, Phần II, Mục I, điểm 6.2.4.c",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",
  messages: {
    vi: {
      form: (printed, wanted) => `Số thứ tự điều “${printed}” phải ghi là “${wanted}”.`,
      space: (marker) => `Sau “${marker}” cần một khoảng trắng.`,
    },
    en: {
      form: (printed, wanted) => `The article number “${printed}” is written “${wanted}”.`,
      space: (marker) => `A blank follows “${marker}”.`,
    },
  },
  docs: {
    title: {
      vi: "Điều ghi “Điều”, số Ả Rập, dấu chấm, rồi đến tên hoặc nội dung",
      en: "An article is headed “Điều”, an Arabic number and a full stop",
    },
    why: {
      vi: "Một cách ghi thống nhất giúp người đọc và phần mềm nhận ra các điều.",
      en: "One form lets readers and programs find the articles.",
    },
    slot: "body",
    bad: "Điều 1: Giao Văn phòng Sở rà soát danh mục hồ sơ.\n\nĐiều 2: Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Giao Văn phòng Sở rà soát danh mục hồ sơ.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check(analysis, report) {
    const { source } = analysis;
    let before = 0;
    for (const unit of unitsOfKind(analysis, "article")) {
      const { marker, ordinal } = unit;
      // Without a mark it is an article by its place in the count alone: a line may end with a reference.
      const isArticle = ordinal === before + 1 || ordinal === 1 || /[.:–-]$/.test(marker.text);
      before = ordinal ?? before;
      if (!isArticle) continue;
      const { end } = marker.range;
      if (isLastOf(analysis, marker.range)) continue;
      const wanted = rightMarker(unit);
      if (marker.text !== wanted) {
        const fix = isPlain(source, marker) ? safeFix(marker.range, wanted) : null;
        yield report.form(marker.range, [marker.text, wanted], { fix });
      } else if (isJoined(source, end)) {
        yield report.space(marker.range, [marker.text], { fix: safeFix({ start: end, end }, " ") });
      }
    }
  },
});

/** Text directly behind the marker; markup may stand there. */
function isJoined(source: string, end: number): boolean {
  return source.charCodeAt(end) > BLANK && /[^\s*_<[]/.test(source.charAt(end));
}

const BLANK = 0x20;

/** `ĐIỀU 01:`, `Điều I:` → `Điều 1.`; the mark of a note may stand behind the number. */
function rightMarker({ label, marker, ordinal }: Section): string {
  // Nearly all are right.
  if (/^Điều [1-9]\d{0,3}[a-zđ]?(?:\[\d+\])?\.$/.test(marker.text)) return marker.text;
  const number = label.slice(label.lastIndexOf(" ") + 1);
  return `Điều ${/^[IVXLC]+$/.test(number) ? ordinal : number.replace(/^0+(?=\d)/, "")}.`;
}
