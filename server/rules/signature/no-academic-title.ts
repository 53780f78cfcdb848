/** No degree, title or form of address before the name of the signer, the sectors allowed to print them aside. */

import type { Analysis } from "../../model/analysis.ts";
import { defineRule, safeFix } from "../rule.ts";
import { ACADEMIC_TITLES, titlesBefore } from "./signer-name.ts";

/** Armed forces, and the sectors of education, health and science, whose heads may allow rank and degree. */
const ALLOWED =
  /QUÂN|QUỐC PHÒNG|BIÊN PHÒNG|CÔNG AN|CẢNH SÁT|BỘ CHỈ HUY|TRƯỜNG|ĐẠI HỌC|CAO ĐẲNG|HỌC VIỆN|GIÁO DỤC|ĐÀO TẠO|BỆNH VIỆN|Y TẾ|KIỂM SOÁT BỆNH TẬT|VIỆN|KHOA|TRUNG TÂM/;

export const signatureNoAcademicTitle = defineRule({
  id: "signature/no-academic-title",
  severity: "warning",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 7, điểm c, đoạn cuối",
  inForce: { from: "2020-03-05" },
  fix: "safe",

  messages: {
    vi: { title: (title) => `Trước họ tên người ký không ghi học hàm, học vị, danh hiệu hay từ xưng hô “${title}”.` },
    en: { title: (title) => `No degree, title or form of address, as “${title}”, before the signer's name.` },
  },
  docs: {
    title: {
      vi: "Trước họ tên người ký không ghi học hàm, học vị và các danh hiệu khác.",
      en: "No degrees or titles before the signer's name.",
    },
    why: {
      vi: "Nghị định chỉ cho phép lực lượng vũ trang và các tổ chức sự nghiệp giáo dục, y tế, khoa học ghi cấp bậc, học hàm, học vị.",
      en: "The regulation allows them only to the armed forces and to bodies of education, health and science.",
    },

    slot: "signature",
    bad: "GIÁM ĐỐC\n\n\nTS. Nguyễn Văn A",
    good: "GIÁM ĐỐC\n\n\nNguyễn Văn A",
  },
  *check(analysis, report) {
    for (const signature of analysis.signatures) {
      const title = titlesBefore(analysis, signature, ACADEMIC_TITLES);
      if (title === null || isAllowed(analysis)) continue;
      yield report.title(title.range, [title.text], { fix: safeFix(title.range, "") });
    }
  },
});
/** True without a printed issuer as well: it might be one of them. */
function isAllowed({ header }: Analysis): boolean {
  return header.issuerLines.length === 0 || header.issuerLines.some(({ text }) => ALLOWED.test(text.toUpperCase()));
}
