/** An official letter prints no type. */
import { stateLetter } from "../example-documents.ts";
import { hasOwnLine } from "../header/one-line.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { choiceFix, defineRule } from "../rule.ts";

const LETTER = stateLetter({});

const SUBJECT = "V/v rà soát thủ tục hành chính năm 2026\n";

const TITLED = LETTER.replace(SUBJECT, "").replace("\nKính gửi", `\nCÔNG VĂN\n${SUBJECT}\nKính gửi`);

export const typeOfficialLetterUntitled = defineRule({
  id: "type/official-letter-untitled",
  severity: "error",
  regimes: ["state", "party"],
  source:
    "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 5, điểm b; PL III, Mẫu 1.5; HD 36-HD/VPTW, Mục II, điểm 1.5.1; HD 05-HD/VPTW, Phần II, Mục I, điểm 5.1.1",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",
  messages: {
    vi: { printed: () => "Công văn không ghi tên loại; trích yếu đặt dưới số, ký hiệu." },
    en: { printed: () => "An official letter prints no type; its abstract stands below the number." },
  },
  docs: {
    title: { vi: "Công văn không ghi tên loại văn bản.", en: "An official letter prints no type." },
    why: {
      vi: "Công văn được nhận biết bằng trích yếu dưới số, ký hiệu và dòng “Kính gửi”.",
      en: "It is known by the abstract below its number and by “Kính gửi”.",
    },
    slot: "document",
    bad: TITLED,
    good: LETTER,
  },
  *check(analysis, report) {
    const { typeLine } = analysis.title;
    if (typeLine === null || typeLine.text.toUpperCase() !== "CÔNG VĂN") return;
    if (analysis.header.number === null) return;
    const { start, end } = typeLine.range;
    const lineEnd = analysis.source.indexOf("\n", end);
    const fix = hasOwnLine(analysis, typeLine) && lineEnd !== -1 ? choiceFix({ start, end: lineEnd + 1 }, "") : null;
    yield report.printed(typeLine.range, [], { fix });
  },
});
