/** A letter of introduction names the person, the place sent to and the day to which it is valid. */

import { defineRule } from "../rule.ts";
import { bodyText, isComplete } from "../whole-form.ts";

export const typeIntroductionLetter = defineRule({
  id: "type/introduction-letter",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020, PL III, Mẫu 1.8",
  inForce: { from: "2020-03-05" },
  fix: "none",

  messages: {
    vi: {
      introduces: () => "Giấy giới thiệu chưa có câu “trân trọng giới thiệu: …”.",
      sentTo: () => "Giấy giới thiệu chưa ghi “Được cử đến: …”.",
      validity: () => "Giấy giới thiệu chưa ghi “Giấy này có giá trị đến hết ngày …”.",
    },
    en: {
      introduces: () => "The letter lacks the words “trân trọng giới thiệu: …”.",
      sentTo: () => "The letter does not say “Được cử đến: …”.",
      validity: () => "The letter does not say to what day it is valid.",
    },
  },
  docs: {
    title: {
      vi: "Giấy giới thiệu ghi rõ giới thiệu ai, cử đến đâu và thời hạn giá trị.",
      en: "A letter of introduction says who is sent where, and how long it is valid.",
    },
    why: { vi: "Mẫu giấy giới thiệu có các nội dung này.", en: "The form has them." },

    slot: "document",
    bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/GGT-SNV\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nGIẤY GIỚI THIỆU\n\nSở Nội vụ trân trọng giới thiệu:\nÔng (bà): Trần Thị B\nChức vụ: Chuyên viên\nĐược cử đến: Ủy ban nhân dân xã Hiệp Thạnh\nVề việc: khảo sát công tác văn thư\nĐề nghị Quý cơ quan tạo điều kiện để người có tên ở trên hoàn thành nhiệm vụ./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\n\nNguyễn Văn A\n",
    good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/GGT-SNV\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nGIẤY GIỚI THIỆU\n\nSở Nội vụ trân trọng giới thiệu:\nÔng (bà): Trần Thị B\nChức vụ: Chuyên viên\nĐược cử đến: Ủy ban nhân dân xã Hiệp Thạnh\nVề việc: khảo sát công tác văn thư\nĐề nghị Quý cơ quan tạo điều kiện để người có tên ở trên hoàn thành nhiệm vụ.\nGiấy này có giá trị đến hết ngày 30 tháng 6 năm 2026./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\n\nNguyễn Văn A\n",
  },
  *check(analysis, report) {
    const { type, typeLine } = analysis.title;
    if (type !== "Giấy giới thiệu" || typeLine === null || !isComplete(analysis)) return;
    const body = bodyText(analysis);
    if (!/giới thiệu/i.test(body)) yield report.introduces(typeLine.range, []);
    if (!/(?:được cử|cử|đi|đến)\s+đến|được cử đi|đến\s*:/i.test(body)) yield report.sentTo(typeLine.range, []);
    if (!/giá trị/i.test(body)) yield report.validity(typeLine.range, []);
  },
});
