/** An individual resolution orders with `QUYẾT NGHỊ:`. */
import { rangeWithin } from "../number/printed-source.ts";
import { choiceFix, defineRule } from "../rule.ts";

export const typeResolutionIndividual = defineRule({
  id: "type/resolution-individual",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020, PL III, Mẫu 1.1",
  inForce: { from: "2020-03-05" },
  fix: "choice",

  messages: {
    vi: { decision: () => "Nghị quyết dùng câu lệnh “QUYẾT NGHỊ:”, không dùng “QUYẾT ĐỊNH:”." },
    en: { decision: () => "A resolution orders with “QUYẾT NGHỊ:”, not “QUYẾT ĐỊNH:”." },
  },
  docs: {
    title: { vi: "Nghị quyết cá biệt dùng “QUYẾT NGHỊ:”.", en: "An individual resolution uses “QUYẾT NGHỊ:”." },
    why: { vi: "Mẫu nghị quyết cá biệt ghi như vậy.", en: "The form prints it so." },

    slot: "document",
    bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/NQ-SNV\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nNGHỊ QUYẾT\nVề kế hoạch công tác năm 2026\n_______\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Thông qua kế hoạch công tác năm 2026.\nĐiều 2. Nghị quyết này có hiệu lực kể từ ngày ký./.\n\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\n\nNguyễn Văn A\n",
    good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/NQ-SNV\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nNGHỊ QUYẾT\nVề kế hoạch công tác năm 2026\n_______\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.\n\nQUYẾT NGHỊ:\n\nĐiều 1. Thông qua kế hoạch công tác năm 2026.\nĐiều 2. Nghị quyết này có hiệu lực kể từ ngày ký./.\n\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\n\nNguyễn Văn A\n",
  },
  *check(analysis, report) {
    const { title, operative } = analysis;
    if (title.type !== "Nghị quyết" || operative === null || !operative.text.startsWith("QUYẾT ĐỊNH")) return;
    const word = rangeWithin(analysis, operative, "ĐỊNH");
    yield report.decision(operative.range, [], { fix: word === null ? null : choiceFix(word, "NGHỊ") });
  },
});
