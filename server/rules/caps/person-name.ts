/** Every syllable of a Vietnamese personal name has a capital. */
import { isLetter, isUpper } from "../../../grammar/letters.ts";
import type { Range } from "../../model/analysis.ts";
import { LAYOUT_FROM, layoutInForce } from "../number/layout-in-force.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { opensWithSurname } from "../signature/signer-name.ts";
import { capitalHits } from "./capital-hits.ts";

/** Middle names that are words as well, so that they are left small by mistake. */
const MIDDLE_NAMES = [" văn ", " thị "];

const LONGEST_SYLLABLE = 7;

export const capsPersonName = defineRule({
  id: "caps/person-name",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL II, Mục II, khoản 1",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",

  messages: {
    vi: { form: (printed, right) => `“${printed}” phải viết là “${right}”.` },
    en: { form: (printed, right) => `“${printed}” is written “${right}”.` },
  },
  docs: {
    title: {
      vi: "Họ và tên người viết hoa chữ đầu của mọi âm tiết.",
      en: "Every syllable of a personal name has a capital.",
    },
    why: {
      vi: "Kể cả tên đệm “Văn”, “Thị” và tên gọi nhân vật lịch sử.",
      en: "Middle names as “Văn”, “Thị” and names of historical figures included.",
    },

    slot: "body",
    bad: "Điều 1. Giao ông Nguyễn văn Anh làm Tổ trưởng.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    good: "Điều 1. Giao ông Nguyễn Văn Anh làm Tổ trưởng.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
  },
  *check(analysis, report) {
    if (!layoutInForce(analysis)) return;
    const { source } = analysis;
    for (const { range, printed, right, text } of capitalHits(analysis, "caps/person-name")) {
      yield report.form(range, [printed, right], { fix: choiceFix(range, text) });
    }
    for (const middle of MIDDLE_NAMES) {
      for (let at = source.indexOf(middle); at !== -1; at = source.indexOf(middle, at + 1)) {
        const name = nameAround(source, at, at + middle.length);
        if (name === null) continue;
        const right =
          source.slice(name.start, at) +
          middle.replace(/\p{L}/u, (letter) => letter.toUpperCase()) +
          source.slice(at + middle.length, name.end);
        yield report.form(name, [source.slice(name.start, name.end), right], { fix: choiceFix(name, right) });
      }
    }
  },
});
/** A surname before the middle name and a capital behind it: `Nguyễn văn Anh`; null for anything else. */
function nameAround(source: string, before: number, behind: number): Range | null {
  if (!isUpper(source.charCodeAt(behind))) return null;
  let start = before;
  while (isLetter(source.charCodeAt(start - 1))) start--;
  if (start === before || before - start > LONGEST_SYLLABLE || !isUpper(source.charCodeAt(start))) return null;
  const surname = source.slice(start, before);
  // `ĐOÀN văn` would be a heading; `Đoàn văn Công an` cannot be told from a name.
  if (surname === surname.toUpperCase() || surname === "Đoàn" || !opensWithSurname(surname)) return null;
  let end = behind;
  while (isLetter(source.charCodeAt(end))) end++;
  return { start, end };
}
