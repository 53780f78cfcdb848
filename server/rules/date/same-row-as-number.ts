/** The date line belongs to the header, on the row of the number. */
import { defineRule } from "../rule.ts";

/** Types whose forms in NĐ 30/2020, PL III all have the date line in the header; minutes and slips have it elsewhere. */
const DATED_IN_HEADER: ReadonlySet<string> = new Set([
  "Nghị quyết",
  "Quyết định",
  "Chỉ thị",
  "Quy chế",
  "Quy định",
  "Thông báo",
  "Hướng dẫn",
  "Chương trình",
  "Kế hoạch",
  "Phương án",
  "Đề án",
  "Báo cáo",
  "Tờ trình",
  "Công điện",
  "Công văn",
]);

const plan = (above: string, below: string): string => `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
_______________

UBND TỈNH LÂM ĐỒNG
SỞ NỘI VỤ
_______
Số: 15/KH-SNV
${above}
KẾ HOẠCH
Rà soát thủ tục hành chính năm 2026
_______

Các phòng thuộc Sở rà soát thủ tục hành chính và gửi kết quả về Văn phòng Sở./.

Nơi nhận:
- Giám đốc Sở (để báo cáo);
- Các phòng thuộc Sở;
- Lưu: VT, VP.

${below}GIÁM ĐỐC

Nguyễn Văn A
`;

export const dateSameRowAsNumber = defineRule({
  id: "date/same-row-as-number",
  severity: "hint",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 4, điểm c",
  inForce: { from: "2020-03-05" },
  fix: "none",
  messages: {
    vi: {
      elsewhere: () =>
        "Địa danh và thời gian ban hành được trình bày ở phần đầu văn bản, cùng hàng với số, ký hiệu, không đặt ở cuối văn bản.",
    },
    en: {
      elsewhere: () =>
        "Place and date stand in the header, on the row of number and symbol, not at the end of the document.",
    },
  },
  docs: {
    title: {
      vi: "Địa danh, thời gian ban hành nằm cùng hàng với số, ký hiệu ở phần đầu văn bản.",
      en: "Place and date stand on the row of the number, in the header.",
    },
    why: {
      vi: "Vị trí cố định giúp người đọc thấy ngay văn bản ban hành khi nào.",
      en: "In its fixed place the date is seen at once.",
    },
    slot: "document",
    bad: plan("", "Lâm Đồng, ngày 15 tháng 6 năm 2026\n"),
    good: plan("Lâm Đồng, ngày 15 tháng 6 năm 2026\n", ""),
  },
  *check({ header, title }, report) {
    const line = header.placeDate;
    if (line === null || line.inHeader || header.number === null || title.type === null) return;
    if (DATED_IN_HEADER.has(title.type)) yield report.elsewhere(line.range, []);
  },
});
