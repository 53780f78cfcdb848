/** A point opens with a small letter, a closing bracket and a blank. */
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule, safeFix } from "../rule.ts";
import { type OddMarker, oddMarkersOf } from "./odd-markers.ts";
import { isPlain, unitsOfKind } from "./units.ts";

export const sectionPointFormat = defineRule({
  id: "section/point-format",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source:
    "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 6, điểm đ; HD 36-HD/VPTW, điểm 1.6.2; HD 05-HD/VPTW, Phần II, Mục I, điểm 6.2.4.đ",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",
  messages: {
    vi: { form: (printed, wanted) => `Điểm “${printed}” phải ghi là “${wanted}”.` },
    en: { form: (printed, wanted) => `The point “${printed}” is written “${wanted}”.` },
  },
  docs: {
    title: {
      vi: "Điểm ghi chữ cái thường, sau có dấu đóng ngoặc đơn",
      en: "A point is headed by a small letter and a closing bracket",
    },
    why: {
      vi: "Chữ cái có dấu chấm hoặc gạch chéo dễ nhầm với chữ viết tắt và đề mục.",
      en: "A letter with a full stop or slash is easily taken for an abbreviation or a heading.",
    },
    slot: "body",
    bad: "Điều 1. Hồ sơ gồm:\n\na. Đơn đề nghị;\n\nb. Bản sao quyết định.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Hồ sơ gồm:\n\na) Đơn đề nghị;\n\nb) Bản sao quyết định.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check(analysis, report) {
    const points = unitsOfKind(analysis, "point");
    for (const { marker, label } of points) {
      const wanted = `${label})`;
      if (marker.text === wanted || marker.text.startsWith("Điểm")) continue;
      const fix = isPlain(analysis.source, marker) ? safeFix(marker.range, wanted) : null;
      yield report.form(marker.range, [marker.text, wanted], { fix });
    }
    // Beside points of the right form these are a list inside one of them.
    if (points.length > 0) return;
    for (const { range, text } of letters(oddMarkersOf(analysis))) {
      const wanted = text.replace("(", "").toLowerCase();
      yield report.form(range, [text, wanted], { fix: safeFix(range, wanted) });
    }
  },
});

/** Letters of a list from `a` on, two at least: a lone one is part of a sentence. */
function letters(markers: readonly OddMarker[]): readonly OddMarker[] {
  return (["bracketedLetter", "capitalLetter"] as const).flatMap((wanted) => {
    const found = markers.filter(({ kind }) => kind === wanted);
    const isList = found.length > 1 && /a/i.test(found[0]?.text ?? "") && /b/i.test(found[1]?.text ?? "");
    return isList ? found : [];
  });
}
