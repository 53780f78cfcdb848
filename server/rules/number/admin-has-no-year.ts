/** An administrative symbol has no year: a year between number and type marks a legal-normative document. */
import type { Analysis } from "../../model/analysis.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { hasOwnNumbering } from "./own-numbering.ts";
import { rangeWithin } from "./printed-source.ts";
import { ownSymbol } from "./symbol-shape.ts";
import { abbreviationsOf } from "./type-abbreviation.ts";

/** Papers that private parties draw up too, with numbers of their own. */
const PRIVATE_TYPES: ReadonlySet<string> = new Set([
  "Hợp đồng",
  "Bản thỏa thuận",
  "Bản ghi nhớ",
  "Biên bản",
  "Giấy ủy quyền",
]);

const plan = (symbol: string): string => `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
_______________

UBND TỈNH LÂM ĐỒNG
SỞ NỘI VỤ
_______
Số: ${symbol}
Lâm Đồng, ngày 15 tháng 6 năm 2026

KẾ HOẠCH
Rà soát thủ tục hành chính năm 2026
_______

Các phòng thuộc Sở rà soát thủ tục hành chính và gửi kết quả về Văn phòng Sở./.

Nơi nhận:
- Giám đốc Sở (để báo cáo);
- Các phòng thuộc Sở;
- Lưu: VT, VP.

GIÁM ĐỐC

Nguyễn Văn A
`;

export const numberAdminHasNoYear = defineRule({
  id: "number/admin-has-no-year",
  severity: "error",
  regimes: ["state", "qppl"],
  source:
    "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 3, điểm b, c; NĐ 34/2016/NĐ-CP, Điều 58; Luật 64/2025/QH15, Điều 7, khoản 3",
  inForce: { from: "2020-03-05" },
  fix: "choice",
  messages: {
    vi: {
      year: (year) =>
        `Số, ký hiệu của văn bản hành chính không ghi năm “${year}”; chỉ văn bản quy phạm pháp luật ghi năm.`,
    },
    en: {
      year: (year) =>
        `The symbol of an administrative document has no year (“${year}”); only legal-normative texts have one.`,
    },
  },
  docs: {
    title: {
      vi: "Số, ký hiệu của văn bản hành chính không ghi năm ban hành.",
      en: "The symbol of an administrative document has no year.",
    },
    why: {
      vi: "Năm trong số, ký hiệu là dấu hiệu của văn bản quy phạm pháp luật; ghi thừa làm người đọc hiểu sai giá trị.",
      en: "A year in the symbol marks legal-normative texts; a superfluous one misleads about the document's force.",
    },
    slot: "document",
    bad: plan("15/2026/KH-SNV"),
    good: plan("15/KH-SNV"),
  },
  *check(analysis, report) {
    const line = analysis.header.number;
    const shape = ownSymbol(analysis);
    const year = shape?.year ?? null;
    if (line === null || shape === null || year === null || !isAdministrative(analysis)) return;
    if (hasOwnNumbering(analysis)) return;
    const found = rangeWithin(analysis, line.printed, `${year}/`, shape.numeral.length);
    const range = found === null ? line.printed.range : { start: found.start, end: found.end - 1 };
    yield report.year(range, [year], { fix: found && choiceFix(found, "") });
  },
});

/** What a decision on one person does, as its abstract says it. */
const ON_ONE_PERSON =
  /^(?:về việc |về |v\/v )?(?:bổ nhiệm|miễn nhiệm|điều động|luân chuyển|kỷ luật|khen thưởng|nâng bậc lương|nghỉ hưu)[^,.;]{0,40} (?:ông|bà|đồng chí|công chức|viên chức|cán bộ) /i;

function isAdministrative({ regime, title }: Analysis): boolean {
  if (title.type === null || PRIVATE_TYPES.has(title.type)) return false;
  if (regime === "qppl") return title.type === "Quyết định" && ON_ONE_PERSON.test(`${title.abstract?.text ?? ""} `);
  return title.type === "Công văn" || abbreviationsOf("state", title.type).length > 0;
}
