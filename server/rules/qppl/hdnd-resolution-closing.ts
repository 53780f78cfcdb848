/** A council's resolution ends with the sentence on its passing, and is signed by the chair without a prefix. */
import type { Analysis } from "../../model/analysis.ts";
import { defineRule } from "../rule.ts";

/** Which council, term and session passed it, and when. */
const PASSED = /thông qua(?:\s+ngày|,?\s+vào ngày|\s+tại kỳ họp)|kỳ họp[^.;]{0,80}thông qua/i;

export const qpplHdndResolutionClosing = defineRule({
  id: "qppl/hdnd-resolution-closing",
  severity: "warning",
  regimes: ["qppl"],
  source: "NĐ 187/2025/NĐ-CP, PL III, Mẫu 17, 18",
  inForce: { from: "2025-07-01" },
  fix: "none",
  messages: {
    vi: {
      closing: () => "Nghị quyết của Hội đồng nhân dân phải kết thúc bằng câu ghi khóa, kỳ họp và ngày thông qua.",
      prefix: (prefix) => `Nghị quyết của Hội đồng nhân dân do Chủ tịch ký, không ghi “${prefix}” trước chức vụ.`,
    },
    en: {
      closing: () => "A council's resolution ends with the sentence on term, session and day of its passing.",
      prefix: (prefix) => `A council's resolution is signed by the chair, without “${prefix}”.`,
    },
  },
  docs: {
    title: {
      vi: "Nghị quyết của Hội đồng nhân dân ghi khóa, kỳ họp, ngày thông qua; Chủ tịch ký không có “TM.”",
      en: "A council's resolution names term, session and day of passing and is signed without TM.",
    },
    why: {
      vi: "Mẫu ban hành theo Nghị định quy định câu kết và cách ký này.",
      en: "The forms of the decree have this sentence and this signature.",
    },
    slot: "document",
    bad: resolution("TM. HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH"),
    good: resolution("CHỦ TỊCH"),
  },
  *check(analysis, report) {
    if (!isCouncilResolution(analysis)) return;
    const { source, bodyEnd, signatures } = analysis;
    const signature = signatures[0];
    const tm = signature?.authorities.find(({ prefix }) => prefix.startsWith("T"));
    if (tm !== undefined) yield report.prefix(tm.range, [tm.text]);
    const end = signature?.range.start;
    if (end === undefined || bodyEnd.lastParagraph === null || PASSED.test(source.slice(0, end))) return;
    yield report.closing(bodyEnd.lastParagraph.range, []);
  },
});

function isCouncilResolution({ title, header }: Analysis): boolean {
  return title.type === "Nghị quyết" && /^HĐND(?![A-ZĐ])/.test(header.number?.symbol.issuerAbbreviation ?? "");
}

function resolution(signature: string): string {
  return `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
_______________

HỘI ĐỒNG NHÂN DÂN
TỈNH LÂM ĐỒNG
_______
Số: 12/2026/NQ-HĐND
Lâm Đồng, ngày 10 tháng 7 năm 2026

NGHỊ QUYẾT
Quy định mức thu phí tham quan
_______

Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;
Xét Tờ trình của Ủy ban nhân dân tỉnh;
Hội đồng nhân dân tỉnh Lâm Đồng ban hành Nghị quyết quy định mức thu phí tham quan.

Điều 1. Mức thu phí
Mức thu phí tham quan là 20.000 đồng một lượt.
Điều 2. Hiệu lực thi hành
Nghị quyết này có hiệu lực thi hành kể từ ngày 01 tháng 8 năm 2026.
Nghị quyết này đã được Hội đồng nhân dân tỉnh Lâm Đồng khóa XI, kỳ họp thứ 2 thông qua ngày 10 tháng 7 năm 2026.

Nơi nhận:
- Ủy ban nhân dân tỉnh;
- Lưu: VT, CTHĐ.

${signature}


Nguyễn Văn A
`;
}
