/** Minutes of a meeting are signed by the secretary and the chair. */

import { defineRule } from "../rule.ts";
import { isMeetingMinutes, signersOfMinutes } from "./minutes.ts";

export const typeMinutesSignatures = defineRule({
  id: "type/minutes-signatures",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020, PL III, Mẫu 1.9",
  inForce: { from: "2020-03-05" },
  fix: "none",

  messages: {
    vi: {
      chair: () => "Biên bản họp thiếu chữ ký của chủ tọa: ghi “THƯ KÝ” bên trái, “CHỦ TỌA” bên phải.",
      secretary: () => "Biên bản họp thiếu chữ ký của thư ký: ghi “THƯ KÝ” bên trái, “CHỦ TỌA” bên phải.",
    },
    en: {
      chair: () => "The minutes lack the chair's signature: “THƯ KÝ” left, “CHỦ TỌA” right.",
      secretary: () => "The minutes lack the secretary's signature: “THƯ KÝ” left, “CHỦ TỌA” right.",
    },
  },
  docs: {
    title: { vi: "Biên bản họp có chữ ký của thư ký và chủ tọa.", en: "Minutes are signed by secretary and chair." },
    why: { vi: "Mẫu biên bản có hai người ký.", en: "The form has two signers." },

    slot: "document",
    bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/BB-SNV\n\nBIÊN BẢN\nHọp giao ban tháng 5\n_______\n\nThời gian bắt đầu: 08 giờ 00, ngày 15 tháng 6 năm 2026.\nĐịa điểm: Phòng họp Sở Nội vụ.\nThành phần tham dự: lãnh đạo Sở, trưởng các phòng.\nChủ trì: ông Nguyễn Văn A, Giám đốc Sở.\nThư ký: bà Trần Thị B, Phó Chánh Văn phòng Sở.\nNội dung: kiểm điểm công tác tháng 5.\nCuộc họp kết thúc vào 11 giờ 30, ngày 15 tháng 6 năm 2026./.\n\nNơi nhận:\n- Lưu: VT, Hồ sơ.\n\nTHƯ KÝ\n\n\nTrần Thị B\n",
    good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/BB-SNV\n\nBIÊN BẢN\nHọp giao ban tháng 5\n_______\n\nThời gian bắt đầu: 08 giờ 00, ngày 15 tháng 6 năm 2026.\nĐịa điểm: Phòng họp Sở Nội vụ.\nThành phần tham dự: lãnh đạo Sở, trưởng các phòng.\nChủ trì: ông Nguyễn Văn A, Giám đốc Sở.\nThư ký: bà Trần Thị B, Phó Chánh Văn phòng Sở.\nNội dung: kiểm điểm công tác tháng 5.\nCuộc họp kết thúc vào 11 giờ 30, ngày 15 tháng 6 năm 2026./.\n\nNơi nhận:\n- Lưu: VT, Hồ sơ.\n\nTHƯ KÝ          CHỦ TỌA\n\n\nTrần Thị B          Nguyễn Văn A\n",
  },
  *check(analysis, report) {
    const first = analysis.signatures[0];
    if (first === undefined || !isMeetingMinutes(analysis)) return;
    const { secretary, chair } = signersOfMinutes(analysis);
    if (secretary && !chair) yield report.chair(first.range, []);
    else if (chair && !secretary) yield report.secretary(first.range, []);
  },
});
