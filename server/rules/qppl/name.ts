/** A text that amends another is named `Sửa đổi, bổ sung một số điều của …`. */
import { defineRule } from "../rule.ts";

/** Other words for the same, at the beginning of a name. */
const OTHER_WORDS =
  /^(?:về việc |về )?(?:sửa (?!đổi)|chỉnh sửa|điều chỉnh,? bổ sung (?:một số )?(?:điều|nội dung)|bổ sung,? sửa đổi|thay đổi(?:,? bổ sung)? (?:một số )?(?:điều|nội dung))/i;

export const qpplName = defineRule({
  id: "qppl/name",
  severity: "warning",
  regimes: ["qppl"],
  source: "NĐ 78/2025/NĐ-CP, Điều 69; Điều 71",
  inForce: { from: "2025-04-01" },
  fix: "none",
  messages: {
    vi: {
      amending: (printed) => `Tên văn bản sửa đổi phải mở đầu bằng “Sửa đổi, bổ sung …”, không viết “${printed}”.`,
      missing: (type) => `${type} chưa có tên: tên văn bản gồm tên loại và tên gọi.`,
    },
    en: {
      amending: (printed) => `The name of an amending text begins with “Sửa đổi, bổ sung …”, not with “${printed}”.`,
      missing: (type) => `The ${type} has no name: a name is the type and a title.`,
    },
  },
  docs: {
    title: {
      vi: "Tên văn bản gồm tên loại và tên gọi; văn bản sửa đổi có tên “Sửa đổi, bổ sung một số điều của …”",
      en: "A name is the type and a title; amending texts are called Sửa đổi, bổ sung một số điều của …",
    },
    why: {
      vi: "Tên theo mẫu cho biết ngay văn bản nào được sửa đổi.",
      en: "The set form shows at once which text is amended.",
    },
    slot: "abstract",
    bad: "Chỉnh sửa một số điều của Thông tư số 12/2024/TT-BNV",
    good: "Sửa đổi, bổ sung một số điều của Thông tư số 12/2024/TT-BNV",
  },
  *check({ title, sections }, report) {
    const { abstract, typeLine, type } = title;
    if (abstract === null) {
      if (typeLine !== null && type !== null && sections.length > 0) yield report.missing(typeLine.range, [type]);
      return;
    }
    const printed = OTHER_WORDS.exec(abstract.text)?.[0].trim();
    if (printed === undefined) return;
    const { start } = abstract.range;
    yield report.amending({ start, end: Math.min(abstract.range.end, start + printed.length) }, [printed]);
  },
});
