/** `(Đã ký)` belongs to a published copy: a draft, or a paper without number and date, has not been signed. */

import type { Analysis } from "../../model/analysis.ts";
import { marksOf } from "../mark/marks.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";

const SIGNED = /\(\s?[Đđ]ã ký\s?\)/;

export const signaturePlaceholder = defineRule({
  id: "signature/placeholder",
  severity: "info",
  regimes: ["state", "party", "qppl"],
  source: "Thông lệ công bố văn bản",
  inForce: { from: LAYOUT_FROM },
  fix: "none",
  unverified: true,
  messages: {
    vi: { draft: (printed) => `Dự thảo chưa được ký; bỏ “${printed}”.` },
    en: { draft: (printed) => `A draft has not been signed; “${printed}” does not belong there.` },
  },
  docs: {
    title: {
      vi: "“(Đã ký)” chỉ ghi trên bản công bố, không ghi trên dự thảo.",
      en: "“(Đã ký)” belongs to a published copy, not to a draft.",
    },
    why: { vi: "Dự thảo để trống chỗ ký.", en: "A draft leaves room for the signature." },

    slot: "document",
    bad: "DỰ THẢO\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/TB-SNV\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nTHÔNG BÁO\nVề việc nghỉ lễ Quốc khánh năm 2026\n_______\n\nSở Nội vụ thông báo lịch nghỉ lễ Quốc khánh năm 2026 như sau: nghỉ 02 ngày./.\n\nNơi nhận:\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\n(Đã ký)\n\nNguyễn Văn A\n",
    good: "DỰ THẢO\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/TB-SNV\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nTHÔNG BÁO\nVề việc nghỉ lễ Quốc khánh năm 2026\n_______\n\nSở Nội vụ thông báo lịch nghỉ lễ Quốc khánh năm 2026 như sau: nghỉ 02 ngày./.\n\nNơi nhận:\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\n\nNguyễn Văn A\n",
  },
  *check(analysis, report) {
    const { signatures, source } = analysis;
    if (!source.includes("ã ký") || !isDraft(analysis)) return;
    for (const { range, name } of signatures) {
      const found = SIGNED.exec(source.slice(range.start, name?.range.start ?? range.end));
      if (found === null) continue;
      const start = range.start + found.index;
      yield report.draft({ start, end: start + found[0].length }, [found[0]]);
    }
  },
});
function isDraft(analysis: Analysis): boolean {
  const { number, placeDate } = analysis.header;
  const blank = number?.symbol.number === null && placeDate?.date.iso === null;
  return blank || marksOf(analysis).some(({ kind }) => kind === "draft");
}
