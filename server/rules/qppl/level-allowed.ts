/** Since 01/7/2025 there are no legal-normative documents of the district level. */
import { DISTRICT_COMMITTEE } from "../issuer/bodies.ts";
import { defineRule } from "../rule.ts";

export const qpplLevelAllowed = defineRule({
  id: "qppl/level-allowed",
  severity: "error",
  regimes: ["qppl"],
  source: "Luật 87/2025/QH15, Điều 1",
  inForce: { from: "2025-07-01" },
  fix: "none",
  messages: {
    vi: { district: (issuer) => `Từ ngày 01/7/2025 không còn văn bản quy phạm pháp luật của cấp huyện: “${issuer}”.` },
    en: {
      district: (issuer) =>
        `Since 01/7/2025 there are no legal-normative documents of the district level: “${issuer}”.`,
    },
  },
  docs: {
    title: {
      vi: "Từ ngày 01/7/2025 cấp huyện không ban hành văn bản quy phạm pháp luật",
      en: "Since 01/7/2025 the district level issues no legal-normative documents",
    },
    why: {
      vi: "Chính quyền địa phương chỉ còn cấp tỉnh và cấp xã.",
      en: "Local government has two levels, province and commune.",
    },
    slot: "document",
    bad: decision("ỦY BAN NHÂN DÂN\nHUYỆN HIỆP HÒA"),
    good: decision("ỦY BAN NHÂN DÂN\nXÃ HIỆP THẠNH"),
  },
  *check({ header }, report) {
    const { issuer } = header;
    if (issuer !== null && DISTRICT_COMMITTEE.test(issuer.text.toUpperCase()))
      yield report.district(issuer.range, [issuer.text]);
  },
});

function decision(issuer: string): string {
  return `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
_______________

${issuer}
_______
Số: 02/2026/QĐ-UBND
Hiệp Hòa, ngày 10 tháng 7 năm 2026

QUYẾT ĐỊNH
Quy định thời hạn giải quyết thủ tục lưu trữ
_______

Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;
Theo đề nghị của Chánh Văn phòng;
Ủy ban nhân dân ban hành Quyết định quy định thời hạn giải quyết thủ tục lưu trữ.

Điều 1. Thời hạn
Thời hạn giải quyết thủ tục là 05 ngày làm việc.
Điều 2. Hiệu lực thi hành
Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 8 năm 2026.

Nơi nhận:
- Văn phòng;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH


Nguyễn Văn A
`;
}
