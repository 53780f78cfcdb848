/** An official letter says to whom it goes: `Kính gửi:`. */
import { openingRange } from "../header/missing-components.ts";
import { defineRule } from "../rule.ts";

/** The words in any case, broken by a line or markup: there, though not read as a heading. */
const HEADING = /k(?:ính|ÍNH)[\s*_]{1,10}(?:gửi|gởi|trình)/i;

export const addresseeRequired = defineRule({
  id: "addressee/required",
  severity: "error",
  regimes: ["state"],
  source: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 9, điểm b",
  inForce: { from: "2020-03-05" },
  fix: "none",

  messages: {
    vi: { missing: () => "Công văn phải có “Kính gửi:” và nơi nhận để giải quyết." },
    en: { missing: () => "An official letter has “Kính gửi:” and those it is addressed to." },
  },
  docs: {
    title: { vi: "Công văn phải có “Kính gửi:”.", en: "An official letter has “Kính gửi:”." },
    why: {
      vi: "Công văn là thư gửi cho một nơi cụ thể, phải ghi rõ nơi đó.",
      en: "A letter goes to somebody, who has to be named.",
    },

    slot: "document",
    bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/SNV-VP\nV/v rà soát thủ tục hành chính năm 2026\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nSở Nội vụ đề nghị các cơ quan rà soát thủ tục hành chính thuộc phạm vi quản lý và gửi kết quả về Sở trước ngày 30 tháng 6 năm 2026./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\n\nNguyễn Văn A\n",
    good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/SNV-VP\nV/v rà soát thủ tục hành chính năm 2026\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nKính gửi: Ủy ban nhân dân xã Hiệp Thạnh\n\nSở Nội vụ đề nghị các cơ quan rà soát thủ tục hành chính thuộc phạm vi quản lý và gửi kết quả về Sở trước ngày 30 tháng 6 năm 2026./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\n\nNguyễn Văn A\n",
  },
  *check(analysis, report) {
    const { title, addresseeHeading, signatures, recipients, header, source } = analysis;
    if (title.type !== "Công văn" || addresseeHeading !== null || header.number === null || signatures.length === 0)
      return;
    // A letter to nobody in particular, put together from pieces, has no recipients either.
    if (
      recipients === null ||
      title.abstractPrefix === null ||
      HEADING.test(source.slice(0, signatures[0]?.range.start))
    )
      return;
    yield report.missing(title.abstract?.range ?? openingRange(analysis), []);
  },
});
