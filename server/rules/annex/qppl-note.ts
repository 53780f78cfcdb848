/** A regulation attached to a legal-normative text says `(Ban hành kèm theo … số …)` below its title. */
import { choiceFix, defineRule } from "../rule.ts";
import { attachedTextsOf, noteOf } from "./annex-heading.ts";

export const annexQpplNote = defineRule({
  id: "annex/qppl-note",
  severity: "warning",
  regimes: ["qppl"],
  source: "NĐ 78/2025/NĐ-CP, PL I, Mẫu 18, 20",
  inForce: { from: "2025-04-01" },
  fix: "choice",
  messages: {
    vi: {
      missing: (type) => `Dưới tên ${type} thiếu dòng “(Ban hành kèm theo … số …/20… ngày … của …)”.`,
      opening: (printed) => `Dòng chỉ dẫn của văn bản kèm theo ghi “Ban hành kèm theo”, không ghi “${printed}”.`,
      number: () => "Dòng chỉ dẫn “Ban hành kèm theo” phải ghi cả số của văn bản ban hành.",
    },
    en: {
      missing: (type) =>
        `Below the title of ${type} the line “(Ban hành kèm theo … số …/20… ngày … của …)” is missing.`,
      opening: (printed) => `The note of an attached regulation says “Ban hành kèm theo”, not “${printed}”.`,
      number: () => "The note “Ban hành kèm theo” gives the number of the issuing document.",
    },
  },
  docs: {
    title: {
      vi: "Quy định, quy chế kèm theo văn bản quy phạm pháp luật có dòng “(Ban hành kèm theo … số …)”",
      en: "Regulations attached to legal-normative texts say (Ban hành kèm theo … số …)",
    },
    why: {
      vi: "Dòng này cho biết văn bản nào làm cho quy định có hiệu lực.",
      en: "It says which document gives the regulation its force.",
    },
    slot: "signature",
    bad: attached("Kèm theo"),
    good: attached("Ban hành kèm theo"),
  },
  *check(analysis, report) {
    for (const annex of attachedTextsOf(analysis)) {
      const note = noteOf(analysis, annex);
      if (note === null) {
        const { start } = annex.range;
        yield report.missing({ start, end: start + annex.label.length }, [annex.label]);
        continue;
      }
      const { opening, range } = note;
      const place = { start: opening.start, end: opening.end };
      if (!/^ban hành/i.test(opening.text)) {
        yield report.opening(place, [opening.text], { fix: choiceFix(place, "Ban hành kèm theo") });
      } else if (!/\ssố[\s:]/i.test(analysis.source.slice(range.start, range.end))) yield report.number(place, []);
    }
  },
});

function attached(opening: string): string {
  return `BỘ TRƯỞNG


Nguyễn Văn A

QUY CHẾ
Bảo quản hồ sơ, tài liệu
(${opening} Thông tư số 15/2026/TT-BNV ngày 15 tháng 6 năm 2026 của Bộ trưởng Bộ Nội vụ)

Điều 1. Phạm vi điều chỉnh
Quy chế này quy định việc bảo quản hồ sơ, tài liệu.
Điều 2. Trách nhiệm thực hiện
Các cơ quan, tổ chức thực hiện Quy chế này.`;
}
