/** A paper without articles is divided by `I. TITLE IN CAPITALS`, `1.`, `a)`; letters and small titles are no main level. */
import { statePaper } from "../example-documents.ts";
import { defineRule } from "../rule.ts";
import { isSmallTitle } from "./units.ts";

export const sectionSecondLayout = defineRule({
  id: "section/second-layout",
  severity: "info",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục V, dòng 6b",
  inForce: { from: "2020-03-05" },
  fix: "none",
  messages: {
    vi: {
      letter: (marker) =>
        `Đề mục “${marker}” đánh bằng chữ cái in hoa; văn bản không chia điều dùng “Phần I”, “I.”, “1.”, “a)”.`,
      smallTitle: (marker) => `Tiêu đề của mục “${marker}” phải viết bằng chữ in hoa.`,
    },
    en: {
      letter: (marker) =>
        `“${marker}” is a capital letter; a document without articles is divided by “Phần I”, “I.”, “1.”, “a)”.`,
      smallTitle: (marker) => `The title of “${marker}” is written in capitals.`,
    },
  },
  docs: {
    title: {
      vi: "Văn bản không chia điều bố cục theo Phần I, I. TIÊU ĐỀ IN HOA, 1., a)",
      en: "A document without articles is divided by Phần I, I. TITLE IN CAPITALS, 1., a)",
    },
    why: {
      vi: "Phụ lục của Nghị định in mẫu bố cục này cho kế hoạch, báo cáo và các văn bản không chia điều.",
      en: "The annex of the regulation prints this layout for plans, reports and the like.",
    },
    slot: "document",
    bad: plan("I. Mục đích"),
    good: plan("I. MỤC ĐÍCH"),
  },
  *check({ sections }, report) {
    if (sections.some(({ kind }) => kind === "article")) return;
    const letter = sections.find(
      (section) => section.kind === "part" && /^[A-ZĐ]$/.test(section.label) && !section.quoted,
    );
    if (letter !== undefined) yield report.letter(letter.marker.range, [letter.marker.text]);
    for (const section of sections) {
      if (section.kind !== "roman" || section.level !== 1 || section.quoted || !isSmallTitle(section.title)) continue;
      yield report.smallTitle(section.marker.range, [section.marker.text]);
      return;
    }
  },
});

function plan(first: string): string {
  return statePaper(
    "KẾ HOẠCH",
    "KH",
    "Rà soát thủ tục hành chính năm 2026",
    `${first}\nCác phòng thuộc Sở rà soát toàn bộ thủ tục hành chính.\nII. TỔ CHỨC THỰC HIỆN\nChánh Văn phòng Sở theo dõi việc thực hiện Kế hoạch này`,
  );
}
