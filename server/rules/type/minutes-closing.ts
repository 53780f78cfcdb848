/** Minutes of a meeting end by saying at what hour and on what day it ended. */

import { defineRule } from "../rule.ts";
import { bodyText, isComplete } from "../whole-form.ts";
import { isMeetingMinutes } from "./minutes.ts";

const ENDED =
  /(?:kết thúc|bế mạc|hoàn thành|lập xong)[^.\n]{0,80}?\d{1,2} ?(?:giờ|h|g)(?=[\s\d,]|$)|\d{1,2} ?(?:giờ|h|g)[^.]{0,60}?(?:kết thúc|bế mạc)|kết thúc[^.\n]{0,60}(?:giờ|cùng ngày|[….]{3})/i;

/** The end of the text, in which the sentence stands. */
const LAST = 1200;

export const typeMinutesClosing = defineRule({
  id: "type/minutes-closing",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020, PL III, Mẫu 1.9",
  inForce: { from: "2020-03-05" },
  fix: "none",

  messages: {
    vi: {
      missing: () =>
        "Biên bản họp phải có câu kết ghi giờ và ngày kết thúc: “Cuộc họp kết thúc vào … giờ …, ngày … tháng … năm …./.”.",
    },
    en: { missing: () => "Minutes end with the hour and day at which the meeting ended." },
  },
  docs: {
    title: {
      vi: "Biên bản họp kết thúc bằng câu ghi giờ, ngày kết thúc cuộc họp.",
      en: "Minutes end with the hour and day the meeting ended.",
    },
    why: { vi: "Mẫu biên bản có câu này.", en: "The form has this sentence." },

    slot: "document",
    bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/BB-SNV\n\nBIÊN BẢN\nHọp giao ban tháng 5\n_______\n\nThời gian bắt đầu: 08 giờ 00, ngày 15 tháng 6 năm 2026.\nĐịa điểm: Phòng họp Sở Nội vụ.\nThành phần tham dự: lãnh đạo Sở, trưởng các phòng.\nChủ trì: ông Nguyễn Văn A, Giám đốc Sở.\nThư ký: bà Trần Thị B, Phó Chánh Văn phòng Sở.\nNội dung: kiểm điểm công tác tháng 5.\nCác ý kiến thống nhất với nội dung nêu trên./.\n\nNơi nhận:\n- Lưu: VT, Hồ sơ.\n\nTHƯ KÝ          CHỦ TỌA\n\n\nTrần Thị B          Nguyễn Văn A\n",
    good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/BB-SNV\n\nBIÊN BẢN\nHọp giao ban tháng 5\n_______\n\nThời gian bắt đầu: 08 giờ 00, ngày 15 tháng 6 năm 2026.\nĐịa điểm: Phòng họp Sở Nội vụ.\nThành phần tham dự: lãnh đạo Sở, trưởng các phòng.\nChủ trì: ông Nguyễn Văn A, Giám đốc Sở.\nThư ký: bà Trần Thị B, Phó Chánh Văn phòng Sở.\nNội dung: kiểm điểm công tác tháng 5.\nCuộc họp kết thúc vào 11 giờ 30, ngày 15 tháng 6 năm 2026./.\n\nNơi nhận:\n- Lưu: VT, Hồ sơ.\n\nTHƯ KÝ          CHỦ TỌA\n\n\nTrần Thị B          Nguyễn Văn A\n",
  },
  *check(analysis, report) {
    const { lastParagraph } = analysis.bodyEnd;
    if (lastParagraph === null || !isMeetingMinutes(analysis) || !isComplete(analysis)) return;
    if (!ENDED.test(bodyText(analysis).slice(-LAST))) yield report.missing(lastParagraph.range, []);
  },
});
