/** A legal-normative decision of a People's Committee is signed `TM. ỦY BAN NHÂN DÂN`. */
import type { Analysis } from "../../model/analysis.ts";
import { defineRule } from "../rule.ts";

export const qpplUbndDecisionSignature = defineRule({
  id: "qppl/ubnd-decision-signature",
  severity: "warning",
  regimes: ["qppl"],
  source: "NĐ 78/2025/NĐ-CP, PL I, Mẫu 19, 20",
  inForce: { from: "2025-04-01" },
  fix: "none",
  messages: {
    vi: { missing: (office) => `Quyết định của Ủy ban nhân dân phải có dòng “TM. ỦY BAN NHÂN DÂN” trước “${office}”.` },
    en: {
      missing: (office) => `A decision of a People's Committee has a line “TM. ỦY BAN NHÂN DÂN” above “${office}”.`,
    },
  },
  docs: {
    title: {
      vi: "Quyết định quy phạm pháp luật của Ủy ban nhân dân ký thay mặt: TM. ỦY BAN NHÂN DÂN",
      en: "Legal-normative decisions of a People's Committee are signed TM. ỦY BAN NHÂN DÂN",
    },
    why: {
      vi: "Đó là quyết định của tập thể Ủy ban, Chủ tịch ký thay mặt.",
      en: "It is the committee's decision, which its chair signs.",
    },
    slot: "document",
    bad: decision("CHỦ TỊCH"),
    good: decision("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"),
  },
  *check(analysis, report) {
    if (!isCommitteeDecision(analysis)) return;
    const signature = analysis.signatures[0];
    // The chair of a provincial committee issues decisions of his own, which say so above the bases.
    if (signature === undefined || signature.title === null || signature.body !== null) return;
    if (signature.authorities.some(({ prefix }) => prefix.startsWith("TM"))) return;
    if (!/^(?:PHÓ )?CHỦ TỊCH/.test(signature.title.text)) return;
    yield report.missing(signature.title.range, [signature.title.text]);
  },
});

function isCommitteeDecision({ title, header, source, operative, legalBases }: Analysis): boolean {
  if (title.type !== "Quyết định" || header.number?.symbol.issuerAbbreviation !== "UBND") return false;
  const from = title.typeLine?.range.end ?? 0;
  const to = legalBases[0]?.range.start ?? operative?.range.start ?? from;
  const behind = legalBases.at(-1)?.range.end ?? to;
  // `CHỦ TỊCH ỦY BAN NHÂN DÂN` above the bases, `Chủ tịch Ủy ban nhân dân … ban hành` below them.
  return (
    !/CHỦ TỊCH/.test(source.slice(from, to)) &&
    !/Chủ tịch [UỦ][ỷy] ban nhân dân[^.;\n]{0,60}ban hành/.test(source.slice(behind, behind + 300))
  );
}

function decision(signature: string): string {
  return `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
_______________

ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG
_______
Số: 12/2026/QĐ-UBND
Lâm Đồng, ngày 10 tháng 7 năm 2026

QUYẾT ĐỊNH
Quy định thời hạn giải quyết thủ tục lưu trữ
_______

Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;
Theo đề nghị của Giám đốc Sở Nội vụ;
Ủy ban nhân dân ban hành Quyết định quy định thời hạn giải quyết thủ tục lưu trữ.

Điều 1. Thời hạn
Thời hạn giải quyết thủ tục là 05 ngày làm việc.
Điều 2. Hiệu lực thi hành
Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 8 năm 2026.

Nơi nhận:
- Sở Nội vụ;
- Lưu: VT, NC.

${signature}


Nguyễn Văn A
`;
}
