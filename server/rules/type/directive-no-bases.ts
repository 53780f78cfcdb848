/** Directives, notices and plans have no operative line `QUYẾT ĐỊNH:`. */
import { defineRule } from "../rule.ts";

const FREE_FORM: ReadonlySet<string> = new Set([
  "Chỉ thị",
  "Thông báo",
  "Kế hoạch",
  "Báo cáo",
  "Hướng dẫn",
  "Chương trình",
]);

export const typeDirectiveNoBases = defineRule({
  id: "type/directive-no-bases",
  severity: "hint",
  regimes: ["state"],
  source: "NĐ 30/2020, PL III, Mẫu 1.4",
  inForce: { from: "2020-03-05" },
  fix: "none",

  messages: {
    vi: {
      operative: (type, printed) => `${type} mở đầu bằng lời dẫn rồi đến nội dung, không có câu lệnh “${printed}”.`,
    },
    en: { operative: (type, printed) => `A document of the type “${type}” has no operative line “${printed}”.` },
  },
  docs: {
    title: {
      vi: "Chỉ thị, thông báo, kế hoạch không có câu lệnh “QUYẾT ĐỊNH:”.",
      en: "Directives, notices and plans have no line “QUYẾT ĐỊNH:”.",
    },
    why: {
      vi: "Các loại này theo mẫu chung, nội dung trình bày tự do.",
      en: "They follow the general form, whose text is free.",
    },

    slot: "document",
    bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/CT-SNV\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nCHỈ THỊ\nVề việc tăng cường kỷ luật, kỷ cương hành chính\n_______\n\nThời gian qua, việc chấp hành giờ làm việc của công chức còn chưa nghiêm.\n\nQUYẾT ĐỊNH:\n\n1. Trưởng các phòng chấn chỉnh việc chấp hành giờ làm việc.\n2. Thanh tra Sở kiểm tra việc thực hiện./.\n\nNơi nhận:\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\n\nNguyễn Văn A\n",
    good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/CT-SNV\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nCHỈ THỊ\nVề việc tăng cường kỷ luật, kỷ cương hành chính\n_______\n\nThời gian qua, việc chấp hành giờ làm việc của công chức còn chưa nghiêm.\n\n1. Trưởng các phòng chấn chỉnh việc chấp hành giờ làm việc.\n2. Thanh tra Sở kiểm tra việc thực hiện./.\n\nNơi nhận:\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\n\nNguyễn Văn A\n",
  },
  *check(analysis, report) {
    const { title, operative } = analysis;
    if (title.type === null || operative === null || !FREE_FORM.has(title.type)) return;
    yield report.operative(operative.range, [title.type, operative.text]);
  },
});
