/** An invitation names whom it invites, the time and the place. */

import { defineRule } from "../rule.ts";
import { bodyText, isComplete } from "../whole-form.ts";

const TIME = /thời gian|\d{1,2} ?(?:giờ|[hg]\d{0,2}(?=[\s,.]))|vào lúc|(?<![….])[….]{2,} ?giờ/i;
const PLACE = /địa điểm|(?:^|\s)tại\s/i;
const INVITES = /mời/i;

export const typeInvitation = defineRule({
  id: "type/invitation",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020, PL III, Mẫu 1.7",
  inForce: { from: "2020-03-05" },
  fix: "none",

  messages: {
    vi: {
      time: () => "Giấy mời chưa ghi thời gian.",
      place: () => "Giấy mời chưa ghi địa điểm.",
      guests: () => "Giấy mời chưa có câu “trân trọng kính mời: …”.",
    },
    en: {
      time: () => "The invitation does not say when.",
      place: () => "The invitation does not say where.",
      guests: () => "The invitation lacks the words “trân trọng kính mời: …”.",
    },
  },
  docs: {
    title: {
      vi: "Giấy mời ghi rõ mời ai, thời gian và địa điểm.",
      en: "An invitation says whom it invites, when and where.",
    },
    why: { vi: "Mẫu giấy mời có các nội dung này.", en: "The form has them." },

    slot: "document",
    bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/GM-SNV\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nGIẤY MỜI\nDự hội nghị sơ kết 6 tháng\n_______\n\nSở Nội vụ trân trọng kính mời: Chủ tịch Ủy ban nhân dân xã Hiệp Thạnh\nTới dự hội nghị sơ kết 6 tháng đầu năm 2026.\nChủ trì: Giám đốc Sở Nội vụ.\nĐịa điểm: Hội trường Sở Nội vụ./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\n\nNguyễn Văn A\n",
    good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/GM-SNV\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nGIẤY MỜI\nDự hội nghị sơ kết 6 tháng\n_______\n\nSở Nội vụ trân trọng kính mời: Chủ tịch Ủy ban nhân dân xã Hiệp Thạnh\nTới dự hội nghị sơ kết 6 tháng đầu năm 2026.\nChủ trì: Giám đốc Sở Nội vụ.\nThời gian: 08 giờ 00, ngày 20 tháng 6 năm 2026.\nĐịa điểm: Hội trường Sở Nội vụ./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\n\nNguyễn Văn A\n",
  },
  *check(analysis, report) {
    const { type, typeLine } = analysis.title;
    if (type !== "Giấy mời" || typeLine === null || !isComplete(analysis)) return;
    const body = bodyText(analysis);
    if (!INVITES.test(body)) yield report.guests(typeLine.range, []);
    if (!TIME.test(body)) yield report.time(typeLine.range, []);
    if (!PLACE.test(body)) yield report.place(typeLine.range, []);
  },
});
