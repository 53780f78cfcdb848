/** Minutes of a meeting have no place-and-date line in the header; the text says when it began. */

import { defineRule } from "../rule.ts";
import { isMeetingMinutes } from "./minutes.ts";

export const typeMinutesNoDateLine = defineRule({
  id: "type/minutes-no-date-line",
  severity: "info",
  regimes: ["state"],
  source: "NĐ 30/2020, PL III, Mẫu 1.9",
  inForce: { from: "2020-03-05" },
  fix: "none",

  messages: {
    vi: {
      date: () => "Biên bản họp không có dòng địa danh, ngày tháng ở đầu; thời gian và địa điểm ghi trong nội dung.",
    },
    en: { date: () => "Minutes have no place-and-date line in the header; time and place are in the text." },
  },
  docs: {
    title: {
      vi: "Biên bản họp không có dòng địa danh, ngày tháng ở phần đầu.",
      en: "Minutes of a meeting have no place-and-date line in the header.",
    },
    why: {
      vi: "Mẫu biên bản ghi thời gian bắt đầu và kết thúc cuộc họp trong nội dung.",
      en: "The form says in the text when the meeting began and ended.",
    },

    slot: "document",
    bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/BB-SNV\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nBIÊN BẢN\nHọp giao ban tháng 5\n_______\n\nThời gian bắt đầu: 08 giờ 00, ngày 15 tháng 6 năm 2026.\nĐịa điểm: Phòng họp Sở Nội vụ.\nThành phần tham dự: lãnh đạo Sở, trưởng các phòng.\nChủ trì: ông Nguyễn Văn A, Giám đốc Sở.\nThư ký: bà Trần Thị B, Phó Chánh Văn phòng Sở.\nNội dung: kiểm điểm công tác tháng 5.\nCuộc họp kết thúc vào 11 giờ 30, ngày 15 tháng 6 năm 2026./.\n\nNơi nhận:\n- Lưu: VT, Hồ sơ.\n\nTHƯ KÝ          CHỦ TỌA\n\n\nTrần Thị B          Nguyễn Văn A\n",
    good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/BB-SNV\n\nBIÊN BẢN\nHọp giao ban tháng 5\n_______\n\nThời gian bắt đầu: 08 giờ 00, ngày 15 tháng 6 năm 2026.\nĐịa điểm: Phòng họp Sở Nội vụ.\nThành phần tham dự: lãnh đạo Sở, trưởng các phòng.\nChủ trì: ông Nguyễn Văn A, Giám đốc Sở.\nThư ký: bà Trần Thị B, Phó Chánh Văn phòng Sở.\nNội dung: kiểm điểm công tác tháng 5.\nCuộc họp kết thúc vào 11 giờ 30, ngày 15 tháng 6 năm 2026./.\n\nNơi nhận:\n- Lưu: VT, Hồ sơ.\n\nTHƯ KÝ          CHỦ TỌA\n\n\nTrần Thị B          Nguyễn Văn A\n",
  },
  *check(analysis, report) {
    const { placeDate } = analysis.header;
    if (placeDate?.inHeader === true && isMeetingMinutes(analysis)) yield report.date(placeDate.range, []);
  },
});
