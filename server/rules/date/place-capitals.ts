/** Initial capitals in the name of the place. */
import { LETTER } from "../../../grammar/letters.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { plainSource } from "../number/printed-source.ts";
import { defineRule, safeFix } from "../rule.ts";

/** Words that stay small inside a name: `Thành phố Hồ Chí Minh`, `Bà Rịa và Vũng Tàu`. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  "thành phố tỉnh quận huyện thị xã trấn phường đặc khu thôn ấp bản làng khóm tổ và".split(" "),
);

const WORD = new RegExp(`^[${LETTER}]['’.${LETTER}-]*[${LETTER}]\\.?$|^[-–]$`);

export const datePlaceCapitals = defineRule({
  id: "date/place-capitals",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 4, điểm c",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",
  messages: {
    vi: { initials: (expected) => `Địa danh phải viết hoa chữ cái đầu: “${expected}”.` },
    en: { initials: (expected) => `The place has initial capitals: “${expected}”.` },
  },
  docs: {
    title: {
      vi: "Địa danh ghi trên văn bản viết hoa chữ cái đầu mỗi âm tiết của tên riêng.",
      en: "The place in the date line has initial capitals.",
    },
    why: {
      vi: "Địa danh là tên riêng của đơn vị hành chính.",
      en: "The place is the proper name of an administrative unit.",
    },
    slot: "placeDate",
    bad: "lâm đồng, ngày 15 tháng 6 năm 2026",
    good: "Lâm Đồng, ngày 15 tháng 6 năm 2026",
  },
  *check(analysis, report, { own }) {
    const place = analysis.header.placeDate?.place;
    if (!place || own.places.has(place.text)) return;
    const words = place.text.split(" ");
    // A lone letter is the residue of a broken conversion: `Qu ả ng Ngãi`.
    if (!words.every((word) => WORD.test(word))) return;
    const expected = words.map((word, index) => (index > 0 && SMALL_WORDS.has(word) ? word : initial(word))).join(" ");
    if (expected === place.text) return;
    const plain = plainSource(analysis, place) !== null;
    yield report.initials(place.range, [expected], { fix: plain ? safeFix(place.range, expected) : null });
  },
});

function initial(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
