/** A leave paper refers to the application and says to whom leave is given. */

import { defineRule } from "../rule.ts";
import { bodyText, isComplete } from "../whole-form.ts";

export const typeLeavePaper = defineRule({
  id: "type/leave-paper",
  severity: "info",
  regimes: ["state"],
  source: "NĐ 30/2020, PL III, Mẫu 1.10",
  inForce: { from: "2020-03-05" },
  fix: "none",

  messages: {
    vi: {
      application: () => "Giấy nghỉ phép ghi căn cứ “Xét Đơn đề nghị nghỉ phép ngày … của ông (bà) …”.",
      grants: () => "Giấy nghỉ phép ghi “… cấp cho:” và họ tên người được nghỉ.",
    },
    en: {
      application: () => "A leave paper refers to the application: “Xét Đơn đề nghị nghỉ phép ngày …”.",
      grants: () => "A leave paper says “… cấp cho:” and the name.",
    },
  },
  docs: {
    title: {
      vi: "Giấy nghỉ phép ghi đơn đề nghị và người được cấp.",
      en: "A leave paper names the application and the person.",
    },
    why: { vi: "Mẫu giấy nghỉ phép có các nội dung này.", en: "The form has them." },

    slot: "document",
    bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/GNP-SNV\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nGIẤY NGHỈ PHÉP\n\nSở Nội vụ cấp cho:\nBà: Trần Thị B\nChức vụ: Chuyên viên\nNghỉ phép trong thời gian: 05 ngày, kể từ ngày 20 tháng 6 năm 2026.\nTại: tỉnh Lâm Đồng\nSố ngày nghỉ phép nêu trên được tính vào thời gian nghỉ phép năm 2026./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, TCCB.\n\nGIÁM ĐỐC\n\n\nNguyễn Văn A\n",
    good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/GNP-SNV\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nGIẤY NGHỈ PHÉP\n\nXét Đơn đề nghị nghỉ phép ngày 10 tháng 6 năm 2026 của bà Trần Thị B, Sở Nội vụ cấp cho:\nBà: Trần Thị B\nChức vụ: Chuyên viên\nNghỉ phép trong thời gian: 05 ngày, kể từ ngày 20 tháng 6 năm 2026.\nTại: tỉnh Lâm Đồng\nSố ngày nghỉ phép nêu trên được tính vào thời gian nghỉ phép năm 2026./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, TCCB.\n\nGIÁM ĐỐC\n\n\nNguyễn Văn A\n",
  },
  *check(analysis, report) {
    const { type, typeLine } = analysis.title;
    if (type !== "Giấy nghỉ phép" || typeLine === null || !isComplete(analysis)) return;
    const body = bodyText(analysis);
    if (!/đơn/i.test(body)) yield report.application(typeLine.range, []);
    if (!/cấp\s+cho|cho\s+phép|đồng\s+ý/i.test(body)) yield report.grants(typeLine.range, []);
  },
});
