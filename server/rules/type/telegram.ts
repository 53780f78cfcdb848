/** A telegram names its receivers behind `… điện:`, not behind `Kính gửi`. */

import { defineRule } from "../rule.ts";
import { bodyText, isComplete } from "../whole-form.ts";

export const typeTelegram = defineRule({
  id: "type/telegram",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020, PL III, Mẫu 1.6",
  inForce: { from: "2020-03-05" },
  fix: "none",

  messages: {
    vi: {
      addressed: () =>
        "Công điện không dùng “Kính gửi”; ghi tên cơ quan hoặc chức vụ rồi “điện:” và danh sách nơi nhận điện.",
      missing: () => "Công điện phải có dòng “[Cơ quan hoặc chức vụ] điện:” trước danh sách nơi nhận điện.",
    },
    en: {
      addressed: () => "A telegram has no “Kính gửi”; the body or head, then “điện:” and the receivers.",
      missing: () => "A telegram has the line “[body or head] điện:” above its receivers.",
    },
  },
  docs: {
    title: {
      vi: "Công điện ghi “[Cơ quan, chức vụ] điện:” và danh sách nơi nhận điện.",
      en: "A telegram has “[body or head] điện:” and its receivers.",
    },
    why: { vi: "Mẫu công điện trình bày như vậy.", en: "The form prints it so." },

    slot: "document",
    bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/CĐ-SNV\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nCÔNG ĐIỆN\nVề việc phòng, chống bão số 3\n_______\n\nKính gửi:\n- Ủy ban nhân dân xã Hiệp Thạnh;\n- Ủy ban nhân dân xã Đức Trọng.\n\nDo ảnh hưởng của bão số 3, yêu cầu các địa phương bố trí trực ban./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\n\nNguyễn Văn A\n",
    good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/CĐ-SNV\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nCÔNG ĐIỆN\nVề việc phòng, chống bão số 3\n_______\n\nGIÁM ĐỐC SỞ NỘI VỤ điện:\n- Ủy ban nhân dân xã Hiệp Thạnh;\n- Ủy ban nhân dân xã Đức Trọng.\n\nDo ảnh hưởng của bão số 3, yêu cầu các địa phương bố trí trực ban./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\n\nNguyễn Văn A\n",
  },
  *check(analysis, report) {
    const { addresseeHeading, title } = analysis;
    if (title.type !== "Công điện" || title.typeLine === null || !isComplete(analysis)) return;
    if (addresseeHeading !== null) yield report.addressed(addresseeHeading.range, []);
    // The words may be broken by markup: `**điện**:`.
    else if (!/(?:^|\s|\*)điện[\s*_]{0,6}:/i.test(bodyText(analysis))) yield report.missing(title.typeLine.range, []);
  },
});
