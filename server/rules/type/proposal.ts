/** A proposal says to whom it goes, below type and abstract: `Kính gửi:`. */

import { defineRule } from "../rule.ts";
import { isComplete } from "../whole-form.ts";

const HEADING = /k(?:ính|ÍNH)[\s*_]{1,10}(?:gửi|gởi)/i;

export const typeProposal = defineRule({
  id: "type/proposal",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 9, điểm b",
  inForce: { from: "2020-03-05" },
  fix: "none",

  messages: {
    vi: { missing: () => "Tờ trình phải có “Kính gửi:” dưới tên loại và trích yếu." },
    en: { missing: () => "A proposal has “Kính gửi:” below type and abstract." },
  },
  docs: {
    title: {
      vi: "Tờ trình có “Kính gửi:” dưới tên loại và trích yếu.",
      en: "A proposal has “Kính gửi:” below type and abstract.",
    },
    why: {
      vi: "Tờ trình gửi lên cấp có thẩm quyền, phải ghi rõ nơi trình.",
      en: "A proposal goes to a superior body, which has to be named.",
    },

    slot: "document",
    bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/TTr-SNV\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nTỜ TRÌNH\nVề việc thành lập Tổ rà soát thủ tục hành chính\n_______\n\nSở Nội vụ kính trình Ủy ban nhân dân tỉnh xem xét, quyết định thành lập Tổ rà soát thủ tục hành chính./.\n\nNơi nhận:\n- Thanh tra tỉnh;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\n\nNguyễn Văn A\n",
    good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/TTr-SNV\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nTỜ TRÌNH\nVề việc thành lập Tổ rà soát thủ tục hành chính\n_______\n\nKính gửi: Ủy ban nhân dân tỉnh Lâm Đồng\n\nSở Nội vụ kính trình Ủy ban nhân dân tỉnh xem xét, quyết định thành lập Tổ rà soát thủ tục hành chính./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\n\nNguyễn Văn A\n",
  },
  *check(analysis, report) {
    const { title, addresseeHeading, source, signatures } = analysis;
    if (title.type !== "Tờ trình" || title.typeLine === null || addresseeHeading !== null || !isComplete(analysis))
      return;
    if (!HEADING.test(source.slice(0, signatures[0]?.range.start))) yield report.missing(title.typeLine.range, []);
  },
});
