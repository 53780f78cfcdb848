/** A local superior is followed by the name of the place where the issuer has its seat. */
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";

const LOCAL = /^(?:UBND|HĐND|[UỦ][ỶY] BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN)$/;

/** What begins the name of another body, and not that of a place. */
const DEPARTMENT = /^(?:SỞ|PHÒNG|BAN|THANH TRA|VĂN PHÒNG|TRUNG TÂM|TRƯỜNG|BỆNH VIỆN|CHI CỤC)(?=\s)/;

export const issuerLocalParentHasLocality = defineRule({
  id: "issuer/local-parent-has-locality",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 2, điểm a",
  inForce: { from: LAYOUT_FROM },
  fix: "none",
  messages: {
    vi: {
      missing: (superior) =>
        `Sau tên cơ quan chủ quản “${superior}” phải ghi tên tỉnh, thành phố hoặc đơn vị hành chính.`,
    },
    en: {
      missing: (superior) => `The superior “${superior}” is followed by the name of its province or other unit.`,
    },
  },
  docs: {
    title: {
      vi: "Tên cơ quan chủ quản ở địa phương ghi kèm tên tỉnh, thành phố hoặc đơn vị hành chính.",
      en: "A local superior body is printed with the name of its province or unit.",
    },
    why: {
      vi: "Chỉ ghi “UBND” thì không biết là của địa phương nào.",
      en: "“UBND” alone does not tell which place it governs.",
    },
    slot: "issuer",
    bad: "UBND\nSỞ NỘI VỤ",
    good: "UBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ",
  },
  *check(analysis, report) {
    const [superior, issuer] = analysis.header.issuerLines;
    if (superior === undefined || issuer === undefined || !LOCAL.test(superior.text)) return;
    if (!DEPARTMENT.test(issuer.text)) return;
    yield report.missing(superior.range, [superior.text]);
  },
});
