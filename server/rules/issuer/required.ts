/** The issuer is printed by its complete name; `header/components-missing` speaks of headers without any. */
import { inTableRow } from "../header/copied-table.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { hasPrintedHeader } from "./bodies.ts";

/** Names that only the locality or the field behind them completes. */
const INCOMPLETE = /^(?:[UỦ][ỶY] BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|UBND|HĐND|BỘ|SỞ|CỤC)$/;

/** The rest of the name, which the reader did not take: small letters, blanks to fill in. */
const GOES_ON = /^[\s*_|]*(?:tỉnh|thành|tp|huyện|quận|xã|phường|thị|đặc|[.…[{<])/i;

export const issuerRequired = defineRule({
  id: "issuer/required",
  severity: "error",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 2, điểm a",
  inForce: { from: LAYOUT_FROM },
  fix: "none",
  messages: {
    vi: {
      incomplete: (printed) =>
        `Tên cơ quan, tổ chức ban hành phải ghi đầy đủ; “${printed}” chưa cho biết là cơ quan nào.`,
    },
    en: {
      incomplete: (printed) =>
        `The issuer is printed by its complete name; “${printed}” does not tell which body it is.`,
    },
  },
  docs: {
    title: {
      vi: "Tên cơ quan, tổ chức ban hành là tên chính thức, đầy đủ.",
      en: "The issuer is printed by its official, complete name.",
    },
    why: {
      vi: "Người đọc phải biết ngay văn bản của cơ quan nào.",
      en: "Readers must see at once whose document it is.",
    },
    slot: "issuer",
    bad: "UBND TỈNH LÂM ĐỒNG\nSỞ",
    good: "UBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ",
  },
  *check(analysis, report) {
    const { issuer } = analysis.header;
    if (issuer === null || !INCOMPLETE.test(issuer.text)) return;
    if (!hasPrintedHeader(analysis)) return;
    const { end } = issuer.range;
    if (GOES_ON.test(analysis.source.slice(end, end + 60))) return;
    const last = analysis.header.issuerLines.at(-1);
    const range = last?.text === issuer.text ? last.range : issuer.range;
    yield report.incomplete(range, [issuer.text], inTableRow(analysis, range) ? { severity: "info" } : {});
  },
});
