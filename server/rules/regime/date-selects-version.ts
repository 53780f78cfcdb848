/** Says so when a document is older than the regulations this tool knows, and is therefore not judged by them. */
import type { Regime } from "../../model/analysis.ts";
import { layoutInForce } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";

/** The oldest known regulation of each regime, with its first day as it is printed. */
const OLDEST: Readonly<Record<Regime, readonly [name: string, firstDay: string]>> = {
  state: ["Nghị định số 30/2020/NĐ-CP", "05/3/2020"],
  party: ["Hướng dẫn số 36-HD/VPTW", "03/4/2018"],
  qppl: ["Luật số 80/2015/QH13", "01/7/2016"],
  none: ["", ""],
};

/** A date line before this year is a slip of the pen, which the date rules report. */
const FIRST_YEAR = "1945";

export const regimeDateSelectsVersion = defineRule({
  id: "regime/date-selects-version",
  severity: "info",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, Điều 37; HD 36-HD/VPTW; Luật số 80/2015/QH13, Điều 172",
  fix: "none",
  messages: {
    vi: {
      older: (date, regulation, firstDay) =>
        `Văn bản ghi ngày ${date}, trước ngày ${regulation} có hiệu lực (${firstDay}), nên không được đánh giá thể thức theo quy định này.`,
    },
    en: {
      older: (date, regulation, firstDay) =>
        `The document is dated ${date}, before ${regulation} came into force (${firstDay}); its layout is not judged by that.`,
    },
  },
  docs: {
    title: {
      vi: "Ngày ban hành quyết định quy định thể thức nào được áp dụng.",
      en: "The date of issue decides which regulation on layout applies.",
    },
    why: {
      vi: "Văn bản cũ theo quy định cũ; đánh giá theo quy định hiện hành sẽ báo lỗi sai.",
      en: "Older papers followed older rules; today's would call right what was right then wrong.",
    },
    slot: "document",
    bad: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
_______________

UBND TỈNH LÂM ĐỒNG
SỞ NỘI VỤ
_______
Số: 15/TB-SNV
Lâm Đồng, ngày 15 tháng 6 năm 2019

THÔNG BÁO
Về việc nghỉ lễ Quốc khánh

Sở Nội vụ thông báo lịch nghỉ lễ Quốc khánh./.

Nơi nhận:
- Các phòng chuyên môn;
- Lưu: VT, VP.

GIÁM ĐỐC


Nguyễn Văn A
`,
    good: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
_______________

UBND TỈNH LÂM ĐỒNG
SỞ NỘI VỤ
_______
Số: 15/TB-SNV
Lâm Đồng, ngày 15 tháng 6 năm 2026

THÔNG BÁO
Về việc nghỉ lễ Quốc khánh

Sở Nội vụ thông báo lịch nghỉ lễ Quốc khánh./.

Nơi nhận:
- Các phòng chuyên môn;
- Lưu: VT, VP.

GIÁM ĐỐC


Nguyễn Văn A
`,
  },
  *check(analysis, report, { asOf }) {
    const { issued, regime, header } = analysis;
    if (issued === null || header.placeDate === null || issued < FIRST_YEAR || layoutInForce(regime, asOf)) return;
    const [regulation, firstDay] = OLDEST[regime];
    yield report.older(header.placeDate.date.range, [printedDay(issued), regulation, firstDay]);
  },
});

/** `2019-06-15` → `15/6/2019`, with the zeros of NĐ 30/2020: days below 10, months 1 and 2. */
function printedDay(iso: string): string {
  const [year, month, day] = iso.split("-");
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}
