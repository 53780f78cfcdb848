/** An open letter (thư công) has no abbreviation; `TC` is that of thông cáo. */
import { rangeWithin } from "../number/printed-source.ts";
import { defineRule } from "../rule.ts";

export const typeThuCong = defineRule({
  id: "type/thu-cong",
  severity: "info",
  regimes: ["state"],
  source: "NĐ 30/2020, Điều 7; PL III, Mục I",
  inForce: { from: "2020-03-05" },
  fix: "none",

  messages: {
    vi: { abbreviation: () => "Thư công không có chữ viết tắt; “TC” là của thông cáo." },
    en: { abbreviation: () => "Thư công has no abbreviation; “TC” is that of thông cáo." },
  },
  docs: {
    title: { vi: "Thư công không có chữ viết tắt tên loại.", en: "Thư công has no abbreviation of its type." },
    why: { vi: "Bảng chữ viết tắt của Nghị định không có thư công.", en: "The regulation's table has none for it." },

    slot: "document",
    bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/TC-SNV\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nTHƯ CÔNG\nChúc mừng ngày thành lập\n_______\n\nSở Nội vụ gửi tới các đồng chí lời chúc mừng tốt đẹp nhất./.\n\nNơi nhận:\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\n\nNguyễn Văn A\n",
    good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/SNV-VP\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nTHƯ CÔNG\nChúc mừng ngày thành lập\n_______\n\nSở Nội vụ gửi tới các đồng chí lời chúc mừng tốt đẹp nhất./.\n\nNơi nhận:\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\n\nNguyễn Văn A\n",
  },
  *check(analysis, report) {
    const { title, header } = analysis;
    const printed = header.number?.printed;
    if (title.type !== "Thư công" || printed === undefined || !/\/ ?TC ?-/.test(printed.text)) return;
    yield report.abbreviation(rangeWithin(analysis, printed, "TC") ?? printed.range, []);
  },
});
